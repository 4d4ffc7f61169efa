import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Whose a figure is: members by other words, wholes by other names, what is left over. Numbers of our own.

const YEARS = [2021, 2022, 2023];
const inYears = (row: (year: number, i: number) => readonly string[]) => YEARS.flatMap(row);

const TABLES: readonly GivenTable[] = [
  [
    'Honey production by state, in pounds',
    'An agriculture department',
    [
      'State,Year,HONEY - PRODUCTION MEASURED IN LB',
      ...inYears((year, i) => [
        `US TOTAL,${year},${129_400_000 + 1_000_000 * i}`,
        `NORTH DAKOTA,${year},${38_300_000 - 500_000 * i}`,
        `CALIFORNIA,${year},${11_200_000 + 700_000 * i}`,
        `TEXAS,${year},${7_410_000 + 110_000 * i}`,
        `MONTANA,${year},${9_310_000 - 210_000 * i}`,
        `OTHER STATES,${year},${24_150_000 + 300_000 * i}`,
      ]),
    ],
  ],
  [
    'Physicians and nurses in employment',
    'A health office',
    [
      'country,profession,year,persons',
      ...inYears((year, i) => [
        `Germany,Practising physicians,${year},${388_339 + 5_000 * i}`,
        `Germany,Practising nurses,${year},${1_012_456 + 9_000 * i}`,
        `Italy,Practising physicians,${year},${252_690 + 2_000 * i}`,
        `Italy,Practising nurses,${year},${391_234 + 3_000 * i}`,
      ]),
    ],
  ],
  [
    'Average retail prices for selected cuts',
    'A bureau of prices',
    [
      'region,cut,year,price (CHF)',
      ...inYears((year, i) => [
        `Ticino,"Pork loin cuts, per kilogram",${year},${(21.4 + 0.3 * i).toFixed(2)}`,
        `Ticino,"Veal stewing cuts, per kilogram",${year},${(33.15 + 0.4 * i).toFixed(2)}`,
        `Ticino,"Chicken breasts, per kilogram",${year},${(28.6 - 0.2 * i).toFixed(2)}`,
      ]),
    ],
  ],
  [
    'Prevalence of obesity among adults (%)',
    'A world health body',
    [
      'Location,Period,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value',
      ...inYears((year, i) => [
        `Global,${year},${15.2 + 0.4 * i},${14.1 + 0.4 * i},${16.3 + 0.4 * i},${(15.2 + 0.4 * i).toFixed(1)} [14.1-16.3]`,
        `Qatar,${year},${41.1 + 0.7 * i},${38.2 + 0.7 * i},${44.3 + 0.7 * i},${(41.1 + 0.7 * i).toFixed(1)} [38.2-44.3]`,
        `Peru,${year},${26.3 + 0.5 * i},${24.1 + 0.5 * i},${28.4 + 0.5 * i},${(26.3 + 0.5 * i).toFixed(1)} [24.1-28.4]`,
      ]),
    ],
  ],
  [
    'Passenger journeys on public transport in Ireland, monthly',
    'A statistics office',
    [
      'TLIST(M1),Month,Mode of Transport,VALUE',
      ...[2019, 2020].flatMap((year, y) =>
        Array.from({ length: 12 }, (_, m) => m).flatMap((m) => {
          const month = String(m + 1).padStart(2, '0');
          const label = new Date(Date.UTC(year, m, 1)).toLocaleString('en', {
            month: 'long',
            timeZone: 'UTC',
          });
          return [
            `${year}${month},${year} ${label},Tram,${4_000_000 - 2_000_000 * y + 1_000 * m}`,
            `${year}${month},${year} ${label},Bus,${19_000_000 - 10_000_000 * y + 10_000 * m}`,
            `${year}${month},${year} ${label},All public transport,${23_000_000 - 12_000_000 * y + 11_000 * m}`,
          ];
        }),
      ),
    ],
  ],
  [
    'Businesses with an owner of each sex, Estonia',
    'A business register',
    ['sex,year,businesses', 'Men,2022,60112', 'Women,2022,42310', 'Men,2023,62462', 'Women,2023,43640'],
  ],
  [
    'First names given to newborn babies in Norway',
    'A statistics office',
    ['sex,year,first names', 'Boys,2022,5012', 'Girls,2022,5623', 'Boys,2023,5112', 'Girls,2023,5723'],
  ],
  [
    'Students at universities in Latvia',
    'A statistics office',
    ['sex,year,students', 'Men,2022,30112', 'Women,2022,42310', 'Men,2023,31462', 'Women,2023,43640'],
  ],
  [
    'Households in India by social group',
    'A survey office',
    [
      'Social group,year,households',
      'Other Backward Classes,2023,118203000',
      'Forward castes,2023,82450000',
      'Scheduled Castes,2023,54120000',
      'Scheduled Tribes,2023,23110000',
    ],
  ],
];

const judged = judgingTables(TABLES);

describe('a member that is called "other"', () => {
  it.each([
    ['Forward castes had the second-largest number of households in India in 2023.', 'second-largest'],
    ['Scheduled Castes had the third-largest number of households in India in 2023.', 'third-largest'],
    ['Scheduled Castes had the second-largest number of households in India in 2023.', 'second-largest'],
    ['Forward castes had the largest number of households in India in 2023.', 'largest'],
  ])('decides nothing where nobody knows whether it counts: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await judged(text, quote));
  });

  it('changes nothing where it comes behind', async () => {
    const text = 'Scheduled Tribes had the smallest number of households in India in 2023.';
    expect(await judged(text, 'smallest')).toBe('holds');
  });
});

describe('men and women without a total', () => {
  it('are all students, and each is one of them', async () => {
    expect(await judged('Latvia had 75,102 university students in 2023.', '75,102')).toBe('holds');
  });

  it.each([
    ['Estonia had 71,234 businesses in 2023.', '71,234'],
    ['Estonia had 106,102 businesses in 2023.', '106,102'],
    ['Norwegian parents gave newborn babies 9,012 first names in 2023.', '9,012'],
  ])('are not added up where something may be of both: %s', async (text, quote) => {
    expect(await judged(text, quote)).toBe('cannot be checked');
  });

  it('are read one by one all the same', async () => {
    const text = 'Women owned or shared 43,640 businesses in Estonia in 2023.';
    expect(await judged(text, '43,640')).not.toBe('differs');
  });
});

describe('what is left over of a list', () => {
  it.each([
    [
      'California was the second-largest producer of honey among the states in 2023.',
      'second-largest',
      'holds',
    ],
    [
      'California was the third-largest producer of honey among the states in 2023.',
      'third-largest',
      'differs',
    ],
    ['American beekeepers produced 131.4 million pounds of honey in 2023.', '131.4 million pounds', 'holds'],
    ['Texan beekeepers produced 7.63 million pounds of honey in 2023.', '7.63 million pounds', 'holds'],
  ])('is no state, and the total is the whole: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});

describe('another word for a member', () => {
  it.each([
    ["Germany had 398,339 doctors in 2023, against Italy's 256,690.", '398,339', 'holds'],
    ["Germany had 398,339 doctors in 2023, against Italy's 256,690.", '256,690', 'holds'],
  ])('finds it: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it.each([
    // All of the name's words but those that others have, too.
    ['Pork loin cost 22.00 francs a kilogram in Ticino in 2023.', '22.00 francs', 'holds'],
    ['Stewing veal cost 33.95 francs a kilogram in Ticino in 2023.', '33.95 francs', 'holds'],
    // Another cut.
    ['Pork neck cost 22.00 francs a kilogram in Ticino in 2023.', '22.00 francs', 'cannot be checked'],
    ['Pork neck cost 24.10 francs a kilogram in Ticino in 2023.', '24.10 francs', 'cannot be checked'],
  ])('reads all of it: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it('makes nothing wrong without a person', async () => {
    expect(await judged('Italy had 394,234 doctors in 2022.', '394,234')).not.toBe('holds');
  });
});

describe('bounds and labels beside a value', () => {
  it.each([
    ['Worldwide, 16.0 percent of adults were obese in 2023.', '16.0 percent', 'holds'],
    ['In Qatar 42.5 percent of adults were obese in 2023.', '42.5 percent', 'holds'],
    ['In Qatar 39.6 percent of adults were obese in 2023.', '39.6 percent', 'differs'],
  ])('are no values: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});

it('a level that something fell from is of the time before', async () => {
  const text =
    'Irish public transport lost half its passengers in 2020, when journeys slumped to 133 million from 277 million.';
  expect(await judged(text, '133 million')).toBe('holds');
  expect(await judged(text, '277 million')).toBe('holds');
});
