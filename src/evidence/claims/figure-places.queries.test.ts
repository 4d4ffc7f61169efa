import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { correctStory } from '../../stories/correct-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import {
  plantCheck,
  plantClaim,
  plantDataset,
  plantEvidence,
  plantVerdict,
  plantVersion,
} from '../testing.ts';
import { figureRecord, storyFigures } from './claims.queries.ts';
import { checkOfFigure, correctionsOfFigure, findFigure, storiesOnDataset } from './figure-places.queries.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const BEFORE = new Date('2026-11-24T11:59:59Z');
const LATER = new Date('2026-11-25T12:00:00Z');

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const take = (more: Parameters<typeof draftOf>[0]) =>
  store.write(async (writing) => (await upsertStories(writing, [draftOf(more)], BEFORE))[0]?.id ?? '');
const figureIn = (storyId: string, more: Partial<Parameters<typeof plantClaim>[1]> = {}) =>
  store.write((writing) => plantClaim(writing, { storyId, exact: '12 percent', ...more }));

describe('at the address of a figure', () => {
  const stands = async (id: string, now = NOW) => {
    const found = await findFigure(store.reading, id, now);
    return found.found === 'gone' ? [found.why, found.at] : found.found;
  };

  test('the figure stands from the later of its story’s two times on', async () => {
    for (const [slug, times] of [
      ['at-now', { publishedAt: NOW }],
      ['embargo', { embargoUntil: NOW }],
    ] as const) {
      const id = await figureIn(await take({ headline: slug, ...times }));
      expect([await stands(id, BEFORE), await stands(id)]).toEqual(['nothing', 'figure']);
    }
    expect([await stands(newId()), await stands('none')]).toEqual(['nothing', 'nothing']);
  });

  test('nothing tells of one that an editor hid, that has no mark, or whose story is not out', async () => {
    const story = await take({ headline: 'Out' });
    const draft = await take({ headline: 'Draft', state: 'draft', publishedAt: null });
    for (const id of [
      await figureIn(story, { hidden: true }),
      await figureIn(story, { mark: '' }),
      await figureIn(draft),
      await figureIn(story, { hidden: true, goneAt: NOW }),
    ])
      expect(await stands(id)).toBe('nothing');
  });

  test('where the story no longer states it, or was withdrawn, that it is gone, and since when', async () => {
    const story = await take({ headline: 'Rewritten' });
    expect(await stands(await figureIn(story, { goneAt: BEFORE }))).toEqual(['rewritten', BEFORE]);
    const id = await figureIn(story);
    await store.write((writing) => withdrawStory(writing, story, 'Not so.', NOW));
    expect(await stands(id, LATER)).toEqual(['withdrawn', NOW]);
  });

  test.each([
    ['at a time to come', { publishedAt: LATER }],
    ['under an embargo', { embargoUntil: LATER }],
  ])('nothing ever, where the story was withdrawn before anybody saw it: %s', async (_, times) => {
    const story = await take({ headline: `Never seen ${JSON.stringify(times)}`, ...times });
    const id = await figureIn(story);
    await store.write((writing) => withdrawStory(writing, story, 'Not so.', NOW));
    expect(await stands(id, new Date('2026-12-24T00:00:00Z'))).toBe('nothing');
  });
});

test('a story’s figures stand in the order of its text, without minor and gone ones; hidden ones are for the desk', async () => {
  const story = await take({ headline: 'Four figures' });
  await figureIn(story, { exact: 'third', position: 2, hidden: true });
  await figureIn(story, { exact: 'first', position: 0 });
  await figureIn(story, { exact: 'minor', position: 3, figure: { minor: true } });
  await figureIn(story, { exact: 'gone', position: 4, goneAt: NOW });
  await figureIn(story, { exact: 'second', position: 1 });
  const exacts = async (now: Date | null) =>
    (await storyFigures(store.reading, story, now)).map(({ claim }) => claim.exact);
  expect(await exacts(null)).toEqual(['first', 'second', 'third']);
  expect(await exacts(NOW)).toEqual(['first', 'second']);
  expect(await exacts(new Date('2026-11-20T09:59:59Z'))).toEqual([]);
});

test('a figure that was reckoned names those it was reckoned from, but none that an editor hid', async () => {
  const story = await take({ headline: 'Reckoned' });
  const other = await take({ headline: 'Another' });
  const first = await figureIn(story, { exact: 'from 10', position: 0 });
  await figureIn(story, { exact: 'to 12', position: 1, hidden: true });
  await figureIn(story, { exact: 'gone', position: 0, goneAt: NOW });
  await figureIn(other, { exact: 'elsewhere', position: 0 });
  const change = await figureIn(story, { exact: 'by 20 %', position: 2, figure: { derivedFrom: [0, 1] } });
  const record = await figureRecord(store.reading, change, NOW);
  expect(record?.inputs).toEqual([{ id: first, exact: 'from 10', mark: 'u' }]);
});

test('corrections because of a figure stand in the order they were made', async () => {
  const story = await take({ headline: 'Corrected' });
  const id = await figureIn(story);
  for (const [text, at, claimId] of [
    ['Second.', LATER, id],
    ['First.', NOW, id],
    ['Of the story.', NOW, null],
  ] as const)
    await store.write((writing) => correctStory(writing, story, { text, claimId }, at));
  expect((await correctionsOfFigure(store.reading, id)).map(({ text }) => text)).toEqual([
    'First.',
    'Second.',
  ]);
});

test('the stories on a dataset stand newest first, and only where a figure that readers see rests on it', async () => {
  const { id: datasetId } = await store.write((writing) => plantDataset(writing, 'exports'));
  const on = async (
    slug: string,
    more: Parameters<typeof take>[0] | object,
    claim: object,
    state = 'accepted',
  ) => {
    const story = await take({ headline: slug, slug, ...more });
    const claimId = await figureIn(story, claim);
    await store.write((writing) =>
      plantEvidence(writing, { claimId, state: state as 'accepted', datasetId }),
    );
    return story;
  };
  await on('older', { publishedAt: new Date('2026-11-01T00:00:00Z') }, {});
  const newer = await on('newer', { publishedAt: new Date('2026-11-02T00:00:00Z') }, {});
  // A story is told once, however many of its figures rest on the data.
  const second = await figureIn(newer, { position: 1 });
  await store.write((writing) => plantEvidence(writing, { claimId: second, state: 'accepted', datasetId }));
  await on('under-embargo', { embargoUntil: LATER }, {});
  await on('hidden', {}, { hidden: true });
  await on('rewritten', {}, { goneAt: NOW });
  await on('only-proposed', {}, {}, 'proposed');
  await on('replaced', {}, {}, 'replaced');
  const slugs = async (limit: number) =>
    (await storiesOnDataset(store.reading, datasetId, limit, NOW)).map(({ slug }) => slug);
  expect(await slugs(9)).toEqual(['newer', 'older']);
  expect(await slugs(1)).toEqual(['newer']);
});

describe('what a figure rests on', () => {
  async function bound(slug: string, published: boolean) {
    const story = await take({ headline: slug, slug });
    const claimId = await figureIn(story, { mark: 'h' });
    return store.write(async (writing) => {
      const dataset = await plantDataset(writing, slug, { published });
      const second = await plantVersion(writing, dataset.id, 2);
      await plantEvidence(writing, { claimId, state: 'replaced', datasetId: dataset.id });
      const evidence = await plantEvidence(writing, { claimId, state: 'accepted', datasetId: dataset.id });
      const checks = [
        await plantCheck(writing, claimId, evidence, dataset.versionId, BEFORE),
        await plantCheck(writing, claimId, evidence, second, NOW),
      ];
      await plantVerdict(writing, claimId, 'differs', BEFORE, { checkId: checks[0] ?? null });
      await plantVerdict(writing, claimId, 'holds', NOW, { checkId: checks[1] ?? null });
      return { claimId, evidence, checks };
    });
  }

  test('is what was accepted, with the newest verdict first and the newest check', async () => {
    const { claimId, evidence, checks } = await bound('open', true);
    for (const now of [null, NOW]) {
      const record = await figureRecord(store.reading, claimId, now);
      expect(record?.evidence?.id).toBe(evidence);
      expect(record?.check).toMatchObject({ id: checks[1], version: { number: 2 } });
      expect(record?.verdicts.map(({ verdict }) => verdict)).toEqual(['holds', 'differs']);
    }
    for (const check of checks) expect((await checkOfFigure(store.reading, claimId, check))?.id).toBe(check);
    const other = await bound('another', true);
    expect(await checkOfFigure(store.reading, other.claimId, checks[0] ?? '')).toBeNull();
  });

  test('is for the desk alone where the dataset is private', async () => {
    const { claimId, evidence, checks } = await bound('private', false);
    expect((await figureRecord(store.reading, claimId))?.evidence?.id).toBe(evidence);
    expect(await figureRecord(store.reading, claimId, NOW)).toMatchObject({
      evidence: null,
      verdicts: [],
      check: null,
    });
    expect(await checkOfFigure(store.reading, claimId, checks[1] ?? '')).toBeNull();
  });
});
