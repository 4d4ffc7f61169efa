import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Of which place, time, measure or unit a figure is, where a sentence has several. The numbers are our own.

type Ends = readonly [first: number, last: number];
const FIRST = 2010;

/** From the first year's value to the last one's, ten years later, in even steps. */
const steps = ([first, last]: Ends, digits: number) =>
  Array.from({ length: 11 }, (_, i) => (first + ((last - first) * i) / 10).toFixed(digits));
const rows = (all: Readonly<Record<string, Ends>>, digits: number) =>
  Object.entries(all).flatMap(([name, ends]) =>
    steps(ends, digits).map((value, i) => `${name},${FIRST + i},${value}`),
  );

const TABLES: readonly GivenTable[] = [
  [
    'Unemployment rate by age',
    'A statistics office',
    [
      'geo,age,year,unemployment rate (%)',
      ...Object.entries({ EU: [10, 7], Spain: [20, 15.5], Greece: [26.8, 11.8], Sweden: [8.6, 8.3] }).flatMap(
        ([geo, ends]) => [
          ...steps(ends as unknown as Ends, 1).map((value, i) => `${geo},total,${FIRST + i},${value}`),
          ...steps(ends as unknown as Ends, 1).flatMap((value, i) => [
            `${geo},15 to 24,${FIRST + i},${(2.5 * Number(value)).toFixed(2)}`,
            `${geo},25 to 74,${FIRST + i},${value}`,
          ]),
        ],
      ),
    ],
  ],
  [
    'Average house prices',
    'A land registry',
    [
      'region,year,average price (GBP)',
      ...rows({ 'South East': [254_000, 379_000], Wales: [130_000, 208_000] }, 0),
    ],
  ],
  [
    'New car registrations by fuel',
    'A road office',
    [
      'year,petrol cars registered,electric cars registered',
      ...Array.from({ length: 11 }, (_, i) => {
        const petrol = i < 10 ? 300_000 - 4_000 * i : 198_000;
        return `${FIRST + i},${petrol},${1_000 + 800 * i}`;
      }),
    ],
  ],
  [
    'Honey',
    'A farm office',
    [
      'Entity,Year,Honey production (tonnes),Honey exports (tonnes)',
      ...Object.entries({ Ukraine: [70_000, 54_000], Poland: [18_000, 24_000] }).flatMap(([entity, ends]) =>
        steps(ends as unknown as Ends, 0).map(
          (value, i) => `${entity},${FIRST + i},${value},${Math.round(Number(value) / 3)}`,
        ),
      ),
    ],
  ],
  [
    'Prisons',
    'A council',
    [
      'Entity,Year,"Prison population, number of inmates","Prison capacity, number of places"',
      ...steps([16_000, 15_750], 0).flatMap((value, i) => [
        `Hungary,${FIRST + i},${value},${13_000 + 30 * i}`,
        `Croatia,${FIRST + i},${4_000 + 10 * i},${4_200 + 5 * i}`,
      ]),
    ],
  ],
  [
    'Foreign students by country of study',
    'An education office',
    [
      'country,year,foreign students',
      ...rows({ China: [70_000, 225_000], 'United States': [680_000, 890_000] }, 0),
    ],
  ],
  [
    'Organ donation',
    'A registry',
    [
      'Entity,Year,Heart transplants - World Registry of Donation (2022),Lung transplants - World Registry of Donation (2022)',
      ...steps([300, 450], 0).flatMap((value, i) => [
        `France,${FIRST + i},${value},${200 + 10 * i}`,
        `Norway,${FIRST + i},${30 + 2 * i},${20 + i}`,
      ]),
    ],
  ],
  [
    'Arabica coffee price, US cents per pound',
    'A coffee office',
    [
      'month,"price of Arabica coffee (US cents per pound)"',
      ...Array.from(
        { length: 12 },
        (_, i) => `2020-${String(i + 1).padStart(2, '0')},${(100 + 5 * i).toFixed(2)}`,
      ),
    ],
  ],
  [
    'Nights spent at tourist accommodation establishments',
    'A statistics office',
    [
      'c_resid,unit,geo,year,OBS_VALUE',
      ...['ES', 'PL', 'EU27_2020'].flatMap((geo, at) =>
        steps([60_000_000 * (at + 1), 105_000_000 * (at + 1)], 0).flatMap((value, i) => [
          `DOM,NR,${geo},${FIRST + i},${Math.round(0.6 * Number(value))}`,
          `FOR,NR,${geo},${FIRST + i},${Number(value) - Math.round(0.6 * Number(value))}`,
          `TOTAL,NR,${geo},${FIRST + i},${value}`,
        ]),
      ),
    ],
  ],
  [
    'Average interest rate on two-year fixed mortgages (75% loan to value)',
    'A central bank',
    [
      'year,"interest rate on two-year fixed mortgages, 75% loan to value (%)"',
      ...steps([4.1, 1.6], 2).map((value, i) => `${FIRST + i},${value}`),
    ],
  ],
  [
    'Refugee population by country',
    'A refugee agency',
    [
      'country,year,refugees living in the country',
      ...rows({ Chad: [350_000, 450_000], Kenya: [400_000, 440_000] }, 0),
    ],
  ],
];

describe('what a figure is of', () => {
  const verdictOf = judgingTables(TABLES, '2021-03-01');
  it.each([
    // The field that a superlative is about is not the place.
    ['Spain had the highest unemployment rate in the EU in 2020, at 15.5 percent.', '15.5 percent', 'holds'],
    [
      'Spain had the highest unemployment rate in the EU in 2020, at 51.5 percent.',
      '51.5 percent',
      'differs',
    ],
    // A peak that a change is told since.
    ['Greek unemployment has more than halved since its peak of 26.8 percent in 2010.', 'halved', 'holds'],
    ['Greek unemployment has more than halved since its peak of 26.8 percent in 2010.', '26.8', 'holds'],
    // What is behind the second "as".
    [
      'Swedes aged 15 to 24 were two and a half times as likely to be unemployed in 2020 as those aged 25 to 74.',
      'two and a half times',
      'holds',
    ],
    // Whose a number is called.
    ['In the South East a home cost £379,000 in 2020, more than the £208,000 of Wales.', '£208,000', 'holds'],
    // A quarter that is no part of a year, and the time of what a multiple is of.
    ['Registrations of petrol cars fell by a quarter in 2020, to 198,000.', 'a quarter', 'holds'],
    ['Registrations of petrol cars fell by a quarter in 2020, to 198,000.', '198,000', 'holds'],
    ['The number of electric cars registered in 2020 was nine times that of 2010.', 'nine times', 'holds'],
    [
      'The number of electric cars registered in 2020 was three times that of 2010.',
      'three times',
      'differs',
    ],
    [
      'The number of petrol cars registered in 2020 was two thirds of the number of 2010.',
      'two thirds',
      'holds with hedge',
    ],
    // Exported is not produced.
    ['Poland exported 8,000 tonnes of honey in 2020.', '8,000 tonnes', 'holds'],
    ['Poland exported 24,000 tonnes of honey in 2020.', '24,000 tonnes', 'differs'],
    ['Ukraine sold 18,000 tonnes of honey abroad in 2020.', '18,000 tonnes', 'holds'],
    // What a noun counts.
    [
      'Hungarian prisons had 15,750 places for their prisoners in 2020.',
      '15,750 places',
      'cannot be checked',
    ],
    // No country is part of another.
    [
      'Chinese nationals made up 31 percent of foreign students in the United States in 2020.',
      '31 percent',
      'cannot be checked',
    ],
    // A source that all headers end with names nothing that is measured.
    ['French hospitals carried out 450 heart transplants in 2020.', '450 heart', 'holds'],
    // Percentage points of an amount.
    ['Registrations of petrol cars fell by 25.0 percentage points in 2020.', '25.0', 'cannot be checked'],
    ['Registrations of petrol cars fell by 24.4 percentage points in 2020.', '24.4', 'cannot be checked'],
    ['Registrations of petrol cars fell by 25.0 percent in 2020.', '25.0', 'holds'],
    // What has points of its own, or may have.
    [
      'The share of petrol cars among those registered fell by 25.0 percentage points in 2020.',
      '25.0',
      'cannot be checked',
    ],
    ['Support for petrol cars fell by 25.0 percentage points in 2020.', '25.0', 'cannot be checked'],
    [
      'Registrations of petrol cars by women fell by 25.0 percentage points in 2020.',
      '25.0',
      'cannot be checked',
    ],
    // Cents of which the table is in.
    ['Arabica coffee cost $1.55 a pound in December 2020.', '$1.55', 'holds'],
    ['The price of Arabica coffee was 155 cents a pound in December 2020.', '155 cents', 'holds'],
    ['The price of Arabica coffee was $155 a pound in December 2020.', '$155', 'differs'],
    // A code is no word, a subject no part of it, and who led has the number.
    [
      'Nights spent in Spain passed 104 million for the first time in 2020.',
      '104 million',
      'holds with hedge',
    ],
    ['Nights spent in Spain came to 105 million in 2020, up for the first time.', '105 million', 'holds'],
    ['Nights spent at tourist accommodation in Poland came to 210 million in 2020.', '210 million', 'holds'],
    ['Spain led Poland with 105 million nights in 2020.', '105 million nights', 'holds'],
    ['Hotels in Spain had 85 million nights in 2020.', '85 million', 'cannot be checked'],
    ['Hotels and campsites in Spain had 105 million nights in 2020.', '105 million', 'holds'],
    // On what terms is not what is measured, and interest is a price in percent.
    ['The two-year fixed mortgage rate averaged 1.60 percent in 2020.', '1.60 percent', 'holds'],
    ['The two-year fixed mortgage rate averaged 6.10 percent in 2020.', '6.10 percent', 'differs'],
    // "In the country" is not in the countryside.
    ['The number of refugees living in Chad came to 450,000 in 2020.', '450,000', 'holds'],
    // A wrong way beside an amount.
    ['House prices in Wales fell by 4 percent in 2020.', 'fell', 'differs'],
    ['House prices in Wales rose by 4 percent in 2020.', 'rose', 'not found'],
  ])('%s: “%s” %s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
