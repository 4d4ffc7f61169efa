import { NEWSROOM_SETTINGS } from '../../newsroom-settings.ts';
import type { AnyActRoute, Route } from '../http/route.ts';
import { byVisitors, forPeople } from '../http/route-rows.ts';
import { CHECK_FORM, CHECK_FORM_BYTES } from './check.fields.ts';
import { checkAct, checkPage } from './check.routes.ts';
import { checkCsv, checkData } from './check-data.routes.ts';

/** The three routes share one rate limit. */
const asked: Partial<AnyActRoute> = {
  formBytes: CHECK_FORM_BYTES,
  perMinute: 10,
  countedWith: 'checks of texts',
};
/** It changes nothing, and API clients send no origin. */
const byPrograms: Partial<AnyActRoute> = { ...asked, face: 'api', fromAnySite: true };

/** When these endpoints are available. */
const WHEN = `only if the setting “${NEWSROOM_SETTINGS.CHECK_PAGE.label}” is on`;

/** The URLs for checking a reader's text. */
export const CHECK_ROUTES: readonly Route[] = [
  forPeople('/check', `The form for checking a text; ${WHEN}.`, checkPage),
  byVisitors(
    '/check',
    `Checks a text against the open datasets; stores nothing. Available ${WHEN}.`,
    checkAct,
    CHECK_FORM,
    asked,
  ),
  byVisitors(
    '/api/v1/check',
    `Checks a text against the open datasets; stores nothing. Available ${WHEN}.`,
    checkData,
    CHECK_FORM,
    byPrograms,
  ),
  byVisitors('/api/v1/check.csv', 'The same figures as CSV.', checkCsv, CHECK_FORM, byPrograms),
];
