import { type BroughtBack, redoFront, restoreFront, undoFront } from '../../../desk/front/undo-front.ts';
import type { Writing } from '../../../store/database.ts';
import type { BoardPlace } from '../../../stories/boards/board.ts';
import { isRefusal } from '../../../words/refusal.ts';
import { wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, Acted, ActRequest } from '../../http/own-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { boardAsked, boardHref } from './board-place.ts';
import { type Arranger, drawBoard } from './draw-board.ts';

/** POST /desk/front/undo */
export const undoAct: Act<Arranger> = (context, request, visitor) =>
  step(context, request, visitor, 'undone', (writing, stepping, now) =>
    undoFront(writing, stepping, visitor.by, now),
  );

/** POST /desk/front/redo */
export const redoAct: Act<Arranger> = (context, request, visitor) =>
  step(context, request, visitor, 'redone', (writing, stepping, now) =>
    redoFront(writing, stepping, visitor.by, now),
  );

/** POST /desk/front/restore */
export const restoreAct: Act<Arranger> = (context, request, visitor) => {
  const number = wholeNumberIn(request.form, 'number');
  return step(context, request, visitor, 'restored', (writing, stepping, now) =>
    restoreFront(writing, { ...stepping, number }, visitor.by, now),
  );
};

async function step(
  context: ActContext,
  request: ActRequest,
  visitor: Arranger,
  done: string,
  make: (
    writing: Writing,
    stepping: { readonly place: BoardPlace; readonly version: number },
    now: Date,
  ) => Promise<BroughtBack>,
): Promise<Acted> {
  const { clock, store } = context;
  const edition = ownEdition(context, request, visitor);
  const { place } = await boardAsked(context, request);
  const version = wholeNumberIn(request.form, 'version');
  try {
    const back = await store.write((writing) => make(writing, { place, version }, clock.now()));
    if (request.wantsJson) return { json: back };
    const left = back.left > 0 ? String(back.left) : undefined;
    return { seeOther: boardHref(edition, place, '', { done, left }) };
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    // The current board; others' changes since are listed beside it.
    const since = isRefusal(error, 'boardPassed') ? version : undefined;
    return drawBoard(context, request, visitor, edition, { notice, status: statusOf(error), since });
  }
}
