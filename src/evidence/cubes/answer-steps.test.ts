import { beforeAll, describe, expect, it } from 'vitest';
import { cellBasisOf } from '../checks/check-basis.ts';
import { usingFiles } from '../datasets/files-testing.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { inputsOf } from './answer-inputs.ts';
import { answerQuery } from './answer-query.ts';
import { periodsThrough } from './answer-steps.ts';
import { type Cells, readCells } from './cells.ts';
import type { Cube } from './cube.ts';
import { type CubeQuery, type CubeSteps, valueQuery } from './cube-query.ts';
import { describeVersion } from './describe-versions.ts';
import { laterAnswer } from './later-query.ts';
import { cubeSql } from './question-sql.ts';
import { describeCubeQuery } from './question-words.ts';
import { wrongInQuery } from './wrong-in-query.ts';

const here = usingFiles();
const year = (at: number) => [`${at}-01-01`, `${at + 1}-01-01`] as const;

let cube: Cube;
let cells: Cells;
let path: string;
beforeAll(async () => {
  const values = [8, 9, 7.5, 7.1, 6.4, 6.4, 6.9];
  const csv = [
    'country,year,unemployment rate (%)',
    ...values.map((value, i) => `Malta,${2010 + i},${value}`),
  ];
  const said = { slug: 'jobless', title: 'Unemployment', producer: 'An office', licence: 'CC0' };
  const { dataset } = await here.files.add('jobless.csv', csv.join('\n'), said);
  cube = await describeVersion(here.analytics, dataset, new Map());
  path = parquetPath(here.analytics, dataset.newest);
  cells = (await readCells(here.analytics, path, cube)) as Cells;
});

function ask(from: number, to: number, steps: CubeSteps): CubeQuery {
  const of = { measure: cube.measures[0]?.columns[0]?.column ?? '', members: {}, time: year(to) };
  const against = { ...of, time: year(from) };
  return { ...valueQuery('jobless', of), statistic: 'change', how: 'absolute', against, steps };
}
const largest = { order: 'most', isWhole: false } as const;
const smallest = { order: 'least', isWhole: false } as const;
const answer = (query: CubeQuery) => {
  const found = answerQuery(query, cube, cells);
  return 'reason' in found ? found.reason : found.value;
};

describe('changes one after another', () => {
  it('come to the largest or the smallest of them, as does the SQL', async () => {
    for (const [query, value] of [
      [ask(2011, 2014, largest), -0.4],
      [ask(2011, 2014, smallest), -1.5],
      [ask(2010, 2014, largest), 1],
    ] as const) {
      expect(answer(query)).toBeCloseTo(value, 9);
      const sql = cubeSql(query, cube)?.replaceAll('"jobless"', `read_parquet('${path}')`) ?? '';
      const [row] = await here.analytics.rows(sql, []);
      expect(Number(row?.value)).toBeCloseTo(value, 9);
    }
  });

  it('are unsettled where one of them is none, or the streak began before', () => {
    expect(answer(ask(2011, 2015, largest))).toBe('unsettled streak');
    expect(answer(ask(2012, 2014, { ...largest, isWhole: true }))).toBe('unsettled streak');
    expect(answer(ask(2011, 2014, { ...largest, isWhole: true }))).toBeCloseTo(-0.4, 9);
    // What was before the table begins nobody knows.
    expect(answer(ask(2010, 2011, { ...smallest, isWhole: true }))).toBe('unsettled streak');
    expect(answer(ask(2009, 2011, smallest))).toBe('no period');
  });

  it('are of periods of one length, all of which are there', () => {
    expect(periodsThrough(year(2010), year(2012))).toEqual([year(2010), year(2011), year(2012)]);
    expect(periodsThrough(year(2012), year(2012))).toBeNull();
    expect(periodsThrough(['2010-01-01', '2010-04-01'], year(2012))).toBeNull();
    const odd = { ...ask(2011, 2014, largest), against: null };
    expect(wrongInQuery(odd, cube)?.field).toBe('against');
    expect(wrongInQuery(ask(2014, 2011, largest), cube)?.field).toBe('steps');
    const asked = ask(2011, 2014, largest);
    expect(wrongInQuery(asked, cube)).toBeNull();
    for (const wrong of [{ how: 'percent' as const }, { yearly: true }, { statistic: 'ratio' as const }])
      expect(wrongInQuery({ ...asked, ...wrong }, cube)?.field).toBe('steps');
  });

  it('rest on the period before them, too, where the streak has to begin with them', () => {
    const query = ask(2012, 2014, { ...largest, isWhole: true });
    expect(inputsOf(query, cube, cells).map(({ value }) => value)).toEqual([9, 7.5, 7.1, 6.4]);
    expect(cellBasisOf(query, cube)).toMatchObject([{ cells: { time: ['2011-01-01', '2015-01-01'] } }]);
    expect(describeCubeQuery(query, cube, 'en')).toContain('if the change before them went the other way');
  });

  it('say what they were worked out from, and are not overtaken', () => {
    const query = ask(2011, 2014, largest);
    expect(inputsOf(query, cube, cells).map(({ value }) => value)).toEqual([9, 7.5, 7.1, 6.4]);
    const [basis] = cellBasisOf(query, cube);
    expect(basis).toMatchObject({
      sum: 'whole',
      cells: { made: 'each', time: ['2011-01-01', '2015-01-01'] },
    });
    expect(laterAnswer(query, cube, cells)).toBeNull();
  });

  it('are put in words in five languages', () => {
    const words = ['en', 'fr', 'ru', 'zh', 'ar'].map((language) =>
      describeCubeQuery(ask(2011, 2014, largest), cube, language),
    );
    expect(words[0]).toBe(
      'The largest change from one period to the next in unemployment rate, 2011 to 2014',
    );
    expect(new Set(words).size).toBe(5);
    for (const one of words) expect(one).toContain('2011');
  });
});
