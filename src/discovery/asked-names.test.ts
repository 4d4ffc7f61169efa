import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import { latinKey } from '../language/latin-key.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { takeStories } from '../stories/take-stories.ts';
import { draftOf } from '../stories/testing.ts';
import { askedNames } from './asked-names.ts';
import type { Discovery } from './discovery.ts';
import { createDiscovery } from './open-discovery.ts';
import { othersIn } from './other-names.ts';

const now = new Date('2026-11-24T12:00:00Z');
const TEXTS: readonly [slug: string, language: string, text: string][] = [
  ['en', 'en', 'Kyrgyzstan closed a border crossing. South Korea and Moscow did not comment.'],
  ['ru', 'ru', 'Власти Киргизии закрыли переход. В Южной Корее и Москве это не комментировали.'],
  ['fr', 'fr', 'Le Kirghizistan a fermé un poste-frontière. La Corée du Sud et Moscou se taisent.'],
  ['zh', 'zh', '吉尔吉斯斯坦关闭了一个过境点。韩国和莫斯科没有评论。'],
  ['ar', 'ar', 'أغلقت قيرغيزستان معبرا حدوديا. ولم تعلق كوريا الجنوبية ولا موسكو على ذلك.'],
  ['other', 'ru', 'В Казахстане открыли завод. Пекин доволен.'],
];
let store: Store;
let discovery: Discovery;
const slugs = new Map<string, string>();

beforeAll(async () => {
  store = await openTestStore();
  const drafts = TEXTS.map(([slug, language, text]) =>
    draftOf({ slug, language, text, headline: `Story ${slug}`, publishedAt: now }),
  );
  const taken = await store.write((writing) => takeStories(writing, drafts, now));
  for (const [i, { id }] of taken.entries()) slugs.set(id, TEXTS[i]?.[0] ?? '');
  await entity('published', ['Orvane Optics', 'Орване Оптикс', '奥万光学']);
  await entity('known', ['Velmora Trading', 'Велмора']);
  discovery = createDiscovery(store.reading, fixedClock(now.toISOString()), silentLog);
  await discovery.filled();
});
afterAll(() => store.close());

async function entity(state: 'published' | 'known', names: readonly string[]) {
  const id = newId();
  await store.statement(
    `insert into entities (id, canonical_id, slug, label, schema, state, names, changed_at)
      values ($1, $1, $2, $3, 'Company', $4, '{}', now())`,
    [id, latinKey(names[0] ?? '').replaceAll(' ', '-'), names[0], state],
  );
  for (const name of names)
    await store.statement(
      `insert into statements (id, entity_id, prop, value, folded, origin) values ($1, $2, 'name', $3, $4, 'person')`,
      [newId(), id, name, latinKey(name)],
    );
}

const found = async (text: string) => {
  const names = await askedNames(store.reading, text);
  const { hits } = await discovery.search({ text, names, limit: 20, offset: 0 }, now);
  return hits.map(({ id }) => slugs.get(id));
};

describe('a search for a name', () => {
  test.each([
    ['Kyrgyzstan', 'en'],
    ['kyrgyzstan', 'en'],
    ['Kirghizistan', 'fr'],
    ['Киргизия', 'ru'],
    ['Кыргызстан', 'ru'],
    ['吉尔吉斯斯坦', 'zh'],
    ['قيرغيزستان', 'ar'],
    ['South Korea', 'en'],
    ['Corée du Sud', 'fr'],
    ['Южная Корея', 'ru'],
    ['韩国', 'zh'],
    ['كوريا الجنوبية', 'ar'],
    ['Moscow', 'en'],
    ['Moscou', 'fr'],
    ['Москва', 'ru'],
    ['莫斯科', 'zh'],
    ['موسكو', 'ar'],
  ])('%s finds the stories of all languages, those in its own first', async (text, own) => {
    const list = await found(text);
    expect([...list].sort()).toEqual(['ar', 'en', 'fr', 'ru', 'zh']);
    expect(list[0]).toBe(own);
  });

  it('finds no others where the name is quoted or left out', async () => {
    expect(await found('"Kyrgyzstan"')).toEqual(['en']);
    expect(await found('border -Kyrgyzstan')).toEqual([]);
  });
});

describe('the names in a query', () => {
  const inRussian = async (text: string) =>
    (await askedNames(store.reading, text)).map((name) => [name.written, othersIn(name, 'ru')[0]]);

  test.each([
    [
      'exports of South Korea to Moscow',
      [
        ['South Korea', 'Республика Корея'],
        ['Moscow', 'Москва'],
      ],
    ],
    ['吉尔吉斯斯坦出口', [['吉尔吉斯斯坦', 'Киргизия']]],
    ['UK trade', [['UK', 'Великобритания']]],
    ['Orvane optics', [['Orvane optics', 'Орване Оптикс']]],
    ['nice weather, says IT firm; it is ID', []],
    ['the of and', []],
    ['', []],
  ])('%s', async (text, names) => {
    expect(await inRussian(text)).toEqual(names);
  });

  it('are not those of entities that have no page', async () => {
    expect(await askedNames(store.reading, 'Velmora Trading')).toEqual([]);
  });

  it('are found in a long query without end', async () => {
    const long = `${'吉尔吉斯斯坦'.repeat(60)} ${'Kyrgyzstan '.repeat(60)}`;
    expect((await askedNames(store.reading, long)).length).toBeGreaterThan(0);
  });
});
