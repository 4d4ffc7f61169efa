import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables as offices publish them whose units, totals and periods have to be read from codes and names. The numbers are our own.

const QUARTERS = [2022, 2023].flatMap((year) => [1, 2, 3, 4].map((quarter) => [year, quarter] as const));
const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const TABLES: readonly GivenTable[] = [
  [
    'Waiting times for clinics by area, financial years',
    'A health service',
    [
      'Financial year,Area,Clinic,Mean wait (weeks),Median wait (weeks),Seen within 10 weeks (%)',
      ...['2019-20', '2020-21', '2021-22', '2022-23'].flatMap((year, y) =>
        ['All areas', 'Eastmoor', 'Westlea'].flatMap((area, a) =>
          ['Total', 'Podiatry', 'Audiology'].map(
            (clinic, c) =>
              `${year},${area},${clinic},${(8.1 + y + a + c).toFixed(1)},${(6.3 + y + a + c).toFixed(1)},${(81.5 - 2 * y - a - c).toFixed(1)}`,
          ),
        ),
      ),
    ],
  ],
  [
    'Short-term trends in inland shipping: freight, quarterly',
    'A transport forum',
    [
      'COUNTRY,Country,VARIABLE,Variable,TIME,Time,Unit Code,Unit,PowerCode Code,PowerCode,Value',
      ...QUARTERS.flatMap(([year, quarter], i) => [
        `NLD,Netherlands,T-INL,Inland shipping freight,${year}-Q${quarter},Q${quarter}-${year},TONNEKM,Tonnes-kilometres,6,Millions,${11210 + 130 * i}`,
        `BEL,Belgium,T-INL,Inland shipping freight,${year}-Q${quarter},Q${quarter}-${year},TONNEKM,Tonnes-kilometres,6,Millions,${2410 - 20 * i}`,
        `ROU,Romania,T-INL,Inland shipping freight,${year}-Q${quarter},Q${quarter}-${year},TONNEKM,Tonnes-kilometres,6,Millions,${3310 + 45 * i}`,
      ]),
    ],
  ],
  [
    'Average weekly earnings by industry, monthly',
    'Statistics Canada',
    [
      'REF_DATE,GEO,Industry,UOM,VALUE',
      ...MONTHS.flatMap((month, i) =>
        ['Canada', 'Manitoba', 'Nova Scotia'].flatMap((place, p) => [
          `${month},${place},Industrial aggregate excluding unclassified businesses [11-91N],Dollars,${(1101.52 + 3.1 * i - 40 * p).toFixed(2)}`,
          `${month},${place},Construction [23],Dollars,${(1402.11 + 4.2 * i - 50 * p).toFixed(2)}`,
          `${month},${place},Retail trade [44-45],Dollars,${(688.4 + 1.3 * i - 20 * p).toFixed(2)}`,
        ]),
      ),
    ],
  ],
  [
    'Public expenditure by purpose, billion kroner and percent of GDP',
    'Statistics Denmark',
    [
      'Code,Purpose,Unit,2021,2022,2023',
      'TOT,Total public expenditure,DKK billion,1301.2,1322.5,1361.4',
      '1,Roads and railways,DKK billion,41.3,43.8,45.2',
      '2,Nursing homes,DKK billion,61.9,60.4,66.6',
      '3,Courts,DKK billion,12.4,12.9,13.7',
      'TOT,Total public expenditure,% of GDP,50.4,47.2,48.1',
      '1,Roads and railways,% of GDP,1.6,1.5,1.7',
      '2,Nursing homes,% of GDP,2.4,2.2,2.6',
      '3,Courts,% of GDP,0.5,0.5,0.6',
    ],
  ],
  [
    'Nights spent at campsites, monthly data',
    'Eurostat',
    [
      'freq,c_resid,unit,geo,TIME_PERIOD,OBS_VALUE',
      ...MONTHS.flatMap((month, i) =>
        ['SI', 'SK', 'LV'].flatMap((place, p) => [
          `M,DOM,NR,${place},${month},${210411 + 9000 * i + 70003 * p}`,
          `M,FOR,NR,${place},${month},${510207 + 7000 * i + 50021 * p}`,
          `M,TOTAL,NR,${place},${month},${720618 + 16000 * i + 120024 * p}`,
        ]),
      ),
      ...MONTHS.slice(12).flatMap((month, i) =>
        ['SI', 'SK', 'LV'].map(
          (place, p) => `M,TOTAL,PCH_SM,${place},${month},${(2.1 + 0.3 * i - p).toFixed(1)}`,
        ),
      ),
    ],
  ],
  [
    'Deaths in Utland by cause',
    'A health office',
    [
      'Cause,year,deaths',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `Total cancers,${year},${9021 + 35 * i}`,
        `Heart disease,${year},${8011 + 21 * i}`,
        `Accidents,${year},${1022 - 12 * i}`,
      ]),
    ],
  ],
  [
    'Residents of towns, Utland',
    'A census office',
    [
      'town,year,Population 31 December',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `Aldham,${year},${41022 + 310 * i}`,
        `Bexley Moor,${year},${18411 - 95 * i}`,
      ]),
    ],
  ],
];

const verdictOn = judgingTables(TABLES, '2024-03-12');

describe('units, totals and periods in codes and names', () => {
  it.each([
    // So many weeks in a financial year are none of its weeks; a median is no mean, whatever it averages.
    ['The median wait for podiatry in Eastmoor stood at 9.3 weeks in 2020-21.', '9.3 weeks', 'holds'],
    ['The median wait for podiatry in Eastmoor stood at 8.3 weeks in 2020-21.', '8.3 weeks', 'differs'],
    ['The median wait for audiology in Westlea averaged 11.3 weeks in 2021-22.', '11.3 weeks', 'differs'],
    ['The mean wait for audiology in Westlea averaged 14.1 weeks in 2021-22.', '14.1 weeks', 'holds'],
    // The quarter in a second form is no kind of freight.
    [
      'Inland shipping freight in the Netherlands came to 12.12 billion tonne-kilometres in the fourth quarter of 2023.',
      '12.12 billion',
      'holds',
    ],
    // All industries are called an aggregate.
    ['Average weekly earnings in Manitoba stood at $1,132.82 in December 2023.', '$1,132.82', 'holds'],
    ['Average weekly earnings in Nova Scotia stood at $1,132.82 in December 2023.', '$1,132.82', 'differs'],
    // Kroner are Danish in Denmark, and what is in percent of GDP is not in them.
    [
      'Public expenditure in Denmark came to 1,361.4 billion kroner in 2023.',
      '1,361.4 billion kroner',
      'holds',
    ],
    [
      'Public expenditure on nursing homes came to 66.6 billion kroner in 2023.',
      '66.6 billion kroner',
      'holds',
    ],
    [
      'Public expenditure on nursing homes came to 60.4 billion kroner in 2023.',
      '60.4 billion kroner',
      'differs',
    ],
    ['Public expenditure on nursing homes came to 2.6 percent of GDP in 2023.', '2.6 percent', 'holds'],
    // Who stays, by Eurostat's codes.
    ['In Slovenia foreign tourists spent 671,207 nights at campsites in December 2023.', '671,207', 'holds'],
    ['Campsites in Slovakia counted 1,208,642 nights in December 2023.', '1,208,642', 'holds'],
    // What there is on a day of December.
    ['Aldham had a population of 41,642 at the end of 2023.', '41,642', 'holds'],
    ['Aldham had a population of 41,332 at the end of 2023.', '41,332', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    ['The median wait for audiology in Westlea was 8.3 weeks in 2003-04.', '8.3 weeks'],
    ['The median wait for audiology in Westlea was 8.3 weeks in the first half of 2020-21.', '8.3 weeks'],
    ['The median wait for podiatry in Eastmoor was 7.5 weeks in the final months of 2021-22.', '7.5 weeks'],
    ['Public expenditure on nursing homes came to 66.9 billion Norwegian kroner in 2023.', '66.9 billion'],
    ["Norway's public expenditure came to 1,322.5 billion kroner in 2023.", '1,322.5 billion'],
    ['Nursing homes took 4.9 percent of Swedish GDP in 2023.', '4.9 percent'],
    ['Nursing homes and courts together took 9.2 percent of GDP in 2023.', '9.2 percent'],
    ['Deaths in Utland came to 17,022 in 2023.', '17,022'],
    ['In Slovenia German tourists spent 444,207 nights at campsites in December 2023.', '444,207'],
    [
      'Inland shipping freight in Germany came to 12.12 billion tonne-kilometres in the fourth quarter of 2023.',
      '12.12 billion',
    ],
    ['Average weekly earnings of nurses in Manitoba stood at $1,322.82 in December 2023.', '$1,322.82'],
  ])('gives no verdict on: %s', async (text, quote) => {
    expect(await verdictOn(text, quote)).toBe('cannot be checked');
  });
});
