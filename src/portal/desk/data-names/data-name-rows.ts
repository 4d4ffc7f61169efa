import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { acceptDataNameAct, DATA_NAME_FORM, rejectDataNameAct } from './data-names.acts.ts';
import {
  DATA_NAME_QUERY,
  DATA_NAMES_QUERY,
  dataNamePage,
  dataNamesJson,
  dataNamesPage,
} from './data-names.routes.ts';

const { done, lang } = FIELDS;
const narrowed = { query: { ...DATA_NAMES_QUERY, lang } };

/** The desk's URLs for names in data. */
export const DESK_DATA_NAME_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/data-names', 'The names that columns of datasets hold, for somebody to decide.', {
      ...DATA_NAMES_QUERY,
      done,
    }),
    who: 'review entities',
    answer: { own: dataNamesPage },
  },
  {
    ...atDesk('/desk/data-names.json', 'The same names as data.', DATA_NAMES_QUERY),
    who: 'review entities',
    answer: { own: dataNamesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/data-names/:id', 'One name, its columns and whom it may be.', DATA_NAME_QUERY),
    who: 'review entities',
    answer: { own: dataNamePage },
  },
  {
    ...byDesk('/desk/data-names/accept', 'Says whom names in data are of.', DATA_NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: acceptDataNameAct },
  },
  {
    ...byDesk('/desk/data-names/reject', 'Says that names in data are of nobody.', DATA_NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: rejectDataNameAct },
  },
];
