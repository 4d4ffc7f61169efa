#!/usr/bin/env bash
# Chromium keeps a page for the list under its address bar, and one for asking a machine, in each window that a test
# opens: they take a second of a processor, and nobody types an address here. It takes one list of features to leave
# out, Playwright has one, and these are put before it.
exec "$CHROMIUM_PROGRAM" "${@/#--disable-features=/--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,}"
