import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { acceptSentences } from '../src/evidence/cases/accept-sentences.ts';
import { listCases } from '../src/evidence/cases/case.queries.ts';
import { caseStories } from '../src/evidence/cases/case-stories.queries.ts';
import { holdCase } from '../src/evidence/cases/hold-case.ts';
import { askTrade } from '../src/evidence/checks/ask-trade.ts';
import { basketLists } from '../src/evidence/checks/code-lists.queries.ts';
import { judgeOf } from '../src/evidence/checks/judge-of.ts';
import { opensTrade } from '../src/evidence/checks/open-trade.ts';
import { recheck } from '../src/evidence/checks/recheck-claims.ts';
import { verdictSentence } from '../src/evidence/checks/verdict-words.ts';
import { acceptEvidence } from '../src/evidence/claims/accept-evidence.ts';
import { proposalsOf, storyFigures } from '../src/evidence/claims/claims.queries.ts';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { keepProposals } from '../src/evidence/claims/keep-proposals.ts';
import { proposeQueries } from '../src/evidence/claims/propose-evidence.ts';
import { saveClaims } from '../src/evidence/claims/save-claims.ts';
import { cubeNow } from '../src/evidence/cubes/describe-versions.ts';
import { addDataset } from '../src/evidence/datasets/add-dataset.ts';
import { listDatasets } from '../src/evidence/datasets/dataset.queries.ts';
import { type Analytics, analyticsOf } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore, permittedTo } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';

// Sentences on the way that news takes: found in text, proposed a question, checked, corrected.

const TABLE = resolve('tests/fixtures/eu-exports-to-kyrgyzstan.csv');
const NOW = new Date('2026-11-20T12:00:00Z');
const by = { ...permittedTo(), allow: () => Promise.resolve() };
const folder = mkdtempSync(join(tmpdir(), 'sourceline-sentences-'));
const config = readConfig({ PORT: '0', DATA_DIR: folder });

let store: Store;
let analytics: Analytics;
beforeAll(async () => {
  store = await openTestStore();
  analytics = analyticsOf(config);
  await add(TABLE);
});
afterAll(async () => {
  await analytics.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

function add(file: string, now = NOW) {
  return addDataset(
    store,
    config,
    {
      file,
      fileName: 'exports.csv',
      slug: 'exports',
      published: true,
      title: 'Exports',
      producer: 'Eurostat',
      licence: 'CC BY 4.0',
    },
    { by: null, now },
  );
}

/** What the data say of each figure of a sentence. */
async function check(sentence: string) {
  const figures = findFigures(sentence, { language: 'en', date: '2026-11-20' });
  const datasets = await listDatasets(store.reading);
  const lists = await basketLists(store.reading, []);
  const open = opensTrade(
    analytics,
    (dataset) => cubeNow(store.reading, analytics, dataset),
    (slug) => expect.fail(slug),
  );
  const checked = [];
  for (const figure of figures) {
    const [best] = await proposeQueries(figure, datasets, lists, open, figures);
    const table = best && (await open(best.dataset));
    if (!best || !table) throw new Error(`there is a question for ${figure.quote}`);
    const [found] = await askTrade(analytics, table, [{ figure, query: best.query }], lists);
    if (!found) throw new Error('a question has an answer');
    const { judgement } = found;
    checked.push({
      quote: figure.quote,
      verdict: judgement.verdict,
      reason: judgement.reason,
      value: judgement.details.value,
      sentence: verdictSentence(judgement, figure, 'en'),
    });
  }
  return checked;
}

const QUARTER =
  "of the EU's 731 million euros of exports to Kyrgyzstan in the last quarter of 2023 came from Germany.";

describe('sentences on a table of exports', () => {
  it('“rose from 263 million … to more than 2.7 billion” holds, and the change between them', async () => {
    const [from, to, change, ...more] = await check(
      'EU exports to Kyrgyzstan rose from 263 million euros in 2021 to more than 2.7 billion in 2023.',
    );
    expect(from).toMatchObject({ verdict: 'holds', value: 263_239_032 });
    expect(to).toMatchObject({ verdict: 'holds', value: 2_733_762_750 });
    expect(to?.sentence).toBe('The data say €2.734 billion. “More than 2.7 billion” is accurate.');
    expect(change).toMatchObject({ verdict: 'holds' });
    expect(more).toEqual([]);
  });

  it('“nearly a quarter” holds, “almost 30 %” differs', async () => {
    expect(await check(`Nearly a quarter ${QUARTER}`)).toMatchObject([
      {
        quote: 'Nearly a quarter',
        verdict: 'holds',
        sentence: 'The data say 24.5%. “Nearly a quarter” is accurate.',
      },
      { quote: '731 million euros', verdict: 'holds', value: 730_862_789 },
    ]);
    expect(await check(`Almost 30 % ${QUARTER}`)).toMatchObject([
      { quote: 'Almost 30 %', verdict: 'differs', reason: 'too low' },
      { quote: '731 million euros', verdict: 'holds' },
    ]);
  });

  it('2019 differs for the EU of 27, and says that it holds with the United Kingdom', async () => {
    const [figure] = await check('EU exports to Kyrgyzstan in 2019 were 334 million euros.');
    expect(figure).toMatchObject({ verdict: 'differs', reason: 'too low', value: 329_442_456 });
    expect(figure?.sentence).toBe(
      'The data say €329.4 million. That is less than “334 million euros”, by €4.558 million. It holds with the United Kingdom among the reporters (€334.0 million).',
    );
  });

  it('2024-Q3 cannot be checked: a month is missing', async () => {
    for (const words of ['the third quarter of 2024', 'September 2024']) {
      const [figure] = await check(`EU exports to Kyrgyzstan in ${words} were 600 million euros.`);
      expect(figure).toMatchObject({ verdict: 'cannot be checked', reason: 'period missing', value: null });
      expect(figure?.sentence).toContain('nothing for September 2024');
    }
    const [share] = await check(
      "A quarter of the EU's exports to Kyrgyzstan in the third quarter of 2024 came from Germany.",
    );
    expect(share?.sentence).toBe('The data have nothing for September 2024; the quarter has 2 of 3 months.');
  });

  it('the judge of `sourceline check` says the same', async () => {
    const judge = await judgeOf(store.reading, analytics, (slug) => expect.fail(slug));
    const [figure] = findFigures('EU exports to Kyrgyzstan in 2019 were 334 million euros.', {
      language: 'en',
      date: null,
    });
    if (!figure) throw new Error('no figure');
    expect(await judge(figure)).toMatchObject({ verdict: 'differs' });
    const [elsewhere] = findFigures('EU exports to Chile in 2019 were 334 million euros.', {
      language: 'en',
      date: null,
    });
    if (!elsewhere) throw new Error('no figure');
    expect(await judge(elsewhere)).toEqual({
      verdict: 'cannot be checked',
      reason: '',
      by: null,
    });
  });
});

describe('a second version with one revised month', () => {
  it('changes exactly the touched claims, and opens a case that a person decides', async () => {
    const text = [
      'EU exports to Kyrgyzstan in 2019 were 329 million euros.',
      'EU exports to Kyrgyzstan in 2021 were 263 million euros.',
      'EU exports to Kyrgyzstan in the last quarter of 2023 were 731 million euros.',
    ].join('\n\n');
    const drafts = [draftOf({ headline: 'Exports', text })];
    const storyId = await store.write(async (writing) => {
      const taken = await upsertStories(writing, drafts, NOW);
      await saveClaims(writing, drafts, taken, NOW);
      return taken[0]?.id ?? '';
    });
    await keepProposals(store, { analytics, onUnread: () => undefined }, NOW);
    for (const { claim } of await storyFigures(store.reading, storyId)) {
      const [proposal] = await proposalsOf(store.reading, claim.id);
      await store.write((writing) => acceptEvidence(writing, proposal?.id ?? '', by, NOW));
    }
    const tools = { analytics, ownSql: null };
    expect(await recheck(store, tools, { unchecked: true, most: 100 }, NOW)).toEqual({
      checked: 3,
      changed: 3,
      proposals: 0,
    });
    const marks = async () =>
      (await store.reading.selectFrom('stories').select('marks').where('id', '=', storyId).executeTakeFirst())
        ?.marks;
    expect(await marks()).toBe('hhh');

    // Germany's November 2023 is revised by 40 million; the EU's own row with it.
    const revised = readFileSync(TABLE, 'utf8').replace(/^(2023-11,Germany.*,)(\d+)$/m, (_, start, value) => {
      return `${start}${Number(value) + 40_000_000}`;
    });
    const file = join(folder, 'revised.csv');
    writeFileSync(file, revised);
    const later = new Date('2026-11-21T12:00:00Z');
    expect((await add(file, later)).status).toBe('version');
    expect(await recheck(store, tools, { unchecked: true, most: 100 }, later)).toEqual({
      checked: 3,
      changed: 1,
      proposals: 1,
    });
    expect(await recheck(store, tools, { unchecked: true, most: 100 }, later)).toMatchObject({ checked: 0 });
    expect(await marks()).toBe('hhd');
    const records = await storyFigures(store.reading, storyId);
    expect(records.map(({ verdicts }) => verdicts.length)).toEqual([1, 1, 2]);
    const [of, ...others] = await listCases(store.reading, { open: true, most: 2 });
    if (!of) throw new Error('a case is open');
    expect(others).toEqual([]);
    const [found] = await caseStories(store.reading, of, { only: storyId });
    expect(found?.sentences).toMatchObject([
      {
        corrected: 'EU exports to Kyrgyzstan in the last quarter of 2023 were 771 million euros.',
        byHand: null,
      },
    ]);
    expect(found?.sentences[0]?.figures[0]?.after.details.value).toBeCloseTo(770.9e6, -5);

    await store.write((writing) =>
      writing
        .insertInto('users')
        .values({ ...by.member, email: 'data@example.org', role: 'data editor' } as never)
        .execute(),
    );
    const made = new Date('2026-11-22T12:00:00Z');
    await store.write(async (writing) => {
      const meant = { caseId: of.id, storyId, revision: found?.revision ?? 0, sentences: null };
      const held = await holdCase(writing, meant);
      await acceptSentences(writing, held, { text: null, note: '' }, by, made);
    });
    expect(await marks()).toBe('hhh');
    const story = await store.reading
      .selectFrom('stories')
      .select(['body', 'updated_at'])
      .where('id', '=', storyId)
      .executeTakeFirst();
    expect(JSON.stringify(story?.body)).toContain('771 million euros');
    expect(story?.updated_at).toEqual(made);
    const corrections = await store.reading
      .selectFrom('corrections')
      .select(['text', 'claim_id'])
      .where('story_id', '=', storyId)
      .execute();
    expect(corrections).toEqual([{ text: found?.note, claim_id: records[2]?.claim.id }]);
  });
});
