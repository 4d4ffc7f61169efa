import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { arrangeAct, boardData, boardPage, saveBoardAct } from './board.routes.ts';
import {
  BOARD_FORM,
  BOARD_PAGE_QUERY,
  BOARD_QUERY,
  PREVIEW_QUERY,
  RESTORE_FORM,
  STEP_FORM,
  VERSIONS_QUERY,
} from './front.fields.ts';
import { previewPage } from './preview.routes.ts';
import { redoAct, restoreAct, undoAct } from './steps.acts.ts';
import { boardVersionPage, boardVersionsData, boardVersionsPage } from './versions.routes.ts';

const { lang } = FIELDS;
const who = 'arrange front';
const ofBoard = { query: { ...BOARD_QUERY, lang } };

/** The URLs of the boards of the front page and the sections. */
export const DESK_FRONT_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/front', 'The board of the front page or of a section.', BOARD_PAGE_QUERY),
    who,
    answer: { own: boardPage },
  },
  {
    ...atDesk('/desk/front.json', 'The same board as JSON.', BOARD_QUERY),
    who,
    answer: { own: boardData },
    face: 'machine',
  },
  {
    ...atDesk(
      '/desk/front/preview',
      'A preview of the page with an unsaved board, now or at a future time.',
      PREVIEW_QUERY,
    ),
    who,
    answer: { own: previewPage },
  },
  {
    ...atDesk('/desk/front/versions', 'All versions of a board and their changes.', VERSIONS_QUERY),
    who,
    answer: { own: boardVersionsPage },
  },
  {
    ...atDesk('/desk/front/versions.json', 'The same versions as JSON.', VERSIONS_QUERY),
    who,
    answer: { own: boardVersionsData },
    face: 'machine',
  },
  {
    ...atDesk('/desk/front/versions/:number', 'One version of a board.', BOARD_QUERY),
    who,
    answer: { own: boardVersionPage },
  },
  {
    ...byDesk('/desk/front/arrange', 'Renders a board after one step; saves nothing.', BOARD_FORM),
    ...ofBoard,
    who,
    answer: { act: arrangeAct },
  },
  {
    ...byDesk('/desk/front/save', 'Saves a board as a new version.', BOARD_FORM),
    ...ofBoard,
    who,
    answer: { act: saveBoardAct },
  },
  {
    ...byDesk('/desk/front/undo', 'Undoes your last change to a board.', STEP_FORM),
    ...ofBoard,
    who,
    answer: { act: undoAct },
  },
  {
    ...byDesk('/desk/front/redo', 'Redoes it.', STEP_FORM),
    ...ofBoard,
    who,
    answer: { act: redoAct },
  },
  {
    ...byDesk('/desk/front/restore', 'Restores a version of a board as a new one.', RESTORE_FORM),
    ...ofBoard,
    who,
    answer: { act: restoreAct },
  },
];
