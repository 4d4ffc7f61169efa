import { describe, expect, test } from 'vitest';
import { readHere } from './testing.ts';

const HEAD =
  'DATAFLOW,FREQ: Frequency,REF_AREA: Reference area,SEX: Sex,TIME_PERIOD: Time period,OBS_VALUE: Observation value,UNIT_MEASURE: Unit of measure,UNIT_MULT: Unit multiplier,OBS_STATUS: Observation status,COMMENT: Comment';
const FLOW = 'RUR:DF_JOBS(1.0): Unemployed persons';

function line(area: string, sex: string, time: string, value: number, status = 'A: Normal value'): string {
  return `${FLOW},A: Annual,${area},${sex},${time},${value},PS: Persons,3: Thousands,${status},`;
}

const LABELLED = [
  HEAD,
  ...['2020', '2021', '2022'].flatMap((year, i) => [
    line('AT: Austria', '_T: Total', year, 300 + i),
    line('AT: Austria', 'F: Female', year, 140 + i),
    line('AT: Austria', 'M: Male', year, 160),
    line('DE: Germany', '_T: Total', year, 3000 + i),
    line('DE: Germany', 'F: Female', year, 1400 + i, 'P: Provisional value'),
    line('DE: Germany', 'M: Male', year, 1600),
  ]),
].join('\n');

describe('SDMX-CSV', () => {
  test('of 1.0 with labels has codes and names apart, and the unit and scale that its columns say', async () => {
    const { imported, rows, cube } = await readHere('jobs.csv', LABELLED);
    expect(imported).toMatchObject({
      format: 'sdmx-csv',
      rowCount: 18,
      about: { names: { '': 'Unemployed persons' } },
    });
    expect(rows[0]).toMatchObject({
      FREQ: 'A',
      'FREQ label': 'Annual',
      REF_AREA: 'AT',
      'REF_AREA label': 'Austria',
      TIME_PERIOD: '2020',
      OBS_VALUE: 300,
      UNIT_MULT: '3',
      OBS_STATUS: 'A',
      'OBS_STATUS label': 'Normal value',
      COMMENT: null,
      _value: 300_000,
    });
    expect(cube.measures).toEqual([
      expect.objectContaining({
        label: 'Unemployed persons',
        kind: 'stock',
        unit: 'person',
        multiplier: 1000,
        stated: true,
      }),
    ]);
    expect(cube.dimensions.map(({ column, role, label, whole }) => [column, role, label, whole])).toEqual([
      ['REF_AREA', 'place', 'Reference area', null],
      ['SEX', 'category', 'Sex', '_T'],
    ]);
    expect(cube.dimensions[0]?.members.map(({ area, labels }) => [area, labels[1]])).toEqual([
      ['AT', 'Austria'],
      ['DE', 'Germany'],
    ]);
    expect(cube.attributes?.map(({ column, about }) => [column, about])).toContainEqual([
      'OBS_STATUS',
      'status',
    ]);
  });

  test('of 2.0 with names in columns of their own, semicolons and decimal commas', async () => {
    const csv = [
      'STRUCTURE[|];STRUCTURE_ID;STRUCTURE_NAME;ACTION;REF_AREA;Reference area;TIME_PERIOD;Time;OBS_VALUE;Value;OBS_STATUS;Status',
      ...['2014-01', '2014-02', '2014-03'].flatMap((time, i) => [
        `dataflow;RUR:DF(1.0);Unemployment rate;I;AT;Austria;${time};;12,${i};;A;Normal`,
        `dataflow;RUR:DF(1.0);Unemployment rate;D;DE;Germany;${time};;9,${i};;A;Normal`,
        `dataflow;RUR:DF(1.0);Unemployment rate;I;FR;France;${time};;8,${i};;A;Normal`,
      ]),
    ].join('\n');
    const { imported, rows, cube } = await readHere('rate.csv', csv);
    expect(imported.rowCount).toBe(6);
    expect(imported.coverage.around?.below).toEqual([
      '3 rows of the message say what to delete, and were left out.',
    ]);
    expect(rows[0]).toMatchObject({ REF_AREA: 'AT', 'Reference area': 'Austria', OBS_VALUE: 12 });
    expect(cube).toMatchObject({
      title: 'Unemployment rate',
      measures: [{ kind: 'rate', unit: '%' }],
      dimensions: [{ column: 'REF_AREA', role: 'place', label: 'Reference area' }],
      frequency: 'month',
    });
  });

  test('rows in several scales have none, where no column tells them apart; where one does, each has its own', async () => {
    const head = 'DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT';
    const rows = (indicator: (area: string) => string, mult: (area: string) => number) =>
      ['2019', '2020', '2021'].flatMap((year) =>
        ['AT', 'DE', 'FR'].map(
          (area, i) => `A:B(1.0),${area},${indicator(area)},${year},${10 + i},EUR,${mult(area)}`,
        ),
      );
    const mixed = [
      head,
      ...rows(
        () => 'X',
        (area) => (area === 'DE' ? 6 : 3),
      ),
    ].join('\n');
    expect((await readHere('mixed.csv', mixed)).cube.measures).toEqual([
      expect.objectContaining({ unit: 'EUR', multiplier: null }),
    ]);
    const apart = [
      head,
      ...rows(
        () => 'BUDGET',
        () => 6,
      ),
      ...rows(
        () => 'GRANT',
        () => 3,
      ),
    ].join('\n');
    const { cube } = await readHere('apart.csv', apart);
    expect(
      cube.measures.map(({ columns, multiplier, unit }) => [columns[0]?.column, multiplier, unit]),
    ).toEqual([
      ['OBS_VALUE [BUDGET]', 1e6, 'EUR'],
      ['OBS_VALUE [GRANT]', 1e3, 'EUR'],
    ]);
  });

  test('of several dataflows, and one that only deletes, are refused', async () => {
    const head = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE';
    await expect(
      readHere('two.csv', `${head}\ndataflow,A:B(1.0),I,AT,2020,1\ndataflow,A:C(1.0),I,AT,2020,1\n`),
    ).rejects.toThrow(/data of 2 dataflows: A:B, A:C/);
    await expect(readHere('gone.csv', `${head}\ndataflow,A:B(1.0),D,AT,2020,1\n`)).rejects.toThrow(
      /only says what to delete/,
    );
  });
});
