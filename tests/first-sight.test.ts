import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables as they come, with numbers of our own: headers that are codes, units in a column, a part of a name.

const YEARS = [2019, 2020, 2021, 2022, 2023];
const inYears = (row: (year: number, i: number) => readonly string[]) => YEARS.flatMap(row);

const TABLES: readonly GivenTable[] = [
  [
    'Unemployment, monthly data',
    'Eurostat',
    [
      'DATAFLOW,freq,s_adj,unit,geo,TIME_PERIOD,OBS_VALUE',
      ...['2024-04', '2024-05', '2024-06'].flatMap((month, i) => [
        `ESTAT:X(1.0),M,SA,PC_ACT,ES,${month},${11.5 + i / 10}`,
        `ESTAT:X(1.0),M,SA,THS_PER,ES,${month},${2800 + 16 * i}`,
        `ESTAT:X(1.0),M,SA,PC_ACT,FR,${month},${7.2 + i / 10}`,
        `ESTAT:X(1.0),M,SA,THS_PER,FR,${month},${2300 + 10 * i}`,
      ]),
    ],
  ],
  [
    'Minimum wages, bi-annual data',
    'Eurostat',
    [
      'DATAFLOW,freq,currency,geo,TIME_PERIOD,OBS_VALUE',
      ...['2023-S1', '2023-S2', '2024-S1'].flatMap((half, i) => [
        `ESTAT:Y(1.0),S,EUR,PL,${half},${740 + 90 * i}`,
        `ESTAT:Y(1.0),S,NAC,PL,${half},${3490 + 110 * i}`,
        `ESTAT:Y(1.0),S,EUR,RO,${half},${600 + 10 * i}`,
        `ESTAT:Y(1.0),S,NAC,RO,${half},${3000 + 50 * i}`,
      ]),
    ],
  ],
  [
    'Electricity generation by source',
    'A think tank',
    [
      'Entity,Year,Electricity generation (TWh),Electricity from coal (TWh),Electricity from wind (TWh)',
      ...inYears((year, i) => [
        `Poland,${year},${160 + i},${115 - 4 * i},${15 + 2 * i}`,
        `World,${year},${27000 + 500 * i},${9800 + 100 * i},${1400 + 230 * i}`,
      ]),
    ],
  ],
  [
    'New registrations of passenger cars in Portugal by drive, monthly',
    'A transport office',
    [
      'month,Total,Petrol,Battery electric,Mild hybrid',
      ...Array.from({ length: 24 }, (_, i) => {
        const [petrol, electric, hybrid] = [2100 - 11 * i, 140 + 9 * i, 60 + 2 * i];
        const month = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
        return `${month},${petrol + electric + hybrid},${petrol},${electric},${hybrid}`;
      }),
    ],
  ],
  [
    'Mortality rate, infant (per 1,000 live births)',
    'World Bank',
    [
      `Country Name,Country Code,Indicator Name,${YEARS.join(',')}`,
      `Chile,CHL,"Mortality rate, infant (per 1,000 live births)",6.1,6.0,5.9,5.8,5.6`,
      `Peru,PER,"Mortality rate, infant (per 1,000 live births)",10.6,10.3,10.1,9.9,9.7`,
    ],
  ],
  [
    'Passenger boardings at airports, 2022 and 2023',
    'An aviation authority',
    [
      'Rank,Airport Name,City,CY 23 Enplanements,CY 22 Enplanements,% Change',
      '1,Larkfield International,Larkfield,50948121,45403487,12.21%',
      '2,Port Ayer International,Port Ayer,39247880,35352811,11.02%',
      '3,Stonebridge International,Stonebridge,9100420,9300110,-2.15%',
      '4,Old Harbour,Port Ayer,4100400,4000300,2.50%',
    ],
  ],
  [
    'Wheat price, monthly',
    'World Bank, Commodity Price Data',
    ['Date,Price', ...[258, 262, 249, 255].map((price, i) => `2023-0${i + 1}-01,${price}.5`)],
  ],
  [
    'Offences reported to the police in Sweden, by type',
    'An office of Sweden',
    [
      'Year,Type of offence,Reported offences',
      ...inYears((year, i) => [
        `${year},Total,${1400000 + 3000 * i}`,
        `${year},Fraud,${220000 + 7000 * i}`,
        `${year},Burglary,${60000 - 5000 * i}`,
      ]),
    ],
  ],
  [
    'Incidence of tuberculosis, cases and deaths',
    'A health organisation',
    [
      'Entity,Year,"Incident tuberculosis cases (thousands)","Tuberculosis deaths (number)"',
      ...inYears((year, i) => [
        `Peru,${year},${30 + i},${3100 - 50 * i}`,
        `Kenya,${year},${120 - i},${21000 + 100 * i}`,
      ]),
    ],
  ],
  [
    'Share of energy from renewable sources',
    'Eurostat',
    [
      'DATAFLOW,freq,nrg_bal,unit,geo,TIME_PERIOD,OBS_VALUE',
      ...inYears((year, i) =>
        ['REN,25', 'REN_ELC,40', 'REN_TRA,9'].flatMap((row) => {
          const [code = '', share = ''] = row.split(',');
          return [
            `ESTAT:Z(1.0),A,${code},PC,DK,${year},${Number(share) + i}.5`,
            `ESTAT:Z(1.0),A,${code},PC,EL,${year},${Number(share) - 5 + i}.5`,
          ];
        }),
      ),
    ],
  ],
  [
    'Gross domestic spending on research and development',
    'OECD',
    [
      'LOCATION,MEASURE,TIME,Value',
      ...inYears((year, i) => [
        `AUT,MLN_USD,${year},${17000 + 500 * i}`,
        `AUT,PC_GDP,${year},3.${10 + i}`,
        `FRA,MLN_USD,${year},${71000 + 900 * i}`,
        `FRA,PC_GDP,${year},2.${20 + i}`,
      ]),
    ],
  ],
  [
    'Drug overdose deaths in the United States by drug, monthly',
    'A health agency',
    [
      'month,all_drugs,heroin,opioid_share_pct',
      ...['2023-10', '2023-11', '2023-12'].map(
        (month, i) => `${month},${7100 + 30 * i},${260 - 3 * i},77.${i}`,
      ),
    ],
  ],
];

const verdictOf = judgingTables(TABLES);

describe('tables at first sight', () => {
  it.each([
    // What is told apart by its unit alone: of the labour force, and in persons.
    ['The unemployment rate in Spain was 11.7 percent in June 2024.', '11.7 percent', 'holds'],
    [
      'Spain had 2.83 million unemployed in June 2024, or 11.7 percent of the labour force.',
      '2.83 million',
      'holds',
    ],
    ['The unemployment rate in France was 7.9 percent in June 2024.', '7.9 percent', 'differs'],
    // In euros, or in each country's own money.
    ['The minimum wage in Poland came to 920 euros in the first half of 2024.', '920 euros', 'holds'],
    ['The minimum wage in Poland came to 3,710 zloty in the first half of 2024.', '3,710 zloty', 'holds'],
    [
      'The minimum wage in Poland came to 3,710 euros in the first half of 2024.',
      '3,710 euros',
      'cannot be checked',
    ],
    // Columns of which one is the whole.
    // A column by what tells it apart, and a word of what all of them count.
    ['Registrations of mild hybrids in Portugal came to 106 in December 2023.', '106', 'holds'],
    ['Portugal registered 347 battery-electric cars in December 2023.', '347', 'holds'],
    [
      'Over 2023 registrations of battery-electric cars in Portugal grew by 57 percent.',
      '57 percent',
      'holds',
    ],
    ["Poland's coal plants generated 99 TWh in 2023.", '99 TWh', 'holds'],
    ['Coal-fired plants in Poland generated 99 TWh in 2023.', '99 TWh', 'holds'],
    ["Poland's coal power came to 95 TWh in 2023.", '95 TWh', 'differs'],
    [
      "Poland's wind farms produced 23 TWh of electricity in 2023, far less than its old coal plants.",
      '23 TWh',
      'holds',
    ],
    ['Wind turbines in Poland produced 32 TWh in 2023.', '32 TWh', 'differs'],
    ["Coal supplied 35 percent of the world's electricity in 2023.", '35 percent', 'holds'],
    // A name the wrong way round.
    ['Infant mortality in Chile stood at 5.6 deaths per 1,000 live births in 2023.', '5.6', 'holds'],
    ['Infant mortality in Peru stood at 8.7 deaths per 1,000 live births in 2023.', '8.7', 'differs'],
    // Short years, short names, and the town of the only airport.
    ['Larkfield boarded 50.9 million passengers in 2023.', '50.9 million', 'holds'],
    ['Boardings at Stonebridge slipped 2.1 percent in 2023.', '2.1 percent', 'holds'],
    // Money for a thing is its price.
    ['Wheat traded at an average of $262.5 a tonne in February 2023.', '$262.5 a tonne', 'holds'],
    ['Wheat cost $249.5 a tonne in April 2023.', '$249.5 a tonne', 'differs'],
    ['Heroin killed 254 Americans in December 2023.', '254', 'holds'],
    // Of one disease, the dead and the ill.
    ['Tuberculosis killed 2,900 people in Peru in 2023.', '2,900', 'holds'],
    ['Some 34,000 people died of tuberculosis in Peru in 2023.', '34,000', 'differs'],
    // A code that others go on from is the whole of them.
    ['In Denmark the share of renewable energy was 29.5 percent in 2023.', '29.5 percent', 'holds'],
    // What measures are called is what they are in.
    ['Austria spent 3.14 percent of GDP on research and development in 2023.', '3.14 percent', 'holds'],
    // A kind that the table counts names what is counted.
    ['Cases of fraud reported to the Swedish police came to 248,000 in 2023.', '248,000', 'holds'],
    ['Burglaries reported in Sweden fell to 48,000 in 2023.', '48,000', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it.each([
    // Two towns' worth of airports, and no town's.
    ['Port Ayer boarded 39.2 million passengers in 2023, and its old airport 4.1 million.', '4.1 million'],
    // The world in the name of a body is not the world.
    ['The World Health Organization counted 9.7 infant deaths per 1,000 births in 2023.', '9.7'],
    // Each country's own money is that country's alone.
    ['The minimum wage in Poland came to 3,710 forints in the first half of 2024.', '3,710 forints'],
    [
      'The minimum wage in Poland was 1.2 times that of Romania in the first half of 2024, in national currencies.',
      '1.2 times',
    ],
    // A thing that has a price, or is counted, is spoken of in other ways, too.
    ['Wheat output rose 1.5 percent in February 2023.', '1.5 percent'],
    ['Wheat output rose 4.3 percent in February 2023.', '4.3 percent'],
    ['Coal use in Poland fell 3.9 percent in 2023.', '3.9 percent'],
    ['The cost of fraud in Sweden rose 2.9 percent in 2023.', '2.9 percent'],
    ['Wind capacity in Poland reached 23 in 2023.', '23'],
    ['Larkfield lost 50.9 million pieces of luggage in 2023.', '50.9 million'],
    ['Renewable energy in Denmark drew 29.5 percent more investors in 2023.', '29.5 percent'],
    ['Infant mortality in Chile cost 5.6 million dollars in 2023.', '5.6 million'],
    ['Tuberculosis drugs cost Peru 2,900 dollars in 2023.', '2,900'],
    // A verb may make another thing of what is counted.
    ['Denmark exported 29.5 percent of its renewable energy in 2023.', '29.5 percent'],
    ['Peru vaccinated 2,900 people against tuberculosis in 2023.', '2,900'],
    ['Peru cured 34,000 cases of tuberculosis in 2023.', '34,000'],
    ['Larkfield turned away 50.9 million passengers in 2023.', '50.9 million'],
    ['Swedish courts dismissed 248,000 cases of fraud in 2023.', '248,000'],
    ['Poland imported 99 TWh of electricity from coal in 2023.', '99 TWh'],
    ['Poland wasted 99 TWh of electricity from coal in 2023.', '99 TWh'],
    ['Spain retrained 2.83 million unemployed in June 2024.', '2.83 million'],
    // What is done to what is counted makes it another count.
    ['Some 248,000 frauds were solved in Sweden in 2023.', '248,000'],
    // What is measured goes another way than the numbers.
    ['Unemployment in Spain edged down to 11.7 percent in June 2024 from 11.6 percent.', '11.7 percent'],
  ])('abstains: %s', async (text, quote) => {
    expect(await verdictOf(text, quote)).toBe('cannot be checked');
  });
});
