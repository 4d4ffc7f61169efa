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
let reader: TestMember;
const stories: Record<string, string> = {};

const LENS = 'Officials said Ruby Lens Works Co Ltd shipped optics, and Ruby Lens Works Co Ltd denied it.';
const MORE = 'Ruby Lens Works Co Ltd was named again, beside Anna Petrova, who runs it.';
const RUSSIAN = 'Завод Ромашка поставил детали, говорится в отчёте.';

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  reader = await makeMember(store, { role: 'reader' });
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));
  const drafts = [
    draftOf({ headline: 'Lenses shipped', slug: 'lenses-shipped', text: LENS, publishedAt: at(1) }),
    draftOf({ headline: 'Named again', slug: 'named-again', text: MORE, publishedAt: at(2) }),
    draftOf({ headline: 'Детали', slug: 'detali', language: 'ru', text: RUSSIAN, publishedAt: at(3) }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  for (const { id, slug } of await store.reading.selectFrom('stories').select(['id', 'slug']).execute()) {
    stories[slug] = id;
  }
  const name = 'Ruby Lens Works Co Ltd';
  await plantMention(store, { storyId: stories['lenses-shipped'] ?? '', name, text: LENS });
  await plantMention(store, { storyId: stories['lenses-shipped'] ?? '', name, text: LENS, nth: 1 });
  await plantMention(store, { storyId: stories['named-again'] ?? '', name, text: MORE });
  await plantMention(store, {
    storyId: stories['named-again'] ?? '',
    name: 'Anna Petrova',
    text: MORE,
    schema: 'Person',
  });
  await plantMention(store, { storyId: stories.detali ?? '', name: 'Завод Ромашка', text: RUSSIAN });
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: reporter }));
const asIsland = { accept: 'application/json' };

interface NameData {
  id: string;
  name: string;
  kind: string;
  mentions: number;
  stories: number;
  first: { story: string; quote: string };
  candidates: { id: string; label: string; state: string }[];
}

async function names(query = ''): Promise<NameData[]> {
  const answer = await get(`/desk/mentions.json${query}`);
  expect(answer.status).toBe(200);
  return (await answer.json()).names;
}

/** The fields of a name's form, read from the page as a browser would. */
async function formOf(name: string, query = ''): Promise<Record<string, string>> {
  const page = await (await get(`/desk/mentions${query}`)).text();
  const item = page.split('<li class="desk-row ent-name"').find((part) => part.includes(`>${name}</bdi>`));
  const hidden = [...(item ?? '').matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map(([, field = '', value = '']) => [field, value]));
}

test('names are grouped over stories, the newest first, with the sentence that holds them', async () => {
  expect((await names()).map(({ name, mentions, stories: held }) => [name, mentions, held])).toEqual([
    ['Завод Ромашка', 1, 1],
    ['Anna Petrova', 1, 1],
    ['Ruby Lens Works Co Ltd', 3, 2],
  ]);
  const page = await (await get('/desk/mentions')).text();
  expect(page).toContain('<b class="desk-exact">Ruby Lens Works Co Ltd</b> was named again');
  expect(page).toContain('3 mentions in 2 stories');
  expect(page).toMatch(/This is a person\. Accepting publishes nothing/);
  expect(await (await get('/desk')).text()).toContain('names to review');
  expect((await get('/desk/mentions', reader)).status).toBe(403);
});

test('filters narrow the list, and what is on no list of ours is refused', async () => {
  const found = async (query: string) => (await names(query)).map(({ name }) => name);
  expect(await found('?kind=Person')).toEqual(['Anna Petrova']);
  expect(await found('?language=ru')).toEqual(['Завод Ромашка']);
  expect(await found('?q=zavod')).toEqual(['Завод Ромашка']);
  expect(await found('?q=%E2%80%94')).toEqual([]);
  // Within one story, they are in the order of the text.
  expect(await found('?story=named-again')).toEqual(['Ruby Lens Works Co Ltd', 'Anna Petrova']);
  expect((await get('/desk/mentions?kind=Starship')).status).toBe(400);
  expect((await get('/desk/mentions?state=gone')).status).toBe(400);
  const empty = await (await get('/desk/mentions?q=nobody-at-all')).text();
  expect(empty).toContain('No names found.');
});

test('what somebody else decided meanwhile is told in one sentence, and nothing is decided twice', async () => {
  const form = await formOf('Завод Ромашка');
  const accepted = await post('/desk/mentions/accept', form);
  expect(accepted.headers.get('location')).toBe('/desk/mentions?done=accepted');
  const late = await post('/desk/mentions/reject', form);
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else has decided this name');
  const island = await post('/desk/mentions/reject', form, reporter, asIsland);
  expect(island.status).toBe(409);
  expect((await island.json()).error.message).toContain('Somebody else has decided');
  expect((await names('?state=accepted')).map(({ name }) => name)).toEqual(['Завод Ромашка']);
});

test('in one story a decision is for its mentions alone', async () => {
  const form = await formOf('Ruby Lens Works Co Ltd', '?story=named-again');
  expect(form.story).toBe('named-again');
  const answer = await post('/desk/mentions/accept', form, reporter, asIsland);
  expect(await answer.json()).toMatchObject({ gone: true });
  const left = (await names()).find(({ name }) => name === 'Ruby Lens Works Co Ltd');
  expect(left).toMatchObject({ mentions: 2, stories: 1, first: { story: 'lenses-shipped' } });
  // The name is now known, so it is offered for the remaining mentions.
  expect(left?.candidates).toMatchObject([{ label: 'Ruby Lens Works Co Ltd', state: 'known' }]);
});

test('a name of several is nobody’s until somebody chooses, also by a search', async () => {
  const twin = await store.write((writing) =>
    makeEntity(
      writing,
      { schema: 'Company', label: 'Ruby Lens Works Co Ltd', country: 'CN' },
      null,
      new Date(),
    ),
  );
  const other = await store.write((writing) =>
    makeEntity(writing, { schema: 'Company', label: 'Opal Glass Trading' }, null, new Date()),
  );
  const page = await (await get('/desk/mentions?story=lenses-shipped')).text();
  expect(page).toContain('Several have this name');
  const [name] = await names('?story=lenses-shipped');
  expect(name?.candidates).toHaveLength(2);
  const { entities } = await (await get('/desk/entities/find.json?q=opal')).json();
  expect(entities).toMatchObject([{ id: other.id, label: 'Opal Glass Trading' }]);
  const one = await (await get(`/desk/mentions/${name?.id}?q=opal`)).text();
  expect(one).toContain(`value="${other.id}"`);
  expect(one).toContain('Accept as Opal Glass Trading');
  // One of two mentions is assigned to the twin; the other stays.
  const form = await formOf('Ruby Lens Works Co Ltd', '?story=lenses-shipped');
  const ticked = new URLSearchParams({ ...form, which: 'some', entity: twin.id, mention: name?.id ?? '' });
  expect((await post('/desk/mentions/accept', ticked)).status).toBe(303);
  const mention = await store.reading
    .selectFrom('mentions')
    .select(['entity_id', 'state'])
    .where('id', '=', name?.id ?? '')
    .executeTakeFirst();
  expect(mention).toEqual({ entity_id: twin.id, state: 'accepted' });
  expect(await names('?story=lenses-shipped')).toMatchObject([{ mentions: 1 }]);
  const none = new URLSearchParams({
    ...(await formOf('Ruby Lens Works Co Ltd', '?story=lenses-shipped')),
    which: 'some',
  });
  const refused = await post('/desk/mentions/accept', none);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('No mention is selected');
});

test('the kind of a name is changed, a new one is made by hand, and what is rejected is kept so', async () => {
  const form = await formOf('Anna Petrova');
  const changed = await post('/desk/mentions/kind', { ...form, kind: 'Organization' });
  expect(changed.headers.get('location')).toMatch(/^\/desk\/mentions\/[0-9a-f-]+\?done=kind$/);
  expect(await names('?kind=Organization')).toMatchObject([{ name: 'Anna Petrova' }]);
  // A form drawn with the other kind is about something else.
  expect((await post('/desk/mentions/kind', { ...form, kind: 'Company' })).status).toBe(409);
  const again = await formOf('Anna Petrova');
  expect((await post('/desk/mentions/kind', { ...again, kind: 'Starship' })).status).toBe(400);
  const made = await post('/desk/mentions/accept', {
    ...again,
    entity: 'new',
    label: 'Anna Sergeyevna Petrova',
    kind: 'Person',
    country: 'Russia',
  });
  expect(made.status).toBe(303);
  const person = await store.reading
    .selectFrom('entities')
    .select(['schema', 'country', 'state'])
    .where('label', '=', 'Anna Sergeyevna Petrova')
    .executeTakeFirst();
  // Confirming a mention does not publish a page.
  expect(person).toEqual({ schema: 'Person', country: 'RU', state: 'known' });
  const left = await formOf('Ruby Lens Works Co Ltd');
  const rejected = await post('/desk/mentions/reject', left);
  expect(rejected.headers.get('location')).toBe('/desk/mentions?done=rejected');
  expect(await names()).toEqual([]);
  expect(await names('?state=rejected')).toHaveLength(1);
  expect(await (await get('/desk/mentions')).text()).toContain('No names to decide.');
});

test('a name accepted for good is theirs wherever it stands, which is not offered for people or within one story', async () => {
  const pearl = 'Pearl Optics Ltd';
  await plantMention(store, {
    storyId: stories['named-again'] ?? '',
    name: pearl,
    text: `${pearl} was there.`,
  });
  await plantMention(store, {
    storyId: stories['named-again'] ?? '',
    name: 'Boris Orlov',
    text: 'Boris Orlov was there.',
    schema: 'Person',
  });
  const page = await (await get('/desk/mentions')).text();
  expect(page.match(/name="standing"/g)).toHaveLength(1);
  expect(await (await get('/desk/mentions?story=named-again')).text()).not.toContain('name="standing"');
  const form = await formOf(pearl);
  expect((await post('/desk/mentions/accept', { ...form, standing: 'yes' })).status).toBe(303);
  const stated = await store.reading
    .selectFrom('statements')
    .select(['standing_by', 'entity_id'])
    .where('value', '=', pearl)
    .executeTakeFirst();
  expect(stated?.standing_by).toBe(reporter.id);
  const entity = await (await get(`/desk/entities/${stated?.entity_id}`)).text();
  expect(entity).toContain('theirs everywhere, says Rita Reporter');
  expect((await post('/desk/mentions/reject', await formOf('Boris Orlov'))).status).toBe(303);
});

test('a list longer than a page goes on where it stopped', async () => {
  for (let at = 0; at < 45; at += 1) {
    const name = `Quartz Number ${at} Ltd`;
    await plantMention(store, { storyId: stories['named-again'] ?? '', name, text: `${name} was there.` });
  }
  const shown = new Set<string>();
  let path: string | undefined = '/desk/mentions';
  for (let page = 0; path && page < 5; page += 1) {
    const text: string = await (await get(path)).text();
    for (const [, name = ''] of text.matchAll(/<bdi lang="en">(Quartz Number \d+ Ltd)<\/bdi>/g)) {
      expect(shown.has(name)).toBe(false);
      shown.add(name);
    }
    path = /class="older" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(shown.size).toBe(45);
});
