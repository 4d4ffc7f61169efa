import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { PASS_FORM, passBlocksAct, TAKE_BACK_FORM, takeBackAct } from '../blocks/blocks.acts.ts';
import { blocksJson, blocksPage } from '../blocks/blocks.routes.ts';
import { DRAFT_FORM_BYTES } from '../writing/draft-fields.ts';
import { READING_FORM, readingAct } from '../writing/panel.routes.ts';

const { done } = FIELDS;

/** The URLs for findings in a story while it is written, and for its blocks. */
export const DESK_PANEL_ROUTES: readonly Route[] = [
  {
    ...byDesk(
      '/desk/stories/:id/reading',
      'The analysis of a text being written; stores nothing.',
      READING_FORM,
    ),
    who: 'write stories',
    answer: { act: readingAct },
    formBytes: DRAFT_FORM_BYTES,
    perMinute: 120,
  },
  {
    ...atDesk('/desk/stories/:id/blocks', 'What blocks a story from being published.', { done }),
    who: 'write stories',
    answer: { own: blocksPage },
  },
  {
    ...atDesk('/desk/stories/:id/blocks.json', 'The same blocks as JSON.'),
    who: 'write stories',
    answer: { own: blocksJson },
    face: 'machine',
  },
  {
    ...byDesk('/desk/stories/:id/blocks/pass', 'Overrides a block, with a reason.', PASS_FORM),
    who: 'publish stories',
    answer: { act: passBlocksAct },
  },
  {
    ...byDesk('/desk/stories/:id/blocks/take-back', 'Removes an override.', TAKE_BACK_FORM),
    who: 'publish stories',
    answer: { act: takeBackAct },
  },
];
