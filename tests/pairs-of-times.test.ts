import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What a ratio, a fraction or a distance is against another time of, in the many ways that writers say so. The numbers are
// our own.

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];

/** Bees: Kent has 1,400 hives in 2018, 4,200 in 2023, 3,100 in 2022; Devon 5,200 and 2,600. */
const hives: GivenTable = [
  'Registered beehives by county',
  'A farm ministry',
  [
    'County,Year,Beehives',
    ...YEARS.map((year, i) => `Kent,${year},${[1400, 1700, 2100, 2500, 3100, 4200][i]}`),
    ...YEARS.map((year, i) => `Devon,${year},${[5200, 4700, 4000, 3600, 3000, 2600][i]}`),
  ],
];

/** Silver: $15.60 an ounce on average in 2018, $31.20 in June 2023. */
const silver: GivenTable = [
  'Silver prices, monthly',
  'A bank',
  [
    'Month,Silver price (US dollars per ounce)',
    ...YEARS.flatMap((year, i) =>
      Array.from(
        { length: 12 },
        (_, m) => `${year}-${String(m + 1).padStart(2, '0')},${(15.6 + 3.12 * i).toFixed(2)}`,
      ),
    ),
  ],
];

/** Burnt land: 30,000 hectares in 2023, 96,000 in 2022. */
const fires: GivenTable = [
  'Wildfires in Portugal',
  'A forest institute',
  [
    'Year,Number of fires,Burnt area (hectares)',
    ...YEARS.map((year, i) => `${year},${9000 - 300 * i},${[44000, 42000, 67000, 28000, 96000, 30000][i]}`),
  ],
];

/** Airports: Bergen 6.0 million passengers in 2019, 5.4 in 2023. */
const airports: GivenTable = [
  'Passengers at Norwegian airports',
  'An airport operator',
  [
    'Airport,Year,Passengers',
    ...YEARS.map((year, i) => `Bergen,${year},${[5900000, 6000000, 2400000, 2900000, 5000000, 5400000][i]}`),
    ...YEARS.map(
      (year, i) => `Oslo,${year},${[28500000, 28600000, 9000000, 9400000, 22500000, 25100000][i]}`,
    ),
  ],
];

/** Exports: China 4 percent of the world's in 2018, 12 in 2023. */
const exports: GivenTable = [
  'Exports of goods, US dollars',
  'A bank',
  [
    'Country,Year,Exports (million US dollars)',
    ...YEARS.map((year, i) => `China,${year},${[400, 560, 720, 880, 1040, 1200][i]}`),
    ...YEARS.map((year) => `Germany,${year},1500`),
    ...YEARS.map((year) => `World,${year},10000`),
  ],
];

/** Wool: 150 in December 2023, 160 in November 2023, 120 in December 2022. */
const wool: GivenTable = [
  'Wool price index, monthly',
  'A wool board',
  [
    'Month,Wool price index (2015=100)',
    ...[2022, 2023].flatMap((year, i) =>
      Array.from(
        { length: 12 },
        (_, m) => `${year}-${String(m + 1).padStart(2, '0')},${m === 11 ? 120 + 30 * i : 140 + 20 * i}`,
      ),
    ),
  ],
];

/** Jobs in December 2023: 10,404,000 adjusted, and 10,409,000 as a trend. */
const jobs: GivenTable = [
  'Employed people, monthly',
  'A statistics office',
  [
    'Month,Employed people (thousands); Seasonally adjusted,Employed people (thousands); Trend',
    ...Array.from(
      { length: 12 },
      (_, m) => `2023-${String(m + 1).padStart(2, '0')},${9304 + 100 * m},${9309 + 100 * m}`,
    ),
  ],
];

const all = [hives, silver, fires, airports, exports, wool, jobs];
const verdictOn = judgingTables(all);

describe('a ratio', () => {
  it.each([
    ['Kent had 4,200 registered beehives in 2023, three times their 2018 tally.', 'three times', 'holds'],
    ['Kent had 4,200 registered beehives in 2023, four times its 2018 total.', 'four times', 'differs'],
    [
      'At 4,200, the number of beehives in Kent in 2023 was three times what it had been five years before.',
      'three times',
      'holds',
    ],
    [
      'At 4,200, the number of beehives in Kent in 2023 was twice what it had been two years before.',
      'twice',
      'differs',
    ],
    [
      'Wildfires burnt 30,000 hectares in Portugal in 2023, less than a third of the area lost the year before.',
      'less than a third',
      'holds',
    ],
    [
      'Wildfires burnt 30,000 hectares in Portugal in 2023, about half of the area lost the year before.',
      'about half',
      'differs',
    ],
    ['Devon had 2,600 beehives in 2023, half of the 5,200 it had in 2018.', 'half', 'holds'],
  ])('is against the time that is said behind it: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });

  it.each([
    ['Kent had 4,200 registered beehives in 2023, three times as many as Cornwall.', 'three times'],
    ['Wildfires burnt 30,000 hectares in Portugal in 2023, a third of the area of the park.', 'a third'],
  ])('is left where it is against something the table has not: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).toBe('cannot be checked');
  });
});

describe('a distance', () => {
  it.each([
    [
      'Bergen airport handled 5.4 million passengers in 2023, 10 percent short of its 2019 traffic.',
      '10 percent',
      'holds',
    ],
    [
      'Bergen airport was still 10 percent short of its 2019 passenger numbers in 2023.',
      '10 percent',
      'holds',
    ],
    [
      'Bergen airport was still 20 percent shy of its 2019 passenger numbers in 2023.',
      '20 percent',
      'differs',
    ],
    [
      'Bergen airport handled 5.4 million passengers in 2023, still 10 percent short of the 6 million of 2019.',
      '10 percent',
      'holds',
    ],
    [
      'Bergen, still 10 percent short of its 2019 traffic, handled 5.4 million passengers in 2023.',
      '5.4 million',
      'holds',
    ],
  ])('is a fall from the time that it falls short of: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a share', () => {
  it.each([
    [
      'China accounted for 12 percent of the world’s exports in 2023, up from 4 percent in 2018.',
      '4 percent',
      'holds',
    ],
    [
      'China accounted for 12 percent of the world’s exports in 2023, up from 8 percent in 2018.',
      '8 percent',
      'differs',
    ],
    [
      'China accounted for 12 percent of the world’s exports in 2023, up from 4 percent in 2018.',
      '12 percent',
      'holds',
    ],
  ])('of an earlier time is of whom the first one is: %s', async (text, quote, due) => {
    expect(await verdictOn(text, quote)).toBe(due);
  });
});

describe('a change beside another that is on an earlier time', () => {
  const text =
    'The wool price index slipped 6.3 percent in December 2023, to 150 points, but was still 25 percent above its level of a year earlier.';

  it('is not on that time', async () => {
    expect(await verdictOn(text, '6.3 percent')).not.toBe('differs');
  });

  it('leaves the other its time', async () => {
    expect(await verdictOn(text, '25 percent')).toBe('holds');
    expect(await verdictOn(text.replace('25 percent', '35 percent'), '35 percent')).toBe('differs');
  });
});

describe('a level reached after a change', () => {
  it.each([
    ['In 2022 Kent had 24 percent more beehives, up on 2021, at 3,100.', '3,100'],
    ['Kent’s beehives were 100 percent up on 2021 in 2022, at 3,100.', '3,100'],
  ])('is not of the time it is compared with: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).not.toBe('differs');
  });

  it('is not of that time where the sentence before says another', async () => {
    const before = 'The farm ministry released its figures for 2022. ';
    const text = `${before}The number of beehives in Kent was 24 percent up on 2021, at 3,100.`;
    expect(await verdictOn(text, '3,100')).not.toBe('differs');
    expect(await verdictOn(text.replace('3,100', '2,500'), '2,500')).not.toBe('holds');
  });
});

describe('what a number is multiplied by', () => {
  it.each([
    ['Bergen airport’s passenger numbers multiplied by two in 2023, to 5.4 million.', 'two'],
    ['Passenger numbers at Bergen airport rose by a factor of two in 2023, to 5.4 million.', 'two'],
    ['Le nombre de passagers de l’aéroport de Bergen a été multiplié par deux en 2023.', 'deux', 'fr'],
    ['Le nombre de passagers de l’aéroport de Bergen a été multiplié par près de 2,5 en 2023.', '2,5', 'fr'],
  ])('is no level: %s', async (text, quote, language = 'en') => {
    expect(await verdictOn(text, quote, language)).not.toBe('differs');
  });
});

describe('a trend estimate', () => {
  it('is not the index of a table that does not speak of trends', async () => {
    const text = 'In trend terms, the wool price index was 150 in December 2023.';
    expect(await verdictOn(text, '150')).toBe('cannot be checked');
    expect(await verdictOn(text.replace('In trend terms, the', 'The'), '150')).toBe('holds');
  });

  it('is not what is seasonally adjusted, where a table has both', async () => {
    const said = (series: string, value: string) =>
      `In ${series} terms, ${value} people were employed in December 2023.`;
    expect(await verdictOn(said('trend', '10.409 million'), '10.409 million')).toBe('holds');
    expect(await verdictOn(said('trend', '10.404 million'), '10.404 million')).not.toBe('holds');
    expect(await verdictOn(said('seasonally adjusted', '10.409 million'), '10.409 million')).not.toBe(
      'holds',
    );
  });
});
