import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPlace } from '../../../desk/places/add-place.ts';
import { startStory } from '../../../desk/start-story.ts';
import { staffIn, writtenDraft } from '../../../desk/testing.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

let store: Store;
let portal: RunningServer;
let editor: TestMember;
let reporter: TestMember;
let writes: Awaited<ReturnType<typeof staffIn>>['writes'];

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config: testConfig({ PUBLIC_URL: 'http://localhost:3999' }) });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reporter = await makeMember(store, { role: 'reporter' });
  ({ writes } = await staffIn(store, 'Rana'));
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const add = (name: string, country = 'KZ') =>
  store.write((writing) => addPlace(writing, writes, { names: { en: name }, country, at: null }));
const { get, page: open, post, text } = visitsTo(() => ({ portal, as: editor }));

test('an editor finds a place without coordinates, sets it right, and its published name is the new one', async () => {
  const slug = await add('Korgas');
  const { id } = await store.write((writing) =>
    startStory(writing, { ...writtenDraft('A dry port'), placeSlug: slug }, writes, new Date()),
  );
  const list = await open('/desk/places?lack=coordinates&q=korg');
  expect.soft(list.link('Korgas').href).toBe(`/desk/places/${slug}`);
  for (const words of ['Kazakhstan', '1 story', 'no coordinates']) expect.soft(list.text).toContain(words);
  expect.soft((await open('/desk/sources')).leadsTo).toContain('/desk/places');
  expect.soft((await open(`/desk/places/${slug}`)).link('A dry port').href).toBe(`/desk/stories/${id}`);
  const sent = {
    version: '1',
    'name-en': 'Khorgos',
    'name-ru': 'Хоргос',
    country: 'KZ',
    latitude: '44.22',
    longitude: '80,38',
  };
  const wrong = await post(`/desk/places/${slug}`, { ...sent, latitude: '144' });
  expect(wrong.status).toBe(400);
  const again = readPage(await wrong.text());
  expect.soft(again.text).toContain('A latitude must be a number from -90 to 90.');
  expect.soft(again.field(/^Latitude/)).toMatchObject({ value: '144', invalid: true });
  expect.soft(again.field(/Russian/).value).toBe('Хоргос');
  const saved = await post(`/desk/places/${slug}`, sent);
  expect(saved.headers.get('location')).toBe(`/desk/places/${slug}?done=changed`);
  expect(await text(`/desk/places/${slug}?done=changed`)).toContain('Place saved.');
  const late = await post(`/desk/places/${slug}`, { ...sent, 'name-en': 'Horgos' });
  expect(late.status).toBe(409);
  const stands = readPage(await late.text());
  expect.soft(stands.text).toContain('Yours is not saved');
  expect.soft(stands.field(/English/).value).toBe('Horgos');
  expect.soft(stands.text).toContain('Now: Khorgos');
  const data = await (await get(`/desk/places/${slug}.json`)).json();
  expect(data).toEqual({
    slug,
    names: { en: 'Khorgos', ru: 'Хоргос' },
    country: 'KZ',
    latitude: 44.22,
    longitude: 80.38,
    version: 2,
    stories: 1,
  });
  const { places } = await (await get('/desk/places.json?q=хорг')).json();
  expect(places).toEqual([data]);
  const table = await (await get('/desk/places.csv?q=хорг')).text();
  expect(table.split('\r\n').slice(0, 2)).toEqual([
    'slug,country,names.en,names.ru,latitude,longitude,version,stories',
    'khorgos,KZ,Khorgos,Хоргос,44.22,80.38,2,1'.replace('khorgos', slug),
  ]);
});

test('a reporter reads what is known of a place, and does not change it; readers see neither', async () => {
  const slug = await add('Aktau');
  const page = await open(`/desk/places/${slug}`, reporter);
  expect.soft(page.text).toContain('Only editors can change a place.');
  expect.soft(page.fields(/English/)).toEqual([]);
  expect((await post(`/desk/places/${slug}`, { version: '1', 'name-en': 'X' }, reporter)).status).toBe(403);
  const reader = await makeMember(store, { role: 'reader' });
  expect((await get('/desk/places', reader)).status).toBe(403);
  expect((await get('/desk/places/nowhere')).status).toBe(404);
});

test('the list goes on, says where nothing is found, and speaks every language', async () => {
  for (let at = 10; at < 62; at += 1) await add(`Many ${at}`, 'UZ');
  const first = await open('/desk/places?q=many');
  expect(first.text).toContain('Many 10');
  const next = first.leadsTo.find((href) => href.includes('cursor='));
  expect(await text(next ?? '')).toContain('Many 61');
  expect(await text('/desk/places?q=atlantis')).toContain('No places found.');
  for (const language of BUILT_IN_LANGUAGES) {
    for (const path of ['/desk/places', '/desk/places/many-10']) {
      const answer = await get(`${path}?lang=${language}`);
      expect(answer.status).toBe(200);
      expect.soft(readPage(await answer.text()).language).toBe(language);
    }
  }
});
