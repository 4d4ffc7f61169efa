import { describe, expect, it } from 'vitest';
import { usingFiles } from '../files-testing.ts';
import { mainField } from '../main-field.ts';
import { readScale, scaleCell } from './read-scale.ts';

const here = usingFiles();

it.each([
  ['Millions', null, 1e6],
  ['in millions', null, 1e6],
  ['EUR million', 'EUR', 1e6],
  ['Million euro', 'EUR', 1e6],
  ['MIO_EUR', 'EUR', 1e6],
  ['US dollars, thousands', 'USD', 1e3],
  ['Thousand persons', 'persons', 1e3],
  ['THS_PER', 'PER', 1e3],
  ['tens of thousands of tonnes', 'tonnes', 1e4],
  ['hundred million dollars', 'USD', 1e8],
  ['Ten largest cities', 'Ten largest cities', null],
  ['млрд', null, 1e9],
  ['млн евро', 'EUR', 1e6],
  ['millions d’euros', 'EUR', 1e6],
  ['مليون دولار', 'USD', 1e6],
  ['百万美元', 'USD', 1e6],
  ['万人', '人', 1e4],
  ['Euro', 'EUR', null],
  ['%', '%', null],
  ['per million inhabitants', 'per million inhabitants', null],
  ['deaths per thousand', 'deaths per thousand', null],
])('%s', (text, unit, multiplier) => {
  expect(readScale(text)).toEqual({ unit, multiplier });
});

it('a cell of SDMX is a power of ten, and a word a scale', () => {
  expect(['6', '0', 'Millions', 'Units', '7.5', 'many'].map((cell) => scaleCell('UNIT_MULT', cell))).toEqual([
    1e6,
    1,
    1e6,
    1,
    null,
    null,
  ]);
  expect(['3', '1000', '1', '42'].map((cell) => scaleCell('Scale', cell))).toEqual([1e3, 1e3, 1, null]);
});

describe('a file that says what its values are counted in', () => {
  const add = async (name: string, csv: string, more = {}) => {
    const { dataset } = await here.files.add(`${name}.csv`, csv, { title: name, ...more });
    return mainField(dataset.newest.fields);
  };

  it.each([
    ['a scale', 'year,country,scale,value\n2023,China,Millions,0.112\n'],
    ['SDMX', 'TIME_PERIOD,country,UNIT_MULT,OBS_VALUE\n2023,China,6,0.112\n'],
    ['unit with a scale', 'year,country,unit,value\n2023,China,EUR million,0.112\n'],
    ['header', 'year,country,"value (in millions)"\n2023,China,0.112\n'],
  ])('in %s: the multiplier is applied, and kept', async (name, csv) => {
    expect(await add(name, csv)).toMatchObject({ multiplier: 1e6 });
  });

  it('and the unit beside the scale is the unit', async () => {
    const csv = 'year,country,unit,value\n2023,China,Thousand persons,5\n';
    expect(await add('persons', csv)).toMatchObject({ multiplier: 1e3, unit: 'persons' });
  });

  it('both ways at once, once', async () => {
    const csv = 'year,country,scale,value_million_eur\n2023,China,Millions,5\n';
    expect(await add('twice', csv)).toMatchObject({ multiplier: 1e6, unit: 'EUR' });
  });

  it.each([
    [
      'several',
      'year,scale,value\n2022,Thousands,5\n2023,Millions,5\n',
      /several scales \(× 1000, × 1000000\)/,
    ],
    ['units', 'year,unit,value\n2022,EUR,5\n2023,EUR million,5\n', /several scales/],
    [
      'odd',
      'year,UNIT_MULT,value\n2022,6,5\n2023,lots,5\n',
      /Row 3, column “UNIT_MULT”: “lots” is not a scale/,
    ],
    [
      'two',
      'year,UNIT_MULT,value_thousand_eur\n2022,6,5\n',
      /says × 1,000, and column “UNIT_MULT” says × 1,000,000/,
    ],
  ])('but in %s ways is refused with one line', async (name, csv, says) => {
    await expect(add(name, csv)).rejects.toThrow(says);
  });

  it('unless a descriptor says which it is', async () => {
    const schema = {
      fields: [
        { name: 'year', role: 'period' },
        { name: 'v', role: 'value', unit: 'USD million', title: 'Exports' },
      ],
    };
    const descriptor = JSON.stringify({ name: 'said', schema });
    expect(await add('said', 'year,v\n2022,5\n', { descriptor })).toMatchObject({
      multiplier: 1e6,
      unit: 'USD',
    });
  });
});
