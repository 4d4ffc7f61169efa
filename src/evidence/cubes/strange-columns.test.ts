import { expect, it } from 'vitest';
import { readHere } from '../datasets/formats/testing.ts';

/** What the columns of a table are taken to measure, in the order of their headers. */
async function conceptsOf(title: string, headers: readonly string[]): Promise<(string | null)[]> {
  const rows = [2021, 2022, 2023].flatMap((year, i) =>
    ['North', 'South', 'East'].map((place, j) =>
      [year, place, ...headers.map((_, k) => 3001 + 7919 * ((i * 5 + j * 3 + k * 11) % 13) + k)].join(','),
    ),
  );
  const lines = [['year', 'region', ...headers].join(','), ...rows];
  const { measures } = (await readHere('table.csv', lines.join('\n'), null, {}, title)).cube;
  return measures.map(({ concept }) => concept);
}

it('takes things of their own for none of what the title names, if its rows are what it is by', async () => {
  expect(await conceptsOf('Population by region', ['Residents', 'Lamp posts', 'Parish councils'])).toEqual([
    'population',
    null,
    null,
  ]);
});

it('takes what a title lists for none of what it lists beside', async () => {
  const found = await conceptsOf('Hospitals and hospital beds by region', [
    'Hospitals',
    'Overtime cost',
    'Complaints upheld',
  ]);
  expect(found).toEqual([null, null, null]);
});

it.each([
  [
    'kinds that the title says it is by',
    'Road accidents by region and severity',
    ['Fatal crashes', 'Minor crashes'],
  ],
  ['what is said of what the title names', 'Road accidents by region', ['Fatal', 'Serious', 'Slight']],
  ['ages', 'Population by region', ['Aged 0-14', 'Aged 15-64', 'Aged 65 and over']],
])('leaves the title to %s', async (_, title, headers) => {
  const found = await conceptsOf(title, headers);
  expect(new Set(found).size).toBe(1);
  expect(found).not.toContain(null);
});
