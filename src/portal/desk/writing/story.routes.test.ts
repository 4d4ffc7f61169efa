import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findDeskStory, findDraft } from '../../../desk/draft.queries.ts';
import { searchLog } from '../../../desk/log/log.queries.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { fieldsIn } from '../../testing/testing-fields.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let reader: TestMember;
let storyId: string;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, {
    config: testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' }),
  });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  reader = await makeMember(store, { role: 'reader' });
  await store.write((writing) =>
    writing
      .insertInto('places')
      .values({
        id: newId(),
        slug: 'belgrade',
        names: JSON.stringify({ en: 'Belgrade', ru: 'Белград' }) as never,
        country: 'RS',
        latitude: 44.8,
        longitude: 20.5,
      })
      .execute(),
  );
});
beforeEach(async () => {
  const { writes } = await staffIn(store, `Writer${newId()}`);
  const story = await store.write((writing) =>
    startStory(writing, writtenDraft('A port opens'), writes, new Date()),
  );
  storyId = story.id;
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, post } = visitsTo(() => ({ portal, as: reporter }));
const json = { accept: 'application/json' };
const save = (version: number, copy: unknown, headers: Record<string, string> = json) =>
  post(
    `/desk/stories/${storyId}/copy`,
    { version: String(version), copy: JSON.stringify(copy), window: '0'.repeat(32) },
    reporter,
    headers,
  );

/** The fields of the plain page as a browser without scripts would submit them. */
async function fieldsOf(path: string): Promise<Record<string, string>> {
  return fieldsIn(await (await get(path)).text(), 'form[data-writing]');
}

test('a story is begun with its language, kind and source, and written on a page of its own', async () => {
  expect((await get('/desk/stories/new')).status).toBe(200);
  expect((await get('/desk/stories/new', reader)).status).toBe(403);
  const begun = await post('/desk/stories/new', { language: 'ar', kind: 'analysis', source: '' });
  expect(begun.status).toBe(303);
  const page = begun.headers.get('location') ?? '';
  expect(page).toMatch(/^\/desk\/stories\/[0-9a-f-]{36}\?done=begun$/);
  const html = await (await get(page)).text();
  expect(html).toContain('Only the newsroom sees it.');
  expect(html).toMatch(/class="writing-sheet" lang="ar" dir="rtl"/);
  const story = await findDeskStory(store.reading, page.slice(14, 50));
  expect(story).toMatchObject({ state: 'draft', draft: { language: 'ar', kind: 'analysis' } });
  for (const wrong of [
    { language: '<b>', kind: 'news' },
    { language: 'en', kind: 'poem' },
  ]) {
    expect((await post('/desk/stories/new', wrong)).status).toBe(400);
  }
});

test('a translation begins in the group of its original, with all that is not its words', async () => {
  const begun = await post('/desk/stories/new', {
    language: 'ru',
    kind: 'news',
    source: '',
    translates: storyId,
  });
  const page = begun.headers.get('location') ?? '';
  expect(page).toContain(`beside=${storyId}`);
  const html = await (await get(page)).text();
  expect(html).toContain('class="writing-beside"');
  expect(html).toContain('Exports rose by 12 % in 2023.');
  expect(await (await get(`/desk/stories/${storyId}`)).text()).toContain('Russian');
});

test('an island’s copy is kept with a version; one written on an older version is set aside, and nothing is lost', async () => {
  const first = await save(0, writtenDraft('A port opens wide'));
  expect(first.status).toBe(200);
  expect(await first.json()).toMatchObject({ saved: true, version: 1 });
  const late = await save(0, writtenDraft('Mine'));
  expect(late.status).toBe(409);
  const answer = (await late.json()) as { setAsideId: string; current: { version: number; draft: unknown } };
  expect(answer.current).toMatchObject({ version: 1, draft: { headline: 'A port opens wide' } });
  const aside = await store.reading
    .selectFrom('set_asides')
    .select('content')
    .where('id', '=', answer.setAsideId)
    .executeTakeFirstOrThrow();
  expect(aside.content).toMatchObject({ headline: 'Mine' });
  const refused = await save(1, { ...writtenDraft('x'), kind: 'poem' });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(await refused.json())).toContain('kind');
  expect((await save(1, 'no copy')).status).toBe(400);
});

test('a long story is taken whole', async () => {
  const long = writtenDraft('Long', 'Слово и ещё слово. '.repeat(9_000));
  expect((await save(0, long)).status).toBe(200);
});

test('the plain page saves what was changed, and loses nothing that it cannot say', async () => {
  const odd = {
    type: 'table' as const,
    content: [
      {
        type: 'tableRow' as const,
        content: [{ type: 'tableCell' as const, attrs: { colspan: 2 }, content: [] }],
      },
    ],
  };
  const draft = {
    ...writtenDraft('A port opens'),
    body: { type: 'doc' as const, content: [...writtenDraft('').body.content, odd] },
    topics: [{ slug: 'ports', names: { en: 'Ports', ru: 'Порты' } }],
    source: {
      slug: 'odd',
      name: 'Odd',
      url: 'https://odd.example/',
      licence: 'CC',
      licenceUrl: null,
      policy: 'licensed' as const,
    },
    lead: {
      mediaId: null,
      src: 'https://a.example/b.jpg',
      alt: 'A',
      caption: null,
      credit: null,
      width: 7,
      height: 8,
      focal: { x: 0.123, y: 0.9 },
    },
  };
  await save(0, draft);
  const path = `/desk/stories/${storyId}`;
  const fields = await fieldsOf(path);
  expect(fields.body).toBe('Exports rose by 12 % in 2023.\n\n[[2: table]]');
  const saved = await post(`${path}/copy`, {
    ...fields,
    headline: 'A port closes',
    place: 'белград',
    body: `${fields.body}\n\n> Enough.`,
  });
  expect(saved.headers.get('location')).toBe(`${path}?done=saved`);
  const kept = await findDraft(store.reading, storyId);
  expect(kept?.version).toBe(2);
  expect(kept?.draft).toEqual({
    ...draft,
    headline: 'A port closes',
    placeSlug: 'belgrade',
    body: {
      type: 'doc',
      content: [
        ...draft.body.content,
        {
          type: 'blockquote',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Enough.' }] }],
        },
      ],
    },
  });
});

test('the plain page leads to both texts where somebody saved in between, and to the story where nobody did', async () => {
  const path = `/desk/stories/${storyId}`;
  const fields = await fieldsOf(path);
  const first = await post(`${path}/copy`, { ...fields, headline: 'Theirs' });
  expect([first.status, first.headers.get('location')]).toEqual([303, `${path}?done=saved`]);
  const late = await post(`${path}/copy`, { ...fields, headline: 'Mine, written meanwhile' });
  expect(late.status).toBe(303);
  const both = late.headers.get('location') ?? '';
  expect(both).toMatch(new RegExp(`^${path}/set-asides/[0-9a-f-]{36}$`));
  const page = await (await get(both)).text();
  expect(page).toContain('Mine, written meanwhile');
  expect(page).toContain('Theirs');
});

test('what the plain page refuses stands there again with what is wrong', async () => {
  const path = `/desk/stories/${storyId}`;
  const fields = await fieldsOf(path);
  const refused = await post(`${path}/copy`, {
    ...fields,
    headline: 'Typed & kept',
    place: 'Nowhere at all',
  });
  expect(refused.status).toBe(400);
  const html = await refused.text();
  expect(html).toContain('No place is called Nowhere at all.');
  expect(html).toContain('Typed &amp; kept');
  expect(await findDraft(store.reading, storyId)).toBeNull();
});

test('names are looked up, and a line of them says what each stands for', async () => {
  const places = await (await get('/desk/stories/names.json?of=places&q=bel&language=ru')).json();
  expect(places).toEqual({
    found: [{ slug: 'belgrade', names: { en: 'Belgrade', ru: 'Белград' }, text: 'Белград' }],
  });
  const topics = await (
    await get('/desk/stories/names.json?of=topics&q=Новая тема&language=ru&whole=yes')
  ).json();
  expect(topics).toEqual({
    found: [{ slug: 'novaya-tema', names: { ru: 'Новая тема' }, text: 'Новая тема' }],
  });
  expect((await get('/desk/stories/names.json?of=topics&q=x', reader)).status).toBe(403);
});

test('what nobody may change in a state cannot be changed on its page', async () => {
  await store.write((writing) =>
    writing.updateTable('stories').set({ state: 'approved' }).where('id', '=', storyId).execute(),
  );
  const html = await (await get(`/desk/stories/${storyId}`)).text();
  expect(html).toContain('data-read-only');
  expect(html).not.toContain('>Save<');
  expect((await save(0, writtenDraft('Mine'))).status).toBe(409);
  expect((await get('/desk/stories/no-story')).status).toBe(404);
});

test('readers load no editor, nor does any other page of the desk', async () => {
  for (const path of ['/', '/desk', '/desk/stories/new']) {
    expect(await (await get(path)).text()).not.toMatch(/assets\/editor/);
  }
  expect(await (await get(`/desk/stories/${storyId}`)).text()).toMatch(/assets\/editor-\w+\.js/);
});

test('a place that is not known yet is added with its country, from the plain page', async () => {
  const path = `/desk/stories/${storyId}`;
  const fields = await fieldsOf(path);
  const refused = await (await post(`${path}/copy`, { ...fields, place: 'Kisumu' })).text();
  expect(refused).toContain('No place is called Kisumu.');
  expect(refused).toMatch(/<details class="writing-new-place" open/);
  const half = { ...fields, place: 'Kisumu', newPlaceCountry: 'KE', newPlaceLatitude: '-0.09' };
  expect((await post(`${path}/copy`, half)).status).toBe(400);
  const whole = { ...half, newPlaceLongitude: '34.77' };
  expect((await post(`${path}/copy`, whole)).headers.get('location')).toBe(`${path}?done=saved`);
  expect((await findDraft(store.reading, storyId))?.draft.placeSlug).toBe('kisumu');
  const kept = await store.reading.selectFrom('places').selectAll().where('slug', '=', 'kisumu').execute();
  expect(kept).toMatchObject([{ names: { en: 'Kisumu' }, country: 'KE', latitude: -0.09, longitude: 34.77 }]);
});

test('a place is added from the editor once, and told from its namesake in another country', async () => {
  const add = (form: Record<string, string>) =>
    post('/desk/places', { language: 'en', latitude: '', longitude: '', ...form }, reporter, {
      accept: 'application/json',
    });
  const first = await add({ name: 'Valletta', country: 'MT' });
  expect([first.status, await first.json()]).toEqual([
    201,
    { slug: 'valletta', names: { en: 'Valletta' }, text: 'Valletta' },
  ]);
  expect(await (await add({ name: 'valletta', country: 'MT' })).json()).toMatchObject({ slug: 'valletta' });
  expect(await (await add({ name: 'Valletta', country: 'US' })).json()).toMatchObject({
    slug: 'valletta-us',
    text: 'valletta-us',
  });
  const found = await (await get('/desk/stories/names.json?of=places&q=valletta-us')).json();
  expect(found.found[0]).toMatchObject({ slug: 'valletta-us', text: 'Valletta' });
  for (const wrong of [
    { name: 'Valletta', country: 'XX' },
    { name: '12', country: 'MT' },
    { name: 'Valletta', country: '' },
    { name: 'Sliema', country: 'MT', latitude: '95', longitude: '1' },
    { name: 'Sliema', country: 'MT', latitude: '35.9', longitude: '' },
  ]) {
    expect((await add(wrong)).status, JSON.stringify(wrong)).toBe(400);
  }
  const rows = await searchLog(store.reading, { action: 'add place', person: reporter.id }, 9);
  const places = rows.map(({ details }) => (details as { place: string }).place);
  expect(places).toEqual(expect.arrayContaining(['valletta', 'valletta-us']));
});
