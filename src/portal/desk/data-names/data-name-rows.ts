import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { listQuery } from '../resource/resource-query.ts';
import { acceptDataNameAct, DATA_NAME_FORM, rejectDataNameAct } from './data-names.acts.ts';
import { DATA_NAMES } from './data-names.resource.ts';
import { DATA_NAME_QUERY, dataNamePage } from './data-names.routes.ts';

const { lang } = FIELDS;
const narrowed = { query: { ...listQuery(DATA_NAMES), lang } };

/** The desk's URLs for names in data. */
export const DESK_DATA_NAME_ROUTES: readonly Route[] = [
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
