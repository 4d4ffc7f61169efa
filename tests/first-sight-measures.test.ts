import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables that measure several things, each in its own way, with numbers of our own.

const QUARTERS = [
  'Mar-2022',
  'Jun-2022',
  'Sep-2022',
  'Dec-2022',
  'Mar-2023',
  'Jun-2023',
  'Sep-2023',
  'Dec-2023',
];
const DAYS = ['2022-12-31', '2023-03-31', '2023-06-30', '2023-09-30'];

const TABLES: readonly GivenTable[] = [
  [
    'Government deficit/surplus, debt and associated data',
    'Eurostat (GOV_10DD_EDPT1)',
    [
      'DATAFLOW,LAST UPDATE,freq,unit,sector,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      ...[
        ['B9', 'PL', 'PC_GDP', -3.4, -5.1],
        ['B9', 'PL', 'MIO_NAC', -104_200, -173_800],
        ['GD', 'PL', 'PC_GDP', 49.2, 49.6],
        ['GD', 'PL', 'MIO_NAC', 1_512_300, 1_691_200],
        ['B9', 'DK', 'PC_GDP', 3.3, 3.2],
        ['B9', 'DK', 'MIO_NAC', 93_400, 89_900],
        ['GD', 'DK', 'PC_GDP', 29.8, 29.4],
        ['GD', 'DK', 'MIO_NAC', 843_500, 826_100],
        ['B9', 'IE', 'PC_GDP', 1.6, 1.7],
        ['B9', 'IE', 'MIO_NAC', 8300, 8700],
        ['GD', 'IE', 'PC_GDP', 44.1, 43.4],
        ['GD', 'IE', 'MIO_NAC', 224_600, 220_700],
      ].flatMap(([item, geo, unit, ...values]) =>
        [2022, 2023].map(
          (year, i) =>
            `ESTAT:GOV_10DD_EDPT1(1.0),22/10/24 11:00:00,A,${unit},S13,${item},${geo},${year},${values[i]},`,
        ),
      ),
    ],
  ],
  [
    'Building activity: dwelling units commenced and completed by sector, original',
    'A bureau of statistics, Australia',
    [
      `Measure,State,Sector,Unit,${QUARTERS.join(',')}`,
      ...[
        ['Dwelling units completed', 'Australia', 'Private sector', 40_100],
        ['Dwelling units completed', 'Australia', 'Total sectors', 41_200],
        ['Dwelling units completed', 'Victoria', 'Private sector', 14_100],
        ['Dwelling units completed', 'Victoria', 'Total sectors', 14_700],
        ['Dwelling units under construction', 'Australia', 'Private sector', 221_000],
        ['Dwelling units under construction', 'Australia', 'Total sectors', 229_000],
        ['Dwelling units under construction', 'Victoria', 'Private sector', 71_000],
        ['Dwelling units under construction', 'Victoria', 'Total sectors', 74_000],
      ].map(
        ([measure, state, sector, first]) =>
          `${measure},${state},${sector},Number,${QUARTERS.map((_, i) => Number(first) + 310 * i).join(',')}`,
      ),
    ],
  ],
  [
    'Prison population by custody type and sentence status, Norland, quarterly',
    'A ministry of justice',
    [
      'Date,Custody type,Sentence status,Prisoners',
      ...DAYS.flatMap((day, i) => [
        `${day},All,All,${8412 + 20 * i}`,
        `${day},Remand,All,${1301 + 5 * i}`,
        `${day},Remand,Untried,${830 + 3 * i}`,
        `${day},Remand,Convicted unsentenced,${471 + 2 * i}`,
        `${day},Sentenced,All,${7111 + 15 * i}`,
        `${day},Sentenced,Fixed term,${6230 + 11 * i}`,
        `${day},Sentenced,Recalls,${881 + 4 * i}`,
      ]),
    ],
  ],
  [
    'Fixed broadband speeds and coverage by county, Ireland',
    'A regulator',
    [
      'County,Year,Premises,Median download speed (Mbit/s),Full fibre coverage (% of premises)',
      ...['Clare', 'Mayo', 'Kerry'].flatMap((county, i) =>
        [2022, 2023].map(
          (year, y) =>
            `${county},${year},${61_240 + 7300 * i},${91.3 + 12 * i + 9 * y},${44.2 + 5 * i + 6 * y}`,
        ),
      ),
    ],
  ],
  [
    'Air passengers by type of traffic',
    'An airport office, Norway',
    [
      'airport,year,Passengers',
      ...['Oslo Gardermoen', 'Bergen Flesland', 'Alta', 'All airports'].flatMap((airport, i) =>
        [2022, 2023].map(
          (year, y) =>
            `${airport},${year},${[22_470_000, 5_960_000, 391_000, 51_800_000][i] ?? 0 + 1000 * y}`,
        ),
      ),
    ],
  ],
];

const LANDINGS: GivenTable = [
  'Landings of fish by port and species',
  'A fisheries office',
  [
    'Year,Port,Species,Live weight (tonnes),Value (£000s)',
    ...[2022, 2023].flatMap((year, y) =>
      ['Lerwick', 'Newlyn'].flatMap((port, i) =>
        ['Mackerel', 'Monkfish', 'Crabs'].map(
          (species, s) =>
            `${year},${port},${species},${7421.4 + 911 * s - 1300 * i + 53 * y},${6120.7 + 840 * s + 77 * y - 900 * i}`,
        ),
      ),
    ),
  ],
];

const ACCESS: GivenTable = [
  'Households with internet access by income quartile',
  'A statistics office',
  [
    'Country,Year,All households,Households in first (lowest) income quartile,Households in third income quartile',
    ...['Poland', 'Estonia', 'Latvia', 'Malta'].flatMap((country, i) => [
      `${country},2022,${91.2 + i},${80.1 - 2 * i},${93.3 + 0.4 * i}`,
      `${country},2023,${93.7 + i},${82.6 - 2 * i},${95.1 + 0.4 * i}`,
    ]),
  ],
];

const verdictOf = judgingTables([...TABLES, LANDINGS, ACCESS]);

describe('tables of several measures', () => {
  it.each([
    // A column of what is measured and one of units are one measure each way.
    ["Poland's government debt was 49.6 percent of GDP in 2023.", '49.6 percent', 'holds'],
    ["Ireland's government debt came to 220.7 billion euros in 2023.", '220.7 billion euros', 'holds'],
    // A deficit is a balance below nothing.
    ['Poland ran a budget deficit of 5.1 percent of GDP in 2023.', '5.1 percent', 'holds'],
    ['Denmark closed 2023 with a budget deficit of 3.2 percent of GDP.', '3.2 percent', 'differs'],
    [
      'Poland ran a deficit of 5.1 percent of GDP in 2023 and had a government debt of 49.6 percent.',
      '5.1 percent',
      'holds',
    ],
    ['Denmark posted a budget surplus of 3.2 percent of GDP in 2023.', '3.2 percent', 'holds'],
    // Columns of every third month are quarters; what a measure is called in its column goes before the title.
    [
      'In the June quarter of 2023 42,750 dwellings were completed in Australia.',
      '42,750 dwellings',
      'holds',
    ],
    [
      'In the June quarter of 2023 44,100 dwellings were completed in Australia.',
      '44,100 dwellings',
      'differs',
    ],
    // A day that a table names its quarters by; a status that only the sentenced have.
    ['The prison population of Norland was 8,472 on 30 September 2023.', '8,472', 'holds'],
    ['Recalled prisoners numbered 889 in June 2023.', '889', 'holds'],
    // Which of two is more is said.
    [
      "Poland's government debt was 20.2 percentage points higher than that of Denmark in 2023.",
      '20.2',
      'holds',
    ],
    [
      "Denmark's government debt was 20.2 percentage points higher than that of Poland in 2023.",
      '20.2',
      'differs',
    ],
    // Members of two columns, the subject and the unit say which column is meant.
    ['Newlyn landed 6,174 tonnes of mackerel in 2023, worth £5.30 million.', '6,174 tonnes', 'holds'],
    ['Newlyn landed 6,174 tonnes of mackerel in 2023, worth £5.30 million.', '£5.30 million', 'holds'],
    ['Newlyn landed 6,944 tonnes of mackerel in 2023.', '6,944 tonnes', 'differs'],
    // "Third" is a rank, and no quartile.
    [
      'In 2023 the share of households with internet access in Poland was the third-highest of all countries.',
      'third-highest',
      'differs',
    ],
    // An airport by its town.
    ['Bergen airport handled 5.96 million passengers in 2023.', '5.96 million passengers', 'holds'],
    ['Bergen airport handled 6.31 million passengers in 2023.', '6.31 million passengers', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // The money of a country that has no euros; growth in percent of what may be below nothing.
    ["Denmark's government debt came to 826.1 billion euros in 2023.", '826.1 billion euros'],
    // A deficit of something else, or of another time.
    [
      'Denmark, which ran deficits in the 1980s, ended 2023 with a budget balance of 3.2 percent of GDP.',
      '3.2 percent',
    ],
    ["Poland's budget deficit rose 31 percent in 2023.", '31 percent'],
    // A part by income that no word of the table's names.
    ['Of the poorest quarter of Polish households 93.7 percent had internet access in 2023.', '93.7 percent'],
    // Speeds count no subscriptions.
    ['Mayo had 103 broadband subscriptions in 2022.', '103'],
    // A month of a quarter.
    ['In June 2023 42,750 dwellings were completed in Australia.', '42,750 dwellings'],
  ])('abstains: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).toBe('cannot be checked');
  });
});
