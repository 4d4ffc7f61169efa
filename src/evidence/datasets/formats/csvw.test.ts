import { describe, expect, test } from 'vitest';
import { readHere } from './testing.ts';

const METADATA = {
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: 'jobs.csv',
  'dc:title': [
    { '@value': 'Unemployment rate', '@language': 'en' },
    { '@value': 'Taux de chômage', '@language': 'fr' },
  ],
  'dc:publisher': { 'schema:name': 'Office of Ruritania' },
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  dialect: { delimiter: ';', encoding: 'windows-1252' },
  null: 'x',
  tableSchema: {
    primaryKey: ['area', 'year'],
    columns: [
      {
        name: 'area',
        titles: { en: 'Area', fr: 'Territoire' },
        propertyUrl: 'http://purl.org/linked-data/sdmx/2009/dimension#refArea',
      },
      {
        name: 'year',
        titles: 'Year',
        datatype: 'gYear',
        propertyUrl: 'http://purl.org/linked-data/sdmx/2009/dimension#refPeriod',
      },
      {
        name: 'rate',
        titles: ['Rate', 'Unemployment rate'],
        datatype: { base: 'decimal', format: { decimalChar: ',' }, minimum: 0 },
        propertyUrl: 'http://purl.org/linked-data/sdmx/2009/measure#obsValue',
      },
      {
        name: 'status',
        titles: 'Status',
        propertyUrl: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus',
      },
      {
        virtual: true,
        propertyUrl: 'http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure',
        valueUrl: 'http://qudt.org/vocab/unit#Percent',
      },
    ],
  },
};
const CSV = Buffer.from(
  [
    'Area;Year;Rate;Status',
    ...['2020', '2021', '2022'].flatMap((year, i) => [
      `Österreich;${year};${5 + i},4;p`,
      `Deutschland;${year};x;`,
    ]),
  ].join('\n'),
  'latin1',
);

describe('CSVW metadata beside a CSV', () => {
  test('says how the file is written, what its columns are, and what it is called', async () => {
    const { imported, rows, cube } = await readHere('jobs.csv', CSV, JSON.stringify(METADATA));
    expect(imported).toMatchObject({
      encoding: 'windows-1252',
      rowCount: 6,
      about: {
        names: { en: 'Unemployment rate', fr: 'Taux de chômage' },
        producer: 'Office of Ruritania',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      },
    });
    expect(rows.map(({ Area, Year, Rate }) => [Area, Year, Rate]).slice(0, 2)).toEqual([
      ['Österreich', '2020', 5.4],
      ['Deutschland', '2020', null],
    ]);
    expect(cube.measures).toEqual([expect.objectContaining({ kind: 'rate', unit: '%', multiplier: 1 })]);
    expect(cube.dimensions).toEqual([
      expect.objectContaining({
        column: 'Area',
        role: 'place',
        label: 'Area',
        names: { en: 'Area', fr: 'Territoire' },
        stated: true,
      }),
    ]);
    expect(cube.attributes).toEqual([expect.objectContaining({ column: 'Status', about: 'status' })]);
  });

  test('a group of tables describes the one that is called as the file', async () => {
    const { url: _url, tableSchema, dialect, ...whole } = METADATA;
    const group = {
      ...whole,
      tables: [
        { url: 'other.csv', tableSchema: { columns: [] } },
        { url: 'data/jobs.csv', tableSchema, dialect },
      ],
    };
    expect((await readHere('jobs.csv', CSV, JSON.stringify(group))).cube.measures).toHaveLength(1);
    await expect(readHere('third.csv', CSV, JSON.stringify(group))).rejects.toThrow(
      /describes 2 tables, and none of them is third.csv/,
    );
  });

  test('constraints are kept, and what is wrong is said with its place', async () => {
    const [, , rate] = METADATA.tableSchema.columns;
    const strict = {
      ...METADATA,
      tableSchema: {
        columns: [{ ...rate, datatype: { base: 'decimal', format: { decimalChar: ',' }, minimum: 6 } }],
      },
    };
    await expect(readHere('jobs.csv', CSV, JSON.stringify(strict))).rejects.toThrow(/“Rate”: “5,4”/);
    const bad = { ...METADATA, tableSchema: { columns: [{ name: 5 }] } };
    await expect(readHere('jobs.csv', CSV, JSON.stringify(bad))).rejects.toThrow(/wrong at tableSchema/);
    await expect(readHere('jobs.csv', 'a;b\n1;2\n', JSON.stringify(METADATA))).rejects.toThrow(
      /none of its columns/,
    );
    await expect(
      readHere('jobs.csv', CSV, JSON.stringify({ ...METADATA, tableSchema: 'schema.json' })),
    ).rejects.toThrow(/names no columns/);
  });
});
