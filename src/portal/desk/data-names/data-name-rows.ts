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
    ...atDesk('/desk/data-names', 'Names in dataset columns to be reviewed.', {
      ...DATA_NAMES_QUERY,
      done,
    }),
    who: 'review entities',
    answer: { own: dataNamesPage },
  },
  {
    ...atDesk('/desk/data-names.json', 'The same names as JSON.', DATA_NAMES_QUERY),
    who: 'review entities',
    answer: { own: dataNamesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/data-names/:id', 'One name, its columns and possible matches.', DATA_NAME_QUERY),
    who: 'review entities',
    answer: { own: dataNamePage },
  },
  {
    ...byDesk('/desk/data-names/accept', 'Matches names in data to an entity.', DATA_NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: acceptDataNameAct },
  },
  {
    ...byDesk('/desk/data-names/reject', 'Marks names in data as matching no entity.', DATA_NAME_FORM),
    ...narrowed,
    who: 'review entities',
    answer: { act: rejectDataNameAct },
  },
];
