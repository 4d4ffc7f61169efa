import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// "45 portions of pork and 30 of lamb": whose number is whose, in tables of our own.

/** Meals of 2020: Sweden 45 of pork, 30 of poultry, 21 of lamb; Ireland 52, 61 and 34. */
const meals: GivenTable = [
  'Meat eaten in 2020, by country',
  'A food agency',
  [
    'Country,pork_portions,poultry_portions,lamb_portions',
    'Sweden,45,30,21',
    'Ireland,52,61,34',
    'Spain,70,58,17',
    'Norway,38,26,29',
  ],
];

/** Drinks of 2020: Sweden 620 of beer, 95 of wine; Ireland 240 and 130. */
const drinks: GivenTable = [
  'Drinks served per person in 2020',
  'A food agency',
  [
    'country,beer_servings,spirit_servings,wine_servings',
    'Sweden,620,110,95',
    'Ireland,240,830,130',
    'Spain,510,40,80',
    'Norway,640,70,140',
  ],
];

/** Energy: Chile 18 million tonnes of oil and 5 of gas in 2021, in tonnes of oil equivalent. */
const energy: GivenTable = [
  'Energy consumption by fuel, million tonnes of oil equivalent',
  'An energy agency',
  [
    'Country,Year,Oil consumption,Gas consumption',
    'Chile,2020,17,4',
    'Chile,2021,18,5',
    'Peru,2020,11,8',
    'Peru,2021,12,9',
  ],
];

describe('an amount of something', () => {
  const judge = judgingTables([meals, drinks, energy], '2021-09-02', 0);

  it.each([
    ['Swedes ate 45 portions of pork, 30 of poultry and 21 of lamb each in 2020.', '21'],
    ['Swedes ate 45 portions of pork, 30 of poultry and 21 of lamb each in 2020.', '45 portions'],
    ['Swedes drank 620 servings of beer, 110 of spirits and 95 of wine apiece in 2020.', '95'],
    ['The Irish drank 240 servings of beer, 830 of spirits and 130 of wine apiece in 2020.', '130'],
    ['The Irish ate 52 portions of pork and 34 of lamb each in 2020.', '34'],
  ])('holds: %s', async (text, quote) => {
    expect(await judge(text, quote)).toBe('holds');
  });

  it('is wrong of what is said to be of the other', async () => {
    expect(
      await judge('The Irish ate 34 portions of pork and 52 of lamb each in 2020.', '34 portions'),
    ).not.toBe('holds');
    expect(await judge('The Irish ate 34 portions of pork and 52 of lamb each in 2020.', '52')).not.toBe(
      'holds',
    );
  });

  it('says nothing of what is in no column, or only a unit', async () => {
    expect(await judge('Swedes ate 45 portions of pork and 12 of venison each in 2020.', '12')).toBe(
      'cannot be checked',
    );
    expect(
      await judge('Chile’s gas consumption was 5 million tonnes of oil equivalent in 2021.', '5 million'),
    ).not.toBe('differs');
  });
});
