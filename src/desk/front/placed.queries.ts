import type { Reading } from '../../store/database.ts';
import type { NamedRef } from '../../stories/story.ts';
import { named } from '../../stories/visible.queries.ts';

/** Where a story is placed by an editor. */
export interface PlacedAt {
  readonly language: string;
  /** Null: the front page. */
  readonly section: NamedRef | null;
  /** Its place among what is placed there: 1 is the lead. */
  readonly place: number;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** The boards a story stands on, the front page first. */
export async function placesOfStory(reading: Reading, storyId: string): Promise<PlacedAt[]> {
  const rows = await reading
    .selectFrom('pins as p')
    .innerJoin('boards as b', 'b.id', 'p.board_id')
    .leftJoin('sections as sec', 'sec.id', 'b.section_id')
    .select(['b.language', named('sec').as('section'), 'p.slot'])
    .select(['p.starts_at as startsAt', 'p.ends_at as endsAt'])
    .where('p.story_id', '=', storyId)
    .orderBy('sec.position', (order) => order.asc().nullsFirst())
    .execute();
  return rows.map(({ slot, ...row }) => ({ ...row, place: slot + 1 }));
}

/** How many slots of all boards are over at `now`, and wait for somebody to take them out. */
export async function countOver(reading: Reading, now: Date): Promise<number> {
  const row = await reading
    .selectFrom('pins')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('ends_at', '<=', now)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
