import type { Store } from '../../store/database.ts';
import { keepSitemapBreaks } from '../../stories/sitemap.queries.ts';
import { countStories } from '../../stories/tally-stories.ts';
import { MARK } from './news-stories.ts';

/** The interval between stories in minutes, set by `WordSalad`. */
const APART = 10;
/** Minutes per unit of the first eight digits of an id, which starts with its creation time. */
const ID_UNIT = 65_536 / 60_000;
const CONSONANTS = 'bcdfghklmnprstvwxyz';
const VOWELS = 'aeiou';
/** 0 to 2 are kept, so that years remain years. */
const DIGITS = '3456789';

/** A table whose rows are copied: what is copied, and how a copy differs, by column. */
interface Copied {
  readonly table: string;
  readonly changes: Readonly<Record<string, string>>;
  readonly of: string;
}

/**
 * How many originals are copied, and the copies to make: `from` up to but excluding `to`; the originals themselves are
 * 0.
 */
export interface Copies {
  readonly from: number;
  readonly to: number;
  readonly stories: number;
}

/** Two at once: on two processors, a third would gain nothing. */
const AT_ONCE = 2;

/**
 * Copies the first stories with everything extracted from them, with other names, rare words, dates and numbers. The
 * database does this: importing a million stories would take most of a day.
 */
export async function multiplyStories(
  store: Store,
  { from, to, stories }: Copies,
  progress: (copy: number) => void,
): Promise<void> {
  // Only the originals are copied, not the copies.
  await store.statement(
    `create table bench_stories as select id from stories
      where slug ~ '^bench-story-[0-9]{1,9}$' and substr(slug, 13)::int < ${stories}`,
  );
  await store.statement('alter table bench_stories add primary key (id)');
  await store.statement(
    `create table bench_entities as select id from entities 
      where label like '%${MARK}%'`,
  );
  await store.statement('alter table bench_entities add primary key (id)');
  const columns = new Map<string, string[]>();
  for (const { table } of copiedTables(1, stories)) columns.set(table, await columnsOf(store, table));
  const make = async (copy: number) => {
    const inserts = copiedTables(copy, stories).map(({ table, changes, of }) => {
      const names = columns.get(table) ?? [];
      const values = names.map((name) => changes[name] ?? `o.${name}`);
      return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} o ${of};`;
    });
    // The generated rows are consistent: foreign key checks would only take time.
    await store.statement(`do $copy$ begin
      set local session_replication_role = 'replica';
      ${inserts.join('\n')}
    end $copy$`);
    progress(copy);
  };
  let next = from;
  const makeOn = async () => {
    while (next < to) await make(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, makeOn));
  await store.statement('drop table bench_stories, bench_entities');
  // The triggers did not run, so the counts are missing, and the sitemap job runs only occasionally.
  await store.write(countStories);
  await store.write((writing) => keepSitemapBreaks(writing, new Date()));
}

function copiedTables(copy: number, stories: number): Copied[] {
  const earlier = `interval '${copy * stories * APART} minutes'`;
  const units = Math.ceil((copy * stories * APART) / ID_UNIT) + copy;
  const id = (column: string) =>
    `(lpad(to_hex(('x' || left(${column}::text, 8))::bit(32)::bigint - ${units}), 8, '0')
      || substr(${column}::text, 9))::uuid`;
  const shift = copy % DIGITS.length;
  const digits = DIGITS.slice(shift) + DIGITS.slice(0, shift);
  const pair = `${CONSONANTS[copy % CONSONANTS.length]}${VOWELS[Math.floor(copy / CONSONANTS.length) % VOWELS.length]}`;
  const text = (column: string) =>
    `replace(translate(${column}, '${DIGITS}', '${digits}'), '${MARK}', '${pair}')`;
  const name = (column: string) => `replace(${column}, '${MARK}', '${pair}')`;
  const named = `case when exists (select from bench_entities e where e.id = o.entity_id)
    then ${id('o.entity_id')} else o.entity_id end`;
  const ofStories = 'join bench_stories b on b.id = o.story_id';
  const dated = { story_id: id('o.story_id'), published_at: `o.published_at - ${earlier}` };
  const passage = {
    ...{ id: id('o.id'), story_id: id('o.story_id'), exact: text('o.exact'), sentence: text('o.sentence') },
    ...{ prefix: text('o.prefix'), suffix: text('o.suffix'), created_at: `o.created_at - ${earlier}` },
  };
  // A value whose digits are changed like those in its sentence is the number in that sentence.
  const figure = `jsonb_set(jsonb_set(o.figure, '{quote}', to_jsonb(${text("o.figure->>'quote'")})), '{value}',
    coalesce(translate(o.figure->>'value', '${DIGITS}', '${digits}')::jsonb, 'null'))`;
  return [
    {
      table: 'entities',
      changes: {
        ...{
          id: id('o.id'),
          canonical_id: id('o.canonical_id'),
          slug: name('o.slug'),
          label: name('o.label'),
        },
        names: `${name('o.names::text')}::jsonb`,
      },
      of: 'join bench_entities b on b.id = o.id',
    },
    {
      table: 'statements',
      changes: {
        ...{ id: id('o.id'), entity_id: id('o.entity_id'), story_id: id('o.story_id') },
        ...{ value: name('o.value'), folded: name('o.folded') },
      },
      of: `join bench_entities e on e.id = o.entity_id ${ofStories}`,
    },
    {
      table: 'stories',
      changes: {
        ...{ id: id('o.id'), group_id: id('o.group_id') },
        slug: `'bench-story-' || (substr(o.slug, 13)::int + ${copy * stories})`,
        external_key: `'bench:' || (substr(o.slug, 13)::int + ${copy * stories})`,
        ...{
          headline: text('o.headline'),
          standfirst: text('o.standfirst'),
          body: `${text('o.body::text')}::jsonb`,
        },
        ...{ published_at: `o.published_at - ${earlier}`, created_at: `o.created_at - ${earlier}` },
        changed_at: `o.changed_at - ${earlier}`,
        // Different words have a different sketch: these hashes match no text and no other copy.
        copy_sketch: `translate(o.copy_sketch, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '${turned(copy % 26)}')`,
      },
      of: 'join bench_stories b on b.id = o.id',
    },
    { table: 'story_topics', changes: dated, of: ofStories },
    { table: 'story_authors', changes: dated, of: ofStories },
    {
      table: 'revisions',
      changes: {
        ...{ id: id('o.id'), story_id: id('o.story_id'), at: `o.at - ${earlier}` },
        snapshot: `${text('o.snapshot::text')}::jsonb`,
      },
      of: ofStories,
    },
    {
      table: 'claims',
      // As if the job that proposes evidence had processed them, as in any archive.
      changes: { ...passage, figure, proposed_at: 'now()', changed_at: `o.changed_at - ${earlier}` },
      of: ofStories,
    },
    {
      table: 'claim_evidence',
      changes: { id: id('o.id'), claim_id: id('o.claim_id') },
      of: `join claims c on c.id = o.claim_id join bench_stories b on b.id = c.story_id`,
    },
    {
      table: 'mentions',
      changes: { ...passage, entity_id: named, name: name('o.name'), folded: name('o.folded') },
      of: ofStories,
    },
  ];
}

function turned(by: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return letters.slice(by) + letters.slice(0, by);
}

async function columnsOf(store: Store, table: string): Promise<string[]> {
  const { rows } = await store.statement(
    `select column_name as name from information_schema.columns
      where table_name = $1 and table_schema = current_schema() and is_generated = 'NEVER'
      order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => String(name));
}
