import type { AnyActRoute, Route } from '../route.ts';
import { byVisitors, forPeople } from '../route-rows.ts';
import { CHECK_FORM, CHECK_FORM_BYTES } from './check.fields.ts';
import { checkAct, checkPage } from './check.routes.ts';
import { checkCsv, checkData } from './check-data.routes.ts';

/** The three ways to ask count as one. */
const asked: Partial<AnyActRoute> = {
  formBytes: CHECK_FORM_BYTES,
  perMinute: 10,
  countedWith: 'checks of texts',
};
/** It changes nothing, and programs have no site to come from. */
const byPrograms: Partial<AnyActRoute> = { ...asked, face: 'api', fromAnySite: true };

/** The addresses that check a text of a reader; with `CHECK_PAGE=yes` only. */
export const CHECK_ROUTES: readonly Route[] = [
  forPeople('/check', 'The form to check a text on; with `CHECK_PAGE=yes` only.', checkPage),
  byVisitors(
    '/check',
    'Checks a text against the open datasets; nothing of it is kept.',
    checkAct,
    CHECK_FORM,
    asked,
  ),
  byVisitors(
    '/api/v1/check',
    'Checks a text against the open datasets; nothing of it is kept. With `CHECK_PAGE=yes` only.',
    checkData,
    CHECK_FORM,
    byPrograms,
  ),
  byVisitors('/api/v1/check.csv', 'The same figures as a table.', checkCsv, CHECK_FORM, byPrograms),
];
