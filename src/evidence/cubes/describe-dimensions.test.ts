import { expect, it } from 'vitest';
import { readHere } from '../datasets/formats/testing.ts';

it('takes those from outside the Union for all that have a citizenship, where there is no total', async () => {
  const { cube } = await readHere(
    'permits.csv',
    [
      'citizen,geo,TIME_PERIOD,OBS_VALUE',
      ...['EXT_EU27_2020', 'MA', 'IN', 'BR'].flatMap((citizen, at) =>
        ['PT', 'IT'].flatMap((geo, there) =>
          [2018, 2019, 2020].map(
            (year, i) => `${citizen},${geo},${year},${90100 - 21700 * at + 3100 * there + 13 * i}`,
          ),
        ),
      ),
    ].join('\n'),
    null,
    {},
    'First residence permits by citizenship',
  );
  const [citizen] = cube.dimensions;
  expect(citizen).toMatchObject({ column: 'citizen', whole: 'EXT_EU27_2020' });
  expect(citizen?.members.map(({ code, aggregate }) => [code, aggregate])).toContainEqual([
    'EXT_EU27_2020',
    true,
  ]);
  expect(citizen?.members[2]).toMatchObject({ area: 'IN', aggregate: false });
});

it('tells the sums of some members from those of all', async () => {
  const libraries = [
    'Harbour (total)',
    'Harbour East',
    'Harbour West',
    'Moor, total',
    'Moor Lane',
    'Mount Vernon',
    'Quarry Road',
    'Oakfield',
  ];
  const { cube } = await readHere(
    'loans.csv',
    [
      'Library,Year,Loans',
      ...libraries.flatMap((library, at) =>
        [2017, 2018, 2019].map((year, i) => `"${library}",${year},${81000 - 3700 * at + 411 * i}`),
      ),
    ].join('\n'),
    null,
    {},
    'Loans of the libraries of Seaham',
  );
  const [library] = cube.dimensions;
  expect(library?.whole).toBeNull();
  expect(library?.members.filter(({ aggregate }) => aggregate).map(({ code }) => code)).toEqual([
    'Harbour (total)',
    'Moor, total',
  ]);
});
