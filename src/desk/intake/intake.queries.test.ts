import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepWireItems } from '../../intake/wires/keep-wire-items.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { plantEvent } from '../events/testing.ts';
import { startStory } from '../start-story.ts';
import { staffIn, writtenDraft } from '../testing.ts';
import { indexItems } from './index-items.ts';
import { countItems, countNewer, ITEM_ORDER, type ItemFilters, listItems } from './intake.queries.ts';
import { intakeLanguages, intakeSources } from './item-choices.queries.ts';
import { bringIn, WIRE } from './testing.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
const OTHER = { ...WIRE, slug: 'another', name: 'Another' };

let store: Store;
let reporter: Awaited<ReturnType<typeof staffIn>>;
const ids: Record<string, string> = {};
beforeAll(async () => {
  store = await openTestStore();
  reporter = await staffIn(store, 'Rana');
  ids.steel = await bringIn(
    store,
    { headline: 'Steel tariffs rise', text: 'The union signed contracts in Linz.' },
    hours(1),
  );
  ids.ports = await bringIn(
    store,
    { headline: 'Les ports ferment', language: 'fr', text: 'Les marchés attendent.', source: OTHER },
    hours(2),
    { section: { slug: 'trade', names: { en: 'Trade' } } },
  );
  ids.rates = await bringIn(
    store,
    { headline: '欧洲央行维持利率不变', language: 'zh', text: '央行周四宣布。' },
    hours(3),
  );
  ids.ours = await bringIn(
    store,
    { headline: 'Our own', source: { ...WIRE, slug: 'us', policy: 'own' } },
    hours(4),
  );
  ids.archive = await bringIn(store, { headline: 'Long ago', state: 'published' }, hours(4), {
    publishedAt: new Date('2019-01-01T00:00:00Z'),
  });
  ids.out = await bringIn(store, { headline: 'Published by rule', state: 'published' }, hours(5));
  await indexItems(store, () => false);
});
afterAll(() => store.close());

const list = async (filters: ItemFilters = {}, after?: readonly [string, string], most = 20) => {
  const page = { order: ITEM_ORDER, most, ...(after && { after }) };
  return listItems(store.reading, filters, page, reporter.member.id);
};
const headlines = async (filters: ItemFilters, most = 20) =>
  (await list(filters, undefined, most)).map(({ headline }) => headline);

it('has what came from outside, the newest first, and neither our own copy nor an imported archive', async () => {
  expect(await headlines({})).toEqual([
    'Published by rule',
    '欧洲央行维持利率不变',
    'Les ports ferment',
    'Steel tariffs rise',
  ]);
  expect(await headlines({ state: 'waiting' })).toHaveLength(3);
  expect(await headlines({ state: 'taken' })).toEqual(['Published by rule']);
  const id = (
    await store.write((writing) => startStory(writing, writtenDraft('Begun here'), reporter.writes, hours(6)))
  ).id;
  expect((await list()).some((item) => item.id === id)).toBe(false);
  expect(await countItems(store.reading)).toEqual({ waiting: 3, copy: 0, taken: 1, spiked: 0, any: 4 });
});

it('filters by source, language, section, urgency and event, and pages by what was last', async () => {
  expect(await headlines({ source: 'another' })).toEqual(['Les ports ferment']);
  expect(await headlines({ source: 'nobody' })).toEqual([]);
  expect(await headlines({ language: 'zh' })).toEqual(['欧洲央行维持利率不变']);
  expect(await headlines({ section: 'trade' })).toEqual(['Les ports ferment']);
  await store.write((writing) =>
    keepWireItems(
      writing,
      [
        {
          ...{ key: 'test:Steel tariffs rise', storyId: ids.steel ?? '', canceled: false },
          record: {
            ...{ guid: 'urn:steel', source: null, version: '1', versionAt: null, slugline: null, urgency: 2 },
            ...{ edNote: null, terms: null, named: [], aliases: [], senders: [], pictures: [], stops: false },
          } as never,
        },
      ],
      NOW,
    ),
  );
  expect(await headlines({ urgency: 'urgent' })).toEqual(['Steel tariffs rise']);
  expect(await headlines({ urgency: 'routine' })).toEqual([]);
  const event = await plantEvent(store, [ids.steel ?? '', ids.ports ?? ''], NOW);
  expect(await headlines({ event })).toEqual(['Les ports ferment', 'Steel tariffs rise']);
  const first = await list({ state: 'waiting' }, undefined, 2);
  const last = first.at(-1);
  const rest = await list({ state: 'waiting' }, [last?.at.toISOString() ?? '', last?.id ?? '']);
  expect(rest.map(({ id }) => id)).toEqual([ids.steel]);
  expect(await intakeLanguages(store.reading)).toEqual(['en', 'fr', 'zh']);
  expect((await intakeSources(store.reading)).map(({ slug }) => slug)).toEqual(['a-wire', 'another']);
});

it('finds words of the text in any form their language gives them', async () => {
  for (const [text, found] of [
    ['tariff', 'Steel tariffs rise'],
    ['LINZ contract', 'Steel tariffs rise'],
    ['marche', 'Les ports ferment'],
    ['央行', '欧洲央行维持利率不变'],
  ] as const)
    expect(await headlines({ text }), text).toEqual([found]);
  expect(await headlines({ text: 'tariff', language: 'fr' })).toEqual([]);
  expect(await headlines({ text: 'tariff ships' })).toEqual([]);
  expect(await headlines({ text: '…' })).toEqual([]);
});

it('leads with a new version, and counts what came since', async () => {
  const [newest] = await list();
  const since = { at: newest?.at ?? NOW, id: newest?.id ?? '' };
  expect(await countNewer(store.reading, {}, since, 9)).toBe(0);
  await bringIn(store, { headline: 'Steel tariffs rise', text: 'The union signed 12 contracts.' }, hours(8));
  expect(await countNewer(store.reading, {}, since, 9)).toBe(1);
  expect(await countNewer(store.reading, { language: 'fr' }, since, 9)).toBe(0);
  expect((await list())[0]).toMatchObject({
    id: ids.steel,
    version: 2,
    state: 'waiting',
    at: hours(8),
    cameAt: hours(1),
  });
  await indexItems(store, () => false);
  expect(await headlines({ text: '12' })).toEqual(['Steel tariffs rise']);
  expect(await headlines({ text: 'Linz' })).toEqual([]);
});
