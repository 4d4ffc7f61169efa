import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishDataset } from '../../desk/datasets/publish-dataset.ts';
import { removeDataset } from '../../desk/datasets/remove-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { acceptEvidence } from '../claims/accept-evidence.ts';
import { bindEvidence } from '../claims/bind-evidence.ts';
import { figureRecord, proposalsOf, storyFigures } from '../claims/claims.queries.ts';
import { storiesOnDataset } from '../claims/figure-places.queries.ts';
import { keepProposals } from '../claims/keep-proposals.ts';
import { saveClaims } from '../claims/save-claims.ts';
import { claimsOnDataset, findDataset } from '../datasets/dataset.queries.ts';
import { testFiles } from '../datasets/testing.ts';
import { plantDataEditor } from '../testing.ts';
import { rowsOfSum, sumsBehind } from './basis-rows.ts';
import { secondOf } from './question.ts';
import { recheck } from './recheck-claims.ts';

// A figure that rests on two tables, from the proposal to the case of a new version of either.

const NOW = new Date('2026-02-10T12:00:00Z');
const by = { ...permittedTo(newId(), 'Ada'), allow: () => Promise.resolve() };
let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);
const tools = () => ({ analytics, ownSql: null });

const EMISSIONS = {
  slug: 'emissions',
  title: 'Carbon dioxide emissions',
  producer: 'A climate office',
  licence: 'CC0',
};
const POPULATION = {
  slug: 'population',
  title: 'Population on 1 January',
  producer: 'A census office',
  licence: 'CC0',
};
const emitted = (more = 0) =>
  [
    'Country,Year,CO2 emissions (million tonnes)',
    ...[2021, 2022].flatMap((year, i) => [
      `Ireland,${year},${(46 + i + more).toFixed(1)}`,
      `Portugal,${year},${(42 + i).toFixed(1)}`,
    ]),
  ].join('\n');
const counted = (more = 0) =>
  [
    'Country,Year,Population',
    ...[2021, 2022].flatMap((year, i) => [
      `Ireland,${year},${5_000_000 + 100_000 * i + more}`,
      `Portugal,${year},${10_300_000 + 10_000 * i}`,
    ]),
  ].join('\n');
const TEXT = 'Ireland produced 9.2 tonnes of CO2 a person in 2022.';

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  await files.add('emissions.csv', emitted(), EMISSIONS);
  await files.add('population.csv', counted(), POPULATION);
  // They were there when the stories were published.
  await store.statement(`update dataset_versions set added_at = '2026-01-01'`);
  await store.statement('update datasets set redistributable = true');
  await store.write((writing) => plantDataEditor(writing, by.member));
}, 60_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

let story: string;
let claim: string;
beforeEach(async () => {
  const draft = draftOf({ headline: 'A story', slug: `story-${newId()}`, text: TEXT, publishedAt: NOW });
  story = await store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draft], NOW);
    await saveClaims(writing, [draft], [taken as NonNullable<typeof taken>], NOW);
    return taken?.id ?? '';
  });
  await keepProposals(store, { analytics, onUnread: (slug) => expect.unreachable(slug) }, NOW);
  const [figure] = await storyFigures(store.reading, story);
  claim = figure?.claim.id ?? '';
});

/** Accepts what is proposed, and checks it. */
async function accepted() {
  const [proposal] = await proposalsOf(store.reading, claim);
  if (!proposal) throw new Error('it is proposed');
  await store.write((writing) => acceptEvidence(writing, proposal.id, by, NOW));
  await recheck(store, tools(), { story }, NOW);
  return figureRecord(store.reading, claim);
}

describe('a figure on two tables', () => {
  it('is proposed with both, in words, and judged once a person says yes', async () => {
    const [proposal] = await proposalsOf(store.reading, claim);
    expect(proposal?.rests).toMatchObject({
      kind: 'query',
      query: { dataset: 'emissions', statistic: 'value', per: { dataset: 'population', people: 1 } },
    });
    expect(proposal?.because.join('; ')).toMatch(
      /Population.*Ireland \(population\), counted at the start of 2022 ← “a person”/,
    );
    const record = await accepted();
    expect(record?.verdicts[0]).toMatchObject({ verdict: 'holds' });
    expect(record?.verdicts[0]?.details.value).toBeCloseTo(47 / 5.1, 6);
    expect(record?.check).toMatchObject({ version: { number: 1 }, second: { number: 1 } });
    expect(record?.check?.sql).toMatch(/from "emissions"[\s\S]*from "population"/);
  });

  it('keeps the rows of both, and a chart of each year', async () => {
    const record = await accepted();
    const basis = record?.check?.basis ?? [];
    expect(basis.map(({ sum }) => sum)).toEqual(['whole', 'people']);
    const people = basis.filter((part) => 'cells' in part && part.second);
    const version = record?.check?.second as never;
    expect(await sumsBehind(analytics, version, people)).toMatchObject([
      { sum: 'people', count: 1, total: 5_100_000 },
    ]);
    const rows = await rowsOfSum(analytics, version, people[0] as never, { after: 0, most: 5 });
    expect(rows).toHaveLength(1);
    const series = record?.check?.series ?? [];
    expect(series.map(({ label, value }) => [label, Number(Number(value).toFixed(3))])).toEqual([
      ['2021', 9.2],
      ['2022', 9.216],
    ]);
  });

  it('cannot be checked where the sentence no longer says it of each person', async () => {
    const record = await accepted();
    const rests = record?.evidence?.rests;
    if (rests?.kind !== 'query') throw new Error('it rests on a question');
    const other = draftOf({
      headline: 'Another',
      text: 'Ireland produced 9.2 tonnes of CO2 in 2022.',
      publishedAt: NOW,
    });
    const id = await store.write(async (writing) => {
      const [taken] = await upsertStories(writing, [other], NOW);
      await saveClaims(writing, [other], [taken as NonNullable<typeof taken>], NOW);
      return taken?.id ?? '';
    });
    const [plain] = await storyFigures(store.reading, id);
    await store.write((writing) =>
      bindEvidence(writing, plain?.claim.id ?? '', { query: rests.query }, by, NOW),
    );
    await recheck(store, tools(), { story: id }, NOW);
    const [bound] = await storyFigures(store.reading, id);
    expect(bound?.verdicts[0]).toMatchObject({
      verdict: 'cannot be checked',
      reason: 'unit differs',
      details: { missing: ['tonne per person'] },
    });
  });

  it.each(['emissions', 'population'])('is not shown to readers while %s is private', async (slug) => {
    await accepted();
    const shown = () => figureRecord(store.reading, claim, NOW);
    const other = await findDataset(store.reading, slug === 'emissions' ? 'population' : 'emissions');
    const listed = async () =>
      (await storiesOnDataset(store.reading, other?.id ?? '', 50, NOW)).some(({ id }) => id === story);
    expect(await listed()).toBe(true);
    expect(await shown()).toMatchObject({ claim: { mark: 'h' }, check: { isClosed: false } });
    await store.write((writing) => publishDataset(writing, slug, null, asOperator()));
    expect(await shown()).toMatchObject({ claim: { mark: 'u' }, evidence: null, verdicts: [], check: null });
    expect(await listed()).toBe(false);
    expect(await figureRecord(store.reading, claim)).toMatchObject({ verdicts: [{ verdict: 'holds' }] });
    await store.write((writing) => publishDataset(writing, slug, NOW, asOperator()));
    expect(await shown()).toMatchObject({ claim: { mark: 'h' }, verdicts: [{ verdict: 'holds' }] });
  });

  it.each(['emissions', 'population'])(
    'shows readers no values while those of %s are closed',
    async (slug) => {
      await accepted();
      const close = (redistributable: boolean) =>
        store.write((writing) =>
          writing.updateTable('datasets').set({ redistributable }).where('slug', '=', slug).execute(),
        );
      await close(false);
      const { check } = (await figureRecord(store.reading, claim, NOW)) ?? {};
      expect(check).toMatchObject({ isClosed: true, series: [], basis: [] });
      await close(true);
      expect((await figureRecord(store.reading, claim, NOW))?.check?.series).not.toEqual([]);
    },
  );

  it('holds both datasets: neither is removed while it rests on them', async () => {
    await accepted();
    for (const slug of ['emissions', 'population']) {
      const dataset = await findDataset(store.reading, slug);
      if (!dataset) throw new Error('it is there');
      expect(await claimsOnDataset(store.reading, dataset.id)).toBeGreaterThan(0);
      await expect(removeDataset(store, files.settings, dataset, asOperator())).rejects.toThrow(/rest/);
    }
  });

  it('is checked again on a new version of either, in the case of the one that made it false', async () => {
    await accepted();
    const round = async (later: number) => {
      const at = new Date(NOW.getTime() + later);
      await recheck(store, tools(), { unchecked: true, most: 100 }, at);
      expect(await recheck(store, tools(), { unchecked: true, most: 100 }, at)).toMatchObject({ checked: 0 });
      return figureRecord(store.reading, claim);
    };
    const cases = () =>
      store.reading
        .selectFrom('revision_cases as k')
        .innerJoin('datasets as d', 'd.id', 'k.dataset_id')
        .innerJoin('correction_proposals as p', 'p.case_id', 'k.id')
        .select(['d.slug', 'p.state', 'p.text'])
        .where('p.claim_id', '=', claim)
        .orderBy('p.made_at')
        .execute();
    await files.add('population.csv', counted(1_000_000), POPULATION);
    const revised = await round(1000);
    expect(revised?.verdicts[0]).toMatchObject({
      verdict: 'differs',
      reason: 'revised',
      details: { revised: { version: 1, second: true } },
    });
    expect(revised?.check).toMatchObject({ version: { number: 1 }, second: { number: 2 } });
    expect(await cases()).toMatchObject([
      {
        slug: 'population',
        state: 'open',
        text: expect.stringMatching(/A climate office and A census office/),
      },
    ]);
    await files.add('emissions.csv', emitted(9.2), EMISSIONS);
    const right = await round(2000);
    expect(right?.verdicts[0]).toMatchObject({ verdict: 'holds' });
    expect(right?.check).toMatchObject({ version: { number: 2 }, second: { number: 2 } });
    expect(await cases()).toMatchObject([{ slug: 'population', state: 'overtaken' }]);
  }, 60_000);

  it('is proposed by each of two tables that count its people, for a person to say which', async () => {
    const mid = { ...POPULATION, slug: 'mid-year', title: 'Population at mid-year' };
    await files.add('mid.csv', counted(20_000), mid);
    const draft = draftOf({
      headline: 'Which',
      text: 'Portugal produced 4.1 tonnes of CO2 a person in 2021.',
    });
    const id = await store.write(async (writing) => {
      const [taken] = await upsertStories(writing, [draft], NOW);
      await saveClaims(writing, [draft], [taken as NonNullable<typeof taken>], NOW);
      return taken?.id ?? '';
    });
    await keepProposals(store, { analytics, onUnread: (slug) => expect.unreachable(slug) }, NOW);
    const [figure] = await storyFigures(store.reading, id);
    const proposals = await proposalsOf(store.reading, figure?.claim.id ?? '');
    const asked = proposals.map(({ rests }) => rests.kind === 'query' && secondOf(rests.query));
    expect(asked.sort()).toEqual(['mid-year', 'population']);
    for (const { because, score } of proposals) {
      expect(because.join('; ')).toContain(
        'one of several tables that count these people: mid-year, population',
      );
      expect(score).toBeLessThan(0.5);
    }
  });
});
