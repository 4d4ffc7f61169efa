import type { Editing } from '../editing.ts';
import { announceWindow, forgetOldWindows } from './browser-keep.ts';
import { holdStory } from './hold-story.ts';
import { KeepText } from './keep-text.ts';
import { KeepingLine } from './keeping-line.ts';
import { saveKey } from './save-key.ts';

/** How long a link waits for a save, in milliseconds: what is not saved by then stays in the browser. */
const LONGEST_SAVE = 3_000;

/** Makes sure that nothing written in this window is lost, and that no two windows overwrite each other. */
export function keepStory(editing: Editing): void {
  const { root, windowId } = editing;
  const place = root.querySelector<HTMLElement>('[data-keeping]');
  if (!place) return;
  const line = new KeepingLine(place);
  const text = new KeepText(editing, line);
  announceWindow(windowId);
  forgetOldWindows();
  const story = holdStory(editing, text, line);
  void text.recover().then(() => story.hold());

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void text.save();
  });
  saveKey(root);
  // Any other form on the page, such as a move of the story, is about the current text, so that is saved first.
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (form === root || !(form instanceof HTMLFormElement)) return;
      if (!text.isDirty && !text.isSending) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      void text.save().then(() => {
        // What could not be saved is stored locally: the page may be left anyway.
        if (!text.isDirty) form.requestSubmit(submitter);
      });
    },
    true,
  );
  // The next page may be one where the story is moved: the text is saved before it opens.
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !link || !isPlain || !leadsAway(link)) return;
    if (!text.isDirty && !text.isSending) return;
    event.preventDefault();
    const patience = new Promise((done) => setTimeout(done, LONGEST_SAVE));
    void Promise.race([text.save(), patience]).then(() => location.assign(link.href));
  });
}

/** Whether a link opens another page in this window. */
function leadsAway({ href, target, origin, pathname, search, hash }: HTMLAnchorElement): boolean {
  if (!href || (target && target !== '_self') || origin !== location.origin) return false;
  return !hash || pathname !== location.pathname || search !== location.search;
}
