import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Sentences that speak of something close to what a table holds, and not of it. The numbers are our own.

const TABLES: readonly GivenTable[] = [
  [
    'Intentional homicides',
    'A crime office',
    [
      'country,year,homicides,"homicide rate per 100,000"',
      ...[
        ['Mexico', 32252, 25.3],
        ['Brazil', 40464, 18.7],
        ['Chile', 1322, 6.7],
      ].map(([country, count, rate]) => `${country},2022,${count},${rate}`),
    ],
  ],
  [
    'Passengers at Riga port',
    'A port office',
    [
      'month,passengers',
      ...[2022, 2023].flatMap((year, i) =>
        Array.from(
          { length: 12 },
          (_, m) => `${year}-${String(m + 1).padStart(2, '0')},${41_000 + 900 * m + 5000 * i}`,
        ),
      ),
    ],
  ],
  [
    'Electricity use by sector, Estonia, gigawatt-hours',
    'A statistics office',
    [
      'sector,year,electricity consumption (GWh)',
      ...[2022, 2023].flatMap((year, i) => [
        `Industry,${year},${2110 - 70 * i}`,
        `Households,${year},${1990 + 25 * i}`,
        `Services,${year},${2640 + 40 * i}`,
      ]),
    ],
  ],
  [
    'Area planted and output of wheat',
    'A farm office',
    [
      'country,year,wheat exports (tonnes)',
      'Latvia,2022,2140000',
      'Latvia,2023,1870000',
      'Lithuania,2022,3010000',
      'Lithuania,2023,2950000',
    ],
  ],
  [
    'Municipal waste by treatment, tonnes',
    'An environment office',
    [
      'treatment,year,waste (tonnes)',
      ...[2022, 2023].flatMap((year, i) => [
        `Recycled,${year},${410_000 + 21_000 * i}`,
        `Landfilled,${year},${615_000 - 34_000 * i}`,
        `Incinerated,${year},${228_000 + 6_000 * i}`,
      ]),
    ],
  ],
  [
    'New registrations of passenger cars by fuel',
    'A vehicle register',
    [
      'month,"New registrations of passenger cars, petrol","New registrations of passenger cars, battery electric","New registrations of passenger cars, plug-in hybrid"',
      '2023-01,5120,1210,640',
      '2023-02,4980,1340,655',
      '2023-03,6230,1905,790',
    ],
  ],
  [
    'Consumer prices, annual change, %',
    'A statistics office',
    [
      'country,year,inflation rate',
      ...['France', 'Spain', 'Italy'].flatMap((country, i) => [
        `${country},2022,${5.9 + 1.3 * i}`,
        `${country},2023,${5.7 - 1.1 * i}`,
      ]),
    ],
  ],
  [
    'Prison population',
    'A prison service',
    [
      'country,year,prison population',
      'Ireland,2022,4115',
      'Ireland,2023,4582',
      'Scotland,2022,7426',
      'Scotland,2023,7860',
    ],
  ],
  [
    'Practising doctors',
    'A health office',
    [
      'country,year,doctors',
      'Ireland,2022,20320',
      'Ireland,2023,21050',
      'Norway,2022,28100',
      'Norway,2023,28700',
    ],
  ],
  [
    'Deaths from drug poisoning registered in Wales',
    'A statistics office',
    ['year,drug deaths', '2021,322', '2022,318', '2023,377'],
  ],
  [
    'Employment by state, thousands',
    'A labour office',
    [
      'state,year,employment (thousands)',
      ...[
        ['Perak', 1210],
        ['Johor', 1840],
        ['Penang', 905],
        ['Other states', 610],
      ].map(([state, n]) => `${state},2023,${n}`),
    ],
  ],
  [
    'Pupils in Welsh schools',
    'A statistics office',
    ['school year,pupils', '2019/20,469176', '2020/21,474724', '2021/22,471200', '2022/23,470500'],
  ],
  [
    'Hotel nights in Malta',
    'A statistics office',
    ['quarter,hotel nights', '2021-Q4,512000', '2022-Q4,831000', '2023-Q4,1012000'],
  ],
  [
    'House price index of Utrecht, quarterly',
    'A statistics office',
    [
      'quarter,house price index (2015=100)',
      ...[2021, 2022, 2023].flatMap((year, i) =>
        [1, 2, 3, 4].map((q) => `${year}-Q${q},${(140 + 16 * i + 3 * q - (i === 2 ? 5 * q : 0)).toFixed(1)}`),
      ),
    ],
  ],
];

const judged = judgingTables(TABLES, '2024-03-02');

const notWrong = async (text: string, quote: string) => {
  const verdict = await judged(text, quote);
  expect(verdict, `${text} [${quote}]`).not.toBe('differs');
};
const undecided = async (text: string, quote: string) => {
  expect(await judged(text, quote), `${text} [${quote}]`).toMatch(/^(?:cannot be checked|not found)$/);
};

describe('a comparison beside a rate', () => {
  it.each([
    [
      'Brazil had more homicides than Mexico in 2022, where the rate was 25.3 per 100,000.',
      'more homicides than',
    ],
    ['Brazil had more homicides than Mexico, a rate of 18.7 per 100,000 in 2022.', 'more homicides than'],
  ])('is of the count that it names: %s', notWrong);
  it('does not hold by the rate', async () => {
    expect(
      await judged(
        'Mexico had more homicides than Brazil, a rate of 25.3 per 100,000 people in 2022.',
        'more homicides than',
      ),
    ).not.toBe('holds');
  });
});

describe('twelve months up to one', () => {
  it.each([
    ['The port handled 611,400 passengers in the year to December 2023.', '611,400'],
    ['Passenger numbers at Riga port rose 10.9 percent in the year to December 2023.', '10.9 percent'],
    ['Passenger numbers at Riga port rose to 611,400 in the year to December 2023.', '611,400'],
  ])('are no month: %s', notWrong);
});

describe('what is done with what is counted', () => {
  it.each([
    ['Latvia sold 1.2 million tonnes of wheat in 2023.', '1.2 million tonnes'],
    ['Latvia produced 2.5 million tonnes of wheat in 2023.', '2.5 million tonnes'],
    ['Lithuania harvested 4.6 million tonnes of wheat in 2023.', '4.6 million tonnes'],
    ['Latvia planted 1.8 million hectares of wheat in 2023.', '1.8 million hectares'],
    ['Latvia burned 120,000 tonnes of recycled waste in 2023.', '120,000 tonnes'],
    ['Latvia collected 220,000 tonnes of recycled waste in 2023.', '220,000 tonnes'],
    ['Latvian farmers were paid for 900,000 tonnes of wheat in 2023.', '900,000 tonnes'],
  ])('is not what is counted: %s', notWrong);
});

describe('power that is no electricity', () => {
  it.each([
    ['Industry in Estonia suffered 41 power cuts in 2023.', '41 power cuts'],
    ['Households in Estonia met 14 percent more power cuts in 2023 than in 2022.', '14 percent more'],
  ])('%s', undecided);
});

describe('cars of another kind', () => {
  it.each([
    ['Registrations of used petrol cars came to 12,400 in March 2023.', '12,400'],
    ['Imports of second-hand petrol cars came to 3,100 in March 2023.', '3,100'],
    ['Registrations of electric cars, plug-in hybrids included, came to 2,695 in March 2023.', '2,695'],
    ['There were 14 new petrol stations in March 2023.', '14'],
  ])('%s', notWrong);
});

describe('prices that are not those of consumers', () => {
  it.each([
    ['Producer prices in France rose 11.2 percent in 2023.', '11.2 percent'],
    ['Import prices in Spain fell 8.1 percent in 2023.', '8.1 percent'],
    ['Wholesale prices in Italy fell 3.1 percent in 2023.', '3.1 percent'],
    ['Farm-gate prices in Italy fell 4.5 percent in 2023.', '4.5 percent'],
    ['Factory-gate prices in France rose 2.5 percent in 2023.', '2.5 percent'],
    ['World food prices fell 13.7 percent in 2023 as inflation in France eased.', '13.7 percent'],
  ])('%s', notWrong);
});

describe('a number of something of what is counted', () => {
  it.each([
    ['The number of prison places in Ireland rose to 4,411 in 2023.', '4,411'],
    ['The number of prison officers in Scotland was 3,900 in 2023.', '3,900'],
    ['The number of prison staff in Scotland rose in 2023 to 4,900.', '4,900'],
    ['Ireland had 4,411 prison places in 2023.', '4,411'],
    ['Ireland had 7,200 hospital doctors in 2023.', '7,200'],
    ['The number of hospital doctors in Ireland was 7,200 in 2023.', '7,200'],
    ['The number of hospital doctors in Norway fell in 2023.', 'fell'],
  ])('%s', notWrong);
});

describe('some of those who are counted', () => {
  it.each([
    ['Of the 377 drug deaths in Wales in 2023, 30 percent of them involved cocaine.', '30 percent'],
    ['Thirty percent of the 377 drug deaths in Wales in 2023 involved cocaine.', 'Thirty percent'],
    ['Drug deaths in Wales among those over 50 came to 88 in 2023.', '88'],
    ['Drug deaths in Wales of people older than 50 rose to 88 in 2023.', '88'],
    ['There were 88 drug deaths of people over 60 in Wales in 2023.', '88'],
  ])('%s', notWrong);
});

describe('a fourth quarter', () => {
  it('is no year', async () => {
    await undecided('Guests spent 2.9 million nights in hotels in Malta in 2022.', '2.9 million');
    await undecided('Hotel nights in Malta rose 30 percent in 2023.', '30 percent');
  });
});

describe('a change on the year before', () => {
  it('is not reckoned from the quarter before', async () => {
    const text = 'House prices in Utrecht rose 10.5 percent year on year in the fourth quarter of 2022.';
    expect(await judged(text, '10.5 percent')).toMatch(/^(?:holds|cannot be checked)/);
    expect(await judged(text.replace('10.5', '1.8'), '1.8 percent')).not.toMatch(/^holds/);
  });
});

describe('a remainder', () => {
  it('may be made of members that are lower than the lowest', async () => {
    await undecided('Penang had the lowest employment of any state in 2023.', 'lowest');
  });
});

describe('years of two kinds', () => {
  it.each([
    ['Pupil numbers in Wales rose 0.4 percent between 2019/20 and 2021.', '0.4 percent'],
    ['Welsh schools had 472,800 pupils in 2022.', '472,800'],
  ])('%s', notWrong);
});
