import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import {
  MOVE_SECTION_FORM,
  makeSectionAct,
  moveSectionAct,
  NAMES_FORM,
  NEW_SECTION_FORM,
  nameSectionAct,
  REMOVE_SECTION_FORM,
  removeSectionAct,
} from './sections.acts.ts';
import { SECTIONS_QUERY, sectionPage, sectionsJson, sectionsPage } from './sections.routes.ts';

const who = 'manage sections';

/** The URLs for creating, naming, ordering and removing sections. */
export const DESK_SECTION_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/sections', 'The portal’s sections, in order.', SECTIONS_QUERY),
    who,
    answer: { own: sectionsPage },
  },
  {
    ...atDesk('/desk/sections.json', 'The same sections as JSON.'),
    who,
    answer: { own: sectionsJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/sections', 'Creates a section.', NEW_SECTION_FORM),
    who,
    answer: { act: makeSectionAct },
  },
  {
    ...atDesk('/desk/sections/:slug', 'One section: its names and contents.', { done: FIELDS.done }),
    who,
    answer: { own: sectionPage },
  },
  {
    ...byDesk('/desk/sections/:slug', 'Sets a section’s names in each language.', NAMES_FORM),
    who,
    answer: { act: nameSectionAct },
  },
  {
    ...byDesk('/desk/sections/:slug/move', 'Moves a section up or down by one.', MOVE_SECTION_FORM),
    who,
    answer: { act: moveSectionAct },
  },
  {
    ...byDesk('/desk/sections/:slug/remove', 'Deletes a section without stories.', REMOVE_SECTION_FORM),
    who,
    answer: { act: removeSectionAct },
  },
];
