import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { refusal } from '../../words/refusal.ts';
import { announceBoard } from './board.changes.ts';
import { type BoardChange, type BoardPlace, MOST_SLOTS, type Slot } from './board.ts';

/** A board, locked until the transaction ends. */
export interface LockedBoard {
  readonly id: string;
  readonly version: number;
  readonly place: BoardPlace;
}

/** A version to save. */
export interface NewVersion {
  readonly slots: readonly Slot[];
  readonly kind: BoardChange;
  /** Null: automatic. */
  readonly by: string | null;
  readonly why?: string;
  /** Which version is undone, redone or restored. */
  readonly of?: number;
  /** The version whose slots these are, if it is another. */
  readonly stands?: number;
}

/** Locks the board of `place`, creating it if necessary. Throws a Problem if there is no such section. */
export async function lockBoard(writing: Writing, place: BoardPlace): Promise<LockedBoard> {
  const { language, section } = place;
  const row = section
    ? await writing
        .selectFrom('sections')
        .select('id')
        .where('slug', '=', section)
        .where('removed_at', 'is', null)
        .executeTakeFirst()
    : null;
  if (row === undefined) throw refusal('sectionUnknown');
  await writing
    .insertInto('boards')
    .values({ id: newId(), language, section_id: row?.id ?? null })
    .onConflict((conflict) => conflict.columns(['language', 'section_id']).doNothing())
    .execute();
  const board = await writing
    .selectFrom('boards')
    .select(['id', 'version'])
    .where('language', '=', language)
    .where('section_id', row ? '=' : 'is', row?.id ?? null)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { ...board, place };
}

/** Saves a new version of a board and appends it to its history; returns its number. */
export async function keepBoard(
  writing: Writing,
  { id, version, place }: LockedBoard,
  { slots, kind, by, why = '', of, stands }: NewVersion,
  now: Date,
): Promise<number> {
  if (slots.length > MOST_SLOTS) {
    throw refusal('boardSlotsFull', { most: MOST_SLOTS });
  }
  const number = version + 1;
  await writing.updateTable('boards').set({ version: number }).where('id', '=', id).execute();
  await writing
    .insertInto('board_versions')
    .values({
      id: newId(),
      board_id: id,
      number,
      at: now,
      made_by: by,
      why,
      kind,
      of_number: of ?? null,
      stands: stands ?? number,
      slots: json<unknown>(slots),
    })
    .execute();
  await writing.deleteFrom('pins').where('board_id', '=', id).execute();
  if (slots.length > 0) {
    await writing
      .insertInto('pins')
      .values(
        slots.map(({ storyId, startsAt, endsAt }, slot) => ({
          board_id: id,
          slot,
          story_id: storyId,
          starts_at: startsAt,
          ends_at: endsAt,
        })),
      )
      .execute();
  }
  await announceBoard(writing, place);
  return number;
}

/** Removes a withdrawn story from every board it is on, with an entry in each board's history. */
export async function takeOffBoards(
  writing: Writing,
  storyId: string,
  by: string | null,
  now: Date,
): Promise<void> {
  const places = await writing
    .selectFrom('pins as p')
    .innerJoin('boards as b', 'b.id', 'p.board_id')
    .leftJoin('sections as sec', 'sec.id', 'b.section_id')
    .select(['b.language', 'sec.slug as section'])
    .where('p.story_id', '=', storyId)
    // Boards are locked in a fixed order, so that concurrent withdrawals cannot deadlock.
    .orderBy('b.id')
    .execute();
  for (const place of places) {
    const board = await lockBoard(writing, place);
    const rows = await writing
      .selectFrom('pins')
      .select(['story_id as storyId', 'starts_at as startsAt', 'ends_at as endsAt'])
      .where('board_id', '=', board.id)
      .where('story_id', '<>', sql<string>`cast(${storyId} as uuid)`)
      .orderBy('slot')
      .execute();
    await keepBoard(writing, board, { slots: rows, kind: 'withdrawal', by }, now);
  }
}
