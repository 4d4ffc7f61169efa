import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { plantMention } from '../../../entities/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { draftOf } from '../../../stories/testing.ts';
import { upsertStories } from '../../../stories/upsert-stories.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let storyId: string;

const TEXT = 'Officials say Amber Optics supplies lenses used in drones to Basalt Works.';

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  const draft = draftOf({ headline: 'Lenses for drones', slug: 'lenses-for-drones', text: TEXT });
  const [taken] = await store.write((writing) => upsertStories(writing, [draft], new Date()));
  storyId = taken?.id ?? '';
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page, post } = visitsTo(() => ({ portal, as: reporter }));
const make = (label: string) =>
  store
    .write((writing) => makeEntity(writing, { schema: 'Company', label }, null, new Date()))
    .then(({ id }) => id);
const pageOf = async (id: string) => (await get(`/desk/entities/${id}`)).text();
const seenOf = async (id: string) => /name="seen" value="(\d+)"/.exec(await pageOf(id))?.[1] ?? '';
const stateOf = (id: string) =>
  store.reading.selectFrom('entities').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('two are compared side by side, merged with a why, and the merge taken back with nothing lost', async () => {
  const from = await make('Ivory Lens');
  const into = await make('Ivory Lens Factory');
  await post(`/desk/entities/${from}/state`, { prop: 'innCode', value: '7707083893', source: 'One' });
  await post(`/desk/entities/${into}/state`, { prop: 'innCode', value: '5024002119', source: 'Two' });
  await plantMention(store, { storyId, name: 'Amber Optics', text: TEXT, entityId: from, state: 'accepted' });
  const found = await (await get(`/desk/entities/${from}/merge?q=ivory`)).text();
  expect(found).toContain(`with=${into}`);
  expect(found).not.toContain(`with=${from}"`);
  const compared = await (await get(`/desk/entities/${from}/merge?with=${into}`)).text();
  expect(compared).toContain('differs: speaks against it');
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(compared)?.[1] ?? '';
  const form = { with: into, seen: field('seen'), 'with-seen': field('with-seen') };
  const bare = await post(`/desk/entities/${from}/merge`, { ...form, why: '' });
  expect(bare.status).toBe(400);
  expect(await bare.text()).toContain('A merge needs a reason');
  const stale = await post(`/desk/entities/${from}/merge`, { ...form, 'with-seen': '1', why: 'The same' });
  expect(stale.status).toBe(409);
  const done = await post(`/desk/entities/${from}/merge`, { ...form, why: 'The same factory' });
  expect(done.headers.get('location')).toBe(`/desk/entities/${into}?done=merged`);
  const merged = await pageOf(into);
  expect(merged).toContain('7707083893');
  expect(merged).toContain('Rita Reporter merged Ivory Lens into Ivory Lens Factory.');
  expect(merged).toContain('Lenses for drones');
  expect(await pageOf(from)).toContain('Merged; now treated as');
  expect((await (await get('/desk/entities.json?q=ivory')).json()).entities).toHaveLength(1);
  const undone = await post(`/desk/entities/${from}/unmerge`, { why: 'They are two' });
  expect(undone.headers.get('location')).toBe(`/desk/entities/${from}?done=unmerged`);
  expect((await (await get('/desk/entities.json?q=ivory')).json()).entities).toHaveLength(2);
  const back = await pageOf(into);
  expect(back).not.toContain('7707083893');
  expect(back).toContain('5024002119');
  expect(back).toContain('Undone since.');
  expect(await pageOf(from)).toContain('7707083893');
  expect((await post(`/desk/entities/${from}/unmerge`, {})).status).toBe(409);
});

test('an entity is split by what is ticked, and the split taken back', async () => {
  const id = await make('Jasper Group');
  await post(`/desk/entities/${id}/state`, { prop: 'alias', value: 'Jasper Shipping', source: 'One' });
  const page = await (await get(`/desk/entities/${id}/split`)).text();
  const statement =
    /name="statement" value="([^"]+)"[^>]*>(?:(?!<li).)*Jasper Shipping/s.exec(page)?.[1] ?? '';
  const form = { seen: await seenOf(id), label: 'Jasper Shipping', kind: 'Company', country: '' };
  const none = await post(`/desk/entities/${id}/split`, { ...form, why: 'Two of them' });
  expect(none.status).toBe(400);
  const bare = await post(`/desk/entities/${id}/split`, { ...form, statement, why: '' });
  expect(bare.status).toBe(400);
  expect(await bare.text()).toMatch(new RegExp(`value="${statement}" checked`));
  const done = await post(`/desk/entities/${id}/split`, { ...form, statement, why: 'Two of them' });
  const made = /entities\/([0-9a-f-]{36})\?done=split/.exec(done.headers.get('location') ?? '')?.[1] ?? '';
  expect(await stateOf(made)).toMatchObject({ label: 'Jasper Shipping', state: 'known' });
  const history = await pageOf(id);
  expect(history).toContain('Rita Reporter split Jasper Shipping off from Jasper Group.');
  const decision = /name="decision" value="([^"]+)"/.exec(history)?.[1] ?? '';
  const undone = await post(`/desk/entities/${id}/unsplit`, { decision });
  expect(undone.headers.get('location')).toContain('done=unsplit');
  const back = await store.reading
    .selectFrom('statements')
    .select('entity_id')
    .where('id', '=', statement)
    .executeTakeFirst();
  expect(back?.entity_id).toBe(id);
});

test('the country an entity is given and those stated of it are one row', async () => {
  const from = await make('Jade Lens');
  const into = await make('Jade Lens Factory');
  await store.write((writing) =>
    writing.updateTable('entities').set({ country: 'BY' }).where('id', '=', from).execute(),
  );
  await post(`/desk/entities/${from}/state`, { prop: 'country', value: 'RU', source: 'One' });
  await post(`/desk/entities/${into}/state`, { prop: 'country', value: 'BY', source: 'Two' });
  const rows = (await page(`/desk/entities/${from}/merge?with=${into}`)).table();
  const countries = rows.map((row) => Object.values(row)).filter(([prop]) => prop?.startsWith('Country'));
  expect(countries).toEqual([[expect.stringContaining('Country'), 'Belarus Russia', 'Belarus']]);
});
