import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedFigure, type JudgeText, judgeTextOf } from '../src/evidence/checks/judge-text.ts';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { figuresOfParts } from '../src/evidence/claims/read-claims.ts';
import { correctCube, readCorrection } from '../src/evidence/cubes/correct-cube.ts';
import { type DescribedDataset, describeDatasets, EDITION } from '../src/evidence/cubes/describe-versions.ts';
import { keepDescription } from '../src/evidence/cubes/descriptions.queries.ts';
import { listDatasets } from '../src/evidence/datasets/dataset.queries.ts';
import { testFiles } from '../src/evidence/datasets/testing.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';

// Ordinary tables, with numbers of our own, and sentences on them as a newspaper would print them.

let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);

const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
/** Twelve monthly rates with a mean of 3.8, after twelve with a mean of 3.4. */
const rateOf = (country: number, i: number) => ((i < 12 ? 34 : 38) + ((i % 3) - 1) + 20 * country) / 10;
const UNEMPLOYMENT = [
  'geo,TIME_PERIOD,unit,OBS_VALUE,OBS_FLAG',
  ...['DE', 'FR', 'AT'].flatMap((geo, at) =>
    MONTHS.map((month, i) => `${geo},${month},PC_ACT,${rateOf(at, i)},${i > 20 ? 'p' : ''}`),
  ),
].join('\n');
const POPULATION = [
  'Country Name,Country Code,2019,2020,2021,2022',
  'Austria,AUT,8880000,8917000,8951000,9041000',
  'Hungary,HUN,9771000,9750000,9710000,9643000',
  'Slovenia,SVN,2088000,2102000,2108000,2112000',
  'European Union,EUU,447000000,447500000,447200000,447900000',
].join('\n');
const ROADS = [
  'Year,Road deaths,Road injuries',
  ...[2015, 2016, 2017, 2018, 2019, 2020].map((year, i) => `${year},${480 - 20 * i},${37000 + 500 * i}`),
].join('\n');
const WARMTH = [
  'Year,Temperature anomaly',
  ...Array.from({ length: 10 }, (_, i) => `${2000 + i},${((i - 5) / 10).toFixed(2)}`),
].join('\n');
const JOBS = [
  'quarter,all industries,construction,manufacturing,services',
  ...['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((quarter, i) => {
    const [built, made, served] = [250.5 + i, 610.2 - i, 2700.1 + 10 * i];
    return `${quarter},${(built + made + served).toFixed(1)},${built.toFixed(1)},${made.toFixed(1)},${served.toFixed(1)}`;
  }),
].join('\n');
const AGES = [
  'Age,Sex,Year,Value',
  ...['0-14', '15-64', '65+'].flatMap((age, a) =>
    ['Men', 'Women'].flatMap((sex, s) =>
      [2010, 2020].map((year, y) => `${age},${sex},${year},${1000 * (a + 1) + 100 * s + 10 * y}`),
    ),
  ),
].join('\n');
const HOMES = [
  'Quarter,NUTS 1 Region,Type of dwelling,Unit,Value',
  ...['2022Q1', '2022Q2', '2022Q3', '2022Q4', '2023Q1', '2023Q2'].flatMap((quarter, i) =>
    ['Ostösterreich', 'Südösterreich', 'Westösterreich', 'Republik'].flatMap((region, at) => {
      const [houses, flats] =
        at === 3 ? [3000 + 30 * i, 5400 + 60 * i] : [900 + 100 * at + 10 * i, 1600 + 200 * at + 20 * i];
      return [`House,${houses}`, `Flat,${flats}`, `Every kind,${houses + flats}`].map((row) =>
        [quarter, region, ...row.split(',')].toSpliced(3, 0, 'Number').join(','),
      );
    }),
  ),
].join('\n');

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  const add = (slug: string, title: string, producer: string, content: string) =>
    files.add(`${slug}.csv`, content, { slug, title, producer, licence: 'CC BY 4.0' });
  await add('unemployment', 'Unemployment rate, monthly, seasonally adjusted', 'Eurostat', UNEMPLOYMENT);
  await add('population', 'Population, total', 'World Bank', POPULATION);
  await add('roads', 'Road traffic casualties in Austria', 'Statistik Austria', ROADS);
  await add('jobs', 'Employees by industry, quarterly, in Austria', 'Statistik Austria', JOBS);
  await add('homes', 'Dwelling completions by region and type, quarterly', 'Statistik Austria', HOMES);
  await add('warmth', 'Global mean temperature anomaly', 'Met Office', WARMTH);
  await add('ages', 'Marriages by age and sex in Slovenia', 'Statistical Office of Slovenia', AGES);
}, 120_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

const judges = new Map<number, JudgeText>();
async function check(
  text: string,
  { sure = 0.5, headline = '', date = '2026-02-03', language = 'en' } = {},
): Promise<JudgedFigure[]> {
  const judge =
    judges.get(sure) ?? (await judgeTextOf(store, analytics, sure, (_, error) => Promise.reject(error)));
  judges.set(sure, judge);
  const parts = { headline, standfirst: '', text };
  const context = { language, date };
  return judge(parts, figuresOfParts(parts, context, findFigures), context);
}
const verdictOf = async (text: string, quote: string, more = {}) =>
  (await check(text, more)).find((one) => one.quote.includes(quote) || quote.includes(one.quote))?.verdict ??
  'not found';

describe('figures of ordinary tables', () => {
  it.each([
    // The mean of twelve monthly rates, never their sum.
    ['Unemployment in Germany averaged 3.8 percent in 2025.', '3.8 percent', 'holds'],
    ['Unemployment in Germany averaged 45.5 percent in 2025.', '45.5 percent', 'differs'],
    ['The unemployment rate in France stood at 5.9 percent in December 2025.', '5.9 percent', 'holds'],
    [
      'Germany’s jobless rate rose by 0.4 percentage points between 2024 and 2025.',
      '0.4 percentage points',
      'holds',
    ],
    [
      'The unemployment rate in France was 2 percentage points higher than in Germany in May 2025.',
      '2 percentage points',
      'holds',
    ],
    ['In May 2025 unemployment was higher in France than in Germany.', 'higher', 'holds'],
    ['In May 2025 unemployment was lower in France than in Germany.', 'lower', 'differs'],
    [
      'In two of the three countries the unemployment rate was above 5 percent in December 2025.',
      'two',
      'holds',
    ],
    [
      'The unemployment rate was higher in December 2025 than a year before in two of the three countries.',
      'two',
      'differs',
    ],
    // Among how many, and past which bound, is no count and no rate by itself.
    [
      'In two of the three countries the unemployment rate was above 5 percent in December 2025.',
      'three countries',
      'cannot be checked',
    ],
    [
      'In December 2025 the unemployment rate was above 9 percent in none of Germany’s neighbours and in two of the three countries.',
      'above 9 percent',
      'cannot be checked',
    ],
    // A distance from a norm: below it is minus, and the years of the norm are not when it was so.
    ['In 2002 the global temperature was 0.3°C below the average.', '0.3°C', 'holds'],
    ['In 2008 the global temperature was 0.3°C below the average.', '0.3°C', 'differs'],
    [
      'From 2005 to 2009 the average temperature was 0.2°C above the level of 2000 to 2004.',
      '0.2°C',
      'holds',
    ],
    // A stock: read, compared, shared; its years are never added up.
    ['Austria had 9.04 million inhabitants in 2022.', '9.04 million', 'holds'],
    ['Hungary’s population fell by 128,000 between 2019 and 2022.', '128,000', 'holds'],
    ['Hungary’s population rose by 128,000 between 2019 and 2022.', '128,000', 'differs'],
    ['The population of Hungary fell by 1.3 percent between 2019 and 2022.', '1.3 percent', 'holds'],
    [
      'Austria is home to 2.0 percent of the people of the European Union, figures for 2022 show.',
      '2.0 percent',
      'holds',
    ],
    ['Austria and Slovenia together had 11.2 million inhabitants in 2022.', '11.2 million', 'holds'],
    ['Austria, Hungary and Slovenia together had 20.8 million inhabitants in 2022.', '20.8 million', 'holds'],
    [
      'Austria, Hungary and Slovenia had 20.8 million inhabitants in 2022.',
      '20.8 million',
      'cannot be checked',
    ],
    ['In 2022 there were 9.04 million inhabitants in Austria and Slovenia.', '9.04', 'cannot be checked'],
    ['In 2022 Austria and Slovenia had a total of 2.11 million inhabitants.', '2.11', 'cannot be checked'],
    ['By population, Hungary ranked first among the three in 2022.', 'ranked first', 'holds'],
    ['By population, Slovenia ranked second among the three in 2022.', 'ranked second', 'differs'],
    ['Austria and Slovenia had 11.2 million inhabitants in 2022.', '11.2 million', 'cannot be checked'],
    ['In 2022 the population of Hungary was 4.6 times the population of Slovenia.', '4.6 times', 'holds'],
    // Counts of a year, in a table without places, of one country.
    ['On Austria’s roads 420 people were killed in 2018.', '420', 'holds'],
    ['In Germany 420 people were killed on the roads in 2018.', '420', 'cannot be checked'],
    ['Road deaths in Austria were at their lowest since 2015 in 2020.', 'lowest since 2015', 'holds'],
    ['Road injuries in Austria fell between 2015 and 2020.', 'fell', 'differs'],
    ['Road injuries in Austria peaked in 2020.', 'peaked', 'holds'],
    ['Road injuries in Austria peaked in 2019.', 'peaked', 'differs'],
    ['Road deaths in Austria were at their lowest in 2020.', 'at their lowest', 'holds'],
    ['In 2016 road deaths in Austria fell by 20 to 460.', '20', 'holds'],
    ['In 2016 road deaths in Austria fell by 20 to 460.', '460', 'holds'],
    ['Road deaths in Austria have fallen since 2015, when 480 people were killed.', '480', 'holds'],
    // Points are of a rate: a count has none.
    [
      'In 2016 road deaths in Austria fell by 20 percentage points to 460.',
      '20 percentage points',
      'cannot be checked',
    ],
    ['Germany’s jobless rate rose by 40 basis points between 2024 and 2025.', '40 basis points', 'holds'],
    // Columns that are parts of a whole, in thousands, as their digits show.
    ['Construction employed 253,500 people in Austria in the fourth quarter of 2023.', '253,500', 'holds'],
    ['In Austria 3.6 million people had jobs in the fourth quarter of 2023.', '3.6 million', 'holds'],
    [
      'In the fourth quarter of 2023 employment in Austria was 3.6 million, of which 253,500 in construction.',
      '3.6 million',
      'holds',
    ],
    ['In the fourth quarter of 2023 employment in fishing stood at 253,500.', '253,500', 'cannot be checked'],
    ['In the opening quarter of 2023 construction employed 250,500 people in Austria.', '250,500', 'holds'],
    // What is the sum of all others goes for all that is not told apart.
    ['In the second quarter of 2023 8,850 new homes were completed in Austria.', '8,850', 'holds'],
    ['In 2022 34,140 new homes were completed in Austria.', '34,140', 'holds'],
    ['In the second quarter of 2023 5,700 new flats were completed in Austria.', '5,700', 'holds'],
    [
      'In the second quarter of 2023 8,850 new homes were completed in Germany.',
      '8,850',
      'cannot be checked',
    ],
    [
      'In 2022 34,140 new homes were completed in Austria, up 5 percent on 2021.',
      '5 percent',
      'cannot be checked',
    ],
    // Ages and sexes.
    [
      'In 2020, 3,110 women aged 65 and over were married in Slovenia, marriages by age show.',
      '3,110',
      'holds',
    ],
    ['In 2020 there were 12,360 marriages in Slovenia.', '12,360', 'cannot be checked'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it('takes what the headline and the sentence before say', async () => {
    const more = { headline: 'Unemployment in Austria' };
    expect(await verdictOf('The rate was 7.9 percent in December 2025.', '7.9 percent', more)).toBe('holds');
    const text = 'Hungary had 9.64 million inhabitants in 2022. It had been 9.71 million the year before.';
    expect(await verdictOf(text, '9.71 million')).toBe('holds');
  });

  it('leaves alone what a word makes another thing, what no table has, and a time that no row has', async () => {
    for (const text of [
      'Youth unemployment in Germany averaged 3.8 percent in 2025.',
      'The employment rate in Germany averaged 3.8 percent in 2025.',
      'Unemployment in Spain averaged 3.8 percent in 2025.',
      'Unemployment in Bavaria averaged 3.8 percent in 2025.',
      'Unemployment in Germany averaged 3.8 percent in 1790.',
      'Unemployment in Germany averaged 3.8 percent in 2019.',
    ]) {
      expect([text, await verdictOf(text, '3.8 percent', { sure: 0.9 })]).toEqual([
        text,
        'cannot be checked',
      ]);
    }
  });

  it('says which question was put to which table, what it answers, and how sure that is', async () => {
    const [figure] = await check('Austria had 9.04 million inhabitants in 2022.');
    expect(figure).toMatchObject({
      verdict: 'holds',
      data: { dataset: 'population', question: 'Population, total, Austria, 2022', value: 9_041_000 },
    });
    expect(figure?.reason).toContain('The data say 9.041 million');
    expect(figure?.data?.sure).toBeGreaterThan(0.8);
  });

  it('chooses no question by its answer: of two that fit as well and disagree, none', async () => {
    const text = 'Slovenia had 850,000 dwellings in 2020.';
    const add = (slug: string, value: number) =>
      files.add(
        `${slug}.csv`,
        `Country,Year,Dwellings\nSlovenia,2019,840\nSlovenia,2020,${value}\nAustria,2019,4800\nAustria,2020,4900\n`,
        {
          slug,
          title: 'Dwellings',
          producer: slug,
          licence: 'CC BY 4.0',
        },
      );
    for (const [value, verdict] of [
      [850, 'holds'],
      [790, 'cannot be checked'],
    ] as const) {
      await add(`dwellings-${value}`, value);
      judges.clear();
      // What is said for a person to confirm: the scale of such a table is a guess.
      expect(await verdictOf(text, '850,000', { sure: 0 })).toBe(verdict);
      expect(await verdictOf(text, '850,000', { sure: 0.97 })).toBe('cannot be checked');
    }
  });

  it('takes no other country for its own in other languages', async () => {
    for (const [language, text] of [
      ['fr', 'En Allemagne, 420 personnes ont été tuées sur les routes en 2018.'],
      ['ru', 'В США на дорогах погибли 420 человек в 2018 году.'],
      ['zh', '2018年，美国有420人在道路交通事故中死亡。'],
      ['ar', 'قتل 420 شخصا على الطرق في ألمانيا في عام 2018.'],
    ] as const)
      expect([language, await verdictOf(text, '420', { sure: 0, language })]).toEqual([
        language,
        'cannot be checked',
      ]);
  });

  it('asks the other tables where one cannot be read, and says so once', async () => {
    const described = await describeDatasets(store, analytics, await listDatasets(store.reading));
    const population =
      described.described.find(({ dataset }) => dataset.slug === 'population')?.dataset.newest.parquet ?? '';
    const damaged: Analytics = {
      folder: analytics.folder,
      rows: (query, parameters) =>
        String(parameters?.[0]).endsWith(population)
          ? Promise.reject(new Error('damaged'))
          : analytics.rows(query, parameters),
      close: () => Promise.resolve(),
    };
    const unread: string[] = [];
    const judge = await judgeTextOf(store, damaged, 0.5, (slug) => unread.push(slug));
    const text =
      'Austria had 9.04 million inhabitants in 2022. Hungary had 9.64 million inhabitants in 2022. Unemployment in Germany averaged 3.8 percent in 2025.';
    const context = { language: 'en', date: '2026-02-03' };
    const parts = { headline: '', standfirst: '', text };
    const found = await judge(parts, figuresOfParts(parts, context, findFigures), context);
    expect(found.map(({ verdict }) => verdict)).toEqual(['cannot be checked', 'cannot be checked', 'holds']);
    expect(unread).toEqual(['population']);
  });

  it('says what comes closest where it is not sure enough, and names what codes mean', async () => {
    const [figure] = await check('Unemployment in Germany averaged 3.8 percent in 2025.', { sure: 1 });
    expect(figure).toMatchObject({
      verdict: 'cannot be checked',
      reason: expect.stringContaining(
        'The closest question is “The average of Unemployment rate, Germany, 2025”',
      ),
      data: null,
    });
  });

  it('gives no verdict below what is asked for', async () => {
    const text = 'Austria had 9.04 million inhabitants in 2022.';
    expect(await verdictOf(text, '9.04 million', { sure: 1 })).toBe('cannot be checked');
  });
});

describe('what a table is taken to measure', () => {
  it('finds the members that are the sums of all others', async () => {
    const { cube } = await cubeOf('homes');
    expect(cube.dimensions.map(({ column, role, whole }) => [column, role, whole])).toEqual([
      ['NUTS 1 Region', 'place', 'Republik'],
      ['Type of dwelling', 'category', 'Every kind'],
    ]);
    expect(cube.measures).toMatchObject([{ kind: 'flow', multiplier: 1, unit: 'dwelling' }]);
  });

  const cubeOf = async (slug: string) => {
    const { described } = await describeDatasets(store, analytics, await listDatasets(store.reading));
    return described.find(({ dataset }) => dataset.slug === slug) as DescribedDataset;
  };

  it('is read from words, digits and arithmetic', async () => {
    expect((await cubeOf('unemployment')).cube).toMatchObject({
      frequency: 'month',
      measures: [{ kind: 'rate', unit: '%', multiplier: 1, concept: 'unemployment rate' }],
      dimensions: [{ column: 'geo', role: 'place' }],
    });
    expect((await cubeOf('population')).cube).toMatchObject({
      frequency: 'year',
      measures: [{ kind: 'stock', unit: 'person', multiplier: 1 }],
    });
    const jobs = (await cubeOf('jobs')).cube;
    expect(jobs.measures.map(({ multiplier }) => multiplier)).toEqual([1000, 1000, 1000, 1000]);
    expect(jobs.about.map(({ code }) => code)).toEqual(['AT']);
    expect((await cubeOf('roads')).cube.measures.map(({ concept }) => concept)).toEqual([
      'road deaths',
      'road injuries',
    ]);
    expect(
      (await cubeOf('ages')).cube.dimensions.map(({ members }) => members.map(({ ages }) => ages)),
    ).toContainEqual([
      [0, 15],
      [15, 65],
      [65, null],
    ]);
  });

  it('is corrected without touching the bytes, and stays corrected', async () => {
    const before = await cubeOf('roads');
    const cube = correctCube(before.cube, [
      readCorrection('Road deaths.kind=rate'),
      readCorrection('Road deaths.unit=%'),
    ]);
    const number = before.number + 1;
    const kept = {
      versionId: before.dataset.newest.id,
      number,
      edition: EDITION,
      cube,
      note: 'by hand',
      corrections: ['Road deaths.kind=rate', 'Road deaths.unit=%'],
      by: null,
    };
    expect(await store.write((writing) => keepDescription(writing, kept))).toBe(true);
    // Of two who correct at once the second is not told that all is well.
    expect(await store.write((writing) => keepDescription(writing, kept))).toBe(false);
    judges.clear();
    const after = await cubeOf('roads');
    expect(after).toMatchObject({ number, corrections: kept.corrections });
    expect(after.cube.measures[0]).toMatchObject({ kind: 'rate', unit: '%', confidence: 1 });
    expect(await verdictOf('On Austria’s roads 420 people were killed in 2018.', '420')).toBe(
      'cannot be checked',
    );
    // A later edition describes the table anew, and makes the corrections again that still fit.
    const older = { ...kept, number: number + 1, edition: EDITION - 1, cube: before.cube };
    await store.write((writing) =>
      keepDescription(writing, { ...older, corrections: ['Gone.kind=rate', ...kept.corrections] }),
    );
    expect(await cubeOf('roads')).toMatchObject({ number: number + 2, corrections: kept.corrections });
    // And so does the next version of the file.
    await files.add('roads.csv', `${ROADS}\n2021,300,36000`, { slug: 'roads' });
    const next = await cubeOf('roads');
    expect(next).toMatchObject({ number: 1, corrections: kept.corrections });
    expect(next.cube.measures[0]).toMatchObject({ kind: 'rate', unit: '%' });
    const back = {
      ...kept,
      versionId: next.dataset.newest.id,
      number: 2,
      cube: before.cube,
      corrections: [],
    };
    await store.write((writing) => keepDescription(writing, back));
    judges.clear();
    expect(await verdictOf('On Austria’s roads 420 people were killed in 2018.', '420')).toBe('holds');
  });

  it('refuses corrections that fit nothing, with what may be written', async () => {
    const { cube } = await cubeOf('roads');
    for (const text of [
      'Road deaths',
      'Road deaths.colour=red',
      'Road deaths.kind=',
      'Road deaths.multiplier=none',
      'Nowhere.kind=rate',
      'Road deaths.whole=x',
    ]) {
      expect(() => correctCube(cube, [readCorrection(text)])).toThrow(/no |correct|is not a/);
    }
  });

  it.each([`x"'--`, 'x <b>$1</b>', "it's 💥"])('reads a column called %s', async (name) => {
    const content = `year,"${name.replaceAll('"', '""')}"\n2020,1\n2021,2\n`;
    await files.add('odd.csv', content, {
      slug: 'odd',
      title: 'Odd',
      producer: 'Nobody',
      licence: 'CC BY 4.0',
    });
    const { cube } = await cubeOf('odd');
    expect(cube.periods).toHaveLength(2);
    expect(cube.measures).toMatchObject([{ kind: 'unknown', columns: [{ column: name, period: null }] }]);
  });
});
