import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Claims without a number that only the figure beside them says the measure of, and figures of which the sentence names
// little more than a member or a unit. The numbers are our own.

const BEDS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Japan: [13.6, 12.6],
  Korea: [8.8, 12.7],
  Austria: [7.6, 7.1],
  Spain: [3.2, 3.0],
};
const PORTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  Santos: [2_786_000, 4_986_000],
  Callao: [1_402_000, 2_702_000],
  Cartagena: [1_344_000, 3_344_000],
};
const PEOPLE: typeof BEDS = {
  Sweden: [9_340_000, 10_380_000],
  Austria: [8_350_000, 9_100_000],
  Luxembourg: [502_000, 661_000],
};
const FIRST = 2010;
const COUNT = 14;

/** From the first year's value to the last one's in even steps. */
const rows = (all: typeof BEDS, digits: number) =>
  Object.entries(all).flatMap(([name, [first, last]]) =>
    Array.from({ length: COUNT }, (_, i) => {
      const value = first + ((last - first) * i) / (COUNT - 1);
      return `${name},${FIRST + i},${value.toFixed(digits)}`;
    }),
  );

const TABLES: readonly GivenTable[] = [
  ['Hospital beds', 'A health office', ['country,year,beds per 1 000 inhabitants', ...rows(BEDS, 1)]],
  [
    'Container throughput of the largest ports',
    'A shipping office',
    ['port,year,throughput (TEU)', ...rows(PORTS, 0)],
  ],
  ['Population on 1 January', 'A statistics office', ['country,year,population', ...rows(PEOPLE, 0)]],
];

describe('a claim without a number', () => {
  const verdictOf = judgingTables(TABLES);
  it.each([
    // Of what the figure beside it counts.
    ['Austria had 7.1 beds for every 1,000 people in 2023, fewer than Japan.', 'fewer than', 'holds'],
    ['Austria had 7.1 beds for every 1,000 people in 2023, more than Japan.', 'more than', 'differs'],
    ['With 12.7 beds per 1,000 people in 2023, Korea topped the list.', 'topped the list', 'holds'],
    ['With 12.6 beds per 1,000 people in 2023, Japan topped the list.', 'topped the list', 'differs'],
    ['With 7.1 beds per 1,000 people in 2023, Austria was ahead of Spain.', 'ahead of', 'holds'],
    ['Spain had 3.0 beds per 1,000 people in 2023, the fewest of any country listed.', 'fewest', 'holds'],
    ['The number of beds in Japan declined to 12.6 per 1,000 in 2023.', 'declined', 'holds'],
    ['The number of beds in Korea declined to 12.7 per 1,000 in 2023.', 'declined', 'differs'],
    ['Santos handled 4,986,000 TEU in 2023, more than in any year before.', 'more than in any year', 'holds'],
    // The figure beside it is not what the table has: nobody knows what it counts.
    ['With 9.9 for every 1,000 people in 2023, Austria was ahead of Spain.', 'ahead of', 'not found'],
    // Of another list, or once.
    ['Korea, with 12.7 beds per 1,000 people in 2023, topped the list of debtors.', 'topped', 'not found'],
    ['Japan, with 12.6 beds per 1,000 people in 2023, had topped the list.', 'topped', 'not found'],
    // Nobody looks up whom it is second to.
    ['Japan, with 12.6 beds per 1,000 people in 2023, was second only to Spain.', 'second only', 'not found'],
    // A comparison or a change of another thing.
    ['Austria had 7.1 beds per 1,000 people in 2023 and lower costs than Spain.', 'lower', 'not found'],
    ['Spain, with 3.0 beds per 1,000 people in 2023, is larger than Austria.', 'larger', 'not found'],
    ['Spain, with 3.0 beds per 1,000 people in 2023, has more people than Austria.', 'more', 'not found'],
    ['Japan had 12.6 beds per 1,000 people in 2023 and costs increased.', 'increased', 'not found'],
    ['Korea declined to say why it had 12.7 beds per 1,000 people in 2023.', 'declined', 'not found'],
    ['With 7.1 beds per 1,000 people in 2023, Austria was ahead of Spain in research.', 'ahead', 'not found'],
    ['Santos handled 4,986,000 TEU in 2023, with more ships than in any year before.', 'more', 'not found'],
    // Another thing is the highest.
    ['Spain had 3.0 beds per 1,000 people in 2023 and the lowest prices.', 'lowest', 'not found'],
    ['Austria, the smallest country, had 7.1 beds per 1,000 people in 2023.', 'smallest', 'not found'],
    ['Japan, the oldest nation, had 12.6 beds per 1,000 people in 2023.', 'oldest', 'not found'],
    ['With 12.7 beds per 1,000 people in 2023, Korea had the highest debt.', 'highest', 'not found'],
    ['Korea had 12.7 beds per 1,000 people in 2023, the highest number of doctors.', 'highest', 'not found'],
    ['Korea had 12.7 beds per 1,000 people in 2023 as infections reached a record.', 'a record', 'not found'],
    [
      'Japan had 12.6 beds per 1,000 people in 2023 after it spent a record $400 billion.',
      'record',
      'not found',
    ],
    ['Santos handled 4,986,000 TEU in 2023, the most of any port with a railway.', 'most', 'not found'],
    // Of people, where people are what is counted; a change is not compared with a level.
    ['Sweden had a population of 10,380,000 in 2023, more people than Austria.', 'more people', 'holds'],
    [
      'The population of Sweden grew by 1,040,000 from 2010 to 2023, which is more people than Luxembourg has.',
      'more people than',
      'not found',
    ],
    // A sentence of two halves.
    [
      'Korea had 12.7 beds per 1,000 people in 2023, while Spain topped the list.',
      'topped the list',
      'not found',
    ],
    // Not of the table's countries alone.
    ['Korea had 12.7 beds per 1,000 people in 2023, the most in the region.', 'most', 'not found'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});

describe('a figure with little beside it', () => {
  const verdictOf = judgingTables(TABLES);
  it.each([
    // The country that a port is in is not another place, and a country without its port is no port.
    ["Santos, Brazil's biggest container port, handled 4.99 million TEU in 2023.", '4.99 million', 'holds'],
    ['Brazil had a throughput of 4.99 million TEU in 2023.', '4.99 million', 'cannot be checked'],
    [
      'Brazil, whose biggest container port is Santos, handled 4.99 million TEU in 2023.',
      '4.99 million',
      'cannot be checked',
    ],
    // Two digits that agree are for a person to confirm.
    ['Spain has few of them: 3.0 for every 1,000 people in 2023.', '3.0', 'cannot be checked'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});

describe('what a person may confirm', () => {
  const verdictOf = judgingTables(TABLES, '2024-08-02', 0);
  it.each([
    ['Hospitals in Spain have few: 3.0 for every 1,000 people in 2023.', '3.0', 'holds'],
    // A number that is far from the table's is more likely of something else.
    ['Hospitals in Spain treated 880 for every 1,000 people in 2023.', '880', 'cannot be checked'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});
