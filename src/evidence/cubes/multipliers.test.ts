import { describe, expect, it } from 'vitest';
import { usingFiles } from '../datasets/files-testing.ts';
import type { TestFiles } from '../datasets/testing.ts';
import type { CubeMeasure } from './cube.ts';
import { describeDatasets } from './describe-versions.ts';
import { isGuess } from './how-sure.ts';

// What one value of a column counts that may be percentages or parts of one. Numbers of our own.

const here = usingFiles();

let made = 0;
async function measureOf(
  title: string,
  rows: readonly string[],
  column: string,
  more: Parameters<TestFiles['add']>[2] = {},
): Promise<CubeMeasure> {
  made += 1;
  const said = { slug: `parts-${made}`, title, producer: 'An office', licence: 'CC0', ...more };
  const { dataset } = await here.files.add(`parts-${made}.csv`, rows.join('\n'), said);
  const { described } = await describeDatasets(here.store, here.analytics, [dataset]);
  const found = described[0]?.cube.measures.find(({ columns }) => columns[0]?.column === column);
  if (!found) throw new Error(`there is no ${column}`);
  return found;
}

const PLACES = ['Chile', 'Peru', 'Brazil', 'Kenya', 'Chad'];
const inPlaces = (column: string, values: readonly string[]) => [
  `country,year,${column}`,
  ...values.map((value, i) => `${PLACES[i]},2023,${value}`),
];
const SMALL = ['0.287', '0.195', '0.312'];

describe('values up to one', () => {
  it.each([
    ['Public spending on culture', 'Culture spending share of GDP', SMALL],
    ['Women in management', 'Share of women', ['0.41', '0.39', '0.78']],
    ['Unemployment', 'Unemployment rate', ['0.048', '0.052', '0.044']],
    ['Prices', 'Inflation', ['0.4', '-0.2', '0.7']],
    ['Money market', 'Interest rate', ['0.25', '0.5', '1']],
  ])('may be percentages or parts of one, where nothing says it: %s', async (title, column, values) => {
    const measure = await measureOf(title, inPlaces(column, values), column);
    expect(measure).toMatchObject({ unit: '%', multiplier: null });
    expect(isGuess(measure)).toBe(true);
  });

  it.each([
    ['Foreign aid given, % of gross national income', 'Foreign aid as share of national income'],
    ['Public spending on culture', 'Culture spending share of GDP (percent)'],
    ['Public spending on culture', 'culture_share_pct'],
  ])('are percentages where the title or the header says so: %s', async (title, column) => {
    expect(await measureOf(title, inPlaces(column, SMALL), column)).toMatchObject({
      unit: '%',
      multiplier: 1,
    });
  });

  it('are percentages where a column of units, or a descriptor, says so', async () => {
    const column = 'Culture spending share of GDP';
    const rows = ['country,year,unit', ...PLACES.slice(0, 3).map((place) => `${place},2023,% of GDP`)];
    const withUnit = rows.map((row, i) => `${row},${i === 0 ? column : SMALL[i - 1]}`);
    expect(await measureOf('Spending', withUnit, column)).toMatchObject({ multiplier: 1 });
    const fields = [
      { name: 'country', type: 'string' },
      { name: 'year', type: 'year' },
      { name: column, type: 'number', unit: '%' },
    ];
    const descriptor = JSON.stringify({ resources: [{ name: 'spending', schema: { fields } }] });
    const stated = await measureOf('Spending', inPlaces(column, SMALL), column, { descriptor });
    expect(stated).toMatchObject({ unit: '%', multiplier: 1 });
  });

  it('are not what the title says in percent of another column', async () => {
    const rows = [
      'country,year,Employment rate,Share of women',
      ...PLACES.map((place, i) => `${place},2023,${51.5 + i},${0.41 + 0.02 * i}`),
    ];
    const title = 'Employment rate, %, and women among managers';
    expect(await measureOf(title, rows, 'Share of women')).toMatchObject({ multiplier: null });
    expect(await measureOf(title, rows, 'Employment rate')).toMatchObject({ multiplier: 1 });
  });

  it('are percentages where one of them is above one', async () => {
    const column = 'Culture spending share of GDP';
    expect(await measureOf('Culture', inPlaces(column, ['0.287', '1.1', '0.3']), column)).toMatchObject({
      multiplier: 1,
    });
  });
});

describe('parts of one', () => {
  const ENERGY = [
    ['coal', '0.512', '0.49', '0.47'],
    ['gas', '0.203', '0.22', '0.24'],
    ['wind', '0.285', '0.29', '0.29'],
  ] as const;

  it('are those that add up to one, whatever else tells rows apart', async () => {
    const rows = [
      'fuel,year,Share of generation',
      ...ENERGY.flatMap(([fuel, ...values]) => values.map((value, i) => `${fuel},${2021 + i},${value}`)),
    ];
    expect(await measureOf('Electricity by fuel', rows, 'Share of generation')).toMatchObject({
      multiplier: 100,
    });
    const short = rows.map((row) => row.replace('0.285', '0.185'));
    expect(await measureOf('Electricity by fuel', short, 'Share of generation')).toMatchObject({
      multiplier: null,
    });
  });

  const COURSES = [
    ['Law', 120, 380],
    ['Physics', 2410, 790],
    ['Nursing', 150, 2660],
    ['History', 510, 640],
    ['Music', 300, 333],
  ] as const;
  const inCourses = (shareOf: (men: number, women: number) => number) => [
    'course,Men,Women,Share of women',
    ...COURSES.map(([course, men, women]) => `${course},${men},${women},${shareOf(men, women).toFixed(4)}`),
  ];

  it('are what one column is of two others together', async () => {
    const rows = inCourses((men, women) => women / (men + women));
    expect(await measureOf('Graduates', rows, 'Share of women')).toMatchObject({ multiplier: 100 });
  });

  it('are not what is a hundred times as much', async () => {
    const rows = COURSES.map(([course, men, women]) => {
      const others = men + 900_000;
      return `${course},${others},${women},${((100 * women) / (others + women)).toFixed(4)}`;
    });
    const table = ['course,Men,Women,Share of women', ...rows];
    expect(await measureOf('Graduates', table, 'Share of women')).toMatchObject({ multiplier: 1 });
  });

  it('are not told from what only comes near', async () => {
    const rows = inCourses((men, women) => women / (men + women + 100));
    expect(await measureOf('Graduates', rows, 'Share of women')).toMatchObject({ multiplier: null });
  });
});

it('what there is for each share is no percentage', async () => {
  const rows = ['company,year,Earnings per share', 'Acme,2023,0.41', 'Bolt,2023,0.39', 'Cask,2023,0.52'];
  const measure = await measureOf('Earnings per share of listed companies', rows, 'Earnings per share');
  expect(measure.unit).not.toBe('%');
  expect(measure.kind).not.toBe('rate');
});
