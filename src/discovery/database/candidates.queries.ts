import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { StoryKind } from '../../stories/story.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { Candidate, ShelfSize } from './candidate-index.ts';
import type { CandidateList } from './candidate-lists.ts';

/** What is known of the index as a whole. */
export interface IndexState {
  /** Whether it holds every story, or did once: what was saved since is added at once. */
  readonly filled: boolean;
  readonly shelves: readonly ShelfSize[];
  /** By language, how many stories each month has, the newest first. */
  readonly months: ReadonlyMap<string, readonly { month: number; stories: number }[]>;
}

/** Reads what is known of the index as a whole; null where no process asked for one. */
export async function readIndexState(reading: Reading): Promise<IndexState | null> {
  const row = await reading
    .selectFrom('search_index')
    .select(['filled_at'])
    .select([
      sql<ShelfSize[]>`coalesce((select jsonb_agg(jsonb_build_object('language', language, 'stories', stories,
        'headlineTerms', headline_terms, 'bodyTerms', body_terms) order by language)
        from shelf_sizes where stories > 0), '[]')`.as('shelves'),
      sql<
        { language: string; month: number; stories: number }[]
      >`coalesce((select jsonb_agg(jsonb_build_object(
        'language', language, 'month', month, 'stories', stories) order by month desc)
        from shelf_months where stories > 0), '[]')`.as('months'),
    ])
    .executeTakeFirst();
  if (!row) return null;
  const months = new Map<string, { month: number; stories: number }[]>();
  for (const { language, month, stories } of row.months) {
    const known = months.get(language);
    if (known) known.push({ month, stories });
    else months.set(language, [{ month, stories }]);
  }
  return { filled: row.filled_at !== null, shelves: row.shelves, months };
}

/** By token, how many stories have it; 0 for what none has. */
export async function storiesWith(reading: Reading, tokens: readonly number[]): Promise<Map<number, number>> {
  const rows = await reading
    .selectFrom('term_counts')
    .select(['token', 'stories'])
    .where('token', '=', sql<number>`any(cast(${[...tokens]} as integer[]))`)
    .execute();
  const known = new Map(tokens.map((token) => [token, 0]));
  for (const { token, stories } of rows) known.set(token, stories);
  return known;
}

interface CandidateRow {
  id: string;
  language: string;
  groupId: string;
  kind: StoryKind;
  section: string | null;
  topics: string[];
  copySketch: string;
  publishedAt: Date;
  embargoUntil: Date | null;
  headline: number;
  length: number;
  tokens: string;
  counts: Uint8Array;
  places: Uint8Array;
}

/** A candidate with its language. */
export interface FoundCandidate extends Candidate {
  readonly language: string;
}

/** The stories of `lists` that readers may see at `now`, at most `most`, those of most weight. */
export async function candidatesIn(
  reading: Reading,
  lists: readonly CandidateList[],
  looked: number,
  most: number,
  now: Date,
): Promise<FoundCandidate[]> {
  if (lists.length === 0) return [];
  const found = sql<{ story_id: string }>`stories_by_tokens(cast(${JSON.stringify(lists)} as jsonb),
    cast(${looked} as integer), cast(${most} as integer))`;
  const rows = await reading
    .selectFrom(found.as<'found'>('found'))
    .innerJoin('story_terms as t', 't.story_id', 'found.story_id')
    .innerJoin('stories as s', 's.id', 't.story_id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select(COLUMNS)
    .where(visible(now))
    .execute();
  return (rows as CandidateRow[]).map(candidate);
}

/** The story with this id as the index holds it, whoever may see it; null where it does not. */
export async function candidateById(reading: Reading, id: string): Promise<FoundCandidate | null> {
  const row = await reading
    .selectFrom('story_terms as t')
    .innerJoin('stories as s', 's.id', 't.story_id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select(COLUMNS)
    .where('t.story_id', '=', id)
    .executeTakeFirst();
  return row ? candidate(row as CandidateRow) : null;
}

const COLUMNS = [
  't.story_id as id',
  't.language',
  's.group_id as groupId',
  's.kind',
  'sec.slug as section',
  sql<string[]>`coalesce((select jsonb_agg(topics.slug order by st.position) from story_topics st
    join topics on topics.id = st.topic_id where st.story_id = t.story_id), '[]')`.as('topics'),
  's.copy_sketch as copySketch',
  's.published_at as publishedAt',
  's.embargo_until as embargoUntil',
  't.headline',
  't.length',
  // Read by ourselves: as a list of numbers it would cost the most of a search.
  sql<string>`cast(t.tokens as text)`.as('tokens'),
  't.counts',
  't.places',
] as const;

function candidate(row: CandidateRow): FoundCandidate {
  const { publishedAt, embargoUntil, tokens, ...rest } = row;
  const at = publishedAt.getTime();
  return {
    ...rest,
    tokens: readTokens(tokens),
    at,
    visibleAt: Math.max(at, embargoUntil?.getTime() ?? at),
  };
}

/** Reads a list of numbers as PostgreSQL writes it: `{12,-7}`. */
export function readTokens(text: string): Int32Array {
  const numbers = new Int32Array(text.length >>> 1);
  let count = 0;
  let number = 0;
  let sign = 1;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) number = number * 10 + code - 0x30;
    else if (code === 0x2d) sign = -1;
    else if (at > 1) {
      numbers[count] = sign * number;
      count += 1;
      number = 0;
      sign = 1;
    }
  }
  return numbers.subarray(0, count);
}
