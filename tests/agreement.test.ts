import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What agreement in digits is worth: tables and sentences of our own.

const YEARS = [2018, 2019, 2020, 2021, 2022];

const TABLES: readonly GivenTable[] = [
  [
    'Personal remittances, received (current US$)',
    'A development bank',
    [
      `Country Name,Country Code,${YEARS.join(',')}`,
      'Nepal,NPL,8286613456,8244123456,8107912345,8225467123,9256781234',
      'Mexico,MEX,35768123456,39022198765,42878345678,54129987654,61099123456',
    ],
  ],
  [
    'Access to electricity (% of population)',
    'A development bank',
    [
      `Country Name,Country Code,${YEARS.join(',')}`,
      'Kenya,KEN,61.2,69.7,71.4,76.5,75.9',
      'Chad,TCD,11.8,8.4,10.9,11.3,11.7',
    ],
  ],
  [
    'Henry Hub natural gas spot price, monthly, US dollars per million Btu',
    'An energy office',
    ['Month,Price', '2022-06,7.70', '2022-07,7.28', '2022-08,8.81', '2022-09,7.88'],
  ],
  [
    'Homeless people by state, point-in-time count',
    'A housing department',
    [
      'Entity,Year,Total homeless people',
      ...[2021, 2022, 2023, 2024].flatMap((year, i) => [
        `United States,${year},${600_000 + 20_000 * i}`,
        `California,${year},${161_548 + 5_000 * i}`,
        `New York,${year},${91_271 + 4_000 * i}`,
        `Texas,${year},${27_229 - 700 * i}`,
        `Ohio,${year},${10_655 + 300 * i}`,
        `Maine,${year},${2_097 + 400 * i}`,
      ]),
    ],
  ],
  [
    'Workers by occupation and sex',
    'A census office',
    [
      'job,sex,year,count',
      ...[1950, 2000].flatMap((year, i) => [
        `Blacksmith,men,${year},${44_321 - 36_000 * i}`,
        `Blacksmith,women,${year},${312 + 100 * i}`,
        `Librarian,men,${year},${6_421 + 25_000 * i}`,
        `Librarian,women,${year},${52_190 + 110_000 * i}`,
      ]),
    ],
  ],
  [
    'University courses: graduates and what became of them',
    'A statistics agency',
    [
      'Major,Graduates,ShareWomen,Unemployment_rate',
      'PSYCHOLOGY,393735,0.779933,0.083811',
      'PHYSICS,32142,0.250347,0.048224',
      'NURSING,209394,0.896019,0.044863',
    ],
  ],
  [
    'Verified emissions and free allowances by sector',
    'An environment agency',
    [
      'country,sector,ETS information,year,value,unit',
      ...[2022, 2023].flatMap((year, i) => [
        `Austria,20-99 All stationary installations,1.1 Freely allocated allowances,${year},${20_112_345 - i},tonne of CO2 equ.`,
        `Austria,20-99 All stationary installations,2. Verified emissions,${year},${26_512_789 - 2_000_000 * i},tonne of CO2 equ.`,
        `Austria,24 Production of pig iron or steel,1.1 Freely allocated allowances,${year},${9_812_345 - i},tonne of CO2 equ.`,
        `Austria,24 Production of pig iron or steel,2. Verified emissions,${year},${10_234_567 - 1_000_000 * i},tonne of CO2 equ.`,
        `Austria,29 Production of cement clinker,1.1 Freely allocated allowances,${year},${2_112_345 - i},tonne of CO2 equ.`,
        `Austria,29 Production of cement clinker,2. Verified emissions,${year},${2_834_567 - 100_000 * i},tonne of CO2 equ.`,
      ]),
    ],
  ],
  [
    'Nights spent at tourist accommodation',
    'A statistics office',
    [
      'place,period,Nights spent by all guests',
      ...[2021, 2022, 2023].map((year, i) => `Croatia,${year},${70_201_959 + 10_000_000 * i}`),
      ...[2021, 2022, 2023].map((year, i) => `Malta,${year},${3_201_959 + 1_000_000 * i}`),
    ],
  ],
];

const judged = judgingTables(TABLES);

describe('a text that touches what a table is about', () => {
  it.each([
    ['Mexico was richer by $61.1 billion in 2022 for its workers elsewhere.', '$61.1 billion', 'holds'],
    ['Kenya has come far: 76.5 percent had electricity in 2021.', '76.5 percent', 'holds'],
  ])('is right where the data have that very number: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it.each([
    [
      'of another year',
      'Mexico was richer by $54.1 billion in 2022 for its workers elsewhere.',
      '$54.1 billion',
    ],
    [
      'of another place',
      'Nepal was richer by $61.1 billion in 2022 for its workers elsewhere.',
      '$61.1 billion',
    ],
    [
      'of a part of what is counted',
      'Foreign guests spent 80.2 million nights in Croatia in 2022.',
      '80.2 million',
    ],
    ['of the rest', 'In 2022 some 24.1 percent of Kenyans lived without electricity.', '24.1 percent'],
    ['in two digits, of another table', 'Chad exported 11 percent more cotton in 2022.', '11 percent'],
  ])('is left alone where the number is %s', async (_, text, quote) => {
    expect(await judged(text, quote)).toBe('cannot be checked');
  });
});

describe('a price of a million Btu', () => {
  it.each([
    [
      'Gas at the Henry Hub averaged $8.81 per million British thermal units in August 2022.',
      '$8.81',
      'holds',
    ],
    ['Natural gas cost $7.28 per million Btu at the Henry Hub in July 2022.', '$7.28', 'holds'],
    ['Natural gas cost $9.28 per million Btu at the Henry Hub in July 2022.', '$9.28', 'differs'],
  ])('is of so many: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});

describe('a country among its states', () => {
  it.each([
    ['Texas had the third-largest number of homeless people in 2023.', 'third-largest', 'holds'],
    ['The United States counted 640,000 homeless people in 2023.', '640,000', 'holds'],
  ])('is no state: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });

  it('says nothing is wrong with a time that the sentence leaves unsaid, where the table has a later one', async () => {
    expect(await judged('Maine has seen homelessness rise since 2021, to 3,297 people.', '3,297')).not.toBe(
      'differs',
    );
  });
});

it('takes a share of what is in a state for no share of the country', async () => {
  const text = 'In California 71 percent of the homeless people slept rough in 2023.';
  expect(await judged(text, '71 percent')).toBe('cannot be checked');
});

describe('men and women, and nobody else', () => {
  it.each([
    ['In 1950 the census counted 44,633 blacksmiths.', '44,633', 'holds'],
    ['There were 193,611 librarians in 2000.', '193,611', 'holds'],
  ])('are added up: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});

describe('a part of one', () => {
  it('is none where all are so small that nobody knows', async () => {
    const text = 'The unemployment rate of physics graduates is 4.82 percent.';
    expect(await judged(text, '4.82 percent')).toBe('cannot be checked');
  });
});

describe('a word that only one member has', () => {
  it.each([
    ['Austrian steel mills emitted 9.2 million tonnes of CO2 in 2023.', '9.2 million tonnes', 'holds'],
    ['Austrian cement kilns emitted 2.73 million tonnes of CO2 in 2023.', '2.73 million tonnes', 'holds'],
    ['Austrian installations emitted 24.5 million tonnes of CO2 in 2023.', '24.5 million tonnes', 'holds'],
    // Steel's value, said of cement.
    [
      'Austrian cement kilns emitted 9.23 million tonnes of CO2 in 2023.',
      '9.23 million tonnes',
      'cannot be checked',
    ],
  ])('names it: %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toBe(verdict);
  });
});
