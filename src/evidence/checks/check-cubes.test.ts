import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { acceptEvidence } from '../claims/accept-evidence.ts';
import { bindEvidence } from '../claims/bind-evidence.ts';
import type { FigureRecord } from '../claims/claim.ts';
import { proposalsOf, storyFigures } from '../claims/claims.queries.ts';
import { keepProposals } from '../claims/keep-proposals.ts';
import { saveClaims } from '../claims/save-claims.ts';
import { correctCube, readCorrection } from '../cubes/correct-cube.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { describeDatasets } from '../cubes/describe-versions.ts';
import { keepDescription } from '../cubes/descriptions.queries.ts';
import { listDatasets } from '../datasets/dataset.queries.ts';
import { testFiles } from '../datasets/testing.ts';
import { plantDataEditor } from '../testing.ts';
import { rowsOfSum, sumsBehind } from './basis-rows.ts';
import { isCubeQuery } from './question.ts';
import { recheck } from './recheck-claims.ts';

// Figures of stories on ordinary tables, with numbers of our own, from the proposal to the verdict and the rows behind it.

const NOW = new Date('2026-02-10T12:00:00Z');
const by = { ...permittedTo(newId(), 'Ada'), allow: () => Promise.resolve() };
let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);
const tools = () => ({ analytics, ownSql: null });

const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
/** Twelve monthly rates with a mean of 3.8, after twelve with a mean of 3.4; France has two points more. */
const ratesOf = (last = 0) =>
  [
    'geo,TIME_PERIOD,unit,OBS_VALUE',
    ...['DE', 'FR'].flatMap((geo, at) =>
      MONTHS.map((month, i) => {
        const rate = ((i < 12 ? 34 : 38) + ((i % 3) - 1) + 20 * at + (i > 11 ? last : 0)) / 10;
        return `${geo},${month},PC_ACT,${rate.toFixed(1)}`;
      }),
    ),
  ].join('\n');
const POPULATION = [
  'Country Name,Country Code,2019,2020,2021,2022',
  'Austria,AUT,8880000,8917000,8951000,9041000',
  'Hungary,HUN,9771000,9750000,9710000,9643000',
  'Slovenia,SVN,2088000,2102000,2108000,2112000',
].join('\n');

const UNEMPLOYMENT = { slug: 'unemployment', title: 'Unemployment rate, monthly', producer: 'Eurostat' };

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  const licence = 'CC BY 4.0';
  await files.add('unemployment.csv', ratesOf(), { ...UNEMPLOYMENT, licence });
  await files.add('population.csv', POPULATION, {
    slug: 'population',
    title: 'Population, total',
    producer: 'World Bank',
    licence,
  });
  await store.write((writing) => plantDataEditor(writing, by.member));
}, 60_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

/** A story that readers see, with its figures found and looked at. */
async function storyOf(text: string, headline = 'A story'): Promise<string> {
  const draft = draftOf({ headline, text, publishedAt: NOW });
  const id = await store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draft], NOW);
    await saveClaims(writing, [draft], [taken as NonNullable<typeof taken>], NOW);
    return taken?.id ?? '';
  });
  const unread: string[] = [];
  await keepProposals(store, { analytics, onUnread: (slug) => unread.push(slug) }, NOW);
  expect(unread).toEqual([]);
  return id;
}

/** The figures of a story, each bound to what is proposed first and checked. */
async function acceptAll(storyId: string): Promise<FigureRecord[]> {
  for (const { claim } of await storyFigures(store.reading, storyId)) {
    const [proposal] = await proposalsOf(store.reading, claim.id);
    if (proposal) await store.write((writing) => acceptEvidence(writing, proposal.id, by, NOW));
  }
  await recheck(store, tools(), { story: storyId }, NOW);
  return storyFigures(store.reading, storyId);
}

/** What a figure of a story is judged to be by a question of somebody's own. */
async function boundTo(text: string, query: Partial<CubeQuery> & Pick<CubeQuery, 'dataset' | 'of'>) {
  const id = await storyOf(text);
  const [figure] = await storyFigures(store.reading, id);
  const whole: CubeQuery = {
    statistic: 'value',
    against: null,
    how: null,
    yearly: false,
    rank: null,
    counted: null,
    ...query,
  };
  await store.write((writing) => bindEvidence(writing, figure?.claim.id ?? '', { query: whole }, by, NOW));
  await recheck(store, tools(), { story: id }, NOW);
  const [bound] = await storyFigures(store.reading, id);
  return bound?.verdicts[0];
}

const GERMANY = (time: CubeQuery['of']['time']) => ({
  measure: 'OBS_VALUE',
  members: { geo: ['DE'] },
  time,
});
const YEAR_2024 = ['2024-01-01', '2025-01-01'] as const;
const YEAR_2025 = ['2025-01-01', '2026-01-01'] as const;

describe('a figure on an ordinary table', () => {
  it('is proposed its question with the words that led there, and judged once a person says yes', async () => {
    const id = await storyOf('Unemployment in Germany averaged 3.8 percent last year.');
    const [figure] = await storyFigures(store.reading, id);
    const [proposal, ...others] = await proposalsOf(store.reading, figure?.claim.id ?? '');
    expect(proposal).toMatchObject({
      state: 'proposed',
      rests: { kind: 'query', query: { dataset: 'unemployment', statistic: 'mean', of: GERMANY(YEAR_2025) } },
    });
    expect(others).toEqual([]);
    expect(proposal?.score).toBeGreaterThan(0.9);
    expect(proposal?.because.join('; ')).toMatch(/Unemployment.*Germany ← “Germany”.*last year/);

    const [checked] = await acceptAll(id);
    expect(checked?.verdicts[0]).toMatchObject({ verdict: 'holds', details: { value: 3.8 } });
    expect(checked?.claim.mark).toBe('h');
  });

  it('keeps the rows that its value was taken from, and what they come to', async () => {
    const id = await storyOf('In 2024 the unemployment rate in Germany averaged 3.4 percent.');
    const [{ check } = {}] = await acceptAll(id);
    if (!check?.version || !check.basis) throw new Error('it was checked');
    const [sum, ...more] = await sumsBehind(analytics, check.version as never, check.basis);
    expect(more).toEqual([]);
    expect(sum).toMatchObject({ sum: 'whole', field: 'OBS_VALUE', count: 12, averaged: true });
    expect(sum?.total).toBeCloseTo(3.4, 10);
    const [part] = check.basis;
    const rows = await rowsOfSum(analytics, check.version as never, part as never, { after: 0, most: 20 });
    expect(rows).toHaveLength(12);
    for (const { cells } of rows)
      expect(cells.map(({ value }) => String(value))).toEqual(
        expect.arrayContaining(['DE', expect.stringMatching(/^2024/)]),
      );
    expect(check.series).toHaveLength(24);
    const [answer] = await analytics.rows(
      check.sql.replace(
        '"unemployment"',
        `read_parquet('${datasetFolder(files.settings)}/${check.version.parquet}')`,
      ),
    );
    expect(answer?.value).toBeCloseTo(3.4, 10);
  });

  it('of two cells keeps both, from a table whose periods are columns', async () => {
    const id = await storyOf('Between 2019 and 2022 the population of Austria grew by 161,000.');
    const [{ check, verdicts } = {}] = await acceptAll(id);
    expect(verdicts?.[0]).toMatchObject({ verdict: 'holds', details: { value: 161_000 } });
    const sums = await sumsBehind(analytics, check?.version as never, check?.basis ?? []);
    expect(sums).toMatchObject([
      { sum: 'period', field: 'value', count: 1, total: 9_041_000, averaged: false },
      { sum: 'from', field: 'value', count: 1, total: 8_880_000, averaged: false },
    ]);
  });

  it('never adds rates up, even when asked to', async () => {
    const verdict = await boundTo('Unemployment in Germany came to 40.8 percent in 2024.', {
      dataset: 'unemployment',
      of: GERMANY(YEAR_2024),
    });
    expect(verdict).toMatchObject({ verdict: 'cannot be checked', reason: 'no sum' });
  });

  it.each([
    [
      'Unemployment in Germany was 3.5 percent in May 2019.',
      { of: GERMANY(['2019-05-01', '2019-06-01']) },
      'period missing',
      ['2019-05'],
    ],
    [
      'Unemployment in Germany was 3.5 percent in May 2024.',
      { of: { ...GERMANY(['2024-05-01', '2024-06-01']), members: { geo: ['AT'] } } },
      'product missing',
      ['AT', '2024-05'],
    ],
    [
      'Unemployment in Germany was 3.5 million in May 2024.',
      { of: GERMANY(['2024-05-01', '2024-06-01']) },
      'unit differs',
      ['%'],
    ],
    [
      'Unemployment in Germany was 3.5 percent in May 2024.',
      { of: { ...GERMANY(null), measure: 'nothing' } },
      'product missing',
      ['nothing'],
    ],
  ] as const)('%s cannot be checked: says what is missing', async (text, query, reason, missing) => {
    const verdict = await boundTo(text, { dataset: 'unemployment', ...query });
    expect(verdict).toMatchObject({ verdict: 'cannot be checked', reason, details: { missing } });
  });

  it('takes the way that a change goes from its sentence, as it reads now', async () => {
    const rate = {
      dataset: 'unemployment',
      statistic: 'change',
      how: 'points',
      of: GERMANY(YEAR_2025),
      against: GERMANY(YEAR_2024),
    } as const;
    expect(await boundTo('Unemployment in Germany rose 0.4 percentage points in 2025.', rate)).toMatchObject({
      verdict: 'holds',
    });
    expect(await boundTo('Unemployment in Germany fell 0.4 percentage points in 2025.', rate)).toMatchObject({
      verdict: 'differs',
      reason: 'wrong direction',
    });
  });

  it('is checked again on a new version, and a published one that changed is proposed to be corrected', async () => {
    const id = await storyOf('Unemployment in Germany averaged 3.8 percent in 2025.');
    await acceptAll(id);
    await recheck(store, tools(), { unchecked: true, most: 100 }, NOW);
    expect(await recheck(store, tools(), { unchecked: true, most: 100 }, NOW)).toMatchObject({ checked: 0 });
    await files.add('unemployment-2.csv', ratesOf(3), { ...UNEMPLOYMENT, licence: 'CC BY 4.0' });
    const round = await recheck(
      store,
      tools(),
      { unchecked: true, most: 100 },
      new Date(NOW.getTime() + 1000),
    );
    expect(round.proposals).toBeGreaterThan(0);
    const [figure] = await storyFigures(store.reading, id);
    expect(figure?.verdicts[0]).toMatchObject({ verdict: 'differs', details: { value: 4.1 } });
  });

  it('is checked again once its table is described in another way', async () => {
    const id = await storyOf('In June 2024 the unemployment rate in France was 5.5 percent.');
    await acceptAll(id);
    await recheck(store, tools(), { unchecked: true, most: 100 }, NOW);
    const datasets = await listDatasets(store.reading);
    const { described } = await describeDatasets(store, analytics, datasets);
    const known = described.find(({ dataset }) => dataset.slug === 'unemployment');
    if (!known) throw new Error('it was described');
    const given = 'OBS_VALUE.unit=person';
    await store.write((writing) =>
      keepDescription(writing, {
        versionId: known.dataset.newest.id,
        number: known.number + 1,
        edition: 1000,
        cube: correctCube(known.cube, [readCorrection(given)]),
        note: '',
        corrections: [given],
        by: by.member.id,
      }),
    );
    const { checked } = await recheck(store, tools(), { unchecked: true, most: 100 }, new Date());
    expect(checked).toBeGreaterThan(0);
    const [figure] = await storyFigures(store.reading, id);
    expect(figure?.verdicts[0]).toMatchObject({ verdict: 'cannot be checked', reason: 'unit differs' });
  });
});

it('asks by a question that its evidence keeps', async () => {
  const kept = await store.reading
    .selectFrom('claim_evidence')
    .select('query')
    .where('kind', '=', 'query')
    .execute();
  expect(kept.every(({ query }) => isCubeQuery(query as CubeQuery))).toBe(true);
});
