import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables whose time, places or columns are laid out in ways of their own, with numbers of our own.

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const weeks = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(from) + 7 * i * 86_400_000).toISOString().slice(0, 10),
  );

const TABLES: readonly GivenTable[] = [
  [
    'Private rents, average',
    'Office for National Statistics',
    [
      'Time period,United Kingdom (£ per month),England (£ per month),Wales (£ per month),South West (£ per month)',
      '2024 JAN,1200,1210,720,1100',
      '2024 FEB,1210,1221,725,1110',
      '2024 MAR,1220,1232,733,1125',
    ],
  ],
  [
    'Station data: monthly temperature and rainfall',
    'A weather service',
    [
      'station,yyyy,mm,tmax_degC,rain_mm',
      ...MONTHS.flatMap((month, i) => [
        `Larkfield,2023,${Number(month)},${7.1 + i},${60.5 + i}`,
        `Port Ayer,2023,${Number(month)},${12.3 + i},${20.5 + i}`,
      ]),
    ],
  ],
  [
    'Average price of homes',
    'A land registry',
    [
      'Date,RegionName,AveragePrice,DetachedPrice,FlatPrice',
      ...MONTHS.map(
        (month, i) =>
          `01/${month}/2023,United Kingdom,${280000 + 500 * i},${420000 + 900 * i},${230000 + 100 * i}`,
      ),
      ...MONTHS.map(
        (month, i) => `01/${month}/2023,Scotland,${180000 + 300 * i},${310000 + 700 * i},${120000 + 100 * i}`,
      ),
    ],
  ],
  [
    'Share of land in drought, by state, weekly',
    'A drought centre',
    [
      'MapDate,StateAbbreviation,Severe drought or worse (% of area)',
      ...weeks('2023-01-03', 60).flatMap((day, i) => [
        `${day.replaceAll('-', '')},CA,${(40 - i / 2).toFixed(1)}`,
        `${day.replaceAll('-', '')},IA,${(10 + i / 2).toFixed(1)}`,
        `${day.replaceAll('-', '')},TX,${(20 + i / 4).toFixed(1)}`,
      ]),
    ],
  ],
  [
    'Recorded crime by police force area, quarterly',
    'Home Office',
    [
      'Financial Year,Financial Quarter,Force Name,Offence Group,Number of Offences',
      ...['2021/22', '2022/23'].flatMap((year, y) =>
        [1, 2, 3, 4].flatMap((quarter) => [
          `${year},${quarter},Avon,Robbery,${900 + 100 * y + 10 * quarter}`,
          `${year},${quarter},Avon,Theft,${9000 + 1000 * y + 100 * quarter}`,
          `${year},${quarter},Kent,Robbery,${300 + 30 * y + quarter}`,
          `${year},${quarter},Kent,Theft,${4000 + 400 * y + 10 * quarter}`,
        ]),
      ),
    ],
  ],
  [
    'Overdose deaths, provisional counts',
    'A health agency',
    [
      'State,Year,Month,Period,Indicator,Data Value,State Name,Footnote',
      ...['January', 'February', 'March'].flatMap((month, i) => [
        `AK,2023,${month},12 month-ending,Number of Deaths,${6100 + i},Alaska,`,
        `AK,2023,${month},12 month-ending,Number of Drug Overdose Deaths,${240 + 10 * i},Alaska,`,
        `OR,2023,${month},12 month-ending,Number of Deaths,${44000 + i},Oregon,`,
        `OR,2023,${month},12 month-ending,Number of Drug Overdose Deaths,${1400 + 10 * i},Oregon,`,
      ]),
    ],
  ],
  [
    'Pupil enrolment in schools, by phase',
    'Department for Education',
    [
      'time_period,time_identifier,phase,number_of_pupils',
      ...['201617', '201718', '201819'].flatMap((year, i) => [
        `${year},Academic year,Primary,${4700000 + 10000 * i}`,
        `${year},Academic year,Secondary,${3200000 + 20000 * i}`,
      ]),
    ],
  ],
  [
    'Passenger boardings at airports',
    'An aviation authority',
    [
      'Rank,ST,Locid,City,Airport Name,Hub,CY 23 Enplanements,CY 22 Enplanements',
      ...Array.from({ length: 12 }, (_, i) =>
        [
          i + 1,
          ['TX', 'CA', 'NY', 'OH'][i % 4],
          `A${String.fromCharCode(65 + i)}X`,
          ['Larkfield', 'Port Ayer', 'Stonebridge', 'Wexmoor', 'Dunhollow', 'Estermond'][i % 6],
          `${'North South Old Bay Hill Lake Park West East Field River Moor'.split(' ')[i]} International`,
          i < 6 ? 'L' : 'M',
          `"${(50_000_000 - i * 3_000_000).toLocaleString('en')}"`,
          `"${(48_000_000 - i * 2_900_000).toLocaleString('en')}"`,
        ].join(','),
      ),
    ],
  ],
  [
    'Rainfall at a station',
    'A weather service',
    [
      'Month,Rainfall (mm),rolling 12 months (mm)',
      ...MONTHS.map((month, i) => `2023-${month},${60 + i},${800 + i}`),
    ],
  ],
  [
    'Prisoners by sex',
    'A prison service',
    ['year,m,f', ...['2019', '2020', '2021', '2022', '2023'].map((year, i) => `${year},${12 - i},${i + 1}`)],
  ],
  [
    'Dwellings by country',
    'An office',
    [
      'Country,Year,Number of dwellings',
      ...['2022', '2023'].flatMap((year, i) => [
        `Slovenia,${year},${850 + i}`,
        `Austria,${year},${4900 + i}`,
      ]),
    ],
  ],
  [
    'Electricity prices for household consumers, bi-annual',
    'Eurostat',
    [
      'DATAFLOW,freq,unit,tax,currency,geo,TIME_PERIOD,OBS_VALUE',
      ...['2023-S1', '2023-S2'].flatMap((half, i) =>
        ['I_TAX', 'X_TAX'].flatMap((tax, t) => [
          `ESTAT:Z(1.0),S,KWH,${tax},EUR,AT,${half},${(0.27 + i / 100 - t / 10).toFixed(4)}`,
          `ESTAT:Z(1.0),S,KWH,${tax},EUR,GR,${half},${(0.22 + i / 100 - t / 10).toFixed(4)}`,
        ]),
      ),
    ],
  ],
  [
    'First-time asylum applicants by citizenship, annual data',
    'Eurostat',
    [
      'DATAFLOW,freq,unit,citizen,geo,TIME_PERIOD,OBS_VALUE',
      ...['2022', '2023'].flatMap((year, i) => [
        `ESTAT:A(1.0),A,PER,SY,DE,${year},${70000 + 30000 * i}`,
        `ESTAT:A(1.0),A,PER,TR,DE,${year},${23000 + 38000 * i}`,
        `ESTAT:A(1.0),A,PER,SY,FR,${year},${4000 + 1000 * i}`,
        `ESTAT:A(1.0),A,PER,TR,FR,${year},${9000 + 1000 * i}`,
      ]),
    ],
  ],
  [
    'World food price indices',
    'A food agency',
    [
      'Date,Food Price Index,Meat Price Index,Sugar Price Index',
      ...MONTHS.map((month, i) => `2023-${month},${120.4 + i},${115.2 + i},${140.6 + 2 * i}`),
    ],
  ],
  [
    'Forest area, FAOSTAT',
    'Food and Agriculture Organization',
    [
      'Area Code (M49),Area,Element Code,Element,Item Code,Item,Year Code,Year,Unit,Value,Flag,Flag Description',
      ...[2019, 2020].flatMap((year, i) =>
        [
          ['208', 'Denmark', 600],
          ['246', 'Finland', 22400],
        ].flatMap(([code, area, most]) => {
          const [all, planted] = [Number(most) + i, 100 + i];
          const row = (item: string, value: number, flag: string) =>
            `${code},${area},5110,Area,1,${item},${year},${year},1000 ha,${value},${flag},Flag ${flag}`;
          return [
            row('Forest land', all, 'A'),
            row('Planted Forest', planted, 'E'),
            row('Naturally regenerating forest', all - planted, 'E'),
          ];
        }),
      ),
    ],
  ],
];

const verdictOf = judgingTables(TABLES);

describe('tables laid out in ways of their own', () => {
  it.each([
    // A column for each place; and what belongs to a part of a country.
    ['The average private rent in Wales was £733 a month in March 2024.', '£733', 'holds'],
    ['The average Welsh rent was £725 a month in March 2024.', '£725', 'differs'],
    ['In the South West of England the average rent came to £1,125 in March 2024.', '£1,125', 'holds'],
    ['The station had 65 mm of rainfall in June 2023.', '65 mm', 'holds'],
    // A year and a month in columns of numbers.
    ['Larkfield had a maximum temperature of 9.1 degrees Celsius in March 2023.', '9.1', 'holds'],
    ['Port Ayer had a maximum temperature of 13.1 degrees Celsius in March 2023.', '13.1', 'differs'],
    // Days first, that are all the first of a month; the column that tells no kinds apart is of all.
    ['The average home in Scotland cost £183,300 in December 2023.', '£183,300', 'holds'],
    ['The average home in the UK cost £270,500 in December 2023.', '£270,500', 'differs'],
    // Days without hyphens; states by their letters, of which one is a country's, too; a day whose year is said before.
    [
      'On January 3, 2023, 40.0 percent of California was in severe drought or worse.',
      '40.0 percent',
      'holds',
    ],
    [
      'On January 3, 2023, 44.0 percent of California was in severe drought or worse.',
      '44.0 percent',
      'differs',
    ],
    ['Severe drought or worse gripped 10.0 percent of Iowa on January 3, 2023.', '10.0 percent', 'holds'],
    // Quarters of financial years, and such a year of four of them.
    ['Kent recorded 334 robberies in the final quarter of 2022/23.', '334', 'holds'],
    ['Avon recorded 4,100 robberies in 2022/23.', '4,100', 'holds'],
    ['Avon recorded 3,700 robberies in 2022/23.', '3,700', 'differs'],
    // Counts of twelve months each, told by their last.
    ['Overdose deaths in Alaska reached 260 in the 12 months to March 2023.', '260', 'holds'],
    ['Overdose deaths in Oregon reached 1,520 in the year ending March 2023.', '1,520', 'cannot be checked'],
    // School years without a stroke.
    ['Primary schools had 4.72 million pupils in 2018/19.', '4.72 million', 'holds'],
    // Cents a kilowatt hour, by a unit in one column and money in another; taxes count unless they are left out.
    [
      'Greek households paid 23.0 cents a kilowatt-hour for electricity in the second half of 2023.',
      '23.0',
      'holds',
    ],
    [
      'Greek households paid 25.0 cents a kilowatt-hour for electricity in the second half of 2023.',
      '25.0',
      'differs',
    ],
    // "At" is no code of Austria.
    [
      'At 23.0 cents a kilowatt-hour in the second half of 2023, electricity in Greece had its price.',
      '23.0',
      'holds',
    ],
    // People by a noun of their own.
    ['In 2023 some 61,000 Turks applied for asylum in Germany for the first time.', '61,000', 'holds'],
    // Of indices the one of all is no sum of the others.
    ['The food price index averaged 125.4 points in June 2023.', '125.4', 'holds'],
    // A whole beside columns of codes and flags, in thousands of hectares.
    ["Finland's forests covered 22.4 million hectares in 2020.", '22.4 million', 'holds'],
    ["Denmark's forests covered 701,000 hectares in 2020.", '701,000', 'differs'],
    // A name that tells rows apart is no key of what it settles.
    ['North International boarded 50 million passengers in 2023.', '50 million', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // A part of a place that the table does not have.
    ['In the north of Wales the average rent was £733 a month in March 2024.', '£733'],
    // A quarter of a financial year is none of a calendar year.
    ['Avon recorded 3,700 robberies in the second half of 2022/23.', '3,700'],
    // A month of what is counted for twelve.
    ['Overdose deaths in Alaska reached 260 in March 2023.', '260'],
    // Of one cause, the dead and all dead.
    ['Drought killed 40.0 percent of crops in California on January 3, 2023.', '40.0 percent'],
    // Any of the weeks of a month.
    ['In January 2023 severe drought or worse covered 40.0 percent of California.', '40.0 percent'],
    ['The four-week average of severe drought or worse in Iowa was 10.0 percent on January 3, 2023.', '10.0'],
    // What is so now is of no month said before; the table ends long before the story.
    ['The food price index averaged 131.4 points in December 2022 and is now 125.4 points.', '125.4'],
    // Months beside a column of what twelve of them come to are months all the same.
    ['In the year to June 2023 the station had 65 mm of rainfall.', '65 mm'],
    // "m" is men here, and no month.
    ['There were 12 prisoners in December 2019.', '12'],
    // Counted one by one or in thousands: nobody says.
    ['Slovenia had 851,000 dwellings in 2023.', '851,000'],
    ['Slovenia had 900,000 dwellings in 2023.', '900,000'],
    // An index that another sentence names.
    ['Vegetable oils bucked the trend. Their index reached 131.4 points in June 2023.', '131.4'],
    // The price of a hundred, and so many a day.
    ['Greek households paid €23 per 100 kilowatt-hours of electricity in the second half of 2023.', '€23'],
    ['On average 167 Turks a day applied for asylum in Germany for the first time in 2023.', '167'],
    // Towns of several airports are the name of none.
    ['Larkfield boarded 50 million passengers in 2023.', '50 million'],
  ])('abstains: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).toBe('cannot be checked');
  });
});
