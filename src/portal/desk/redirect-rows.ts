import { REDIRECTS_BYTES } from '../../desk/redirects/redirects-csv.ts';
import { FIELDS, type Route } from '../route.ts';
import { atDesk, byDesk } from '../route-rows.ts';
import {
  IMPORT_REDIRECTS_FORM,
  importRedirectsAct,
  REDIRECT_FORM,
  redirectAct,
} from './redirects/redirects.acts.ts';
import {
  EDITED,
  REDIRECTS_QUERY,
  redirectsCsvData,
  redirectsJson,
  redirectsPage,
} from './redirects/redirects.routes.ts';

const who = 'manage redirects';

/** The addresses at which redirects are managed. */
export const DESK_REDIRECT_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/redirects', 'Redirects for addresses that no longer exist.', {
      ...REDIRECTS_QUERY,
      edit: EDITED,
      done: FIELDS.done,
    }),
    who,
    answer: { own: redirectsPage },
  },
  {
    ...atDesk('/desk/redirects.json', 'The same redirects as data.', REDIRECTS_QUERY),
    who,
    answer: { own: redirectsJson },
    face: 'machine',
  },
  {
    ...atDesk(
      '/desk/redirects.csv',
      'The same redirects as a table, which can be imported again.',
      REDIRECTS_QUERY,
    ),
    who,
    answer: { own: redirectsCsvData },
    face: 'machine',
  },
  {
    ...byDesk('/desk/redirects', 'Adds, changes or removes a redirect.', REDIRECT_FORM),
    who,
    answer: { act: redirectAct },
  },
  {
    ...byDesk('/desk/redirects/import', 'Adds the redirects of a CSV file.', IMPORT_REDIRECTS_FORM),
    who,
    answer: { act: importRedirectsAct },
    fileBytes: REDIRECTS_BYTES,
  },
];
