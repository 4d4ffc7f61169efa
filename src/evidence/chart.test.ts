import { describe, expect, test } from 'vitest';
import { countryName } from '../language/countries/country-name.ts';
import { drawChart } from './chart.ts';
import { type ChartSpec, chartData } from './chart-data.ts';
import { ticksTo, wrap } from './chart-frame.ts';
import { readTable } from './table.ts';

const table = readTable(
  'quarter,partner,flow,value\n' +
    '2023-Q1,KG,export,10.5\n2023-Q2,KG,export,12\n2023-Q3,KG,export,731.25\n2023-Q1,AM,export,7\n' +
    '2023-Q2,AM,export,8\n2023-Q3,AM,export,9\n2023-Q1,KG,import,1\n',
  'trade.csv',
);

const spec: ChartSpec = {
  type: 'line',
  table: 'trade',
  where: { flow: 'export' },
  x: 'quarter',
  y: 'value',
  series: 'partner',
  mark: [{ x: '2023-Q2', label: 'the bend' }],
  unit: '€ million',
  top: null,
  order: 'value',
  highlight: ['KG'],
  names: {},
};

const words = { language: 'en', title: 'Exports', nameOf: (code: string) => countryName(code, 'en') };

describe('the numbers of a chart', () => {
  test('are those of the rows asked for, by series', () => {
    const { xs, series } = chartData(spec, table, words.nameOf);
    expect(xs).toEqual(['2023-Q1', '2023-Q2', '2023-Q3']);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['Kyrgyzstan', [10.5, 12, 731.25]],
      ['Armenia', [7, 8, 9]],
    ]);
  });

  test.each<[string, Partial<ChartSpec>, RegExp]>([
    ['a column', { x: 'month' }, /no column month/],
    ['rows', { where: { flow: 'export', partner: 'ZZ' } }, /no rows for partner ZZ/],
    ['one value a point', { where: {}, series: null }, /more than one row for 2023-Q1/],
    ['what it highlights', { highlight: ['GE'] }, /highlights GE/],
    ['what it marks', { mark: [{ x: '2024-Q1', label: null }] }, /marks 2024-Q1/],
    ['numbers', { y: 'flow' }, /"export" in flow, which is no number/],
  ])('need %s', (_, more, message) => {
    expect(() => chartData({ ...spec, ...more }, table, words.nameOf)).toThrow(message);
  });
});

describe.each<[ChartSpec['type'], Partial<ChartSpec>]>([
  ['line', {}],
  ['area', {}],
  ['columns', { series: null, where: { flow: 'export', partner: 'KG' }, highlight: [] }],
  [
    'bars',
    {
      series: null,
      x: 'partner',
      where: { flow: 'export', quarter: '2023-Q3' },
      mark: [],
      highlight: ['AM'],
    },
  ],
])('%s', (type, more) => {
  test('is one SVG with light and dark, three settings and type as paths', () => {
    const svg = drawChart({ ...spec, ...more, type }, table, words);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 760 428"/);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg.match(/<g class="(wide|middle|narrow)">/g)).toHaveLength(3);
    expect(svg).not.toMatch(/<text|NaN|undefined/);
    expect(svg.length).toBeLessThan(40_000);
  });
});

test('ticks are round and reach the largest value', () => {
  expect(ticksTo(731, 4)).toEqual([0, 200, 400, 600, 800]);
  expect(ticksTo(1.6, 4)).toEqual([0, 0.5, 1, 1.5, 2]);
  expect(ticksTo(16, 4)).toEqual([0, 5, 10, 15, 20]);
});

test('a line is broken at spaces, never inside a word', () => {
  expect(wrap('one two three', 7, (line) => line.length)).toEqual(['one two', 'three']);
  expect(wrap('indivisible', 3, (line) => line.length)).toEqual(['indivisible']);
});

test('a table is read with its quoted cells, and a short line is named', () => {
  expect(readTable('a,b\n"x, ""y""",\n', 't').rows).toEqual([{ a: 'x, "y"', b: '' }]);
  expect(() => readTable('a,b\n1\n', 'data/t.csv')).toThrow(/data\/t\.csv, line 2: 1 cells/);
});
