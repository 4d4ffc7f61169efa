import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { copyOverlap, isSameCopy } from '../../stories/copy-sketch.ts';
import { isFormFilledAnew } from './form-filled-anew.ts';

/** A text that may be the same copy as another. */
export interface CopyText {
  readonly text: string;
  readonly sketch: string;
  readonly at: Date;
}

/** The story that a text is the same copy as. */
export interface Original {
  readonly id: string;
  readonly headline: string;
  readonly source: string;
  readonly state: string;
  /** How much of the shorter text is in the longer, 0 to 1. */
  readonly share: number;
}

/** Two texts whose times are further apart are two reports: the events of the desk go by the same time. */
const APART_HOURS = 84;
/** So many of the stories that share anything with a text are compared, those nearest in time first. */
const MOST_COMPARED = 2_000;

/**
 * The story that a text is the same copy as, if it is out, was out or is about to be; the one most like it. Null if there
 * is none.
 */
export async function findOriginal(writing: Writing, copy: CopyText): Promise<Original | null> {
  if (copy.sketch === '') return null;
  const at = sql<Date>`coalesce(s.published_at, s.created_at)`;
  const away = sql`make_interval(hours => ${APART_HOURS})`;
  const near = await writing
    .selectFrom('stories as s')
    .select(['s.id', 's.copy_sketch as sketch'])
    .where(sql<boolean>`copy_hashes(s.copy_sketch) && copy_hashes(${copy.sketch})`)
    // As the index says it.
    .where(
      sql<boolean>`s.copy_sketch <> '' and s.state in ('in review', 'approved', 'scheduled', 'published', 'withdrawn')`,
    )
    .where(
      sql<boolean>`${at} between ${copy.at}::timestamptz - ${away} and ${copy.at}::timestamptz + ${away}`,
    )
    .orderBy(sql`abs(extract(epoch from ${at} - ${copy.at}::timestamptz))`)
    .orderBy('s.id')
    .limit(MOST_COMPARED)
    .execute();
  const same = near
    .filter(({ sketch }) => isSameCopy(sketch, copy.sketch))
    .map(({ id, sketch }) => ({ id, share: copyOverlap(sketch, copy.sketch) }))
    .sort((one, other) => other.share - one.share);
  for (const { id, share } of same) {
    const { body, ...story } = await storyOf(writing, id);
    if (!isFormFilledAnew(bodyText(body), copy.text)) return { id, share, ...story };
  }
  return null;
}

/** A story as something may be the same copy as it. */
export async function storyOf(writing: Writing, id: string) {
  const row = await writing
    .selectFrom('stories as s')
    .innerJoin('sources as o', 'o.id', 's.source_id')
    .select(['s.headline', 's.state', 's.body', 's.copy_sketch as sketch', 'o.name as source'])
    .where('s.id', '=', id)
    .executeTakeFirstOrThrow();
  return { ...row, body: row.body as unknown as Body };
}
