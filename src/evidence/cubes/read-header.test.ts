import { describe, expect, it } from 'vitest';
import { readAges } from './ages.ts';
import { codeLabels } from './code-labels.ts';
import { isGeneric, readHeader, saysPercent, unitIn } from './read-header.ts';
import { unitsIn } from './titles.ts';

describe('the header of a column', () => {
  it.each([
    ['Male (number of deaths)', { words: 'Male', unit: 'death', multiplier: null, year: null }],
    [
      'City population (UN Urbanization Prospects, 2018)',
      { words: 'City population', unit: null, year: null },
    ],
    ['house price index of Minneapolis, MN', { unit: 'index', multiplier: null }],
    ['Turnover (EUR MN)', { unit: 'EUR', multiplier: 1e6 }],
    ['change of the index on the month before', { unit: null }],
    ['Annual number of objects launched into outer space', { unit: 'object' }],
    ['Number of registered voters', { unit: 'voter' }],
    ['beer_servings', { words: 'beer servings', unit: 'serving' }],
    ['2014_murders', { words: 'murders', year: 2014 }],
    ['GDP (current US$, millions)', { words: 'GDP', unit: 'USD', multiplier: 1e6 }],
    ['CO2 emissions (kilotonnes)', { unit: 'tonne', multiplier: 1e3 }],
    ['Homicides per 100,000 people', { unit: 'per 100000', multiplier: null }],
    ['NOx (Index)', { words: 'NOx Index', unit: 'index' }],
    ['Pig iron (kt)', { words: 'Pig iron', unit: 'tonne', multiplier: 1e3 }],
    ['Sawn wood [m3]', { words: 'Sawn wood', unit: 'm³' }],
    ['Olives, 1000 t', { words: 'Olives', unit: 'tonne', multiplier: 1e3 }],
    ['Wind power - GWh', { words: 'Wind power', unit: 'GWh' }],
    ['Heat (kWh/person)', { words: 'Heat', unit: 'kWh' }],
    ['Milk (kg/cow)', { words: 'Milk', unit: 'kilogram/cow' }],
    ['Hop yield (hg/ha)', { words: 'Hop yield', unit: 'kilogram/hectare', multiplier: 0.1 }],
    ['Methane (Mt CO2e)', { words: 'Methane', unit: 'tonne', multiplier: 1e6 }],
    ['Apprentices (‘000)', { words: 'Apprentices', multiplier: 1e3 }],
    ['Orchards (000 ha)', { words: 'Orchards', unit: 'hectare', multiplier: 1e3 }],
    ['Box office (€m)', { words: 'Box office', unit: 'EUR', multiplier: 1e6 }],
    ['Births (per 1,000)', { words: 'Births', unit: 'per 1000', multiplier: null }],
    ['Cheese (per capita)', { words: 'Cheese per capita' }],
    ['Freight rates (2010=100)', { words: 'Freight rates', unit: 'index', year: null }],
    ['goodsProducing', { words: 'goods Producing' }],
  ])('%s', (header, expected) => {
    expect(readHeader(header)).toMatchObject(expected);
  });

  it('is generic where it names nothing', () => {
    expect(['OBS_VALUE', 'value', 'Mean', 'price'].map(isGeneric)).toEqual([true, true, true, true]);
    expect(isGeneric('Road deaths')).toBe(false);
  });
});

describe('ages and codes', () => {
  it.each([
    ['1-4 years', [1, 5]],
    ['80+ years', [80, null]],
    ['<1 year old', [0, 1]],
    ['Y_GE65', [65, null]],
    ['aged 20 to 24', [20, 25]],
    ['65 and over', [65, null]],
    ['Under 15', [0, 15]],
    ['2019', null],
    ['Manufacturing', null],
  ])('%s', (label, ages) => {
    expect(readAges(label)).toEqual(ages);
  });

  it('knows the code lists that offices share, and which code stands for everything', () => {
    expect(codeLabels('waste', 'W150102')).toEqual(['plastic packaging']);
    expect(codeLabels('SEX', 'T')).toEqual([]);
    expect(codeLabels('sex', 'toString')).toBeNull();
    expect(codeLabels('colour', 'M')).toBeNull();
  });
});

describe('a part of a whole', () => {
  it.each(['Share of women', 'ShareWomen', 'Market share', 'Vote share', 'Proportion of seats'])(
    'is what a header calls so: %s',
    (header) => expect(readHeader(header).unit).toBe('%'),
  );

  it.each(['Earnings per share', 'Share buybacks', 'Share price', 'Share issuance', 'Shares traded'])(
    'is nothing of shares: %s',
    (header) => expect(readHeader(header).unit).toBeNull(),
  );
});

describe('cents and pence', () => {
  it.each([
    ['Price (US cents per pound)', 'USD/pound'],
    ['price of coffee, in US cents per pound.', 'USD/pound'],
    ['Electricity, euro cents/kWh', 'EUR/kilowatt hour'],
    ['Petrol (pence per litre)', 'GBP/liter'],
    ['Milk, NZ$ cents per litre', 'NZD/liter'],
  ])('are hundredths: %s', (header, unit) => {
    expect(readHeader(header)).toMatchObject({ unit, multiplier: 0.01 });
  });

  it.each(['Per cent of US citizens', 'US percent change', 'Century', 'US c'])('are not said: %s', (header) =>
    expect(readHeader(header).multiplier).toBeNull(),
  );
});

describe('percent', () => {
  it.each([
    '% of GDP',
    'Percentage of adults',
    'opioid share percent',
    'PC_ACT',
    'RCH_A',
    'процент',
    '占百分比',
    'Prozent',
  ])('is said: %s', (text) => expect(saysPercent(text)).toBe(true));

  it.each(['Share of women', 'Unemployment rate', 'Owners of a PC', 'Percentiles'])(
    'is not said: %s',
    (text) => expect(saysPercent(text)).toBe(false),
  );
});

it.each([
  ['Average price in pounds of new houses.', 'GBP'],
  ['Sales in pounds of butter', null],
  ['Capacity in gigawatts at the end of the year', 'gigawatt'],
  ['Wave height, feet', 'foot'],
  ['Top speed (miles per hour)', 'mile per hour'],
  ['Production in thousand gallons', 'gallon'],
  ['Puissance installée (mégawatts)', 'megawatt'],
  ['Deaths (M)', null],
  ['Exports (CH)', null],
  ['Votes (PS)', null],
  ['Население (м)', null],
])('units that only words say: %s', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

it('names each unit of a title', () => {
  expect([...unitsIn('Area burnt, in hectares and as a share of land')]).toEqual(['hectare', '%']);
});
