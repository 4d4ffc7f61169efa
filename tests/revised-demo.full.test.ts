import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { decideStory } from '../src/desk/cases/decide-case.ts';
import { staffIn } from '../src/desk/testing.ts';
import { findCase, findWholeCase, listCases } from '../src/evidence/cases/case.queries.ts';
import { caseStories } from '../src/evidence/cases/case-stories.queries.ts';
import { recheck } from '../src/evidence/checks/recheck-claims.ts';
import { storyFigures } from '../src/evidence/claims/claims.queries.ts';
import { addDataset } from '../src/evidence/datasets/add-dataset.ts';
import { listCorrections } from '../src/evidence/queue/correction-queue.queries.ts';
import { checkDemoFigures } from '../src/intake/demo/check-demo-figures.ts';
import { keepDemoDatasets } from '../src/intake/demo/keep-demo-datasets.ts';
import { loadDemo } from '../src/intake/demo/load-demo.ts';
import { silentLog } from '../src/log.ts';
import type { Session } from '../src/readers/member.ts';
import { authorize } from '../src/readers/permission.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';

// One cell of the demo's trade data revised, as a producer does it, and what that does to every story on it.

const NOW = new Date('2026-11-24T18:00:00Z');
const LATER = new Date('2026-11-26T18:00:00Z');
const TABLE = resolve('demo/data/eu-trade-by-member.csv');
const DESCRIPTOR = resolve('demo/data/eu-trade-quarterly.datapackage.json');
/** Germany's exports to Kyrgyzstan in the last quarter of 2023, which half of the demo's stories rest on. */
const CELL = /^(2023-Q4,DE,KG,export,)(\d+)$/m;

const folder = mkdtempSync(join(tmpdir(), 'sourceline-revised-'));
const config = readConfig({ DATA_DIR: folder });
let store: Store;
let analytics: Analytics;
beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(config));
  await loadDemo(store, NOW, silentLog);
  await keepDemoDatasets(store, config, NOW);
  await checkDemoFigures(store, config, NOW, silentLog);
}, 600_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is one case; what can be corrected is, and no story that was accepted says what the data contradict', async () => {
  const file = join(folder, 'revised.csv');
  const before = readFileSync(TABLE, 'utf8');
  writeFileSync(
    file,
    before.replace(CELL, (_, start, value) => `${start}${Number(value) + 100_000_000}`),
  );
  const { dataset, changes } = await addDataset(
    store,
    config,
    { file, fileName: 'eu-trade-by-member.csv', descriptor: readFileSync(DESCRIPTOR, 'utf8') },
    { by: null, now: LATER },
  );
  expect(changes).toMatchObject({ added: 0, removed: 0, changed: 1 });
  const tools = { analytics, ownSql: null };
  const round = await recheck(store, tools, { unchecked: true, most: 2000 }, LATER);
  expect(round.proposals).toBeGreaterThan(20);
  const [of, ...others] = await listCases(store.reading, { open: true, most: 10 });
  if (!of) throw new Error('a case is open');
  expect(others).toEqual([]);
  expect(await listCorrections(store.reading, { open: true, most: 10 })).toEqual([]);
  expect(of).toMatchObject({ dataset: { slug: dataset.slug }, from: 1, to: 2 });
  const stories = await caseStories(store.reading, of, { most: 100 });
  expect(stories.length).toBeGreaterThan(8);
  expect(new Set(stories.map(({ language }) => language)).size).toBeGreaterThan(1);

  const { member } = await staffIn(store, 'Emil', 'editor');
  const by = authorize({ member, passed: 'passkey' } as Session, 'correct stories', { twoStep: true });
  const settings = { twoPairs: true, blocking: [] };
  const refused: string[] = [];
  for (const { id, slug, revision, sentences } of stories) {
    const decided = { caseId: of.id, storyId: id, revision, sentences: null, text: null, note: '' };
    const waits = sentences.some(({ byHand }) => byHand !== null);
    try {
      await store.write((writing) =>
        decideStory(writing, { ...decided, decision: 'accept' }, by, settings, LATER),
      );
      expect(waits, slug).toBe(false);
      const passages = sentences.map(({ corrected }) => corrected);
      const touched = (await storyFigures(store.reading, id)).filter(({ claim }) =>
        passages.includes(claim.sentence),
      );
      expect(touched.filter(({ claim }) => claim.mark === 'd').map(({ claim }) => claim.sentence)).toEqual(
        [],
      );
    } catch (error) {
      if (!waits) throw error;
      refused.push(slug);
    }
  }
  const lead = stories.find(({ slug }) => slug === 'kyrgyzstan-europe-fast-growing-customer');
  expect(refused).toContain(lead?.slug);
  const beside = lead?.sentences.find(({ passage }) => passage.includes('nearly a quarter'));
  expect(beside).toMatchObject({ byHand: 'words', corrected: expect.stringContaining('€830.9 million') });
  expect(beside?.figures.map(({ after }) => Math.round(after.details.value ?? 0))).toEqual([34, 830_862_789]);
  const whole = await findWholeCase(store.reading, of.id);
  expect(whole?.decisions).toHaveLength(stories.length - refused.length);
  expect((await findCase(store.reading, of.id))?.state).toBe('open');
  for (const { id, revision } of stories.filter(({ slug }) => refused.includes(slug))) {
    const left = { caseId: of.id, storyId: id, revision, sentences: null, text: null, note: 'By hand.' };
    await store.write((writing) =>
      decideStory(writing, { ...left, decision: 'decline' }, by, settings, LATER),
    );
  }
  expect((await findCase(store.reading, of.id))?.state).toBe('decided');
}, 600_000);
