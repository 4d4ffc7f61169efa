import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import { latinKey } from '../language/latin-key.ts';
import { silentLog } from '../log.ts';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore } from '../store/testing.ts';
import { draftOf } from '../stories/testing.ts';
import { upsertStories } from '../stories/upsert-stories.ts';
import { withdrawStory } from '../stories/withdraw-story.ts';
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
  const taken = await store.write((writing) => upsertStories(writing, drafts, now));
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
  const names = await askedNames(store.reading, text, now);
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

it('finds whatever is found without knowing of names, and never less', async () => {
  for (const text of [
    'Korea comment',
    'border South Korea Moscow',
    'Korea United States',
    'did not Турция',
    'завод Казахстан',
  ]) {
    const names = await askedNames(store.reading, text, now);
    const of = async (request: object) =>
      (await discovery.search({ text, limit: 50, offset: 0, ...request }, now)).hits.map(({ id }) => id);
    expect(await of({ names })).toEqual(expect.arrayContaining(await of({})));
  }
});

it('finds a name elsewhere, whatever else is asked for', async () => {
  expect(await found('Kyrgyzstan closes trade office after heavy fighting')).toEqual(
    expect.arrayContaining(['ru', 'fr', 'zh', 'ar']),
  );
});

it('says that a name is missing only where no language has it', async () => {
  const missing = async (text: string) => {
    const names = await askedNames(store.reading, text, now);
    return (await discovery.search({ text, names, limit: 5, offset: 0 }, now)).missing;
  };
  expect(await missing('United Arab Emirates')).toEqual(['United', 'Arab', 'Emirates']);
  expect(await missing('South Korea')).toEqual([]);
  expect(await missing('South Korea ore')).toEqual(['ore']);
  expect(await missing('Corée du Sud')).toEqual([]);
});

describe('the names in a query', () => {
  const inRussian = async (text: string) =>
    (await askedNames(store.reading, text, now)).map((name) => [name.written, othersIn(name, 'ru')[0]]);

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
    ['Putin Ukraine', [['Ukraine', 'Украина']]],
    [
      'Russia-Ukraine',
      [
        ['Russia', 'Россия'],
        ['Ukraine', 'Украина'],
      ],
    ],
    [
      'Iran–Israel, Moscow',
      [
        ['Iran', 'Иран'],
        ['Israel', 'Израиль'],
        ['Moscow', 'Москва'],
      ],
    ],
    ['Moscow’s troops', [['Moscow', 'Москва']]],
    ['l’Ukraine', [['Ukraine', 'Украина']]],
    ['Rostov-on-Don', [['Rostov-on-Don', 'Ростов-на-Дону']]],
    ['oral agreement', []],
    ['Michael Jordan', []],
    ['New Mexico governor', []],
    ['马里兰', []],
    ['印度洋', []],
    ['中非合作论坛', []],
    ['赛马赛事', []],
    ['the of and', []],
    ['', []],
  ])('%s', async (text, names) => {
    expect(await inRussian(text)).toEqual(names);
  });

  it('are not those of entities that have no page', async () => {
    expect(await askedNames(store.reading, 'Velmora Trading', now)).toEqual([]);
  });

  it('are few, however long a query is', async () => {
    const names = ['吉尔吉斯斯坦', '韩国', '印度', '法国', '中国', '俄罗斯', '日本'].join('');
    for (const long of [
      names.repeat(20),
      `${names} Moscow Paris London Rome`.repeat(9),
      'Moscow '.repeat(90),
    ])
      expect((await askedNames(store.reading, long, now)).length).toBeLessThanOrEqual(5);
  });

  it('are not what only a story under embargo, a withdrawn one or a closed list calls an entity', async () => {
    const drafts = [
      draftOf({ slug: 'secret', headline: 'Secret', embargoUntil: new Date(now.getTime() + 3_600_000) }),
      draftOf({ slug: 'gone', headline: 'Gone' }),
    ];
    const [secret, gone] = await store.write((writing) => upsertStories(writing, drafts, now));
    await store.write((writing) => withdrawStory(writing, gone?.id ?? '', 'wrong', now));
    const add = (value: string, origin: string, story: string | null) =>
      store.statement(
        `insert into statements (id, entity_id, prop, value, folded, origin, story_id)
          values ($1, (select id from entities where slug = 'orvane-optics'), 'alias', $2, $3, $4, $5)`,
        [newId(), value, latinKey(value), origin, story],
      );
    await add('Glass Peak', 'story', secret?.id ?? null);
    await add('Ice Peak', 'story', gone?.id ?? null);
    await add('Iron Peak', 'list', null);
    const names = async (at: Date) =>
      (await askedNames(store.reading, 'Orvane Optics', at)).flatMap((name) => othersIn(name, 'en'));
    expect(await names(now)).toEqual(['Орване Оптикс', '奥万光学']);
    for (const alias of ['Glass Peak', 'Ice Peak', 'Iron Peak'])
      expect(await askedNames(store.reading, alias, now)).toEqual([]);
    expect(await names(new Date(now.getTime() + 7_200_000))).toEqual([
      'Glass Peak',
      'Орване Оптикс',
      '奥万光学',
    ]);
  });

  it('are not words that an entity happens to be called', async () => {
    await entity('published', ['World Health Organization', 'WHO', 'IT', 'ВОЗ']);
    await entity('published', ['Visa', 'Виза']);
    for (const text of ['who won the election', 'is it true', 'visa rules for students'])
      expect(await askedNames(store.reading, text, now)).toEqual([]);
    for (const text of ['WHO', 'WHO report', 'Visa results', 'visa'])
      expect((await askedNames(store.reading, text, now)).length).toBe(1);
  });

  it('are those in the script of a language first, however many there are', async () => {
    const latin = Array.from({ length: 10 }, (_, i) => `Hexavision ${'ABCDEFGHIJ'[i]} Digital`);
    await entity('published', ['Hexavision', ...latin, 'Хексавижн', '海克斯']);
    const [name] = await askedNames(store.reading, 'Hexavision', now);
    expect(name && othersIn(name, 'ru')[0]).toBe('Хексавижн');
    expect(name && othersIn(name, 'zh')[0]).toBe('海克斯');
  });
});
