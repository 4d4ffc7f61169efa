import { describe, expect, it } from 'vitest';
import { readHere } from '../datasets/formats/testing.ts';
import type { Cube } from './cube.ts';

/** A table with a title, as the program describes it. */
async function cubeOf(title: string, lines: readonly string[]): Promise<Cube> {
  return (await readHere('table.csv', lines.join('\n'), null, {}, title)).cube;
}

const YEARS = [2016, 2017, 2018, 2019, 2020];

describe('units in headers', () => {
  it('are read where they are symbols', async () => {
    const { measures } = await cubeOf('Vineyards and wine in the Alpine countries', [
      'Country,Year,Vineyards (ha),Wine (1000 hl),Grape yield (kg/ha)',
      ...['Austria', 'Switzerland', 'Slovenia'].flatMap((country, at) =>
        YEARS.map(
          (year, i) =>
            `${country},${year},${44000 + 900 * i - 9000 * at},${2310 + 7 * i - 310 * at},${6510 + 31 * i - 420 * at}`,
        ),
      ),
    ]);
    expect(measures.map(({ label, unit, multiplier }) => [label, unit, multiplier])).toEqual([
      ['Vineyards', 'hectare', 1],
      ['Wine', 'hectolitre', 1000],
      ['Grape yield', 'kilogram/hectare', 1],
    ]);
    expect(measures[2]).toMatchObject({ kind: 'ratio', concept: 'crop yield' });
  });

  it('are of no other column where the title has one for each', async () => {
    const { measures } = await cubeOf(
      'Weather at the harbour: rain (mm), temperature (°C), visibility (km)',
      [
        'year,rain,temp_mean,visibility',
        ...YEARS.map((year, i) => `${year},${812.4 + 9 * i},${9.1 + i / 10},${21.5 - i / 4}`),
      ],
    );
    expect(measures.slice(1).map(({ unit }) => unit)).not.toContain('mm');
  });

  it('say that what is per head is no total', async () => {
    const { measures } = await cubeOf('Electricity consumption per capita', [
      'Country,Year,Electricity consumption (per capita)',
      ...['Austria', 'Norway', 'Malta'].flatMap((country, at) =>
        YEARS.map((year, i) => `${country},${year},${7800.5 + 5100 * at + 13 * i}`),
      ),
    ]);
    expect(measures[0]).toMatchObject({ label: 'Electricity consumption per capita', kind: 'ratio' });
  });
});

describe('a column of units', () => {
  it('makes numbers of “Counts”, though the title has rates as well', async () => {
    const { measures } = await cubeOf('Suicides, counts and rates per 100,000 population', [
      'Country,Year,Unit of measurement,VALUE',
      ...['Austria', 'Norway', 'Malta'].flatMap((country, at) =>
        YEARS.flatMap((year, i) => [
          `${country},${year},Counts,${1230 - 400 * at + 3 * i}`,
          `${country},${year},"Rate per 100,000 population",${(13.4 - 3.1 * at + 0.1 * i).toFixed(1)}`,
        ]),
      ),
    ]);
    expect(measures.map(({ unit, kind }) => [unit, kind])).toEqual([
      [expect.not.stringMatching(/^per /), expect.stringMatching(/^(?:count|flow)$/)],
      ['per 100000', 'rate'],
    ]);
  });
});

describe('indices and rates of prices', () => {
  const MONTHS = Array.from(
    { length: 14 },
    (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );

  it('are told apart by their headers, which name what they are of', async () => {
    const { measures } = await cubeOf('Retail price inflation, Ireland: RPI by group, monthly, 2012=100', [
      'Month,RPI INDEX 00: All items 2012=100,RPI INDEX 01: Food and tobacco 2012=100,RPI ANNUAL RATE 00: All items,RPI ANNUAL RATE 01: Food and tobacco',
      ...MONTHS.map(
        (month, i) =>
          `${month},${(111.3 + 0.4 * i).toFixed(1)},${(119.8 + 0.7 * i).toFixed(1)},${(2.1 + 0.1 * i).toFixed(1)},${(4.4 - 0.2 * i).toFixed(1)}`,
      ),
    ]);
    expect(
      measures.map(({ label, kind, unit, concept, whole }) => [label, kind, unit, concept, whole]),
    ).toEqual([
      ['All items', 'index', 'index', 'retail prices index', true],
      ['Food and tobacco', 'index', 'index', 'retail prices index', false],
      ['All items, annual rate', 'growth', '%', 'retail prices index', true],
      ['Food and tobacco, annual rate', 'growth', '%', 'retail prices index', false],
    ]);
    expect(measures[1]?.also).toEqual(['food prices']);
    expect(measures[2]?.also).toEqual([]);
  });

  it('lose the year in which they are 100', async () => {
    const { measures } = await cubeOf('Producer prices in Finland', [
      'Month,Producer price index (2010=100),"Producer prices, 12-month rate"',
      ...MONTHS.map((month, i) => `${month},${(104.2 + 0.3 * i).toFixed(1)},${(1.2 + 0.1 * i).toFixed(1)}`),
    ]);
    expect(measures.map(({ label, kind, unit }) => [label, kind, unit])).toEqual([
      ['Producer price index', 'index', 'index'],
      ['Producer prices, 12-month rate', 'growth', '%'],
    ]);
  });
});

describe('a column of different measures', () => {
  it('is split by the codes that offices share', async () => {
    const { measures, dimensions } = await cubeOf('Marriages and mean age of women at childbirth', [
      'freq,indic_de,geo,TIME_PERIOD,OBS_VALUE',
      ...['EE', 'LV', 'LT'].flatMap((geo, at) =>
        YEARS.flatMap((year, i) => [
          `A,MAR,${geo},${year},${6420 + 1210 * at - 57 * i}`,
          `A,AGEMOTH,${geo},${year},${(29.8 + 0.3 * at + 0.1 * i).toFixed(1)}`,
        ]),
      ),
    ]);
    expect(dimensions.map(({ column }) => column)).toEqual(['geo']);
    expect(measures.map(({ label, kind, read }) => [label, kind, read?.code])).toEqual([
      ['mean age of women at childbirth', 'mean', 'AGEMOTH'],
      ['marriages', 'flow', 'MAR'],
    ]);
  });
});

describe('what a header leaves to the title', () => {
  it('is the subject of bare names, and crops name their production', async () => {
    const { measures } = await cubeOf('Fibre crops: production and yield by country', [
      'Country,Crop,Year,Production (t),Yield (t/ha)',
      ...['India', 'Chad', 'Mali'].flatMap((country, at) =>
        ['Cotton', 'Sugar beet', 'Potatoes'].flatMap((crop, of) =>
          YEARS.map(
            (year, i) =>
              `${country},${crop},${year},${51200 - 7100 * at + 900 * of + 37 * i},${(1.3 + 0.2 * at + 0.1 * of + 0.05 * i).toFixed(2)}`,
          ),
        ),
      ),
    ]);
    expect(measures.map(({ label, concept, kind, unit }) => [label, concept, kind, unit])).toEqual([
      ['Fibre crops, production', 'crop production', 'flow', 'tonne'],
      ['Fibre crops, yield', 'crop yield', 'ratio', 'tonne/hectare'],
    ]);
    expect(measures[0]?.also).toEqual(expect.arrayContaining(['sugar beet', 'potatoes']));
    expect(measures[1]?.also).toEqual([]);
  });

  it('is a number of pupils where enrolments are persons', async () => {
    const { measures } = await cubeOf('Enrolments in night schools, by province', [
      'Province,Year,Unit,Value',
      ...['Utrecht', 'Zeeland', 'Drenthe'].flatMap((province, at) =>
        YEARS.map((year, i) => `${province},${year},Persons,${14200 - 2300 * at + 83 * i}`),
      ),
    ]);
    expect(measures[0]).toMatchObject({
      label: 'Enrolments in night schools',
      concept: 'pupils',
      kind: 'stock',
    });
  });
});
