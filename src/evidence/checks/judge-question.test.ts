import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { reviseStory } from '../../stories/revise-story.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { bindEvidence } from '../claims/bind-evidence.ts';
import { proposalsOf, storyFigures } from '../claims/claims.queries.ts';
import { findFigures } from '../claims/find-figures.ts';
import { keepProposals } from '../claims/keep-proposals.ts';
import { figuresOfParts } from '../claims/read-claims.ts';
import { saveClaims, saveClaimsOf } from '../claims/save-claims.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { testFiles } from '../datasets/testing.ts';
import { plantDataEditor } from '../testing.ts';
import { type JudgeText, judgeTextOf } from './judge-text.ts';
import { overruleVerdict } from './overrule-verdict.ts';
import { recheck } from './recheck-claims.ts';
import { verdictSentence } from './verdict-words.ts';

// What explains a verdict and takes nothing from it, on tables of our own: a later period, inputs, readings that fit as well.

const NOW = new Date('2026-02-10T12:00:00Z');
const by = { ...permittedTo(newId(), 'Ada'), allow: () => Promise.resolve() };
let store: Store;
let analytics: Analytics;
let judge: JudgeText;
const files = testFiles(() => store);
const licence = 'CC BY 4.0';
const YEAR = (year: number) => [`${year}-01-01`, `${year + 1}-01-01`] as const;

const RATES = [
  'country,year,unemployment rate (%),OBS_FLAG',
  'Austria,2022,4.8,',
  'Austria,2023,5.1,',
  'Austria,2024,5.2,p',
  'Hungary,2022,3.6,',
  'Hungary,2023,4.1,',
  'Hungary,2024,4.5,',
].join('\n');
const about = { slug: 'rates', title: 'Unemployment rate', producer: 'An office', licence };

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  await files.add('rates.csv', RATES, about);
  await files.add(
    'by-sex.csv',
    [
      'country,year,life expectancy men (years),life expectancy women (years)',
      'Austria,2022,78.9,83.7',
      'Austria,2023,79.4,84.2',
      'Hungary,2022,72.6,79.3',
      'Hungary,2023,73.2,79.8',
    ].join('\n'),
    { slug: 'lives', title: 'Life expectancy at birth', producer: 'An office', licence },
  );
  await files.add(
    'groups.csv',
    [
      'Social group,year,households',
      'Other Backward Classes,2023,118203000',
      'Forward castes,2023,82450000',
      'Scheduled Castes,2023,54120000',
      'Scheduled Tribes,2023,23110000',
    ].join('\n'),
    {
      slug: 'groups',
      title: 'Households in India by social group',
      producer: 'An office',
      licence,
    },
  );
  await store.write((writing) => plantDataEditor(writing, by.member));
  judge = await judgeTextOf(store, analytics, 0.5, (slug, error) => {
    throw new Error(slug, { cause: error });
  });
}, 60_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

/** What a check of a text says of its figures. */
async function checked(text: string) {
  const parts = { headline: '', standfirst: '', text };
  const context = { language: 'en', date: '2026-02-10' };
  return judge(parts, figuresOfParts(parts, context, findFigures), context);
}

async function storyOf(text: string): Promise<string> {
  const draft = draftOf({ headline: 'A story', text, publishedAt: NOW });
  return store.write(async (writing) => {
    const [taken] = await upsertStories(writing, [draft], NOW);
    await saveClaims(writing, [draft], [taken as NonNullable<typeof taken>], NOW);
    return taken?.id ?? '';
  });
}

const HUNGARY = (year: number): CubeQuery['of'] => ({
  measure: 'unemployment rate (%)',
  members: { country: ['Hungary'] },
  time: YEAR(year),
});
const rate = (more: Partial<CubeQuery> = {}): CubeQuery => ({
  dataset: 'rates',
  statistic: 'value',
  of: HUNGARY(2023),
  against: null,
  how: null,
  yearly: false,
  rank: null,
  counted: null,
  ...more,
});

/** A story whose first figure is bound to a question and checked. */
async function boundTo(text: string, query: CubeQuery): Promise<string> {
  const id = await storyOf(text);
  const [figure] = await storyFigures(store.reading, id);
  await store.write((writing) => bindEvidence(writing, figure?.claim.id ?? '', { query }, by, NOW));
  await recheck(store, { analytics, ownSql: null }, { story: id }, NOW);
  return id;
}
const verdictOf = async (id: string) => (await storyFigures(store.reading, id))[0]?.verdicts[0];

describe('a figure that its text says is the latest', () => {
  const OF_NOW = 'The unemployment rate in Hungary is now 4.1%, on figures of 2023.';

  it('holds for its period, and a later one is named with its value', async () => {
    const id = await boundTo(OF_NOW, rate());
    const [{ verdicts, claim } = { verdicts: [], claim: null }] = await storyFigures(store.reading, id);
    expect(verdicts[0]).toMatchObject({
      verdict: 'holds',
      reason: 'stale',
      details: { value: 4.1, base: 'within rounding', stale: { period: YEAR(2024), value: 4.5 } },
    });
    expect(claim?.mark).toBe('h');
  });

  it('is a figure like any other where it says last year, names the newest period, or is wrong', async () => {
    const past = await boundTo('The unemployment rate in Hungary was 4.1% in 2023.', rate());
    expect(await verdictOf(past)).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
    const newest = await boundTo(
      'The unemployment rate in Hungary is now 4.5%, on figures of 2024.',
      rate({ of: HUNGARY(2024) }),
    );
    expect(await verdictOf(newest)).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
    const wrong = await boundTo('The unemployment rate in Hungary is now 9%, on figures of 2023.', rate());
    expect(await verdictOf(wrong)).toMatchObject({ verdict: 'differs', reason: 'too low' });
    expect((await verdictOf(wrong))?.details.stale).toBeUndefined();
  });

  it('is overtaken once by a new version, and proposes no correction', async () => {
    const later = (rows: string) =>
      files.add('series.csv', `country,year,rate\n${rows}`, {
        slug: 'series',
        title: 'Unemployment rate',
        producer: 'An office',
        licence,
      });
    await later('Hungary,2023,4.1\nAustria,2023,5.1\n');
    const of = { measure: 'rate', members: { country: ['Hungary'] }, time: YEAR(2023) };
    const id = await boundTo(OF_NOW, rate({ dataset: 'series', of }));
    expect(await verdictOf(id)).toMatchObject({ reason: 'within rounding' });
    await later('Hungary,2023,4.1\nAustria,2023,5.1\nHungary,2024,4.5\nAustria,2024,5.2\n');
    const again = () => recheck(store, { analytics, ownSql: null }, { story: id }, NOW);
    expect(await again()).toMatchObject({ changed: 1, proposals: 0 });
    expect(await verdictOf(id)).toMatchObject({ verdict: 'holds', reason: 'stale' });
    expect(await again()).toMatchObject({ changed: 0 });
  });

  it('leaves what a person decided in force', async () => {
    const late = (rows: string) =>
      files.add('late.csv', `country,year,rate\n${rows}`, {
        slug: 'late',
        title: 'Unemployment rate',
        producer: 'An office',
        licence,
      });
    await late('Hungary,2023,4.1\nAustria,2023,5.1\n');
    const of = { measure: 'rate', members: { country: ['Hungary'] }, time: YEAR(2023) };
    const id = await boundTo(OF_NOW, rate({ dataset: 'late', of }));
    const [record] = await storyFigures(store.reading, id);
    await store.write((writing) =>
      overruleVerdict(writing, record?.claim.id ?? '', 'differs', 'Another survey.', by, NOW),
    );
    await late('Hungary,2023,4.1\nAustria,2023,5.1\nHungary,2024,4.5\nAustria,2024,5.2\n');
    expect(await recheck(store, { analytics, ownSql: null }, { story: id }, NOW)).toMatchObject({
      changed: 0,
    });
    expect(await verdictOf(id)).toMatchObject({ verdict: 'differs', reason: 'overruled' });
  });

  it('is no longer said to be overtaken once the words do not say now', async () => {
    const id = await boundTo(OF_NOW, rate());
    await store.write(async (writing) => {
      const text = 'The unemployment rate in Hungary was 4.1%, on figures of 2023.';
      const { body } = draftOf({ headline: 'A story', text });
      await reviseStory(writing, id, { body, reason: 'edited', publicNote: 'Words changed.' }, NOW);
      await saveClaimsOf(writing, [id], NOW);
    });
    expect(await verdictOf(id)).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
    expect((await verdictOf(id))?.details.stale).toBeUndefined();
  });

  it('says so in a check of a text, and keeps the verdict', async () => {
    const [figure] = await checked(OF_NOW);
    expect(figure).toMatchObject({ verdict: 'holds', answer: { judgement: { reason: 'stale' } } });
    expect(figure?.reason).toContain('Newer data are in: 4.5% for 2024.');
    const [past] = await checked('The unemployment rate in Hungary was 4.1% in 2023.');
    expect(past).toMatchObject({ verdict: 'holds', answer: { judgement: { reason: 'within rounding' } } });
  });
});

describe('a figure that is worked out from values of the data', () => {
  const rise = { statistic: 'change', how: 'points' } as const;

  it('names them', async () => {
    const text = 'The unemployment rate in Hungary rose 0.5 percentage points in 2023.';
    const id = await boundTo(text, rate({ ...rise, against: HUNGARY(2022) }));
    expect(await verdictOf(id)).toMatchObject({
      verdict: 'holds',
      reason: 'within rounding',
      details: {
        inputs: [
          { period: YEAR(2023), value: 4.1, unit: '%', cells: 1, flag: null },
          { period: YEAR(2022), value: 3.6, unit: '%', cells: 1, flag: null },
        ],
      },
    });
    const [figure] = await checked(text);
    expect(figure?.reason).toMatch(/Worked out from .*Hungary, 2023: 4\.1% and .*Hungary, 2022: 3\.6%\./);
  });

  it('says that one of them is not final, and keeps the verdict', async () => {
    const austria = (year: number) => ({ ...HUNGARY(year), members: { country: ['Austria'] } });
    const text = 'The unemployment rate in Austria rose 0.1 percentage points in 2024.';
    const id = await boundTo(text, rate({ ...rise, of: austria(2024), against: austria(2023) }));
    expect(await verdictOf(id)).toMatchObject({
      verdict: 'holds',
      reason: 'derived',
      details: { base: 'within rounding', inputs: [{ flag: 'provisional' }, { flag: null }] },
    });
    // The value itself is what the table says, whatever it says of it.
    const level = await boundTo(
      'The unemployment rate in Austria was 5.2% in 2024.',
      rate({ of: austria(2024) }),
    );
    expect(await verdictOf(level)).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
    expect((await verdictOf(level))?.details.inputs).toBeUndefined();
  });

  it('of a rank says among how many, and how firm the least firm of them is', async () => {
    const rank = { along: 'country', order: 'most', among: null, since: null } as const;
    const text = 'Austria had the second-lowest unemployment rate in 2024.';
    const query = rate({
      statistic: 'rank',
      of: { ...HUNGARY(2024), members: { country: ['Austria'] } },
      rank: { ...rank, order: 'least' },
    });
    const id = await boundTo(text, query);
    expect(await verdictOf(id)).toMatchObject({
      verdict: 'holds',
      reason: 'derived',
      details: { value: 2, inputs: [{ value: 5.2, cells: 2, flag: 'provisional' }] },
    });
  });

  it('names the figures of the text where the text worked it out', async () => {
    const figures = await checked(
      'Sales of widgets jumped from $124 million in 2021 to $319 million in 2022.',
    );
    const change = figures.find(({ derivedFrom }) => derivedFrom !== null);
    expect(change).toMatchObject({
      verdict: 'cannot be checked',
      answer: { dataset: null, judgement: { reason: 'derived' } },
    });
    expect(change?.reason).toBe(
      'It follows from “$124 million” and “$319 million”, and is no firmer than the weakest of them.',
    );
  });
});

it('names what may be left over of a list, where a rank depends on it, in every language', async () => {
  const text = 'Scheduled Castes had the third-largest number of households in India in 2023.';
  const [figure] = await checked(text);
  expect(figure).toMatchObject({ verdict: 'cannot be checked', data: null });
  expect(figure?.reason).toContain('“Other Backward Classes” may be compared like the others');
  const judgement = figure?.answer?.judgement;
  if (!figure || !judgement) throw new Error('a judgement');
  expect(judgement.reason).toBe('unclear remainder');
  const said = ['en', 'fr', 'ru', 'zh', 'ar'].map((language) => verdictSentence(judgement, figure, language));
  expect(new Set(said).size).toBe(5);
  for (const sentence of said) expect(sentence).toContain('Other Backward Classes');
});

describe('a change that is said of several years running', () => {
  const STREAK = 'Unemployment in Hungary rose for two years in a row in 2024.';
  const change = (from: number, more: Partial<CubeQuery> = {}) =>
    rate({ statistic: 'change', how: 'absolute', of: HUNGARY(2024), against: HUNGARY(from), ...more });
  const steps = { order: 'least', isWhole: false } as const;
  /** The claim of a story that says one thing, without a number. */
  const claimOf = async (id: string) => {
    const { rows } = await store.statement(
      `select id from claims where story_id = $1 and figure->'statement' is not null`,
      [id],
    );
    return String(rows[0]?.id);
  };
  const saidOf = async (text: string, query: CubeQuery) => {
    const id = await storyOf(text);
    const claim = await claimOf(id);
    await store.write((writing) => bindEvidence(writing, claim, { query }, by, NOW));
    await recheck(store, { analytics, ownSql: null }, { story: id }, NOW);
    return verdictOf(id);
  };

  it('is proposed as such, and judged by the smallest of the changes', async () => {
    const id = await storyOf(STREAK);
    await keepProposals(store, { analytics, onUnread: () => undefined }, NOW);
    const [proposal] = await proposalsOf(store.reading, await claimOf(id));
    expect(proposal?.rests).toMatchObject({ query: change(2022, { steps }) });
    const found = await saidOf(STREAK, change(2022, { steps }));
    expect(found).toMatchObject({ verdict: 'holds', details: { unit: 'percentage points' } });
    expect(found?.details.value).toBeCloseTo(0.4, 9);
    expect(found?.details.inputs?.map(({ value }) => value)).toEqual([3.6, 4.1, 4.5]);
  });

  it('is not judged by one change, by fewer or by others', async () => {
    for (const query of [
      change(2022),
      change(2023, { steps }),
      change(2022, { steps: { ...steps, order: 'most' } }),
    ])
      expect(await saidOf(STREAK, query)).toMatchObject({ reason: 'unit differs' });
    const once = 'Unemployment in Hungary rose in 2024.';
    expect(await saidOf(once, change(2022, { steps }))).toMatchObject({ reason: 'unit differs' });
  });
});

describe('a figure whose words fit more than one reading equally well', () => {
  it('names two measures that no word tells apart', async () => {
    const [figure] = await checked('In 2023 life expectancy in Austria was 79.4 years.');
    expect(figure).toMatchObject({
      verdict: 'cannot be checked',
      data: null,
      answer: { dataset: 'lives', question: null, judgement: { reason: 'ambiguous' } },
    });
    expect(figure?.reason).toMatch(
      /“[^”]*\bmen\b[^”]*” \(79\.4 years\) and “[^”]*women[^”]*” \(84\.2 years\)/,
    );
  });

  it('names two members where nothing says which, even where both agree', async () => {
    const [figure] = await checked('In 2023 the unemployment rate in Austria and Hungary was 5.1%.');
    expect(figure).toMatchObject({
      verdict: 'cannot be checked',
      answer: { judgement: { reason: 'ambiguous' } },
    });
    expect(figure?.reason).toContain('Austria');
    expect(figure?.reason).toContain('Hungary');
  });

  it('is judged as before where a word tells them apart', async () => {
    const [figure] = await checked('In 2023 life expectancy of women in Austria was 84.2 years.');
    expect(figure).toMatchObject({ verdict: 'holds' });
  });

  it('is proposed both at the desk, each marked as no better than the other', async () => {
    const id = await storyOf('In 2023 life expectancy in Austria was 79.4 years.');
    await keepProposals(store, { analytics, onUnread: () => undefined }, NOW);
    const [record] = await storyFigures(store.reading, id);
    const proposals = await proposalsOf(store.reading, record?.claim.id ?? '');
    expect(proposals).toHaveLength(2);
    expect(proposals.every(({ tied }) => tied)).toBe(true);
    // Readers are told nothing that no person has said yes to.
    expect(record?.verdicts).toEqual([]);
    const clear = await storyOf('In 2023 life expectancy of women in Austria was 84.2 years.');
    await keepProposals(store, { analytics, onUnread: () => undefined }, NOW);
    const [other] = await storyFigures(store.reading, clear);
    const [only] = await proposalsOf(store.reading, other?.claim.id ?? '');
    expect(only?.tied).toBe(false);
  });

  it('where its question names no member of a dimension says which there are', async () => {
    const id = await boundTo(
      'The unemployment rate was 5.1% in 2023.',
      rate({ of: { ...HUNGARY(2023), members: {} } }),
    );
    expect(await verdictOf(id)).toMatchObject({
      verdict: 'cannot be checked',
      reason: 'ambiguous',
      details: { fits: [{ dataset: 'rates' }, { dataset: 'rates' }] },
    });
  });

  it('names the tables where two of them answer the same words differently', async () => {
    await files.add(
      'survey.csv',
      'country,year,unemployment rate (%)\nAustria,2022,5.5\nAustria,2023,5.9\n',
      {
        slug: 'survey',
        title: 'Unemployment rate',
        producer: 'Another office',
        licence,
      },
    );
    judge = await judgeTextOf(store, analytics, 0.5, () => undefined);
    const [figure] = await checked('In 2023 the unemployment rate in Austria was 5.9%.');
    expect(figure).toMatchObject({
      verdict: 'cannot be checked',
      answer: { judgement: { reason: 'ambiguous' } },
    });
    expect(figure?.reason).toMatch(/; rates” \(5\.1%\)/);
    expect(figure?.reason).toMatch(/; survey” \(5\.9%\)/);
  });
});
