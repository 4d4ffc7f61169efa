import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveMentions } from '../../entities/mentions/save-mentions.ts';
import type { Manifest } from '../../store/backup/manifest.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { listCards } from '../../stories/card.queries.ts';
import { listSections } from '../../stories/catalogue.queries.ts';
import { addTalliesUp, talliesAgree } from '../../stories/tally-stories.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { exportNewsroom } from './export-newsroom.ts';
import { importNewsroom } from './import-newsroom.ts';

const now = new Date('2026-11-25T12:00:00Z');
const quiet = () => undefined;
const world = { slug: 'world', names: { en: 'World' } };
const grain = { slug: 'grain', names: { en: 'Grain' } };

let folder: string;
let from: Store;
let to: Store;
let ids: string[];
let first: Manifest;
const exporting = (name: string) =>
  exportNewsroom(from, { to: join(folder, name), DATA_DIR: folder, program: 'test', now, tell: quiet });
const importing = (name: string, manifest: Manifest) =>
  importNewsroom(to, join(folder, name), manifest, { DATA_DIR: folder }, quiet);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-import-'));
  from = await openTestStore();
  const drafts = [
    draftOf({ headline: 'First', text: 'Wheat rose, said iRay Co., Ltd.', section: world, topics: [grain] }),
    draftOf({ headline: 'Second', language: 'fr', section: world }),
    draftOf({ headline: 'Third', section: world, embargoUntil: new Date('2027-01-01T00:00:00Z') }),
    draftOf({ headline: 'Draft', section: world, state: 'draft' }),
  ];
  ids = await from.write(async (writing) => {
    const saved = await upsertStories(writing, drafts, now);
    await saveMentions(writing, drafts, saved, now);
    return saved.map(({ id }) => id);
  });
  first = await exporting('first');
  to = await openTestStore();
  await to.statement('insert into search_index (version, asked_at) values (1, now())');
  await to.statement('insert into sitemap_breaks (story_id) values (gen_random_uuid())');
  await importing('first', first);
});
afterAll(async () => {
  await from.close();
  await to.close();
  rmSync(folder, { recursive: true, force: true });
});

it('counts the stories it takes in', async () => {
  expect(await talliesAgree(to.reading)).toBe(true);
  const counted = (await listSections(to.reading, null, now)).map(({ slug, count }) => [slug, Number(count)]);
  expect(counted).toEqual([['world', 2]]);
});

it('has the published ones indexed, each from when readers see it, where there is an index', async () => {
  const { rows } = await to.statement('select story_id, due_at from stories_to_index order by due_at');
  expect(rows.map(({ story_id }) => story_id).sort()).toEqual(ids.slice(0, 3).sort());
  expect(rows.at(-1)).toEqual({ story_id: ids[2], due_at: new Date('2027-01-01T00:00:00Z') });
});

it('has reports of the last week grouped again, so that what comes next finds the events they are on', async () => {
  const recent = new Date(Date.now() - 86_400_000);
  const [story = ''] = await from.write(async (writing) => {
    const draft = draftOf({ headline: 'Yesterday', slug: 'yesterday', section: world, publishedAt: recent });
    const saved = await upsertStories(writing, [draft], now);
    await saveMentions(writing, [draft], saved, now);
    return saved.map(({ id }) => id);
  });
  await from.statement('update stories set claims_read = mentions_read where id = $1', [story]);
  await to.statement('delete from stories_to_group');
  await importing('week', await exporting('week'));
  const { rows } = await to.statement('select story_id from stories_to_group');
  expect(rows).toEqual([{ story_id: story }]);
});

it('lists the stories of a topic', async () => {
  // As from an export that was written before these columns were there.
  await to.statement('update story_topics set language = null, published_at = null');
  expect(await listCards(to.reading, { topic: 'grain', language: 'en' }, 5, now)).toEqual([]);
  await from.statement(`insert into topics (id, slug, names) values (gen_random_uuid(), 'new', '{}')`);
  await importing('third', await exporting('third'));
  const cards = await listCards(to.reading, { topic: 'grain', language: 'en' }, 5, now);
  expect(cards.map(({ headline }) => headline)).toEqual(['First']);
});

it('has the files of the sitemap parted anew', async () => {
  expect((await to.statement('select * from sitemap_breaks')).rows).toEqual([]);
});

it('changes nothing of this where nothing is new', async () => {
  await to.statement('delete from stories_to_index');
  await to.write(addTalliesUp);
  const tallies = () => to.statement('select * from story_tallies order by kind, ref, language');
  const before = await tallies();
  await importing('first', first);
  expect(await tallies()).toEqual(before);
  expect((await to.statement('select * from stories_to_index')).rows).toEqual([]);
});

it('names the entities here by the statements it brings of them', async () => {
  await from.statement(
    `insert into statements (id, entity_id, prop, value, lang, folded, origin)
      select gen_random_uuid(), id, 'name', 'АйРэй', 'ru', 'айрэй', 'person' from entities order by id limit 1`,
  );
  const named = (store: Store) => store.statement(`select id, names from entities where names <> '{}'`);
  expect((await named(to)).rows).toEqual([]);
  await importing('second', await exporting('second'));
  const { rows } = await named(to);
  expect(rows).toMatchObject([{ names: { ru: 'АйРэй' } }]);
  expect(rows).toEqual((await named(from)).rows);
});
