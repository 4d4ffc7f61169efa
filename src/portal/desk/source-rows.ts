import { FIELDS, type Route } from '../route.ts';
import { atDesk, byDesk } from '../route-rows.ts';
import {
  changeSourceAct,
  SOURCE_FORM,
  SOURCES_QUERY,
  sourceData,
  sourcePage,
  sourcesJson,
  sourcesPage,
} from './sources/sources.routes.ts';

/** The addresses of the sources of copy. */
export const DESK_SOURCE_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/sources', 'Where copy comes from, and what its terms let us do.', SOURCES_QUERY),
    who: 'write stories',
    answer: { own: sourcesPage },
  },
  {
    ...atDesk('/desk/sources.json', 'The same sources as data.', SOURCES_QUERY),
    who: 'write stories',
    answer: { own: sourcesJson },
    face: 'machine',
  },
  {
    ...atDesk('/desk/sources/:slug', 'One source: its terms, and the form that changes them.', {
      done: FIELDS.done,
    }),
    who: 'write stories',
    answer: { own: sourcePage },
  },
  {
    ...atDesk('/desk/sources/:slug.json', 'The same source as data.'),
    who: 'write stories',
    answer: { own: sourceData },
    face: 'machine',
  },
  {
    ...byDesk('/desk/sources/:slug', 'Changes the name, address and terms of a source.', SOURCE_FORM),
    who: 'manage sources',
    answer: { act: changeSourceAct },
  },
];
