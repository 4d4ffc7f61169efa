import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { Names } from '../../store/tables.ts';
import type { Origin } from './origin.ts';
import type { Days, Period } from './period.ts';

/** Which stories are counted: one, those of a section, those in a language. */
export interface ReadershipFilter {
  readonly story?: string | undefined;
  readonly section?: string | undefined;
  readonly language?: string | undefined;
}

/** How often something was read, read to the end, and had a figure opened. */
export interface Counts {
  readonly reads: number;
  readonly finished: number;
  readonly figures: number;
}

/** The same with the reads of the period before. */
export interface Compared extends Counts {
  readonly readsBefore: number;
}

/** A day's counts. */
export interface DayCounts extends Counts {
  readonly day: string;
}

/** A story's counts. */
export interface StoryCounts extends Compared {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly section: { readonly slug: string; readonly names: Names } | null;
}

/** A section's counts; of stories without one, null. */
export interface SectionCounts extends Compared {
  readonly section: { readonly slug: string; readonly names: Names } | null;
}

/** The counts of readers who came from one place. */
export interface OriginCounts extends Compared {
  readonly origin: Origin;
  readonly host: string;
}

/** How often the evidence of a figure was opened. */
export interface FigureOpenings {
  readonly id: string;
  readonly quote: string;
  readonly sentence: string;
  readonly mark: string;
  readonly isGone: boolean;
  readonly opened: number;
  readonly openedBefore: number;
  readonly story: { readonly id: string; readonly headline: string; readonly language: string };
}

/** A row of everything that is stored: what was counted of a story on a day, by where readers came from. */
export interface StoredCounts extends DayCounts {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly section: string | null;
  readonly language: string;
  readonly origin: Origin;
  readonly host: string;
}

/** The rows of a query, in its order. */
function rowsIn<Row>(reading: Reading, query: RawBuilder<unknown>): Promise<Row[]> {
  const found = sql<Row>`(${query})`.as('found');
  return reading.selectFrom(found).selectAll().execute() as Promise<Row[]>;
}

const within = ({ from, to }: Days) => sql`r.day between cast(${from} as date) and cast(${to} as date)`;

/** The sum of a column over a span of days. */
const sumOf = (column: string, days: Days) =>
  sql`coalesce(sum(${sql.ref(column)}) filter (where ${within(days)}), 0)::int`;

const comparedIn = (period: Period) => sql`${sumOf('r.reads', period)} as reads,
  ${sumOf('r.finished', period)} as finished, ${sumOf('r.figures', period)} as figures,
  ${sumOf('r.reads', period.before)} as "readsBefore"`;

const bothOf = ({ before, to }: Period): Days => ({ from: before.from, to });

/** The rows of a span that the filter leaves. Stories are joined only to what is left of them, which is much less. */
const rowsOf = (days: Days, { story, section, language }: ReadershipFilter): RawBuilder<unknown> =>
  sql`from readership r where ${within(days)} ${story ? sql`and r.story_id = cast(${story} as uuid)` : sql``}
    ${
      section
        ? sql`and r.story_id in (select s.id from stories s join sections sec on sec.id = s.section_id
            where sec.slug = ${section})`
        : sql``
    } ${language ? sql`and r.language = ${language}` : sql``}`;

/** The sums of each story, with the story and its section. */
const sumsByStory = (period: Period, filter: ReadershipFilter) =>
  sql`from (select r.story_id, ${comparedIn(period)} ${rowsOf(bothOf(period), filter)} group by r.story_id) as c
    join stories s on s.id = c.story_id left join sections sec on sec.id = s.section_id
    where c.reads > 0 or c.figures > 0`;

const sectionOf = sql`case when sec.id is null then null
  else jsonb_build_object('slug', sec.slug, 'names', sec.names) end as section`;

/** The first day that anything was counted on; null if nothing was. */
export async function countedSince(reading: Reading): Promise<string | null> {
  const rows = await rowsIn<{ day: string | null }>(
    reading,
    sql`select to_char(min(day), 'YYYY-MM-DD') as day
    from readership`,
  );
  return rows[0]?.day ?? null;
}

/** The counts of each day of a period and of the one before, in order; days without any are left out. */
export async function countsByDay(
  reading: Reading,
  period: Period,
  filter: ReadershipFilter,
): Promise<DayCounts[]> {
  return rowsIn<DayCounts>(
    reading,
    sql`select to_char(r.day, 'YYYY-MM-DD') as day, sum(r.reads)::int as reads,
    sum(r.finished)::int as finished, sum(r.figures)::int as figures
    ${rowsOf(bothOf(period), filter)} group by r.day order by r.day`,
  );
}

/** The stories with counts in a period, most read first, at most `most`. */
export async function countsByStory(
  reading: Reading,
  period: Period,
  filter: ReadershipFilter,
  most: number,
): Promise<StoryCounts[]> {
  return rowsIn<StoryCounts>(
    reading,
    sql`select s.id, s.slug, s.headline, s.language, ${sectionOf}, c.reads, c.finished, c.figures, c."readsBefore"
      ${sumsByStory(period, filter)} order by c.reads desc, c.figures desc, s.id limit ${most}`,
  );
}

/** The sections with counts in a period, most read first. */
export async function countsBySection(
  reading: Reading,
  period: Period,
  filter: ReadershipFilter,
): Promise<SectionCounts[]> {
  return rowsIn<SectionCounts>(
    reading,
    sql`select ${sectionOf}, sum(c.reads)::int as reads, sum(c.finished)::int as finished,
        sum(c.figures)::int as figures, sum(c."readsBefore")::int as "readsBefore"
      ${sumsByStory(period, filter)} group by sec.id order by 2 desc, 4 desc, sec.slug nulls last`,
  );
}

/** Where the readers of a period came from, most first, at most `most`. */
export async function countsByOrigin(
  reading: Reading,
  period: Period,
  filter: ReadershipFilter,
  most: number,
): Promise<OriginCounts[]> {
  return rowsIn<OriginCounts>(
    reading,
    sql`select * from (
      select r.origin, r.host, ${comparedIn(period)}
      ${rowsOf(bothOf(period), filter)} group by r.origin, r.host) as origin
    where reads > 0 order by reads desc, origin, host limit ${most}`,
  );
}

/** The figures whose evidence readers opened in a period, most opened first, at most `most`. */
export async function openedFigures(
  reading: Reading,
  period: Period,
  { story, section, language }: ReadershipFilter,
  most: number,
): Promise<FigureOpenings[]> {
  return rowsIn<FigureOpenings>(
    reading,
    sql`select * from (
      select f.id, f.exact as quote, f.sentence, f.mark, f.gone_at is not null as "isGone",
        ${sumOf('r.opened', period)} as opened, ${sumOf('r.opened', period.before)} as "openedBefore",
        jsonb_build_object('id', s.id, 'headline', s.headline, 'language', s.language) as story
      from figure_openings r join claims f on f.id = r.claim_id join stories s on s.id = f.story_id
        left join sections sec on sec.id = s.section_id
      where ${within(bothOf(period))} ${story ? sql`and s.id = cast(${story} as uuid)` : sql``}
        ${section ? sql`and sec.slug = ${section}` : sql``} ${language ? sql`and s.language = ${language}` : sql``}
      group by f.id, s.id) as figure
    where opened > 0 order by opened desc, id limit ${most}`,
  );
}

/** Everything stored of a span of days, the newest day and the most read first, at most `most` rows. */
export async function storedCounts(
  reading: Reading,
  days: Days,
  filter: ReadershipFilter,
  most: number,
): Promise<StoredCounts[]> {
  return rowsIn<StoredCounts>(
    reading,
    sql`select to_char(c.day, 'YYYY-MM-DD') as day, s.id, s.slug, s.headline, sec.slug as section,
        c.language, c.origin, c.host, c.reads, c.finished, c.figures
      from (select r.* ${rowsOf(days, filter)}
        order by r.day desc, r.reads desc, r.story_id, r.origin, r.host limit ${most}) as c
      join stories s on s.id = c.story_id left join sections sec on sec.id = s.section_id
      order by c.day desc, c.reads desc, s.id, c.origin, c.host`,
  );
}

/** The story that the counts are asked of; null if there is none. */
export async function countedStory(
  reading: Reading,
  id: string,
): Promise<{
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
} | null> {
  const row = await reading
    .selectFrom('stories')
    .select(['id', 'slug', 'headline', 'language'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
