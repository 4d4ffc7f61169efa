import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What is measured is said by a kind of it: a product that has a price, a purpose that is paid for, women who marry. The
// numbers are our own.

const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const TABLES: readonly GivenTable[] = [
  [
    'Monthly average retail prices for selected products',
    'Statistics Canada',
    [
      'REF_DATE,GEO,Products,UOM,VALUE',
      ...MONTHS.flatMap((month, i) =>
        ['Canada', 'Alberta', 'Manitoba'].flatMap((place, p) => [
          `${month},${place},"Carrots, per kilogram",Dollars,${(2.31 + 0.02 * i + 0.11 * p).toFixed(2)}`,
          `${month},${place},"Ground pork cuts, per kilogram",Dollars,${(9.12 + 0.07 * i + 0.2 * p).toFixed(2)}`,
          `${month},${place},"Flour, 2.5 kilograms",Dollars,${(5.03 + 0.03 * i + 0.1 * p).toFixed(2)}`,
          `${month},${place},"Cream, 2 litres",Dollars,${(6.41 + 0.05 * i + 0.1 * p).toFixed(2)}`,
          `${month},${place},"Bagels, 1 dozen",Dollars,${(4.71 + 0.01 * i + 0.1 * p).toFixed(2)}`,
        ]),
      ),
    ],
  ],
  [
    'General government expenditure by function, billion kroner and percent of GDP',
    'Statistics Denmark',
    [
      'Function,Unit,2021,2022,2023',
      'Total general government expenditure,DKK billion,1301.2,1322.5,1361.4',
      'Defence,DKK billion,33.3,36.8,49.2',
      'Health,DKK billion,211.9,214.4,226.6',
      'Total general government expenditure,% of GDP,50.4,47.2,48.1',
      'Defence,% of GDP,1.3,1.3,1.8',
      'Health,% of GDP,8.3,7.7,8.1',
    ],
  ],
  [
    'Mean age at first marriage, by sex',
    'A gender office',
    [
      'Country Name,Series Name,2020,2021,2022',
      '"Norway","Mean age at first marriage, female",34.1,34.3,34.6',
      '"Norway","Mean age at first marriage, male",36.4,36.5,36.9',
      '"Chad","Mean age at first marriage, female",19.2,19.3,19.5',
      '"Chad","Mean age at first marriage, male",24.4,24.5,24.7',
    ],
  ],
  [
    'Number of forest fires and burnt area',
    'A fire office',
    [
      'Country,Year,Number of fires,Burnt area (ha)',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `Greece,${year},${1011 + 90 * i},${61204 + 48111 * i}`,
        `Spain,${year},${9021 - 400 * i},${91207 - 2003 * i}`,
      ]),
    ],
  ],
  [
    'Short-term trends in rail transport: freight, quarterly',
    'A transport forum',
    [
      'Country,Variable,Time,Unit,Value',
      ...['Q1', 'Q2', 'Q3', 'Q4'].flatMap((quarter, i) => [
        `Austria,Total rail freight transport,${quarter}-2023,Million tonne-kilometres,${5211 + 31 * i}`,
        `Poland,Total rail freight transport,${quarter}-2023,Million tonne-kilometres,${13010 + 120 * i}`,
      ]),
    ],
  ],
  [
    'Prison population by custody type, quarterly',
    'A ministry of justice',
    [
      'Date,Custody type,Prisoners',
      ...['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31'].flatMap((day, i) => [
        `${day},All,${84011 + 400 * i}`,
        `${day},Remand,${14012 + 130 * i}`,
        `${day},Sentenced,${69999 + 270 * i}`,
      ]),
    ],
  ],
];

const SCHOOLS: GivenTable = [
  'Ratio of pupils to teachers by education level',
  'An education office',
  [
    'Level of education,Country,Year,Ratio of pupils to teachers',
    ...['Primary education', 'Lower secondary education', 'Upper secondary education'].flatMap((level, i) => [
      `${level},Malta,2022,${12.4 - 5.2 * i + 3 * i * (i - 1)}`,
      `${level},Netherlands,2022,${16.2 - 1.1 * i}`,
    ]),
  ],
];

const verdictOn = judgingTables([...TABLES, SCHOOLS], '2024-03-12');

describe('what is measured, said by a kind of it', () => {
  it.each([
    // Products have prices, for as much of them as the table says.
    ['Carrots cost $2.77 a kilogram in Canada in December 2023.', '$2.77', 'holds'],
    ['Carrots cost $2.57 a kilogram in Canada in December 2023.', '$2.57', 'differs'],
    ['A kilogram of carrots sold for $2.88 in Alberta in December 2023.', '$2.88', 'holds'],
    ['Two litres of cream cost $7.56 in Canada in December 2023.', '$7.56', 'holds'],
    ['A dozen bagels cost Canadians $4.94 in December 2023.', '$4.94', 'holds'],
    ['The price of carrots in Canada rose 9.5 percent in the year to December 2023.', '9.5 percent', 'holds'],
    // A purpose that is paid for, where its digits agree.
    ['Defence spending in Denmark came to 49.2 billion kroner in 2023.', '49.2 billion kroner', 'holds'],
    ['Danish health spending was 8.1 percent of GDP in 2023.', '8.1 percent', 'holds'],
    // Who marries, and at what age.
    [
      'Women in Norway were 34.6 years old on average when they first married in 2022.',
      '34.6 years',
      'holds',
    ],
    ['In Chad women married for the first time at 19.5 on average in 2022 and men at 24.7.', '19.5', 'holds'],
    ['In Chad women married for the first time at 19.5 on average in 2022 and men at 24.7.', '24.7', 'holds'],
    [
      'Norwegian brides marrying for the first time in 2022 were 34.6 years old on average.',
      '34.6 years',
      'holds',
    ],
    // What is lost to fire burns.
    ['Greece lost 157,426 hectares to the flames in 2023.', '157,426 hectares', 'holds'],
    // A lower secondary teacher is no fewer; and a clause is of the place before it.
    [
      'A Dutch lower secondary teacher had 2.1 times as many pupils as a Maltese one in 2022.',
      '2.1 times',
      'holds',
    ],
    [
      'In the Netherlands a primary teacher had 16.2 pupils in 2022, more than in Malta, where one had 12.4.',
      '12.4',
      'holds',
    ],
    // Railways carry freight, and people on remand are held.
    [
      'Austrian railways carried 5.30 billion tonne-kilometres of freight in the fourth quarter of 2023.',
      '5.30 billion',
      'holds',
    ],
    ['Some 14,402 people were held on remand in December 2023.', '14,402', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    // Other amounts, other money, other things and other sellers.
    ['Carrots cost $1.26 a pound in Canada in December 2023.', '$1.26'],
    ['Half a kilogram of carrots cost $1.39 in Canada in December 2023.', '$1.39'],
    ['A bag of carrots cost $3.99 in Canada in December 2023.', '$3.99'],
    ['Four litres of cream cost $15.12 in Canada in December 2023.', '$15.12'],
    ['Cream cost $3.78 a litre in Canada in December 2023.', '$3.78'],
    ['Organic carrots cost $4.77 a kilogram in Canada in December 2023.', '$4.77'],
    ['Carrot juice cost $4.10 a kilogram in Canada in December 2023.', '$4.10'],
    ['Farmers were paid $1.10 a kilogram for carrots in Canada in December 2023.', '$1.10'],
    ['Wholesale carrots cost $1.40 a kilogram in Canada in December 2023.', '$1.40'],
    ['Canada exported carrots at $1.31 a kilogram in December 2023.', '$1.31'],
    ['Carrots cost US$2.10 a kilogram in Canada in December 2023.', '$2.10'],
    ['Carrots cost $2.10 a kilogram in the United States in December 2023.', '$2.10'],
    ['Carrots and flour cost $7.10 in Canada in December 2023.', '$7.10'],
    // What others pay for, and what only a part of it is.
    ['Private health spending in Denmark came to 41.3 billion kroner in 2023.', '41.3 billion kroner'],
    ['NATO put Danish defence spending at 2.4 percent of GDP in 2023.', '2.4 percent'],
    ['Defence spending in Denmark came to 52.9 billion kroner in 2023.', '52.9 billion kroner'],
    // Other marriages, and how far apart two ages are.
    ['Women in Chad first married at 19.5 on average in 2022, those in Norway 15 years later.', '15 years'],
    ['Norwegian women who remarried in 2022 were 46.1 years old on average.', '46.1 years'],
    ['Norwegian women had their first child at 30.2 on average in 2022.', '30.2'],
    ['Women in Norwegian cities first married at 33.0 on average in 2022.', '33.0'],
    // Other losses.
    ['Greece lost 21,300 hectares to erosion in 2023.', '21,300 hectares'],
    ['Greece lost 21,300 hectares of vineyards to drought in 2023.', '21,300 hectares'],
    ['Greece planted 21,300 hectares after the forest fires of 2023.', '21,300 hectares'],
    // Other freight.
    ['Austria moved 9.31 billion tonne-kilometres of freight in the fourth quarter of 2023.', '9.31 billion'],
    [
      'Austrian lorries carried 8.25 billion tonne-kilometres of freight in the fourth quarter of 2023.',
      '8.25 billion',
    ],
    [
      'Polish railways carried 8.31 billion tonne-kilometres of coal in the fourth quarter of 2023.',
      '8.31 billion',
    ],
    // Other people on remand.
    ['Some 412 young people were held on remand in December 2023.', '412'],
    ['Some 11,402 people were released on remand in December 2023.', '11,402'],
  ])('gives no verdict on: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).toBe('cannot be checked');
  });
});
