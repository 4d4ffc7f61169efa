import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { AFTER, addSold, BEFORE, FIRST, keepSold } from '../cases/testing.ts';
import { storyFigures } from '../claims/claims.queries.ts';
import { saveClaimsOf } from '../claims/save-claims.ts';
import { testFiles } from '../datasets/testing.ts';
import { plantDataEditor } from '../testing.ts';
import { recheck } from './recheck-claims.ts';
import { verdictSentence } from './verdict-words.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const LATER = new Date('2026-11-28T12:00:00Z');
const TEXT = 'In the last quarter of 2023 Europe sold Kyrgyzstan goods for €730.9 million.';
const by = { ...permittedTo(newId(), 'Dana'), allow: () => Promise.resolve() };
let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);

beforeAll(() => {
  analytics = openAnalytics(datasetFolder(files.settings));
});
afterAll(async () => {
  await analytics.close();
  files.remove();
});
beforeEach(async () => {
  store = await openTestStore();
  await store.write((writing) => plantDataEditor(writing, by.member));
});
afterEach(() => store.close());

const check = (now = LATER) =>
  recheck(store, { analytics, ownSql: null }, { unchecked: true, most: 100 }, now);
const verdictOf = async (storyId: string) => (await storyFigures(store.reading, storyId))[0]?.verdicts[0];

describe('a figure that the newest data contradict', () => {
  it('is said to be revised where it held by the version that was in force as its story came out', async () => {
    await addSold(files, FIRST);
    const id = await keepSold(store, draftOf({ headline: 'A', text: TEXT }), by, NOW);
    await check(NOW);
    expect(await verdictOf(id)).toMatchObject({ verdict: 'holds' });
    await addSold(files, { ...FIRST, eu: 830_900_000 }, AFTER);
    await check();
    const verdict = await verdictOf(id);
    expect(verdict).toMatchObject({
      verdict: 'differs',
      reason: 'revised',
      details: { value: 830_900_000, revised: { value: 730_900_000, version: 1 } },
    });
    const [record] = await storyFigures(store.reading, id);
    if (!record || !verdict) throw new Error('it has a verdict');
    expect(verdictSentence(verdict, record.claim.figure, 'en')).toBe(
      'The data said €730.9 million when this was published, and “€730.9 million” was accurate. They have been revised since: they now say €830.9 million.',
    );
    // Said once: the next round finds nothing new.
    expect(await check()).toMatchObject({ changed: 0 });
  });

  it('differs where it did not hold by that version either', async () => {
    await addSold(files, { ...FIRST, eu: 700_000_000 });
    const id = await keepSold(store, draftOf({ headline: 'A', text: TEXT }), by, NOW);
    await addSold(files, { ...FIRST, eu: 830_900_000 }, AFTER);
    await check();
    expect(await verdictOf(id)).toMatchObject({ verdict: 'differs', reason: 'too high' });
  });

  it('differs where the version of that day is not held, though an older text of it would hold', async () => {
    await addSold(files, FIRST, AFTER);
    const id = await keepSold(store, draftOf({ headline: 'A', text: TEXT }), by, NOW);
    await addSold(files, { ...FIRST, eu: 830_900_000 }, AFTER);
    await check();
    const verdict = await verdictOf(id);
    expect(verdict).toMatchObject({ verdict: 'differs', reason: 'too high' });
    expect(verdict?.details.revised).toBeUndefined();
  });

  it('differs in a draft, which has not been published on any data', async () => {
    await addSold(files, FIRST);
    const draft = draftOf({ headline: 'A', text: TEXT, state: 'draft', publishedAt: null });
    const id = await keepSold(store, draft, by, NOW);
    await addSold(files, { ...FIRST, eu: 830_900_000 }, AFTER);
    await check();
    expect(await verdictOf(id)).toMatchObject({ verdict: 'differs', reason: 'too high' });
  });

  it('differs where its words were changed after the newest version had come', async () => {
    await addSold(files, FIRST);
    const id = await keepSold(store, draftOf({ headline: 'A', text: TEXT }), by, NOW);
    await addSold(files, { ...FIRST, eu: 830_900_000 }, AFTER);
    await store.write(async (writing) => {
      const { body } = draftOf({ headline: 'A', text: TEXT.replace('goods for', 'machines and goods for') });
      await reviseStory(writing, id, { body, reason: 'edited', publicNote: 'Words changed.' }, LATER);
      await saveClaimsOf(writing, [id], LATER);
    });
    await check();
    expect(await verdictOf(id)).toMatchObject({ verdict: 'differs', reason: 'too high' });
  });

  it('differs where the file of that version is gone', async () => {
    const { dataset } = await addSold(files, FIRST);
    const id = await keepSold(store, draftOf({ headline: 'A', text: TEXT }), by, NOW);
    await addSold(files, { ...FIRST, eu: 830_900_000 }, AFTER);
    await store.write((writing) =>
      writing
        .updateTable('dataset_versions')
        .set({ parquet: 'gone.parquet' })
        .where('id', '=', dataset.newest.id)
        .execute(),
    );
    await check();
    expect(await verdictOf(id)).toMatchObject({ verdict: 'differs', reason: 'too high' });
  });

  it('is said to be revised on an ordinary table too', async () => {
    const rates = (rate: string) => `year,country,rate\n2023,Austria,5.1\n2023,Hungary,${rate}\n`;
    const about = { slug: 'rates', title: 'Unemployment rate', producer: 'An office', licence: 'CC0' };
    await files.add('rates.csv', rates('4.1'), { ...about, retrieved: BEFORE });
    const text = 'In 2023 the unemployment rate in Hungary was 4.1 percent.';
    const query = {
      dataset: 'rates',
      statistic: 'value' as const,
      of: { measure: 'rate', members: { country: ['Hungary'] }, time: ['2023-01-01', '2024-01-01'] as const },
      against: null,
      how: null,
      yearly: false,
      rank: null,
      counted: null,
    };
    const id = await keepSold(store, draftOf({ headline: 'A', text }), by, NOW, query);
    await check(NOW);
    expect(await verdictOf(id)).toMatchObject({ verdict: 'holds' });
    await files.add('rates-2.csv', rates('4.9'), { ...about, retrieved: AFTER });
    await check();
    expect(await verdictOf(id)).toMatchObject({
      verdict: 'differs',
      reason: 'revised',
      details: { value: 4.9, revised: { value: 4.1, version: 1 } },
    });
  });
});
