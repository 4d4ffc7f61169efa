import { REDIRECTS_BYTES } from '../../../desk/redirects/redirects-csv.ts';
import type { Route } from '../../http/route.ts';
import { byDesk } from '../../http/route-rows.ts';
import { IMPORT_REDIRECTS_FORM, importRedirectsAct } from './import-redirects.act.ts';

/** The URL that imports a list of redirects. */
export const DESK_REDIRECT_ROUTES: readonly Route[] = [
  {
    ...byDesk('/desk/redirects/import', 'Imports redirects from a CSV file.', IMPORT_REDIRECTS_FORM),
    who: 'manage redirects',
    answer: { act: importRedirectsAct },
    fileBytes: REDIRECTS_BYTES,
  },
];
