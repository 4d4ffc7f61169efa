import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { type BoardChange, type BoardPlace, MOST_SLOTS, type Slot } from './board.ts';

/** The current board. */
export interface Board {
  readonly id: string;
  /** The number of its newest version; 0 before the first. */
  readonly version: number;
  readonly slots: readonly Slot[];
}

/** A version of a board, without its slots. */
export interface BoardVersion {
  readonly number: number;
  readonly at: Date;
  /** Null: automatic. */
  readonly madeBy: string | null;
  /** Null: automatic; empty if the account was deleted. */
  readonly by: string | null;
  readonly why: string;
  readonly kind: BoardChange;
  readonly of: number | null;
  /** The version whose slots these are. */
  readonly stands: number;
  readonly slots: readonly Slot[];
}

/** The board of `place`; null if nothing was ever placed on it. */
export async function findBoard(reading: Reading, place: BoardPlace): Promise<Board | null> {
  const board = await boardsOf(reading, place).select(['b.id', 'b.version']).executeTakeFirst();
  if (!board) return null;
  const slots = await reading
    .selectFrom('pins')
    .select(['story_id as storyId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('board_id', '=', board.id)
    .orderBy('slot')
    .limit(MOST_SLOTS)
    .execute();
  return { ...board, slots };
}

/** The versions of a board before the one with this number, newest first. */
export async function listVersions(
  reading: Reading,
  boardId: string,
  before: number | null,
  most: number,
): Promise<BoardVersion[]> {
  let query = reading
    .selectFrom('board_versions as v')
    .leftJoin('users as u', 'u.id', 'v.made_by')
    .select(['v.number', 'v.at', 'v.made_by as madeBy', 'u.name', 'v.why', 'v.kind', 'v.of_number as of'])
    .select(['v.stands', 'v.slots'])
    .where('v.board_id', '=', boardId)
    .orderBy('v.number', 'desc')
    .limit(most);
  if (before !== null) query = query.where('v.number', '<', before);
  const rows = await query.execute();
  return rows.map(({ name, slots, ...row }) => ({
    ...row,
    by: row.madeBy === null ? null : (name ?? ''),
    slots: readSlots(slots),
  }));
}

/** The version of a board with this number; null if there is none. */
export async function findVersion(
  reading: Reading,
  boardId: string,
  number: number,
): Promise<BoardVersion | null> {
  const [version] = await listVersions(reading, boardId, number + 1, 1);
  return version?.number === number ? version : null;
}

/** The boards on which a slot started or ended automatically: after < start or end <= until. */
export async function boardsTurned(reading: Reading, after: Date, until: Date): Promise<BoardPlace[]> {
  const within = (column: 'p.starts_at' | 'p.ends_at') =>
    sql<SqlBool>`${sql.ref(column)} > ${after} and ${sql.ref(column)} <= ${until}`;
  return reading
    .selectFrom('pins as p')
    .innerJoin('boards as b', 'b.id', 'p.board_id')
    .leftJoin('sections as sec', 'sec.id', 'b.section_id')
    .select(['b.language', 'sec.slug as section'])
    .distinct()
    .where((eb) => eb.or([within('p.starts_at'), within('p.ends_at')]))
    .execute();
}

/** The next time after `now` when a board changes automatically; null if none is pending. */
export async function nextTurn(reading: Reading, now: Date): Promise<Date | null> {
  // Boards have a few dozen rows: reading all of them costs less than an index on each time.
  const row = await reading
    .selectFrom('pins')
    .select(
      sql<Date | null>`least(min(starts_at) filter (where starts_at > ${now}),
        min(ends_at) filter (where ends_at > ${now}))`.as('at'),
    )
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Parses the slots stored in a version. */
export function readSlots(kept: unknown): Slot[] {
  const time = (value: unknown) => (typeof value === 'string' ? new Date(value) : null);
  return (kept as { storyId: string; startsAt: unknown; endsAt: unknown }[]).map((slot) => ({
    storyId: slot.storyId,
    startsAt: time(slot.startsAt),
    endsAt: time(slot.endsAt),
  }));
}

/** The row of the board of `place`: `b` is the boards table. */
export function boardsOf(reading: Reading, { language, section }: BoardPlace) {
  const query = reading.selectFrom('boards as b').where('b.language', '=', language);
  return section === null
    ? query.where('b.section_id', 'is', null)
    : query.where('b.section_id', '=', (eb) =>
        eb.selectFrom('sections').select('id').where('slug', '=', section),
      );
}
