import { describe, expect, test } from 'vitest';
import { readHere } from './testing.ts';

/** Residents by region, sex and year, with what an office writes beside them. */
const RESIDENTS = {
  version: '2.0',
  class: 'dataset',
  label: 'Resident population on 1 January',
  source: 'Office of Ruritania',
  note: ['The counts of 2022 are provisional.'],
  id: ['region', 'sex', 'year', 'measure'],
  size: [3, 2, 3, 1],
  role: { time: ['year'], geo: ['region'], metric: ['measure'] },
  dimension: {
    region: {
      label: 'Region',
      category: {
        index: ['RU', 'RU1', 'RU2'],
        label: { RU: 'Ruritania', RU1: 'Northern Ruritania', RU2: 'Southern Ruritania' },
        child: { RU: ['RU1', 'RU2'] },
      },
    },
    sex: { label: 'Sex', category: { index: { 2: 1, 1: 0 }, label: { 1: 'Male', 2: 'Female' } } },
    year: { category: { index: ['20', '21', '22'], label: { 20: '2020', 21: '2021', 22: '2022' } } },
    measure: {
      category: {
        label: { pop: 'Residents' },
        unit: { pop: { label: 'persons', decimals: 0, multiplier: 3 } },
      },
    },
  },
  value: [30, 31, 32, 40, 41, 43, 10, 11, 12, 15, 15, 16, 20, 20, 20, 25, 26, 27],
  status: { 2: 'p', 5: 'p' },
  extension: { lang: 'EN', status: { label: { p: 'provisional' } } },
} as const;

describe('JSON-stat', () => {
  test('a dataset becomes rows of codes and names, and its description is what it states', async () => {
    const { imported, rows, cube } = await readHere('residents.json', JSON.stringify(RESIDENTS));
    expect(imported).toMatchObject({ format: 'json-stat', rowCount: 18 });
    expect(imported.about).toMatchObject({
      names: { en: 'Resident population on 1 January' },
      producer: 'Office of Ruritania',
    });
    expect(imported.coverage.around?.below).toEqual(['The counts of 2022 are provisional.']);
    expect(rows[0]).toEqual({
      region: 'RU',
      'region label': 'Ruritania',
      sex: '1',
      'sex label': 'Male',
      year: '2020',
      measure: 'pop',
      'measure label': 'Residents',
      value: 30,
      status: null,
      'status label': null,
      _from: '2020-01-01',
      _to: '2021-01-01',
      _value: 30,
    });
    expect(cube.measures).toEqual([
      expect.objectContaining({
        kind: 'stock',
        unit: 'person',
        multiplier: 1000,
        decimals: 0,
        stated: true,
        confidence: 1,
      }),
    ]);
    expect(cube.periods.map(({ label }) => label)).toEqual(['2020', '2021', '2022']);
    expect(cube.dimensions).toEqual([
      expect.objectContaining({
        column: 'region',
        role: 'place',
        label: 'Region',
        whole: 'RU',
        stated: true,
      }),
      expect.objectContaining({ column: 'sex', role: 'category', label: 'Sex', stated: true }),
    ]);
    expect(cube.dimensions[0]?.members).toEqual([
      expect.objectContaining({ code: 'RU', aggregate: true }),
      expect.objectContaining({ code: 'RU1', parent: 'RU', labels: ['RU1', 'Northern Ruritania'] }),
      expect.objectContaining({ code: 'RU2', parent: 'RU', aggregate: false }),
    ]);
    expect(cube.attributes).toEqual([
      expect.objectContaining({
        column: 'status',
        about: 'status',
        codes: [{ code: 'p', names: { en: 'provisional' } }],
      }),
    ]);
  });

  test('a parent is no whole where the cells do not add up, and is never counted beside them', async () => {
    const value = RESIDENTS.value.map((one, i) => (i < 6 ? one + 7 : one));
    const { cube } = await readHere('residents.json', JSON.stringify({ ...RESIDENTS, value }));
    expect(cube.dimensions[0]).toMatchObject({ column: 'region', whole: null });
    expect(cube.dimensions[0]?.members[0]).toMatchObject({ code: 'RU', aggregate: true });
  });

  test('values by their place, a collection of one dataset, and a bundle of the first edition', async () => {
    const sparse = { ...RESIDENTS, value: { 0: 30, 17: 27.5 }, status: 'e' };
    const { rows } = await readHere('sparse.json', JSON.stringify(sparse, null, 2));
    expect(rows.map(({ region, sex, year, value, status }) => [region, sex, year, value, status])).toEqual([
      ['RU', '1', '2020', 30, 'e'],
      ['RU2', '2', '2022', 27.5, 'e'],
    ]);
    const collection = {
      version: '2.0',
      class: 'collection',
      link: { item: [RESIDENTS, { class: 'dataset', href: 'x' }] },
    };
    expect((await readHere('all.json', JSON.stringify(collection))).imported.rowCount).toBe(18);
    const { id, size, role, dimension, class: _class, ...rest } = RESIDENTS;
    const bundle = { residents: { ...rest, dimension: { ...dimension, id, size, role } } };
    expect((await readHere('old.json', JSON.stringify(bundle))).imported.rowCount).toBe(18);
  });

  test.each([
    [
      'a size that is not that of its categories',
      { size: [3, 2, 4, 1] },
      /“year” has 3 categories, but its size is 4/,
    ],
    ['too few values', { value: [1, 2] }, /2 values for 18 cells/],
    ['a value beyond its cells', { value: { 18: 1 } }, /a value is at 18, but there are 18 cells/],
    ['a value that is no number', { value: ['x'] }, /wrong at value/],
    ['more cells than can be counted', { size: [3e9, 3e9, 3, 1] }, /more cells than can be counted/],
    [
      'no dimension of that name',
      { id: ['region', 'sex', 'year', '__proto__'] },
      /categories of the dimension “__proto__” cannot be read/,
    ],
    ['no values', { value: [], size: [0, 2, 3, 1] }, /“region” has 3 categories, but its size is 0/],
  ])('%s is refused with one line', async (_what, wrong, message) => {
    await expect(readHere('bad.json', JSON.stringify({ ...RESIDENTS, ...wrong }))).rejects.toThrow(message);
  });

  test('two datasets in one file, and more rows than are taken, are refused', async () => {
    const two = { class: 'collection', link: { item: [RESIDENTS, RESIDENTS] } };
    await expect(readHere('two.json', JSON.stringify(two))).rejects.toThrow(/contains 2 datasets/);
    await expect(readHere('many.json', JSON.stringify(RESIDENTS), null, { rows: 17 })).rejects.toThrow(
      /more than 17 rows/,
    );
  });
});
