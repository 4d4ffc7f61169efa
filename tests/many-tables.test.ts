import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Classes of tables that were once misread as a whole. The numbers are our own.

const YEARS = Array.from({ length: 11 }, (_, i) => 2012 + i);
const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const MONEY: readonly GivenTable[] = [
  [
    'Euro reference exchange rates, daily',
    'A central bank',
    [
      'Date,USD,JPY,GBP,CHF,TRY',
      ...Array.from({ length: 28 }, (_, i) => {
        const day = `2023-03-${String(i + 1).padStart(2, '0')}`;
        return `${day},${(1.06 + i / 1000).toFixed(4)},${(143 + i / 10).toFixed(2)},${(0.88 - i / 1000).toFixed(4)},${(0.99 - i / 2000).toFixed(4)},${(19.9 + i / 20).toFixed(3)}`;
      }),
    ],
  ],
  [
    'Monthly closing prices of shares',
    'A stock exchange',
    [
      'symbol,date,price',
      ...['NFLX', 'KO', 'BA'].flatMap((symbol, at) =>
        MONTHS.map((month, i) => `${symbol},${month}-01,${(50 + 130 * at + 1.25 * i).toFixed(2)}`),
      ),
    ],
  ],
  [
    'Prices of farm goods',
    'A food agency',
    [
      'Prices of farm goods: monthly index',
      '2014-2016=100',
      'Date,All goods price index,Honey,Olives',
      ...MONTHS.map(
        (month, i) => `${month},${(110 + i / 2).toFixed(1)},${(90 + i).toFixed(1)},${(140 - i).toFixed(1)}`,
      ),
    ],
  ],
  [
    'Education indicators',
    'A bank for development',
    [
      'Country Name,Country Code,Series Name,Series Code,2020 [YR2020],2021 [YR2021],2022 [YR2022]',
      'Portugal,PRT,"Government expenditure on education, total (% of GDP)",SE.XPD,4.61,4.72,4.83',
      'Portugal,PRT,"School enrollment, tertiary (% gross)",SE.TER,68.4,70.1,71.9',
      'Chile,CHL,"Government expenditure on education, total (% of GDP)",SE.XPD,5.41,5.22,5.13',
      'Chile,CHL,"School enrollment, tertiary (% gross)",SE.TER,90.4,91.5,92.7',
    ],
  ],
  [
    'Tax revenue by kind of tax',
    'A treasury',
    [
      'Entity,Year,Taxes on goods and services (% of GDP),Taxes on income and capital gains (% of GDP)',
      'Uganda,2021,6.4,4.1',
      'Uganda,2022,6.7,4.3',
      'Malta,2021,10.2,11.8',
      'Malta,2022,10.6,12.1',
    ],
  ],
  [
    'Monthly retail trade by province',
    'Statistics Canada',
    [
      'REF_DATE,GEO,Industry,UOM,SCALAR_FACTOR,VALUE',
      ...['Canada', 'Ontario', 'Quebec', 'Manitoba'].flatMap((geo, at) =>
        [
          'Retail trade [44-45]',
          'Food retailers [445]',
          'Clothing retailers [458]',
          'Furniture retailers [449]',
        ].flatMap((kind, k) =>
          MONTHS.map(
            (month, i) =>
              `${month},${geo},${kind},Dollars,thousands,${Math.round((60_000_000 + 90_000 * i) / (1 + 1.7 * at) / (k === 0 ? 1 : 4 + k))}`,
          ),
        ),
      ),
    ],
  ],
];

describe('money', () => {
  const verdictOf = judgingTables(MONEY, '2023-04-10', 0.97);
  it.each([
    // Columns that are currencies: the unit says which is meant, or its name.
    ['The euro was worth 1.0650 dollars on 6 March 2023.', '1.0650 dollars', 'holds'],
    ['One euro bought 0.875 pounds sterling on 6 March 2023.', '0.875 pounds', 'holds'],
    ['The Turkish lira stood at 20.15 to the euro on 6 March 2023.', '20.15', 'holds'],
    ['The euro stood at 0.9785 Swiss francs on 6 March 2023.', '0.9785 Swiss francs', 'differs'],
    // Shares by the name of the company, whose symbol the table has.
    ['Netflix shares closed at $78.75 in December 2022.', '$78.75', 'holds'],
    // A line above the header says that all columns are indices.
    ['The price index of honey stood at 113.0 points in December 2022.', '113.0 points', 'holds'],
    // "Of GDP" is said by the unit of the header, and each series is what its own name says.
    ['Portugal spent 4.83 percent of its GDP on education in 2022.', '4.83 percent', 'holds'],
    ['Gross enrolment in tertiary education in Chile was 92.7 percent in 2022.', '92.7 percent', 'holds'],
    // The whole by its code, and the dollars of a province.
    ['Retail sales in Ontario amounted to $23.0 billion in December 2022.', '$23.0 billion', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // Of the column that is named behind the figure before.
    [
      'Taxes on goods brought Malta 12.1 percent of GDP in 2022, taxes on income and gains 10.6 percent.',
      '10.6 percent',
    ],
    // The dollar is not what the table counts all others for.
    ['The pound was worth 1.2143 dollars on 6 March 2023.', '1.2143 dollars'],
    // A company that the table does not have.
    ['Starbucks shares closed at $78.75 in December 2022.', '$78.75'],
    ['The euro stood at 39.1 Ukrainian hryvnias on 6 March 2023.', '39.1'],
  ])('abstains: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOf(text, quote));
  });
});

const REGIONS = ['Andalucía', 'Aragón', 'Cataluña', 'Galicia'];
const PEOPLE: readonly GivenTable[] = [
  [
    'Parados por sexo y comunidad autónoma (miles de personas)',
    'Un instituto de estadística',
    [
      'Sexo;Comunidades y Ciudades Autónomas;Periodo;Total',
      ...['Ambos sexos', 'Hombres', 'Mujeres'].flatMap((sex, s) =>
        ['Total Nacional', ...REGIONS].flatMap((region, r) =>
          [1, 2, 3, 4].map(
            (quarter) =>
              `${sex};${region};2023T${quarter};${((r === 0 ? 2400 : 180 + 90 * r) * (s === 0 ? 1 : 0.35 + 0.1 * s) - quarter).toFixed(1).replace('.', ',')}`,
          ),
        ),
      ),
    ],
  ],
  [
    'Wahlbeteiligung bei Landtagswahlen',
    'Ein Statistisches Landesamt',
    [
      'Jahr;Land;Wahlberechtigte;Wahlbeteiligung (%)',
      ...[2013, 2018, 2023].flatMap((year, i) =>
        ['Deutschland', 'Bayern', 'Hessen', 'Sachsen', 'Thüringen'].map(
          (land, l) =>
            `${year};${land};${l === 0 ? 60_100_000 : 4_100_000 + 900_000 * l + 1000 * i};${(70.4 + 1.5 * l + i).toFixed(1).replace('.', ',')}`,
        ),
      ),
    ],
  ],
  [
    'Death rates from falls by sex',
    'A world health office',
    [
      'Entity,Code,Year,"Death rate from falls per 100,000 population - Sex: both sexes - Age group: all ages","Death rate from falls per 100,000 population - Sex: male - Age group: all ages","Death rate from falls per 100,000 population - Sex: female - Age group: all ages"',
      ...['Ireland', 'Belgium', 'Finland', 'Greece'].flatMap((name, at) =>
        YEARS.map(
          (year, i) =>
            `${name},,${year},${(9.4 + at + i / 10).toFixed(2)},${(12.4 + at + i / 10).toFixed(2)},${(6.4 + at + i / 10).toFixed(2)}`,
        ),
      ),
    ],
  ],
  [
    'Hospital beds',
    'Eurostat',
    [
      'freq,unit,facility,geo,TIME_PERIOD,OBS_VALUE',
      ...['IE', 'BE', 'FI', 'EL'].flatMap((geo, at) =>
        YEARS.map((year, i) => `A,P_HTHAB,HBEDT,${geo},${year},${(300 + 41.3 * at - 2 * i).toFixed(2)}`),
      ),
    ],
  ],
  [
    'Coffee drunk by country, 2011',
    'A coffee council',
    ['country,cups_served', 'Ireland,212', 'Belgium,371', 'Finland,655', 'Greece,343'],
  ],
];

describe('people', () => {
  const verdictOf = judgingTables(PEOPLE, '2024-02-10', 0.97);
  it.each([
    // Headers, titles and members in the language of the office; the total of its regions is the country.
    ['Spain had 2.40 million unemployed people in the fourth quarter of 2023.', '2.40 million', 'holds'],
    ['Turnout in Bavaria was 73.9 percent in 2023.', '73.9 percent', 'holds'],
    ['Turnout in Bavaria was 79.3 percent in 2023.', '79.3 percent', 'differs'],
    // Among whom something is so is not where.
    [
      'Thuringia had the highest turnout of the German states in 2023, at 78.4 percent.',
      '78.4 percent',
      'holds',
    ],
    // "Both sexes" and "all ages" are everybody.
    ['The death rate from falls in Ireland was 10.4 per 100,000 in 2022.', '10.4 per 100,000', 'holds'],
    // A code of a unit that is the same in every row.
    [
      'Belgium had 321 hospital beds per 100,000 inhabitants in 2022.',
      '321 hospital beds per 100,000',
      'holds',
    ],
    // Ranks among what the table covers.
    [
      'Greece had 404 hospital beds per 100,000 inhabitants in 2022, more than any other country in the statistics.',
      'more than any other',
      'holds',
    ],
    [
      'Finland had 362 hospital beds per 100,000 inhabitants in 2022, the highest figure of all the countries covered.',
      'highest',
      'differs',
    ],
    [
      'Ireland had 280 hospital beds per 100,000 inhabitants in 2022, the fewest of the four countries compared.',
      'fewest',
      'holds',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // Another year than the title says, of a table that has no times.
    ['Finland was served 612 cups of coffee in 2019.', '612'],
    // Anywhere is more than a table of four countries.
    [
      'Greece had 404 hospital beds per 100,000 inhabitants in 2022, more than anywhere else.',
      'more than anywhere else',
    ],
    // Of a share, and of no number of voters.
    [
      'In Thuringia 78.4 percent of those entitled to vote did so in 2023, more than in any other German state.',
      'more than in any other',
    ],
  ])('abstains: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOf(text, quote));
  });
});

const CODED: readonly GivenTable[] = [
  [
    'Crops grown',
    'A world agency for food',
    [
      'Entity,Code,Year,"Potatoes | 00000116 || Production | 005510 || tonnes","Barley | 00000044 || Production | 005510 || tonnes"',
      ...YEARS.flatMap((year, i) => [
        `Belgium,BEL,${year},${3_100_000 + 41_300 * i},${360_000 + 2_100 * i}`,
        `Finland,FIN,${year},${640_000 - 5_200 * i},${1_600_000 - 21_400 * i}`,
      ]),
    ],
  ],
  [
    'Carbon dioxide in the air at Point Barrow, monthly mean, parts per million',
    'An observatory',
    [
      'Date,Decimal Date,Average',
      ...MONTHS.map((month, i) => {
        const part = ((i % 12) + 0.5) / 12;
        return `${month}-01,${(2021 + Math.floor(i / 12) + part).toFixed(4)},${(415.2 + i / 4).toFixed(2)}`;
      }),
    ],
  ],
  [
    'CPI ANNUAL RATE: ALL ITEMS 2015=100',
    'A statistics office',
    [
      'Month,CPI annual rate all items 2015=100',
      ...MONTHS.map((month, i) => `${month},${(0.7 + i / 5).toFixed(1)}`),
    ],
  ],
];

describe('codes in headers, the time twice, and rates of an index', () => {
  const verdictOf = judgingTables(CODED);

  it.each([
    ['Belgium grew 3.5 million tonnes of potatoes in 2022.', '3.5 million tonnes', 'holds'],
    ['Finland’s barley harvest came to 1.39 million tonnes in 2022.', '1.39 million tonnes', 'holds'],
    ['Finland’s barley harvest came to 588,000 tonnes in 2022.', '588,000 tonnes', 'differs'],
    [
      'Carbon dioxide at Point Barrow averaged 420.95 parts per million in December 2022.',
      '420.95 parts per million',
      'holds',
    ],
    ['Inflation was 4.9 percent in October 2022.', '4.9 percent', 'holds'],
    ['Inflation was 9.4 percent in October 2022.', '9.4 percent', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // Rye is in no column.
    ['Finland grew 588,000 tonnes of rye in 2022.', '588,000 tonnes'],
    // A price is no growth of prices.
    ['The consumer price index stood at 104.9 in October 2022.', '104.9'],
  ])('abstains: %s', async (text, quote) => {
    expect(['cannot be checked', 'not found']).toContain(await verdictOf(text, quote));
  });
});
