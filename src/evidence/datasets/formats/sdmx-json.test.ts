import { describe, expect, test } from 'vitest';
import { readHere } from './testing.ts';

const names = (en: string, fr: string) => ({ name: en, names: { en, fr } });
const value = (id: string, en: string, fr: string, more = {}) => ({ id, ...names(en, fr), ...more });

const AREAS = [
  value('RUR', 'Ruritania', 'Ruritanie'),
  value('RUR1', 'Northern Ruritania', 'Ruritanie du Nord', { parent: 'RUR' }),
  value('RUR2', 'Southern Ruritania', 'Ruritanie du Sud', { parent: 'RUR' }),
];
const YEARS = ['2020', '2021', '2022'].map((id) => ({ id, name: id }));
const DIMENSIONS = {
  dataSet: [
    {
      id: 'FREQ',
      keyPosition: 0,
      ...names('Frequency', 'Fréquence'),
      values: [value('A', 'Annual', 'Annuelle')],
    },
  ],
  series: [{ id: 'REF_AREA', keyPosition: 1, ...names('Area', 'Territoire'), values: AREAS }],
  observation: [{ id: 'TIME_PERIOD', keyPosition: 2, ...names('Time', 'Temps'), values: YEARS }],
};
const ATTRIBUTES = {
  dataSet: [
    { id: 'UNIT_MEASURE', ...names('Unit', 'Unité'), values: [value('TON', 'Tonnes', 'Tonnes')] },
    {
      id: 'UNIT_MULT',
      ...names('Multiplier', 'Multiplicateur'),
      values: [value('3', 'Thousands', 'Milliers')],
    },
  ],
  series: [{ id: 'TITLE', name: 'Title' }],
  observation: [
    {
      id: 'OBS_STATUS',
      ...names('Status', 'Statut'),
      values: [value('A', 'Normal value', 'Valeur normale'), value('E', 'Estimated value', 'Valeur estimée')],
    },
  ],
};
const STRUCTURE = {
  ...names('Rice harvested', 'Riz récolté'),
  dimensions: DIMENSIONS,
  measures: { observation: [{ id: 'OBS_VALUE', name: 'Observation value' }] },
  attributes: ATTRIBUTES,
};
const series = (values: readonly number[], title: string) => ({
  attributes: [title],
  observations: Object.fromEntries(values.map((one, i) => [i, [one, i === 2 ? 1 : 0]])),
});
const DATA = {
  structure: 0,
  action: 'Information',
  attributes: [0, 0],
  series: {
    0: series([30, 33, 36], 'All'),
    1: series([10, 11, 12], 'North'),
    2: series([20, 22, 24], 'South'),
  },
};
const MESSAGE = {
  meta: { sender: { id: 'RUR', name: 'Office of Ruritania' } },
  data: { structures: [STRUCTURE], dataSets: [DATA] },
};

describe('SDMX-JSON', () => {
  test('2.0 becomes rows of codes and names, and is described in all its languages', async () => {
    const { imported, rows, cube } = await readHere('rice.json', JSON.stringify(MESSAGE));
    expect(imported).toMatchObject({
      format: 'sdmx-json',
      rowCount: 9,
      about: { names: { en: 'Rice harvested', fr: 'Riz récolté' }, producer: 'Office of Ruritania' },
    });
    expect(rows.find((row) => row.REF_AREA === 'RUR1' && row.TIME_PERIOD === '2022')).toMatchObject({
      FREQ: 'A',
      'REF_AREA label': 'Northern Ruritania',
      OBS_VALUE: 12,
      UNIT_MEASURE: 'TON',
      UNIT_MULT: '3',
      TITLE: 'North',
      OBS_STATUS: 'E',
      'OBS_STATUS label': 'Estimated value',
      _value: 12_000,
      _from: '2022-01-01',
    });
    expect(cube.measures).toEqual([
      expect.objectContaining({ kind: 'flow', unit: 'tonne', multiplier: 1000, stated: true }),
    ]);
    expect(cube.dimensions).toEqual([
      expect.objectContaining({
        column: 'REF_AREA',
        role: 'place',
        label: 'Area',
        names: { en: 'Area', fr: 'Territoire' },
        whole: 'RUR',
      }),
    ]);
    expect(cube.dimensions[0]?.members[1]).toMatchObject({
      labels: ['RUR1', 'Northern Ruritania'],
      names: { en: 'Northern Ruritania', fr: 'Ruritanie du Nord' },
      parent: 'RUR',
    });
    expect(cube.attributes?.find(({ column }) => column === 'OBS_STATUS')?.codes).toContainEqual({
      code: 'E',
      names: { en: 'Estimated value', fr: 'Valeur estimée' },
    });
  });

  test('1.0, flat, and attributes of parts of a key', async () => {
    const old = {
      header: { sender: { id: 'RUR' } },
      structure: {
        name: 'Rice harvested',
        dimensions: {
          dataSet: [],
          series: [],
          observation: [...DIMENSIONS.series, ...DIMENSIONS.observation],
        },
        attributes: {
          dataSet: [],
          dimensionGroup: [{ id: 'SOURCE', name: 'Source' }],
          series: [],
          observation: [],
        },
      },
      dataSets: [
        { action: 'Delete', observations: { '0:0': [1] } },
        {
          action: 'Information',
          dimensionGroupAttributes: { ':1': [{ en: 'Survey of 2021', fr: 'Enquête 2021' }] },
          observations: { '1:0': [10, null], '1:1': [11], '2:1': ['NaN'] },
        },
      ],
    };
    const { imported, rows } = await readHere('flat.json', JSON.stringify(old, null, 1));
    expect(
      rows.map(({ REF_AREA, TIME_PERIOD, OBS_VALUE, SOURCE }) => [REF_AREA, TIME_PERIOD, OBS_VALUE, SOURCE]),
    ).toEqual([
      ['RUR1', '2020', 10, null],
      ['RUR1', '2021', 11, 'Survey of 2021'],
      ['RUR2', '2021', null, 'Survey of 2021'],
    ]);
    expect(imported.coverage.around?.below[0]).toMatch(/1 data sets of the message say what to delete/);
  });

  test.each([
    [
      'a key of a value that is not there',
      { ...DATA, series: { 7: series([1], '') } },
      /key “7” names a value that does not exist/,
    ],
    [
      'a key of too many parts',
      { ...DATA, series: { '0:0': series([1], '') } },
      /key “0:0” has the wrong number of parts/,
    ],
    ['a series that is none', { ...DATA, series: { 0: 5 } }, /series “0” cannot be read/],
    ['no observations', { ...DATA, series: {} }, /has no observations/],
    ['a structure that is not there', { ...DATA, structure: 3 }, /a structure that is not in it/],
    ['only what to delete', { ...DATA, action: 'Delete' }, /only says what to delete/],
  ])('%s is refused with one line', async (_what, set, message) => {
    const bad = { data: { structures: [STRUCTURE], dataSets: [set] } };
    await expect(readHere('bad.json', JSON.stringify(bad))).rejects.toThrow(message);
  });

  test('JSON lines that only look like a message are JSON lines', async () => {
    const { imported } = await readHere('lines.json', '{"class":"dataset","n":1}\n{"class":"b","n":2}\n');
    expect(imported).toMatchObject({ format: 'jsonl', rowCount: 2 });
  });

  test('a document that is nested without end, or larger than memory lets, is refused with one line', async () => {
    const deep = `{"dataSets":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    await expect(readHere('deep.json', deep)).rejects.toThrow(/Row 1/);
    const large = JSON.stringify(MESSAGE, null, 1);
    await expect(readHere('large.json', large, null, { megabytes: 0.01 })).rejects.toThrow(
      /one JSON document of more/,
    );
  });
});

describe('an SDMX-JSON structure beside a CSV', () => {
  const concept = (id: string) => `urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=RUR:CS(1.0).${id}`;
  const list = (id: string) => ({
    enumeration: `urn:sdmx:org.sdmx.infomodel.codelist.Codelist=RUR:${id}(1.0)`,
  });
  const message = {
    data: {
      dataStructures: [
        {
          id: 'DSD_RICE',
          agencyID: 'RUR',
          version: '1.0',
          ...names('Rice harvested', 'Riz récolté'),
          dataStructureComponents: {
            dimensionList: {
              dimensions: [
                {
                  id: 'REF_AREA',
                  conceptIdentity: concept('REF_AREA'),
                  localRepresentation: list('CL_AREA'),
                },
              ],
              timeDimensions: [{ id: 'TIME_PERIOD', conceptIdentity: concept('TIME_PERIOD') }],
            },
            attributeList: {
              attributes: [
                {
                  id: 'UNIT_MEASURE',
                  conceptIdentity: concept('UNIT'),
                  localRepresentation: list('CL_UNIT'),
                },
                { id: 'UNIT_MULT' },
              ],
            },
            measureList: { primaryMeasure: { id: 'OBS_VALUE', conceptIdentity: concept('OBS_VALUE') } },
          },
        },
      ],
      codelists: [
        { id: 'CL_AREA', agencyID: 'RUR', version: '1.0', codes: AREAS },
        { id: 'CL_UNIT', agencyID: 'RUR', version: '1.0', codes: [value('TON', 'Tonnes', 'Tonnes')] },
      ],
      conceptSchemes: [
        {
          id: 'CS',
          agencyID: 'RUR',
          version: '1.0',
          concepts: [
            { id: 'REF_AREA', ...names('Area', 'Territoire') },
            { id: 'OBS_VALUE', ...names('Rice', 'Riz') },
          ],
        },
      ],
    },
  };
  const csv = [
    'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT',
    ...YEARS.flatMap(({ id }, i) => [
      `RUR,${id},${30 + 3 * i},TON,3`,
      `RUR1,${id},${10 + i},TON,3`,
      `RUR2,${id},${20 + 2 * i},TON,3`,
    ]),
  ].join('\n');

  test('gives its codes their names, and its measure its unit', async () => {
    const { imported, cube } = await readHere('rice.csv', csv, JSON.stringify(message));
    expect(imported).toMatchObject({ format: 'csv', rowCount: 9, about: { names: { fr: 'Riz récolté' } } });
    expect(cube.measures).toEqual([
      expect.objectContaining({
        label: 'Rice',
        unit: 'tonne',
        multiplier: 1000,
        stated: true,
        names: { en: 'Rice', fr: 'Riz' },
      }),
    ]);
    expect(cube.dimensions[0]).toMatchObject({ column: 'REF_AREA', label: 'Area', whole: 'RUR' });
  });

  test('of another table is refused, and so is a structure given as data', async () => {
    await expect(readHere('x.csv', 'a,b\n1,2\n', JSON.stringify(message))).rejects.toThrow(
      /describes DSD_RICE, and the file has 0 of its dimensions/,
    );
    await expect(readHere('s.json', JSON.stringify(message))).rejects.toThrow(
      /describes data but contains none/,
    );
  });
});
