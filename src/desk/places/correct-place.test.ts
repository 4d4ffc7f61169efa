import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { searchLog } from '../log/log.queries.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { addPlace } from './add-place.ts';
import { correctPlace } from './correct-place.ts';
import { readPlace } from './place.ts';
import { findKeptPlace, listPlaces, PLACE_ORDERS, placeUses } from './places.queries.ts';

let store: Store;
let writes: Awaited<ReturnType<typeof staffIn>>['writes'];
let corrects: ReturnType<typeof authorize<'correct places'>>;

beforeAll(async () => {
  store = await openTestStore();
  const { member, writes: may } = await staffIn(store, 'Edda', 'editor');
  writes = may;
  corrects = authorize({ member, passed: 'passkey' } as Session, 'correct places', { twoStep: false });
});
afterAll(() => store.close());

const add = (name: string, country = 'KZ', at: [number, number] | null = null) =>
  store.write((writing) =>
    addPlace(writing, writes, {
      names: { en: name },
      country,
      at: at && { latitude: at[0], longitude: at[1] },
    }),
  );
const correct = (slug: string, version: number, sent: Partial<Parameters<typeof readPlace>[0]>) =>
  store.write((writing) =>
    correctPlace(
      writing,
      corrects,
      { slug, version },
      readPlace({ names: { en: 'X' }, country: 'KZ', latitude: '', longitude: '', ...sent }),
    ),
  );
const logged = async () =>
  (await searchLog(store.reading, {}, 10))
    .filter(({ action }) => action.endsWith('place'))
    .map(({ action, details }) => [action, (details as { place?: string }).place]);

test('a place is set right for all its stories, which are told, and the log says by whom', async () => {
  const slug = await add('Korgas', 'CN', [44.2, 80.4]);
  const { id } = await store.write((writing) =>
    startStory(writing, { ...writtenDraft('A dry port'), placeSlug: slug }, writes, new Date()),
  );
  const heard: string[] = [];
  await store.listen('stories', (payload) => heard.push(payload));
  const names = { en: 'Khorgos', ru: 'Хоргос' };
  await correct(slug, 1, { names, country: 'KZ', latitude: '44.22', longitude: '80.38' });
  const now = { slug, names, country: 'KZ', latitude: 44.22, longitude: 80.38, version: 2, stories: 1 };
  expect(await findKeptPlace(store.reading, slug)).toEqual(now);
  expect(await placeUses(store.reading, slug, 5)).toMatchObject([{ id, headline: 'A dry port' }]);
  await expect.poll(() => heard.join(' ')).toContain(id);
  expect(await logged()).toEqual([
    ['change place', slug],
    ['add place', slug],
  ]);
});

test('what was corrected meanwhile, changes nothing, or takes the name of another is refused', async () => {
  const slug = await add('Aktau', 'KZ', [43.65, 51.15]);
  const other = await add('Atyrau');
  await expect(correct(slug, 4, { names: { en: 'Aqtau' } })).rejects.toThrow('Somebody corrected this place');
  const same = { names: { en: 'Aktau' }, latitude: '43.65', longitude: '51.15' };
  await expect(correct(slug, 1, same)).rejects.toThrow('Nothing changes');
  await expect(correct(other, 1, { names: { ru: 'AKTAU' } })).rejects.toThrow(
    'Its country already has a place with such a name: aktau.',
  );
  // In another country it is another place.
  await correct(other, 1, { names: { ru: 'AKTAU' }, country: 'UZ' });
  await expect(correct('nowhere', 1, {})).rejects.toThrow('There is no such place');
  expect(() => readPlace({ names: {}, country: 'KZ', latitude: '', longitude: '' })).toThrow('needs a name');
  expect((await findKeptPlace(store.reading, slug))?.version).toBe(1);
});

test('places are found by a name in any language, by what they lack, and page by page', async () => {
  const [first, second] = [await add('Balkhash', 'KZ'), await add('Bayan_Ovoo', 'MN', [43.7, 105.3])];
  await correct(first, 1, { names: { en: 'Balkhash', zh: '巴尔喀什' } });
  const order = PLACE_ORDERS.slug;
  const found = async (wanted: object, page: object = {}) =>
    (await listPlaces(store.reading, { page: { order, most: 10, ...page }, ...wanted })).map(
      ({ slug }) => slug,
    );
  expect(await found({ text: '尔喀' })).toEqual([first]);
  const byCountry = await found({}, { order: PLACE_ORDERS.country });
  expect(byCountry.indexOf(first)).toBeLessThan(byCountry.indexOf(second));
  expect(await found({ text: 'n_O' })).toEqual([second]);
  expect(await found({ text: 'b', lacks: true })).toEqual([first]);
  const all = await found({});
  expect(await found({}, { after: [all[0]], most: 1 })).toEqual([all[1]]);
});
