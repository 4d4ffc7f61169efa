import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Measures whose units, kinds and names tables say in few letters, or leave to arithmetic. The numbers are our own.

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** Grain in silos: full to 61.3 percent in Norway in 2024, with 812.4 thousand tonnes in them. */
const silos: GivenTable = [
  'Grain in silos, by country, at the end of the year',
  'A growers’ union',
  [
    'year,country,in_silos_kt,full,room_kt',
    ...['Norway', 'Denmark', 'Poland'].flatMap((country, at) =>
      YEARS.map((year, i) => {
        const [stored, room] = [812.4 - 31.1 * (5 - i) + 402 * at, 1325.3 - 5.2 * (5 - i) + 611 * at];
        return `${year},${country},${stored.toFixed(1)},${((100 * stored) / room).toFixed(1)},${room.toFixed(1)}`;
      }),
    ),
  ],
];

/** Ships through a strait: 1,204 a month more or less, 14,526 in 2024 and 14,166 in 2023. */
const strait: GivenTable = [
  'Corinth Canal navigation statistics: vessels and revenue by month',
  'A canal authority',
  [
    'month,vessels_total,tankers,ferries,other_ships,revenue_musd',
    ...[2022, 2023, 2024].flatMap((year, y) =>
      Array.from({ length: 12 }, (_, m) => {
        const [tankers, ferries, others] = [410 + m + 9 * y, 502 + 10 * y, 230 + 2 * m + 11 * y];
        const month = `${year}-${String(m + 1).padStart(2, '0')}`;
        return `${month},${tankers + ferries + others},${tankers},${ferries},${others},${(31.2 + m / 2 + y).toFixed(1)}`;
      }),
    ),
  ],
];

/** Weather: Valentia's mean of 9.9 degrees in May 2023, its highest 20.4, its lowest 2.9. */
const weather: GivenTable = [
  'Monthly weather at three synoptic stations',
  'A weather service',
  [
    'station,year,month,meant,maxtp,mintp,rain,sun',
    ...['Valentia', 'Malin Head', 'Roches Point'].flatMap((station, s) =>
      [2022, 2023].flatMap((year, y) =>
        Array.from({ length: 12 }, (_, m) => {
          const warm = 6.1 + (5.5 - Math.abs(6 - m)) * 1.2 - 0.4 * s + 0.2 * y;
          return `${station},${year},${m + 1},${warm.toFixed(1)},${(warm + 10.5).toFixed(1)},${(warm - 7).toFixed(1)},${(90.2 + 3 * m).toFixed(1)},${(61.7 + 21 * m - 4 * s).toFixed(1)}`;
        }),
      ),
    ),
  ],
];

/** Emergency departments of Wales: 61,204 attendances in June 2024, 71.4 percent within four hours, 2,140 over twelve. */
const waits: GivenTable = [
  'Accident and emergency activity and waiting times, monthly, by health board',
  'A health service of Wales',
  [
    'Month,HealthBoard,NumberOfAttendances,PercentageWithin4Hours,NumberOver12Hours',
    ...['Wales', 'Powys', 'Hywel Dda'].flatMap((board, b) =>
      ['2024-03', '2024-04', '2024-05', '2024-06'].map((month, i) =>
        [
          month,
          board,
          61_204 - 310 * (3 - i) - 20_100 * b,
          (71.4 - 0.7 * (3 - i) + 2 * b).toFixed(1),
          2140 - 41 * (3 - i) - 700 * b,
        ].join(','),
      ),
    ),
  ],
];

/** Forest cleared: 1,204 square kilometres in Acre in 2023, of 5,012 in all. */
const clearing: GivenTable = [
  'Annual deforestation by state (square kilometres)',
  'A space institute of Brazil',
  [
    'year,state,area_km2',
    ...YEARS.slice(0, 5).flatMap((year, i) => [
      `${year},Acre,${1204 - 55 * (4 - i)}`,
      `${year},Amapá,${808 + 21 * (4 - i)}`,
      `${year},Roraima,${3000 - 140 * (4 - i)}`,
      `${year},Total,${5012 - 174 * (4 - i)}`,
    ]),
  ],
];

/** Airliners: 314 orders and 229 deliveries of Embraer in 2023. */
const orders: GivenTable = [
  'Commercial aircraft orders and deliveries by maker',
  'A trade magazine',
  [
    'Year,Maker,Orders,Deliveries',
    ...YEARS.slice(0, 5).flatMap((year, i) => [
      `${year},Embraer,${314 - 12 * (4 - i)},${229 - 4 * (4 - i)}`,
      `${year},ATR,${413 - 9 * (4 - i)},${397 - 13 * (4 - i)}`,
      `${year},Comac,${142 - 3 * (4 - i)},${150 - 2 * (4 - i)}`,
    ]),
  ],
];

/** A government's accounts: receipts of A$521.7 billion in 2023, payments of 498.2. */
const accounts: GivenTable = [
  'Government accounts of Australia: receipts, payments and net debt',
  'A treasury',
  [
    'Year,Receipts $m,Payments $m,Net debt $m',
    ...YEARS.slice(0, 5).map(
      (year, i) =>
        `${year},${521_700 - 9100 * (4 - i)},${498_200 - 8200 * (4 - i)},${301_400 + 4100 * (4 - i)}`,
    ),
  ],
];

/** What fibres cost: tobacco $4,740 a tonne in 2024, 2.18 percent more than in 2023; tea of two kinds. */
const goods: GivenTable = [
  'Prices of commodities, annual averages, nominal US dollars',
  'A bank',
  [
    'Year,"Wool, coarse ($/kg)","Tobacco, US import ($/mt)","Tea, Kolkata ($/kg)","Tea, Mombasa ($/kg)"',
    ...YEARS.map(
      (year, i) =>
        `${year},${(8.1 + 0.2 * i).toFixed(2)},${4235 + 101 * i},${(2.6 + 0.05 * i).toFixed(2)},${(2.01 + 0.07 * i).toFixed(2)}`,
    ),
  ],
];

/** Museums: 348,920 visits to the Fram Museum in 2024, of which 229,700 were paid for. */
const museums: GivenTable = [
  'Museum visits by museum and type of admission',
  'An office of culture',
  [
    'Museum,Admission,Year,Visits',
    ...['Fram Museum', 'Viking Museum', 'Munch Museum'].flatMap((museum, m) =>
      YEARS.slice(1).flatMap((year, i) => [
        `${museum},Total,${year},${312_440 + m * 51_210 + i * 9120}`,
        `${museum},Paid,${year},${201_220 + m * 41_210 + i * 7120}`,
        `${museum},Free,${year},${111_220 + m * 10_000 + i * 2000}`,
      ]),
    ),
  ],
];

/** Taxes: 7,641 million euros of inheritance tax in 2024. */
const taxes: GivenTable = [
  'Budget revenue of Finland by type of tax (million euros)',
  'A treasury of Finland',
  [
    'Type of tax,2020,2021,2022,2023,2024',
    ...['Income tax', 'Inheritance tax', 'Corporate tax', 'Value added tax'].map(
      (tax, t) => `${tax},${[0, 1, 2, 3, 4].map((i) => 9120 - t * 2011 + i * 133).join(',')}`,
    ),
  ],
];

const all = [silos, strait, weather, waits, clearing, orders, accounts, goods, museums, taxes];
const shownOn = judgingTables(all, '2025-02-03', 0.6);

describe('measures that a table hardly names', () => {
  it.each([
    ['Embraer booked 314 orders for aircraft in 2023.', '314', 'holds'],
    ['At Malin Head the highest temperature in May 2023 was 20.4 degrees.', '20.4', 'differs'],
    ['Valentia had 145.7 hours of sunshine in May 2023.', '145.7', 'holds'],
    ['In Powys 73.4 percent of patients were seen within four hours in June 2024.', '73.4', 'holds'],
    ['Deforestation in Acre came to 1,204 square kilometres in 2023.', '1,204', 'holds'],
    ['Deforestation in Roraima came to 2,300 square kilometres in 2023.', '2,300', 'differs'],
    ['Embraer delivered 229 aircraft in 2023.', '229', 'holds'],
    ['Embraer delivered 314 aircraft in 2023.', '314', 'cannot be checked'],
    ['Silos in Norway were 61.3 percent full at the end of 2024.', '61.3', 'holds'],
    ['Silos in Norway were 65.3 percent full at the end of 2024.', '65.3', 'differs'],
    ['The price of tobacco rose by 2.2 percent in 2024.', '2.2 percent', 'holds'],
    ['Tobacco cost $4,470 a tonne in 2024.', '4,470', 'differs'],
    ['The Fram Museum welcomed 348,920 visitors in 2024.', '348,920', 'holds'],
    ['The Fram Museum welcomed 384,920 visitors in 2024.', '384,920', 'differs'],
    ['Inheritance tax brought the Finnish Treasury €7.64 billion in 2024.', '7.64', 'holds'],
    ['Inheritance tax brought the Finnish Treasury €6.64 billion in 2024.', '6.64', 'differs'],
    ['Payments of the Australian government rose to A$498.2 billion in 2023.', '498.2', 'holds'],
    ['Receipts of the Australian government rose to A$498.2 billion in 2023.', '498.2', 'cannot be checked'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it.each([
    ['In Powys 73.4 percent of patients had to wait longer than four hours in June 2024.', '73.4'],
    ['In Powys 26.6 percent of patients had to wait longer than four hours in June 2024.', '26.6'],
    ['The price of tea rose by 3.5 percent in 2024.', '3.5'],
    ['Paying visitors to the Fram Museum numbered 348,920 in 2024.', '348,920'],
    ['Paying visitors to the Fram Museum numbered 239,700 in 2024.', '239,700'],
    ['Norway welcomed 348,920 visitors in 2024.', '348,920'],
    ['Wealth tax brought the Finnish Treasury €7.64 billion in 2024.', '7.64'],
    ['Embraer delivered 314 helicopters in 2023.', '314'],
    ['At Malin Head the highest temperature in May 2023 was 20.4 degrees.', 'highest'],
    ['At Malin Head the lowest temperature in May 2023 was 3.1 degrees.', 'lowest'],
  ])('leaves %s', async (text, quote) => {
    expect(await shownOn(text, quote)).toMatch(/^(?:cannot be checked|not found)$/u);
  });
});
