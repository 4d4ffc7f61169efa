import { expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Sentences by which a reviewer had false verdicts given, on tables like theirs. The numbers are our own.

const TABLES: readonly GivenTable[] = [
  [
    'House sales in Wales',
    'A land registry',
    [
      'Quarter,Average house price (£),Houses sold',
      ...[2021, 2022, 2023].flatMap((year, i) =>
        ['Mar', 'Jun', 'Sep', 'Dec'].map(
          (month, q) =>
            `${month}-${year},${231_000 + 4100 * i + 900 * q * (i === 2 ? -3 : 1)},${11_400 - 700 * i + 210 * q}`,
        ),
      ),
    ],
  ],
  [
    'Employment in Ireland by occupation, thousands',
    'A statistics office',
    [
      'occupation,year,employment (thousands)',
      ...[2022, 2023].flatMap((year, i) => [
        `Skilled construction and building trades,${year},${131.2 + 4 * i}`,
        `"Process, plant and machine operatives",${year},${171.5 - 2 * i}`,
        `Health and social care associate professionals,${year},${54.1 + i}`,
        `Teaching professionals,${year},${118.4 + 2 * i}`,
      ]),
    ],
  ],
  [
    'Household electricity prices',
    'An energy agency',
    [
      'country,half,electricity price (EUR per kWh)',
      'Germany,2022-S2,0.3351',
      'Germany,2023-S1,0.4125',
      'Germany,2023-S2,0.4020',
      'Spain,2022-S2,0.3350',
      'Spain,2023-S1,0.2510',
      'Spain,2023-S2,0.2350',
    ],
  ],
  [
    'Beer exports',
    'A brewers’ association',
    [
      'country,year,beer exports (thousand hectolitres)',
      'Ireland,2022,3420',
      'Ireland,2023,3610',
      'Belgium,2022,16900',
      'Belgium,2023,16200',
    ],
  ],
  [
    'Doctors and beds per 10,000 population',
    'A health office',
    [
      'country,year,"doctors per 10,000 population"',
      'Poland,2022,34.1',
      'Poland,2023,34.9',
      'Austria,2022,54.1',
      'Austria,2023,54.6',
    ],
  ],
  [
    'Overnight stays in Austria by country of residence of guests',
    'A statistics office',
    [
      'month,Germany,Netherlands,Switzerland,Austria',
      '2024-01,5012000,1110000,402000,3210000',
      '2024-02,5110000,1240000,431000,3050000',
      '2024-03,4120000,810000,377000,2790000',
    ],
  ],
  [
    'Steel',
    'A steel association',
    [
      'country,year,steel production (million tonnes)',
      'India,2022,125.4',
      'India,2023,140.8',
      'Japan,2022,89.2',
      'Japan,2023,87.0',
    ],
  ],
  [
    'Births and deaths in counties',
    'A statistics office',
    [
      'county,year,births,deaths',
      'Norrbotten,2022,2110,2602',
      'Norrbotten,2023,1938,2564',
      'Gotland,2022,498,610',
      'Gotland,2023,471,622',
    ],
  ],
  [
    'Asylum applications in Germany by country of citizenship',
    'A migration office',
    [
      'citizenship,year,asylum applications',
      'Syria,2022,76300',
      'Syria,2023,104561',
      'Turkey,2022,25054',
      'Turkey,2023,62624',
    ],
  ],
  [
    'Nights spent at tourist accommodation establishments',
    'A statistics office',
    [
      'country,month,nights spent',
      'Germany,2023-08,47720000',
      'Germany,2022-08,48250000',
      'Greece,2023-08,33100000',
      'Greece,2022-08,32400000',
    ],
  ],
  [
    'Sentenced prisoners by offence, England and Wales',
    'A ministry of justice',
    [
      'offence group,year,prisoners',
      'Robbery,2022,5470',
      'Robbery,2023,5590',
      'All offences,2022,63900',
      'All offences,2023,66100',
    ],
  ],
  [
    'Monthly minimum wages, bi-annual data',
    'A statistics office',
    [
      'country,period,minimum wage (EUR per month)',
      'Luxembourg,2023-S2,2387.40',
      'Luxembourg,2024-S1,2508.24',
      'Ireland,2023-S2,1909.70',
      'Ireland,2024-S1,2146.30',
    ],
  ],
];

const judged = judgingTables(TABLES);

it.each([
  // A year earlier, wherever it is said; and twelve months, or the last of them.
  ['House prices in Wales fell 2.8 percent in the fourth quarter of 2023 on a year earlier.', '2.8 percent'],
  ['House sales in Wales fell 6.2 percent in the year to December 2023.', '6.2 percent'],
  // Two words of a name that has others.
  ['Employment in building trades in Ireland rose to 98,000 in 2023.', '98,000'],
  ['Employment of machine operators in Ireland fell to 33,000 in 2023.', '33,000'],
  // Averages of a half are no prices of its first month; a group is not its members.
  ['German households paid 29.1 cents a kilowatt-hour for electricity in July 2023.', '29.1 cents'],
  [
    'Household electricity in the European Union cost 28.3 cents a kilowatt-hour in the second half of 2023, and 40.2 in Germany.',
    '28.3 cents',
  ],
  // Money of what is counted in a unit that is not read.
  ['Irish beer exports were worth 340 million euros in 2023.', '340 million euros'],
  ['Irish beer exports rose 11.2 percent by value in 2023.', '11.2 percent'],
  // How many there are, and how many for so many people.
  ['The number of doctors in Poland rose 4.2 percent in 2023.', '4.2 percent'],
  // Where guests stay, and where they come from.
  ['Germany counted 28.1 million overnight stays in February 2024.', '28.1 million'],
  ['Austria had 12.9 million overnight stays in March 2024, the national office said.', '12.9 million'],
  ['Turkey received 19,000 asylum applications in 2023.', '19,000'],
  ['Syrians made 91,200 first-time asylum applications in Germany in 2023.', '91,200'],
  ['Germans spent 37.1 million nights in hotels at home in August 2023.', '37.1 million'],
  // What is done with what is made, and what was only planned.
  ['India used 133 million tonnes of steel in 2023.', '133 million tonnes'],
  // A thing that the table does not have apart, and a word of its title that the sentence lacks.
  ['New houses in Wales cost £297,000 on average in the fourth quarter of 2023.', '£297,000'],
  [
    'Electricity prices for German companies averaged 29.1 cents per kilowatt-hour in the first half of 2023.',
    '29.1 cents',
  ],
  ['The prison population of England and Wales was 87,500 in 2023.', '87,500'],
  ['Robbery led to 4,210 foreign prisoners in England and Wales in 2023.', '4,210'],
  ['The average wage in Luxembourg was €4,260 a month in January 2024.', '€4,260'],
  ['Japan planned to produce 92 million tonnes of steel in 2023.', '92 million tonnes'],
])('%s', async (text, quote) => {
  expect(await judged(text, quote)).not.toBe('differs');
});

it.each([
  ['German guests spent 5.11 million nights in Austria in February 2024.', '5.11 million'],
  ['Hotels in Germany counted 47.7 million nights in August 2023.', '47.7 million'],
  ['Norrbotten registered 1,938 births and 2,564 deaths in 2023.', '1,938'],
  ['Norrbotten registered 1,938 births and 2,564 deaths in 2023.', '2,564'],
  ['House prices in Wales fell 2.8 percent year on year in the fourth quarter of 2023.', '2.8 percent'],
  ['The minimum wage in Luxembourg was €2,508 a month in January 2024.', '€2,508'],
])('holds: %s (%s)', async (text, quote) => {
  expect(await judged(text, quote)).toMatch(/^(?:holds|cannot be checked)/);
});
