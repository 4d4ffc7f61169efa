import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { StoryKind } from '../../stories/story.ts';
import { topicSlugs, visible } from '../../stories/visible.queries.ts';
import type { Candidate, ShelfSize } from './candidate-index.ts';
import type { CandidateList } from './candidate-lists.ts';

/** The state of the index as a whole. */
export interface IndexState {
  /** Whether it has ever been complete; later stories are added at once. */
  readonly filled: boolean;
  readonly shelves: readonly ShelfSize[];
  /** By language, how many stories each month has, newest first. */
  readonly months: ReadonlyMap<string, readonly { month: number; stories: number }[]>;
}

/** Reads the state of the index as a whole; null if no process has requested one. */
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

/** How many stories have each token; 0 if none has. */
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
  has: string | null;
  counts: Uint8Array;
  places: Uint8Array;
}

/** A candidate with its language. */
export interface FoundCandidate extends Candidate {
  readonly language: string;
}

/** A candidate query. */
export interface CandidateAsked {
  readonly lists: readonly CandidateList[];
  /** How many stories of one list are read, and the maximum number of candidates: those with the most weight. */
  readonly looked: number;
  readonly most: number;
  /** The tokens needed for ranking. */
  readonly tokens: readonly number[];
  /** Whether positions are needed: for a search they are; related stories use only frequencies and topics. */
  readonly places: boolean;
}

/** The candidates that readers may see at `now`. */
export async function candidatesIn(
  reading: Reading,
  { lists, looked, most, tokens, places }: CandidateAsked,
  now: Date,
): Promise<FoundCandidate[]> {
  if (lists.length === 0) return [];
  const found = sql<{ story_id: string }>`stories_by_tokens(cast(${JSON.stringify(lists)} as jsonb),
    cast(${looked} as integer), cast(${most} as integer))`;
  const asked = sql<number[]>`cast(${`{${tokens.join()}}`} as integer[])`;
  const query = reading
    .selectFrom(found.as<'found'>('found'))
    .innerJoin('story_terms as t', 't.story_id', 'found.story_id')
    .innerJoin('stories as s', 's.id', 't.story_id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select(COLUMNS)
    .where(visible(now));
  // A few tokens are looked up one by one; many are picked from all of the story's.
  const rows = places
    ? await query
        .select([
          't.places',
          // Concatenated with an empty string, so that a long list is decompressed once and not per token.
          sql<string>`(select string_agg(o.token || ' ' || o.place - 1, ' ') from (select o.token,
            array_position(one.tokens, o.token) as place from (select t.tokens || '{}'::integer[] as tokens
            offset 0) one, unnest(${asked}) as o (token)) o where o.place is not null)`.as('has'),
        ])
        .execute()
    : await query
        .select([
          topicSlugs.as('topics'),
          's.copy_sketch as copySketch',
          's.group_id as groupId',
          sql<string>`(select string_agg(o.token || ' ' || o.place - 1, ' ')
            from unnest(t.tokens) with ordinality as o (token, place) where o.token = any(${asked}))`.as(
            'has',
          ),
        ])
        .execute();
  return (rows as Partial<CandidateRow>[]).map(candidate);
}

/**
 * The indexed story with this id, with all its tokens, and whether readers may see it at `now`: the index may still have a
 * story that was withdrawn. Null if it is not indexed.
 */
export async function candidateById(
  reading: Reading,
  id: string,
  now: Date,
): Promise<{ self: FoundCandidate; isVisible: boolean } | null> {
  const row = await reading
    .selectFrom('story_terms as t')
    .innerJoin('stories as s', 's.id', 't.story_id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select(COLUMNS)
    .select([
      topicSlugs.as('topics'),
      's.copy_sketch as copySketch',
      's.group_id as groupId',
      't.places',
      sql<string>`(select string_agg(o.token || ' ' || o.place - 1, ' ')
        from unnest(t.tokens) with ordinality as o (token, place))`.as('has'),
      sql<boolean>`${visible(now)}`.as('isVisible'),
    ])
    .where('t.story_id', '=', id)
    .executeTakeFirst();
  return row ? { self: candidate(row as Partial<CandidateRow>), isVisible: row.isVisible } : null;
}

const COLUMNS = [
  't.story_id as id',
  't.language',
  's.kind',
  'sec.slug as section',
  's.published_at as publishedAt',
  's.embargo_until as embargoUntil',
  't.headline',
  't.length',
  't.counts',
] as const;

const NO_PLACES = new Uint8Array(0);
const NO_TOPICS: readonly string[] = [];

function candidate(row: Partial<CandidateRow>): FoundCandidate {
  const known = row as CandidateRow;
  const at = known.publishedAt.getTime();
  return {
    id: known.id,
    language: known.language,
    kind: known.kind,
    section: known.section,
    headline: known.headline,
    length: known.length,
    counts: known.counts,
    groupId: row.groupId ?? known.id,
    topics: row.topics ?? NO_TOPICS,
    copySketch: row.copySketch ?? '',
    places: row.places ?? NO_PLACES,
    has: readIntegers(known.has ?? ''),
    at,
    visibleAt: Math.max(at, known.embargoUntil?.getTime() ?? at),
  };
}

/** Parses integers with anything else between them: `{12,-7}`, `12 -7`. */
export function readIntegers(text: string): Int32Array {
  const numbers = new Int32Array((text.length + 2) >>> 1);
  let count = 0;
  let number = 0;
  let sign = 1;
  let isOpen = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (code >= 0x30 && code <= 0x39) {
      number = number * 10 + code - 0x30;
      isOpen = true;
    } else if (code === 0x2d) sign = -1;
    else if (isOpen) {
      numbers[count] = sign * number;
      count += 1;
      number = 0;
      sign = 1;
      isOpen = false;
    }
  }
  return numbers.slice(0, count);
}
