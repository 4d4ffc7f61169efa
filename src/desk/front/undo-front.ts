import type { Authorized } from '../../readers/permission.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { type BoardVersion, findVersion, listVersions } from '../../stories/boards/board.queries.ts';
import type { BoardPlace, Slot } from '../../stories/boards/board.ts';
import { keepBoard, type NewVersion } from '../../stories/boards/keep-board.ts';
import { refusal } from '../../words/refusal.ts';
import { lockFresh } from './arrange-front.ts';
import { findPlaceable } from './placeable.queries.ts';

/** The versions that the next step back, and the next step forth again, of one member would be of. */
export interface UndoSteps {
  readonly undo: BoardVersion | null;
  readonly redo: BoardVersion | null;
}

/** A board brought to an earlier state. */
export interface BroughtBack {
  readonly version: number;
  /** How many of its stories could not come back: they were withdrawn, or are of another section now. */
  readonly left: number;
}

/** How far back steps are looked for. */
const LOOK_BACK = 200;

/** What `memberId` may undo and redo: their own last changes, for as long as nobody else changed the board after them. */
export async function undoSteps(reading: Reading, boardId: string, memberId: string): Promise<UndoSteps> {
  const versions = await listVersions(reading, boardId, null, LOOK_BACK);
  const [newest] = versions;
  if (newest?.madeBy !== memberId) return { undo: null, redo: null };
  const at = (number: number | undefined) => versions.find((version) => version.number === number) ?? null;
  const standing = at(newest.stands);
  const undone: number[] = [];
  const first = versions.findIndex(({ kind, madeBy }) => !isStep(kind) || madeBy !== memberId);
  for (const { kind, of } of versions.slice(0, first < 0 ? undefined : first).reverse()) {
    if (kind === 'undo' && of !== null) undone.push(of);
    else undone.pop();
  }
  return { undo: standing?.madeBy === memberId ? standing : null, redo: at(undone.at(-1)) };
}

/** Undoes the last change of a board, if it was one's own. */
export async function undoFront(
  writing: Writing,
  { place, version }: Stepping,
  by: Authorized<'arrange front'>,
  now: Date,
): Promise<BroughtBack> {
  const board = await lockFresh(writing, place, version);
  const { undo } = await undoSteps(writing, board.id, by.member.id);
  if (!undo) throw refusal('boardNotYours');
  const before = await findVersion(writing, board.id, undo.number - 1);
  const kept = { kind: 'undo', of: undo.number, stands: before?.stands ?? 0 } as const;
  return bringBack(writing, board, before?.slots ?? [], kept, by, now);
}

/** Makes again what one has undone last. */
export async function redoFront(
  writing: Writing,
  { place, version }: Stepping,
  by: Authorized<'arrange front'>,
  now: Date,
): Promise<BroughtBack> {
  const board = await lockFresh(writing, place, version);
  const { redo } = await undoSteps(writing, board.id, by.member.id);
  if (!redo) throw refusal('boardNothingAgain');
  const kept = { kind: 'redo', of: redo.number, stands: redo.number } as const;
  return bringBack(writing, board, redo.slots, kept, by, now);
}

/** Brings an earlier version of a board back, as a new one. */
export async function restoreFront(
  writing: Writing,
  { place, version, number }: Stepping & { readonly number: number },
  by: Authorized<'arrange front'>,
  now: Date,
): Promise<BroughtBack> {
  const board = await lockFresh(writing, place, version);
  const wanted = await findVersion(writing, board.id, number);
  if (!wanted) throw refusal('versionUnknown');
  return bringBack(writing, board, wanted.slots, { kind: 'restore', of: number }, by, now);
}

/** Which board, at which version. */
interface Stepping {
  readonly place: BoardPlace;
  readonly version: number;
}

async function bringBack(
  writing: Writing,
  board: Awaited<ReturnType<typeof lockFresh>>,
  slots: readonly Slot[],
  kept: Pick<NewVersion, 'kind' | 'of' | 'stands'>,
  by: Authorized<'arrange front'>,
  now: Date,
): Promise<BroughtBack> {
  const ids = slots.map(({ storyId }) => storyId);
  const fit = new Set((await findPlaceable(writing, board.place, ids)).map(({ id }) => id));
  const back = slots.filter(({ storyId }) => fit.has(storyId));
  const version = await keepBoard(writing, board, { ...kept, slots: back, by: by.member.id }, now);
  return { version, left: slots.length - back.length };
}

function isStep(kind: BoardVersion['kind']): boolean {
  return kind === 'undo' || kind === 'redo';
}
