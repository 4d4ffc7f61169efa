import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { CameFrom } from './origin.ts';

/** What of a story was counted on a day, of readers who came from one place. */
export interface StoryCount extends CameFrom {
  /** `YYYY-MM-DD`, in the newsroom's time zone. */
  readonly day: string;
  readonly slug: string;
  reads: number;
  finished: number;
}

/** How often the evidence of a figure was opened on a day, by readers who came to its story from one place. */
export interface FigureCount extends CameFrom {
  readonly day: string;
  readonly figure: string;
  opened: number;
}

/**
 * Adds counts to the days they are of. What is of no story that readers may see at `now`, or of no figure of one, is
 * dropped: the sender was not a page of ours.
 */
export async function saveReadership(
  writing: Writing,
  stories: readonly StoryCount[],
  figures: readonly FigureCount[],
  now: Date,
): Promise<void> {
  if (stories.length > 0) await addStories(writing, stories, now);
  if (figures.length > 0) await addFigures(writing, figures, now);
}

/** Deletes the counts of days before `day`. */
export async function forgetReadership(writing: Writing, day: string): Promise<void> {
  await sql`delete from readership where day < cast(${day} as date)`.execute(writing);
  await sql`delete from figure_openings where day < cast(${day} as date)`.execute(writing);
}

// In the order of the key, so that two processes that add at once wait for one another and never in a circle.
async function addStories(writing: Writing, counts: readonly StoryCount[], now: Date): Promise<void> {
  const of = <Value>(read: (count: StoryCount) => Value) => counts.map(read);
  await sql`insert into readership (day, story_id, language, origin, host, reads, finished)
    select c.day, s.id, s.language, c.origin, c.host, sum(c.reads), sum(c.finished)
    from unnest(${of(({ day }) => day)}::date[], ${of(({ slug }) => slug)}::text[],
      ${of(({ origin }) => origin)}::text[], ${of(({ host }) => host)}::text[],
      ${of(({ reads }) => reads)}::int[], ${of(({ finished }) => finished)}::int[])
      as c(day, slug, origin, host, reads, finished)
    join stories s on s.slug = c.slug and ${visible(now)}
    group by c.day, s.id, s.language, c.origin, c.host
    order by c.day, s.id, c.origin, c.host
    on conflict (day, story_id, origin, host) do update
      set reads = readership.reads + excluded.reads, finished = readership.finished + excluded.finished`.execute(
    writing,
  );
}

async function addFigures(writing: Writing, counts: readonly FigureCount[], now: Date): Promise<void> {
  const of = <Value>(read: (count: FigureCount) => Value) => counts.map(read);
  const counted = sql`unnest(${of(({ day }) => day)}::date[], ${of(({ figure }) => figure)}::uuid[],
      ${of(({ origin }) => origin)}::text[], ${of(({ host }) => host)}::text[],
      ${of(({ opened }) => opened)}::int[]) as c(day, figure, origin, host, opened)
    join claims f on f.id = c.figure and f.mark <> '' and not f.hidden
    join stories s on s.id = f.story_id and ${visible(now)}`;
  await sql`insert into figure_openings (day, claim_id, opened)
    select c.day, f.id, sum(c.opened) from ${counted} group by c.day, f.id order by c.day, f.id
    on conflict (day, claim_id) do update set opened = figure_openings.opened + excluded.opened`.execute(
    writing,
  );
  await sql`insert into readership (day, story_id, language, origin, host, figures)
    select c.day, s.id, s.language, c.origin, c.host, sum(c.opened) from ${counted}
    group by c.day, s.id, s.language, c.origin, c.host
    order by c.day, s.id, c.origin, c.host
    on conflict (day, story_id, origin, host) do update set figures = readership.figures + excluded.figures`.execute(
    writing,
  );
}
