import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../src/evidence/cubes/answer-query.ts';
import { readCells } from '../src/evidence/cubes/cells.ts';
import type { Cube } from '../src/evidence/cubes/cube.ts';
import type { CubeQuery } from '../src/evidence/cubes/cube-query.ts';
import { cubeNow } from '../src/evidence/cubes/describe-versions.ts';
import { findDataset } from '../src/evidence/datasets/dataset.queries.ts';
import { testFiles } from '../src/evidence/datasets/testing.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';

// Tables in the layouts that statistics offices have, with numbers of our own, and what they are taken to measure.

let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);
beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
});
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

const YEARS = [2019, 2020, 2021, 2022, 2023];
let added = 0;

/** A table as a newsroom loads it, with what it is described as. */
async function load(title: string, rows: readonly string[], producer = 'An office') {
  added += 1;
  const slug = `layout-${added}`;
  await files.add(`${slug}.csv`, rows.join('\n'), { slug, title, producer, licence: 'CC0' });
  const dataset = await findDataset(store.reading, slug);
  const cube = dataset && (await cubeNow(store.reading, analytics, dataset));
  if (!cube) throw new Error('it is a table');
  const path = `${datasetFolder(files.settings)}/${dataset.newest.parquet}`;
  const value = async (measure: string, members: Record<string, string>, year?: number) => {
    const cells = await readCells(analytics, path, cube);
    const query: CubeQuery = {
      dataset: slug,
      statistic: 'value',
      of: {
        measure,
        members: Object.fromEntries(Object.entries(members).map(([column, code]) => [column, [code]])),
        time: year === undefined ? null : [`${year}-01-01`, `${year + 1}-01-01`],
      },
      against: null,
      how: null,
      yearly: false,
      rank: null,
      counted: null,
    };
    const answer = cells && answerQuery(query, cube, cells);
    return answer && 'value' in answer ? answer.value : answer;
  };
  return { cube, value };
}

const dimension = (cube: Cube, column: string) => cube.dimensions.find((one) => one.column === column);
const measures = ({ measures: all }: Cube) =>
  all.map(({ columns, unit, multiplier, kind }) => [columns[0]?.column, unit, multiplier, kind]);

describe('a column that names what each row measures', () => {
  it('makes a measure of each of its cells, with the unit that stands beside it', async () => {
    const rows = YEARS.flatMap((year, i) =>
      ['Kenya', 'Uganda'].flatMap((area, a) => [
        `${area},Production,${year},t,${1_000_000 * (a + 1) + i}`,
        `${area},Area harvested,${year},ha,${400_000 * (a + 1) + i}`,
      ]),
    );
    const { cube, value } = await load('Maize', ['Area,Element,Year,Unit,Value', ...rows]);
    expect(measures(cube).map(([column, unit]) => [column, unit])).toEqual([
      ['Value [Area harvested]', 'hectare'],
      ['Value [Production]', 'tonne'],
    ]);
    expect(cube.dimensions.map(({ column }) => column)).toEqual(['Area']);
    expect(await value('Value [Production]', { Area: 'Uganda' }, 2021)).toBe(2_000_002);
    expect(await value('Value [Area harvested]', { Area: 'Kenya' }, 2019)).toBe(400_000);
  });

  it('is its units where these differ: numbers beside rates', async () => {
    const rows = ['Austria', 'Poland'].flatMap((country, c) =>
      YEARS.flatMap((year, i) => [
        `Number,${country},${year},${60_000 + 9000 * c + i}`,
        `Per hundred thousand inhabitants,${country},${year},${700 - 30 * c + i}`,
      ]),
    );
    const { cube, value } = await load('Hospital beds', ['Unit of measure,Country,Year,Value', ...rows]);
    expect(measures(cube).map(([column, unit, , kind]) => [column, unit, kind])).toEqual([
      ['Value [Number]', 'bed', 'stock'],
      ['Value [Per hundred thousand inhabitants]', 'per 100000', 'rate'],
    ]);
    expect(await value('Value [Per hundred thousand inhabitants]', { Country: 'Poland' }, 2020)).toBe(671);
  });
});

describe('codes', () => {
  it('beside names measure nothing, and no key of series hides what it is made of', async () => {
    const rows = YEARS.flatMap((year, i) =>
      ['Ontario', 'Quebec', 'Canada'].flatMap((geo, g) =>
        ['Hydro', 'Wind'].map(
          (type, t) => `${year},${geo},${10 + g},${type},v${g}${t},thousands,3,${100 * (g + 1) + 10 * t + i}`,
        ),
      ),
    );
    const header = 'Year,GEO,GEO_ID,Type of generation,VECTOR,SCALAR_FACTOR,SCALAR_ID,VALUE';
    const { cube, value } = await load('Electricity generation by type, megawatt hours', [header, ...rows]);
    expect(measures(cube)).toEqual([['VALUE', 'MWh', 1000, 'flow']]);
    expect(cube.dimensions.map(({ column }) => column).sort()).toEqual(['GEO', 'Type of generation']);
    expect(dimension(cube, 'GEO')).toMatchObject({ role: 'place', whole: 'Canada' });
    expect(await value('VALUE', { GEO: 'Quebec', 'Type of generation': 'Wind' }, 2020)).toBe(211_000);
  });

  it('of a kind that has none for the whole measure nothing', async () => {
    const rows = YEARS.flatMap((year, i) =>
      [
        ['-', 'Both sexes', 129],
        ['1', 'Male', 70],
        ['2', 'Female', 59],
      ].map(([code, sex, value]) => `${year},${code},${sex},${Number(value) + i}`),
    );
    const { cube } = await load('Unemployed people (thousands)', ['Year,C02199,Sex,VALUE', ...rows]);
    expect(measures(cube).map(([column]) => column)).toEqual(['VALUE']);
    expect(dimension(cube, 'Sex')?.whole).toBe('Both sexes');
  });

  it('before names are not part of them', async () => {
    const rows = YEARS.flatMap((year, i) =>
      ['A-U All economic activities', 'C Manufacturing', 'F Construction'].map(
        (sector, s) => `${sector},${year},${[200, 30, 20][s] ?? 0 + i}`,
      ),
    );
    const { cube } = await load('Job vacancies by sector', [
      'Sector (SIC 2008),Year,Open vacancies (x 1 000)',
      ...rows,
    ]);
    expect(measures(cube)).toMatchObject([['Open vacancies (x 1 000)', 'vacancy', 1000, 'stock']]);
    const sector = dimension(cube, 'Sector (SIC 2008)');
    expect(sector?.whole).toBe('A-U All economic activities');
    expect(sector?.members.map(({ labels }) => labels[1])).toEqual([
      'All economic activities',
      'Manufacturing',
      'Construction',
    ]);
  });

  it('of another language or list are no words that a sentence could be found by', async () => {
    const rows = YEARS.flatMap((year, i) =>
      [
        ['East Asia & Pacific', 'EAS'],
        ['Kenya', 'KEN'],
        ['Norway', 'NOR'],
      ].map(([name, code], at) => `${name},${code},${year},${(at + i) / 2 + 1.5}`),
    );
    const { cube } = await load('Inflation', ['Country Name,Country Code,Year,Value', ...rows]);
    const labels = cube.dimensions[0]?.members.flatMap((one) => one.labels);
    expect(labels).not.toContain('EAS');
  });
});

describe('the member that covers all others', () => {
  it.each([
    ['Males and females', ['Females', 'Males', 'Males and females']],
    ['Total all types of homes', ['Flats', 'Houses', 'Total all types of homes']],
    ['16–74', ['16–24', '16–74', '25–54', '55–74']],
    ['00 Sweden', ['00 Sweden', '01 Stockholm county', '09 Gotland county']],
    ['Manufactured goods, total', ['Food', 'Manufactured goods, total', 'Textiles']],
  ])('is %s', async (whole, members) => {
    const rows = YEARS.flatMap((year, i) => members.map((one, m) => `"${one}",${year},${50 + 3 * m + i}.5`));
    const { cube } = await load('Internet users (percent)', ['Group,Year,Value', ...rows]);
    expect(cube.dimensions[0]?.whole).toBe(whole);
  });

  it('is nothing where several are totals, or only all others', async () => {
    for (const members of [
      ['Total beef cattle', 'Total dairy cattle', 'Total sheep'],
      ['All other crops', 'Maize', 'Wheat'],
    ]) {
      const rows = YEARS.flatMap((year, i) => members.map((one, m) => `${one},${year},${7 * (m + 1) + i}`));
      const { cube } = await load('Farms', ['Class,Year,Number', ...rows]);
      expect(cube.dimensions[0]?.whole).toBeNull();
    }
  });
});

describe('units and scales', () => {
  it('of a title go for all columns that say none of their own', async () => {
    const rows = YEARS.map((year, i) => `${year},${8000 + i},${13_000 + 2 * i},${5000 + i}`);
    const { cube } = await load('Ireland: value of trade, € million', [
      'Year,Imports,Exports,Surplus',
      ...rows,
    ]);
    expect(measures(cube).map(([, unit, multiplier]) => [unit, multiplier])).toEqual([
      ['EUR', 1e6],
      ['EUR', 1e6],
      ['EUR', 1e6],
    ]);
  });

  it('stand above the table, where an office puts them', async () => {
    const rows = YEARS.map(
      (year, i) => `AT1,East,${year},${150_000 + i}.5\nAT2,South,${year},${64_000 + i}.5`,
    );
    const { cube } = await load('Gross domestic product by region', [
      'Unit of measure,Million euro',
      '',
      'GEO (Codes),GEO (Labels),Year,Value',
      ...rows,
    ]);
    expect(measures(cube)).toEqual([['Value', 'EUR', 1e6, 'flow']]);
  });

  it('of a table in dollars are those of its country, unless it says whose they are', async () => {
    const rows = YEARS.map((year, i) => `${year},${5000 + i}`);
    const canadian = await load('Retail sales in Canada, millions of dollars', ['Year,Value', ...rows]);
    expect(measures(canadian.cube)).toEqual([['Value', 'CAD', 1e6, 'flow']]);
    const american = await load('Exports of Canada, millions of US dollars', ['Year,Value', ...rows]);
    expect(measures(american.cube)).toEqual([['Value', 'USD', 1e6, 'flow']]);
  });

  it('a change of a population is no population: its size says nothing of its scale', async () => {
    const rows = YEARS.flatMap((year, i) =>
      ['Finland', 'Lapland', 'Uusimaa'].map((area, a) => {
        const people = [5_500_000, 178_000, 1_700_000][a] ?? 0;
        return `${area},${year},${people + 100 * i},${-300 + 90 * a + i}`;
      }),
    );
    const { cube, value } = await load(
      'Vital statistics by area',
      ['Area,Year,Population,Population increase', ...rows],
      'Statistics Finland',
    );
    expect(measures(cube).map(([column, , multiplier]) => [column, multiplier])).toEqual([
      ['Population', 1],
      ['Population increase', 1],
    ]);
    expect(await value('Population', { Area: 'Lapland' }, 2020)).toBe(178_100);
  });

  it('of a rate are no thousands: unemployment in thousands counts people', async () => {
    const rows = YEARS.map((year, i) => `${year},${1500 + i}.2`);
    const { cube } = await load('Unemployment in Egypt (thousands)', ['Year,Value', ...rows]);
    expect(measures(cube)).toEqual([['Value', 'person', 1000, 'stock']]);
  });

  it('of a title are not those of a column of percentages', async () => {
    const rows = YEARS.map((year, i) => `${year},${700 + i}.5,${300 + i}.5,${30 + i}.1`);
    const { cube, value } = await load('Employed people by sex (thousands)', [
      'Year,Men,Women,Share of women (%)',
      ...rows,
    ]);
    expect(measures(cube).map(([column, unit, multiplier]) => [column, unit, multiplier])).toEqual([
      ['Men', 'person', 1000],
      ['Women', 'person', 1000],
      ['Share of women (%)', '%', 1],
    ]);
    expect(await value('Share of women (%)', {}, 2021)).toBe(32.1);
  });

  it('of a flow at an annual rate are those of the flow', async () => {
    const rows = YEARS.flatMap((year, i) => [`${year}-01,${1400 + i}`, `${year}-02,${1450 + i}`]);
    const { cube } = await load(
      'New housing units started, thousands of units, seasonally adjusted annual rate',
      ['DATE,HOUST', ...rows],
    );
    expect(cube.measures[0]).toMatchObject({ multiplier: 1000 });
    expect(cube.measures[0]?.kind).not.toBe('rate');
  });
});

it('adjusted and unadjusted series are two of one thing, and none stands for the other', async () => {
  const rows = YEARS.flatMap((year, i) =>
    ['Seasonally adjusted', 'Unadjusted'].map((kind, k) => `${kind},${year},${600 + 5 * k + i}`),
  );
  const { cube } = await load('Retail sales', ['Adjustments,Year,Value', ...rows]);
  expect(dimension(cube, 'Adjustments')).toMatchObject({ role: 'series', whole: null });
});
