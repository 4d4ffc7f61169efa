import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { readConfig } from '../../config.ts';
import { recheck } from '../../evidence/checks/recheck-claims.ts';
import { acceptEvidence } from '../../evidence/claims/accept-evidence.ts';
import type { FigureRecord } from '../../evidence/claims/claim.ts';
import { figureRecord, proposalsOf, storyFigures } from '../../evidence/claims/claims.queries.ts';
import type { Figure } from '../../evidence/claims/figure.ts';
import { findFigures } from '../../evidence/claims/find-figures.ts';
import { keepProposals } from '../../evidence/claims/keep-proposals.ts';
import { proseText } from '../../evidence/claims/prose.ts';
import { figuresOfParts } from '../../evidence/claims/read-claims.ts';
import { figuresBeside, figuresIn } from '../../evidence/claims/shown-figures.queries.ts';
import { describeDatasets } from '../../evidence/cubes/describe-versions.ts';
import { listDatasets } from '../../evidence/datasets/dataset.queries.ts';
import { openTables } from '../../evidence/linking/open-tables.ts';
import { proposeQuestions } from '../../evidence/linking/propose-questions.ts';
import { listQueue } from '../../evidence/queue/claim-queue.queries.ts';
import { plantDataEditor } from '../../evidence/testing.ts';
import { silentLog } from '../../log.ts';
import { type Analytics, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { listCorrections } from '../../stories/corrections.queries.ts';
import { findingStoryWith } from '../../stories/story.queries.ts';
import { bindDemoFigures } from './bind-demo-figures.ts';
import { checkDemoFigures } from './check-demo-figures.ts';
import { demoDatasets, preparedDemo } from './demo-datasets.ts';
import { placesOf, restOf } from './demo-evidence.ts';
import { hasUnboundDemo } from './demo-figures.queries.ts';
import { demoBody } from './draft-demo.ts';
import { keepDemoDatasets } from './keep-demo-datasets.ts';
import { loadDemo } from './load-demo.ts';
import { readDemo } from './read-demo.ts';

const now = new Date('2026-11-24T18:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'demo-figures-'));
const config = readConfig({ DATA_DIR: folder });
let store: Store;
let analytics: Analytics;
const figures = new Map<string, FigureRecord[]>();

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(join(folder, 'datasets'));
  await loadDemo(store, now, silentLog);
  // As prepared by the build, if there is one.
  await keepDemoDatasets(store, config, now, demoDatasets(), (one) =>
    preparedDemo(one, 'dist/demo-datasets'),
  );
  // A first start that is killed after binding them, and a second one.
  const killed = { analytics: null as unknown as Analytics, ownSql: null };
  await expect(bindDemoFigures(store, killed, readDemo(), now, silentLog)).rejects.toThrow();
  expect(await hasUnboundDemo(store.reading)).toBe(true);
  await checkDemoFigures(store, config, now, silentLog);
  const stories = await store.reading.selectFrom('stories').select(['id', 'external_key']).execute();
  for (const { id, external_key } of stories) {
    figures.set(external_key?.replace('demo:', '') ?? '', await storyFigures(store.reading, id, now));
  }
}, 480_000);

afterAll(async () => {
  await analytics.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = () => [...figures.values()].flat();
const isAsked = ({ evidence }: FigureRecord) => evidence?.rests.kind === 'query';
const told = ({ claim, verdicts, story }: FigureRecord) =>
  `${story.slug}: ${claim.exact}: ${verdicts[0]?.verdict}, ${verdicts[0]?.reason}`;

test('a story’s page reads the same of them as their own pages do: marks, verdicts, and what they were reckoned from', async () => {
  const find = findingStoryWith(figuresBeside);
  let compared = 0;
  for (const records of figures.values()) {
    const [first] = records;
    if (!first) continue;
    const { found, beside } = await find(store.reading, { slug: first.story.slug, now });
    expect(found.found).toBe('story');
    const shown = await figuresIn(store.reading, first.story, beside ?? []);
    const expected = records
      .filter(({ claim }) => claim.mark !== null)
      .map(({ claim: { prefix: _, suffix: __, ...claim }, evidence: ___, check: ____, ...record }) => ({
        ...record,
        claim,
      }));
    expect(shown).toEqual(expected);
    compared += shown.filter(({ verdicts }) => verdicts.length > 0).length;
  }
  expect(compared).toBeGreaterThanOrEqual(60);
});

test('at least 60 figures over at least 20 stories were asked of data, and every one was checked', async () => {
  const asked = all().filter(isAsked);
  const { rows } = await store.statement(
    "select count(*) as count from claim_evidence where kind = 'query' and state = 'accepted'",
  );
  expect(asked.length).toBe(Number(rows[0]?.count));
  expect(asked.length).toBeGreaterThanOrEqual(300);
  expect(new Set(asked.map(({ story }) => story.id)).size).toBeGreaterThanOrEqual(20);
  expect(asked.filter(({ check, verdicts }) => !check || verdicts.length === 0).map(told)).toEqual([]);
});

test('the datasets say when their producer’s file was fetched where that is known, and not when the demo was loaded', async () => {
  const versions = await store.reading
    .selectFrom('dataset_versions')
    .select(['retrieved', 'producer_version'])
    .execute();
  expect(versions.length).toBeGreaterThan(4);
  const dated = versions.filter(({ retrieved }) => retrieved !== null);
  expect(dated).toEqual([
    { producer_version: '27 February 2026', retrieved: new Date('2026-02-27T00:00:00Z') },
  ]);
});

test('all of them hold but those that are shown because they do not', () => {
  const others = all().filter((record) => isAsked(record) && record.verdicts[0]?.verdict !== 'holds');
  expect(others.map(told).sort()).toEqual([
    'kyrgyzstan-europe-fast-growing-customer: nearly €690 million: holds with hedge, within wider rounding',
  ]);
});

test('no person signs a check of the demo, or stands behind what its figures are bound to', async () => {
  const { rows } = await store.statement(
    `select (select count(*) from verdicts where signed or made_by is not null)
      + (select count(*) from claim_evidence where proposed_by is not null or decided_by is not null) as count`,
  );
  expect(Number(rows[0]?.count)).toBe(0);
  expect(
    all().flatMap(({ verdicts }) => verdicts.map(({ at }) => now.getTime() <= at.getTime())),
  ).not.toContain(false);
});

test('every figure on a table that is not of trade is one that the program proposes itself', async () => {
  const demo = readDemo();
  const slugs = new Set(Object.values(demo.evidence.tables).map(({ slug }) => slug));
  const datasets = (await listDatasets(store.reading)).filter(({ slug }) => slugs.has(slug));
  const { described } = await describeDatasets(store, analytics, datasets);
  const tables = openTables(analytics, described);
  const missing: string[] = [];
  const kept = new Map<string, number>();
  for (const story of demo.stories.filter(({ language }) => language === 'en')) {
    const key = `${story.slug}.${story.language}`;
    const entries = demo.evidence.stories[key] ?? [];
    if (!entries.some((entry) => 'table' in entry)) continue;
    const { headline, standfirst, published } = story.front;
    const parts = { headline, standfirst, text: proseText(demoBody(story.markdown)) };
    const context = { language: story.language, date: published.toISOString().slice(0, 10) };
    const placed = figuresOfParts(parts, context, findFigures);
    const wanted = { most: 3, wanted: () => true, onUnread: (slug: string) => missing.push(slug) };
    const proposed = await proposeQuestions(parts, placed, context, tables, wanted);
    const places = placesOf(
      key,
      entries,
      placed.map(({ figure }) => figure.quote),
    );
    for (const [i, entry] of entries.entries()) {
      if (!('table' in entry)) continue;
      kept.set(key, (kept.get(key) ?? 0) + 1);
      const [first] = proposed.get(placed[places[i] ?? -1]?.figure as Figure) ?? [];
      const asked = restOf(demo.evidence, entry);
      if (asked.kind === 'query' && isDeepStrictEqual(comparable(first?.query), comparable(asked.query)))
        continue;
      missing.push(`${key}: ${entry.figure}: ${JSON.stringify(first?.query)}`);
    }
  }
  expect(missing).toEqual([]);
  expect(kept.size).toBeGreaterThanOrEqual(7);
  expect(Math.min(...kept.values())).toBeGreaterThanOrEqual(8);
});

/** A query in comparable form: with members in any order. */
function comparable(query: unknown): unknown {
  return JSON.parse(JSON.stringify(query ?? null), (name, value: unknown) =>
    name === 'among' && Array.isArray(value) ? [...value].sort() : value,
  );
}

test('a verdict that holds is one the data bear out', () => {
  for (const { verdicts, claim } of all().filter(isAsked)) {
    const [verdict] = verdicts;
    if (verdict?.verdict !== 'holds') continue;
    expect(verdict.details.value, claim.exact).not.toBeNull();
    expect(claim.mark, claim.exact).toBe('h');
  }
});

test('the show piece carries several marks, the retelling of the reference page is attributed whole', async () => {
  const marks = async (slug: string) =>
    (await store.reading.selectFrom('stories').select('marks').where('slug', '=', slug).executeTakeFirst())
      ?.marks;
  expect(await marks('kyrgyzstan-europe-fast-growing-customer')).toBe('hhhhhhhhhhwhhhhha');
  expect(await marks('china-russia-equipment-claims')).toBe('aaaaaaaa');
  for (const { verdicts, claim, inputs } of figures.get('china-russia-equipment-claims.en') ?? []) {
    // A derived figure has no source, and states what it was derived from.
    if (claim.figure.derivedFrom) {
      expect(inputs, claim.exact).toHaveLength(2);
      continue;
    }
    expect(verdicts[0], claim.exact).toMatchObject({ verdict: 'cannot be checked', reason: 'no dataset' });
    expect(verdicts[0]?.details.missing.join()).toMatch(/^Russia’s imports of/);
  }
});

test('one figure was wrong first: its history says so, and the correction is on /corrections, tied to it', async () => {
  const record = figures
    .get('germany-quarter-of-kyrgyz-trade.en')
    ?.find(({ claim }) => claim.exact === '24.8 percent');
  expect(record?.verdicts.map(({ verdict }) => verdict)).toEqual(['holds', 'differs']);
  const corrections = await listCorrections(store.reading, { language: 'en', kind: null }, 100, now);
  const ours = corrections.find(({ text }) => text.includes('24.2 percent'));
  expect(ours?.claimId).toBe(record?.claim.id);
  expect(ours?.passageAfter).toContain('24.8 percent');
  expect(await figureRecord(store.reading, record?.claim.id ?? '', now)).toEqual(record);
});

test('what was bound and checked is not bound again by the next start', async () => {
  expect(await hasUnboundDemo(store.reading)).toBe(false);
});

test('every figure that readers see has a mark but what is only mentioned, and binding again changes nothing', async () => {
  expect(all().filter(({ claim }) => claim.mark === null && !claim.figure.setAside)).toEqual([]);
  const count = async () => (await store.reading.selectFrom('claim_evidence').select('id').execute()).length;
  const before = await count();
  await bindDemoFigures(store, { analytics, ownSql: null }, readDemo(), now, silentLog);
  expect(await count()).toBe(before);
});

test.runIf(WHOLE)(
  'what the demo says without a number and its tables decide is proposed to the desk, and holds',
  async () => {
    const marks = () => store.statement('select slug, marks from stories order by slug');
    const before = await marks();
    const tools = { analytics, onUnread: (slug: string) => expect.fail(slug) };
    while ((await keepProposals(store, tools, now)).looked > 0);
    // Readers see nothing of it.
    expect((await marks()).rows).toEqual(before.rows);
    const stated = (await listQueue(store.reading, { state: 'proposed', most: 300 })).filter(
      ({ figure }) => figure.statement,
    );
    expect(stated.map(({ slug, exact }) => `${slug}: ${exact}`).sort()).toEqual([
      'eu-population-slipped: fewer people than',
      'inflation-lithuania-hungary: highest',
      'inflation-lithuania-hungary: highest',
      'inflation-lithuania-hungary: lowest',
      'inflation-lithuania-hungary: lowest',
      'life-expectancy-fell-in-2015: highest',
      'life-expectancy-fell-in-2015: lowest',
      'what-a-record-temperature-means: highest ever',
    ]);
    const by = { ...permittedTo(newId(), 'Ada'), allow: () => Promise.resolve() };
    await store.write((writing) => plantDataEditor(writing, by.member));
    for (const { id } of stated) {
      const [proposal] = await proposalsOf(store.reading, id);
      await store.write((writing) => acceptEvidence(writing, proposal?.id ?? '', by, now));
    }
    const claims = stated.map(({ id }) => id);
    await recheck(store, { analytics, ownSql: null }, { claims }, now);
    for (const id of claims) {
      const record = await figureRecord(store.reading, id);
      expect(record?.claim.mark, record?.claim.sentence).toBe('h');
    }
  },
  240_000,
);
