import { sql } from 'kysely';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { type Body, bodyText } from '../../stories/body.ts';
import { wholeBody } from '../../stories/live/live.queries.ts';
import { topicSlugs, visible } from '../../stories/visible.queries.ts';
import { readIntegers } from './candidates.queries.ts';
import { monthOf, type StoryTokens, TOKENS_VERSION, tokensOf } from './story-tokens.ts';

/** One process indexes at a time, because all stories share the rows with word counts. */
const TURN = 5_230_060;

/** Requests an index of every story, unless there is one of this version. Returns whether it did. */
export async function askForIndex(store: Store, now: Date): Promise<boolean> {
  const known = await store.reading.selectFrom('search_index').select('version').executeTakeFirst();
  // A newer program's index is left alone, or two of a rolling upgrade would undo each other's work.
  if (known && known.version >= TOKENS_VERSION) return false;
  const isAsked = await store.write(async (writing) => {
    await takeTurn(writing);
    const before = await writing.selectFrom('search_index').select('version').executeTakeFirst();
    if (before && before.version >= TOKENS_VERSION) return false;
    await sql`truncate story_terms, term_counts, shelf_sizes, shelf_months, stories_to_index`.execute(
      writing,
    );
    await writing
      .insertInto('search_index')
      .values({ version: TOKENS_VERSION, asked_at: now, filled_at: null })
      .onConflict((conflict) =>
        conflict.column('one').doUpdateSet({ version: TOKENS_VERSION, asked_at: now, filled_at: null }),
      )
      .execute();
    return true;
  });
  if (!isAsked) return false;
  // After that commits: the trigger, which checks for its row, records what is saved in the meantime.
  await store.write(async (writing) => {
    await sql`insert into stories_to_index (story_id, due_at)
      select id, greatest(published_at, embargo_until) from stories where state = 'published'`.execute(
      writing,
    );
    // It may have been marked as filled in between, with nothing to do.
    await writing.updateTable('search_index').set({ filled_at: null }).execute();
  });
  return true;
}

/** Marks the index as complete if it has every story that readers see at `now`. */
export async function noteFilled(store: Store, now: Date): Promise<void> {
  const { rows } = await store.statement('select 1 from search_index where filled_at is null');
  if (rows.length === 0) return;
  await store.write(async (writing) => {
    await writing
      .updateTable('search_index')
      .set({ filled_at: now })
      .where('filled_at', 'is', null)
      .where(sql<boolean>`not exists (select from stories_to_index where due_at <= ${now})`)
      .execute();
  });
}

/**
 * Updates the index with at most `most` changed stories, newest first; only those in `ids` if given. Returns how many
 * changes it processed; 0 if none are left.
 */
export async function indexChanged(
  store: Store,
  now: Date,
  most: number,
  ids: readonly string[] | null = null,
): Promise<number> {
  return store.write(async (writing) => {
    await takeTurn(writing);
    const only = ids ? sql`and story_id = any(cast(${[...ids]} as uuid[]))` : sql``;
    const { rows: taken } = await sql<{ story_id: string }>`delete from stories_to_index where number in
      (select number from stories_to_index where due_at <= ${now} ${only}
        order by due_at desc, number limit ${most} for update skip locked) returning story_id`.execute(
      writing,
    );
    const changed = [...new Set(taken.map(({ story_id }) => story_id))];
    if (changed.length > 0) await indexStories(writing, changed, now);
    return taken.length;
  });
}

/** The number of changes visible to readers at `now` that wait to be indexed. */
export async function storiesLeft(reading: Reading, now: Date): Promise<number> {
  const { left } = await reading
    .selectFrom('stories_to_index')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(left);
}

async function takeTurn(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TURN})`.execute(writing);
}

interface StoryText {
  id: string;
  language: string;
  headline: string;
  standfirst: string | null;
  body: Body;
  section: string | null;
  topics: string[];
  publishedAt: Date;
}

async function textsOf(reading: Reading | Writing, ids: readonly string[], now: Date): Promise<StoryText[]> {
  const rows = await reading
    .selectFrom('stories as s')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .select([
      's.id',
      's.language',
      's.headline',
      's.standfirst',
      's.published_at as publishedAt',
      'sec.slug as section',
    ])
    .select([wholeBody.as('body'), topicSlugs.as('topics')])
    .where('s.id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .where(visible(now))
    .execute();
  return rows as StoryText[];
}

interface KeptTokens {
  id: string;
  language: string;
  at: Date;
  headline: number;
  length: number;
  tokens: Iterable<number>;
}

async function indexStories(writing: Writing, ids: readonly string[], now: Date): Promise<void> {
  const texts = await textsOf(writing, ids, now);
  const before = await writing
    .selectFrom('story_terms')
    .select(['story_id as id', 'language', 'at', 'headline', 'length'])
    .select(sql<string>`cast(tokens as text)`.as('tokens'))
    .where('story_id', '=', sql<string>`any(cast(${[...ids]} as uuid[]))`)
    .execute();
  const counted = new Counted();
  for (const story of before) counted.add({ ...story, tokens: readIntegers(story.tokens) }, -1);
  const rows = texts.map((story) => {
    const text = bodyText(story.body);
    return {
      story,
      made: tokensOf({ ...story, text: story.standfirst ? `${story.standfirst}\n\n${text}` : text }),
    };
  });
  for (const { story, made } of rows)
    counted.add({ ...made, id: story.id, language: story.language, at: story.publishedAt }, 1);
  const gone = ids.filter((id) => !texts.some((story) => story.id === id));
  if (gone.length > 0) await writing.deleteFrom('story_terms').where('story_id', 'in', gone).execute();
  if (rows.length > 0) await keepRows(writing, rows);
  await counted.keep(writing);
}

async function keepRows(
  writing: Writing,
  rows: readonly { story: StoryText; made: StoryTokens }[],
): Promise<void> {
  await writing
    .insertInto('story_terms')
    .values(
      rows.map(({ story, made }) => ({
        story_id: story.id,
        language: story.language,
        at: story.publishedAt,
        headline: made.headline,
        length: made.length,
        tokens: sql<number[]>`cast(${`{${made.tokens.join()}}`} as integer[])`,
        counts: Buffer.from(made.counts),
        places: Buffer.from(made.places),
      })),
    )
    .onConflict((conflict) =>
      conflict.column('story_id').doUpdateSet((eb) => ({
        language: eb.ref('excluded.language'),
        at: eb.ref('excluded.at'),
        headline: eb.ref('excluded.headline'),
        length: eb.ref('excluded.length'),
        tokens: eb.ref('excluded.tokens'),
        counts: eb.ref('excluded.counts'),
        places: eb.ref('excluded.places'),
      })),
    )
    .execute();
}

/** The number of stories for each token, and how some stories change it. */
class Counted {
  readonly #tokens = new Map<number, number>();
  readonly #shelves = new Map<string, { stories: number; headline: number; body: number }>();
  readonly #months = new Map<string, { language: string; month: number; stories: number }>();

  add({ language, at, headline, length, tokens }: KeptTokens, by: 1 | -1): void {
    for (const token of tokens) this.#tokens.set(token, (this.#tokens.get(token) ?? 0) + by);
    const shelf = this.#shelves.get(language) ?? { stories: 0, headline: 0, body: 0 };
    shelf.stories += by;
    shelf.headline += by * headline;
    shelf.body += by * (length - headline);
    this.#shelves.set(language, shelf);
    const month = monthOf(at);
    const known = this.#months.get(`${language} ${month}`) ?? { language, month, stories: 0 };
    known.stories += by;
    this.#months.set(`${language} ${month}`, known);
  }

  async keep(writing: Writing): Promise<void> {
    const tokens = [...this.#tokens].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);
    const list = (numbers: readonly number[]) => `{${numbers.join()}}`;
    if (tokens.length > 0)
      await sql`insert into term_counts (token, stories)
        select * from unnest(cast(${list(tokens.map(([token]) => token))} as integer[]),
          cast(${list(tokens.map(([, by]) => by))} as integer[])) as new (token, stories)
        on conflict (token) do update set stories = term_counts.stories + excluded.stories`.execute(writing);
    for (const [language, { stories, headline, body }] of this.#shelves)
      await sql`insert into shelf_sizes as known (language, stories, headline_terms, body_terms)
        values (${language}, ${stories}, ${headline}, ${body}) on conflict (language) do update
        set stories = known.stories + excluded.stories,
          headline_terms = known.headline_terms + excluded.headline_terms,
          body_terms = known.body_terms + excluded.body_terms`.execute(writing);
    for (const { language, month, stories } of this.#months.values())
      await sql`insert into shelf_months as known (language, month, stories) values (${language}, ${month}, ${stories})
        on conflict (language, month) do update set stories = known.stories + excluded.stories`.execute(
        writing,
      );
  }
}
