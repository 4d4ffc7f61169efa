import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import { type Store, storeIn } from './database.ts';
import { newId } from './ids.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import { boards } from './migrations/0018-boards.ts';
import { readSpeakers } from './migrations/0023-read-speakers.ts';
import type { Migration } from './migrations/migration.ts';
import { openPGlite } from './pglite.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const next = MIGRATIONS.length + 1;
const adds = (number: number, ...statements: string[]): Migration => ({
  number,
  about: `test ${number}`,
  statements,
});
const numbers = async () =>
  (await store.statement('select number from migrations order by number')).rows.map((row) => row.number);

it('numbers migrations from 1 without a gap, and describes each', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  for (const { about } of MIGRATIONS) expect(about).toMatch(/^[A-Z].+\.$/);
});

it('does nothing to a database that is up to date', async () => {
  const before = await numbers();
  await migrate(store, silentLog);
  expect(await numbers()).toEqual(before);
});

it('leaves nothing of a migration that fails half-way, and finishes when it is mended', async () => {
  const broken = [...MIGRATIONS, adds(next, 'create table half (id integer)', 'select no_such_function()')];
  await expect(migrate(store, silentLog, broken)).rejects.toThrow('no_such_function');
  expect(await numbers()).toEqual(MIGRATIONS.map(({ number }) => number));
  await migrate(store, silentLog, [...MIGRATIONS, adds(next, 'create table half (id integer)')]);
  expect(await numbers()).toContain(next);
});

it('refuses a database that a newer program made', async () => {
  await expect(migrate(store, silentLog)).rejects.toThrow(`The database is at version ${next}`);
});

// In memory whatever the tests run on: once is enough.
const inMemory = it.skipIf(process.env.TEST_DATABASE_URL);

inMemory('keeps what was pinned, in its order, and begins the history of each board with it', async () => {
  const old = storeIn(await openPGlite('memory://'), () => undefined);
  await migrate(old, silentLog, MIGRATIONS.slice(0, boards.number - 1));
  const [source, first, second] = [newId(), newId(), newId()];
  await old.statement(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
  for (const [at, id] of [first, second].entries()) {
    await old.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id,
        policy, revision, word_count, content_hash)
      values ('${id}', '${id}', 's${at}', 'en', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h')`);
  }
  await old.statement(`insert into pins (language, slot, story_id) values ('en', 3, '${first}'),
    ('en', 0, '${second}'), ('fr', 0, '${first}')`);
  await migrate(old, silentLog);
  const { rows } = await old.statement(`select b.language, b.version, b.section_id,
      (select jsonb_agg(p.story_id order by p.slot) from pins p where p.board_id = b.id) as pins,
      (select jsonb_agg(s->>'storyId') from jsonb_array_elements(v.slots) s) as kept, v.kind, v.made_by
    from boards b join board_versions v on v.board_id = b.id and v.number = b.version order by b.language`);
  const board = { version: 1, section_id: null, kind: 'import', made_by: null };
  expect(rows).toEqual([
    { language: 'en', pins: [second, first], kept: [second, first], ...board },
    { language: 'fr', pins: [first], kept: [first], ...board },
  ]);
  await old.close();
});

inMemory(
  'has the figures of stories found again in the languages that speakers are read in since',
  async () => {
    const old = storeIn(await openPGlite('memory://'), () => undefined);
    await migrate(old, silentLog, MIGRATIONS.slice(0, readSpeakers.number - 1));
    const source = newId();
    await old.statement(`insert into sources (id, slug, name, policy) values ('${source}', 's', 'S', 'own')`);
    for (const language of ['ar', 'de', 'en', 'fr', 'ru', 'zh-Hans']) {
      const id = newId();
      await old.statement(`insert into stories (id, group_id, slug, language, kind, state, headline, body, source_id,
        policy, revision, word_count, content_hash, claims_read)
      values ('${id}', '${id}', '${language}', '${language}', 'news', 'draft', 'S', '{}', '${source}', 'own', 1, 1, 'h', 'r')`);
    }
    await migrate(old, silentLog, MIGRATIONS.slice(0, readSpeakers.number));
    const { rows } = await old.statement('select slug from stories where claims_read is null order by slug');
    expect(rows.map(({ slug }) => slug)).toEqual(['ar', 'en', 'fr', 'ru', 'zh-Hans']);
    await old.close();
  },
);
