import { MONTH_NAMES } from '../../language/calendar/months.ts';
import { countryCodes } from '../../language/countries/country-code.ts';
import { countryName } from '../../language/countries/country-name.ts';
import { chanceOf } from './word-salad.ts';

/** A made-up table as published by a statistics office, with sentences that it decides. */
export interface StatisticTable {
  readonly slug: string;
  readonly title: string;
  readonly producer: string;
  readonly csv: string;
  /** The first is true according to the table; so are the others. */
  readonly sentences: readonly string[];
}

/** What a table measures, the range of its values, and how news words one of them. */
interface Measured {
  readonly slug: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** The number of decimals. */
  readonly digits: number;
  say(place: string, value: string, when: string): string;
}

const MEASURED: readonly Measured[] = [
  percent('unemployment', 'Unemployment rate (% of labour force)', 'The unemployment rate in'),
  percent('inflation', 'Inflation, consumer prices (annual %)', 'Inflation in'),
  percent('poverty', 'Poverty rate (% of population)', 'The poverty rate in'),
  percent('literacy', 'Literacy rate (% of adults)', 'The literacy rate in'),
  percent('employment', 'Employment rate (%)', 'The employment rate in'),
  percent('obesity', 'Prevalence of obesity (% of adults)', 'The obesity rate in'),
  percent('renewables', 'Share of energy from renewable sources (%)', 'The share of renewable energy in'),
  percent('recycling', 'Recycling rate of municipal waste (%)', 'The recycling rate in'),
  percent('turnout', 'Voter turnout (%)', 'Turnout in'),
  count('population', 'Population, total', 90_000_000, 'The population of', ''),
  count('births', 'Live births', 900_000, 'Births in', ''),
  count('deaths', 'Deaths', 900_000, 'Deaths in', ''),
  count('marriages', 'Marriages', 400_000, 'Marriages in', ''),
  count('road-deaths', 'Road deaths', 9_000, 'Road deaths in', ''),
  count('tourists', 'Arrivals of tourists', 40_000_000, 'Tourist arrivals in', ''),
  count('patents', 'Patent applications', 60_000, 'Patent applications in', ''),
  count('beds', 'Hospital beds', 300_000, 'Hospital beds in', ''),
  count('asylum', 'Asylum applications', 90_000, 'Asylum applications in', ''),
  count('steel', 'Steel production, tonnes', 90_000_000, 'Steel production in', ' tonnes'),
  count('wheat', 'Wheat production, tonnes', 90_000_000, 'Wheat production in', ' tonnes'),
  count('carbon', 'CO2 emissions, tonnes', 900_000_000, 'CO2 emissions in', ' tonnes'),
  {
    slug: 'life-expectancy',
    title: 'Life expectancy at birth (years)',
    from: 55,
    to: 85,
    digits: 1,
    say: (place, value, when) => `Life expectancy in ${place} was ${value} years in ${when}.`,
  },
  {
    slug: 'infant-mortality',
    title: 'Infant mortality rate (per 1,000 live births)',
    from: 2,
    to: 60,
    digits: 1,
    say: (place, value, when) =>
      `Infant mortality in ${place} stood at ${value} deaths per 1,000 live births in ${when}.`,
  },
  {
    slug: 'homicides',
    title: 'Homicide rate (per 100,000 people)',
    from: 0.5,
    to: 40,
    digits: 1,
    say: (place, value, when) => `The homicide rate in ${place} was ${value} per 100,000 people in ${when}.`,
  },
  {
    slug: 'fertility',
    title: 'Fertility rate (births per woman)',
    from: 1,
    to: 6,
    digits: 2,
    say: (place, value, when) => `The fertility rate in ${place} was ${value} children per woman in ${when}.`,
  },
];

const FIRST_YEAR = 1984;
const YEARS = 40;
const MONTHS_FROM = 2014;
const MONTHS = 120;
const AGES = 18;
const SEXES = ['Total', 'Female', 'Male'];
const SMALL = 40;

/**
 * Two tables for each of twenty-five measures, in the layouts that offices use: all countries with a column for each
 * year; months in rows; and sexes and ages in rows, some with more rows than are kept in memory. Deterministic.
 */
export function statisticTables(): StatisticTable[] {
  const chance = chanceOf(17);
  const countries = countryCodes().filter((code) => /^[A-Z]{2}$/.test(code));
  return MEASURED.flatMap((measured, at) => [
    yearly(measured, countries, chance),
    at % 2 === 0 ? monthly(measured, countries, chance) : aged(measured, countries, at % 8 === 1, chance),
  ]);
}

function yearly(measured: Measured, countries: readonly string[], chance: () => number): StatisticTable {
  const { slug, title, digits, say } = measured;
  const years = Array.from({ length: YEARS }, (_, i) => FIRST_YEAR + i);
  const said: string[] = [];
  const rows = countries.map((code, at) => {
    const values = years.map(() => madeUp(measured, chance).toFixed(digits));
    const name = countryName(code, 'en');
    if (at % SMALL === 7) said.push(say(name, grouped(values.at(-1) ?? '', digits), String(years.at(-1))));
    return `"${name}",${code},${values.join(',')}`;
  });
  const csv = [`Country Name,Country Code,${years.join(',')}`, ...rows].join('\n');
  return { slug: `${slug}-yearly`, title, producer: 'A bank of the world', csv, sentences: said };
}

function monthly(measured: Measured, countries: readonly string[], chance: () => number): StatisticTable {
  const { slug, title, digits, say } = measured;
  const said: string[] = [];
  const rows = countries.slice(0, SMALL).flatMap((code, at) =>
    Array.from({ length: MONTHS }, (_, i) => {
      const value = madeUp(measured, chance).toFixed(digits);
      const year = MONTHS_FROM + Math.floor(i / 12);
      const when = `${MONTH_NAMES[i % 12]} ${year}`;
      if (i === MONTHS - 1 && at % 9 === 4)
        said.push(say(countryName(code, 'en'), grouped(value, digits), when));
      return `${code},${year}-${String((i % 12) + 1).padStart(2, '0')},${value}`;
    }),
  );
  const csv = ['geo,TIME_PERIOD,OBS_VALUE', ...rows].join('\n');
  return {
    slug: `${slug}-monthly`,
    title: `${title}, monthly`,
    producer: 'An office',
    csv,
    sentences: said,
  };
}

/** `all`: of every country, which is more rows than are kept in memory. */
function aged(
  measured: Measured,
  countries: readonly string[],
  all: boolean,
  chance: () => number,
): StatisticTable {
  const { slug, title, digits, say } = measured;
  const said: string[] = [];
  const rows = (all ? countries : countries.slice(0, SMALL)).flatMap((code, at) =>
    Array.from({ length: YEARS / 4 }, (_, i) => FIRST_YEAR + YEARS - 1 - i).flatMap((year) =>
      SEXES.flatMap((sex) =>
        ['Total', ...Array.from({ length: AGES }, (_, age) => `${age * 5} to ${age * 5 + 4} years`)].map(
          (age) => {
            const value = madeUp(measured, chance).toFixed(digits);
            const name = countryName(code, 'en');
            if (at % 9 === 4 && year === FIRST_YEAR + YEARS - 2 && sex === 'Total' && age === 'Total')
              said.push(say(name, grouped(value, digits), String(year)));
            return `"${name}",${sex},${age},${year},${value}`;
          },
        ),
      ),
    ),
  );
  const csv = ['Country,Sex,Age,Year,Value', ...rows].join('\n');
  return {
    slug: `${slug}-by-age`,
    title: `${title}, by sex and age`,
    producer: 'An institute',
    csv,
    sentences: said,
  };
}

function percent(slug: string, title: string, begin: string): Measured {
  return {
    slug,
    title,
    from: 1,
    to: 60,
    digits: 1,
    say: (place, value, when) => `${begin} ${place} was ${value} percent in ${when}.`,
  };
}

function count(slug: string, title: string, to: number, begin: string, unit: string): Measured {
  return {
    slug,
    title,
    from: to / 100,
    to,
    digits: 0,
    say: (place, value, when) => `${begin} ${place} came to ${value}${unit} in ${when}.`,
  };
}

function madeUp({ from, to }: Measured, chance: () => number): number {
  return from + (to - from) * chance();
}

function grouped(value: string, digits: number): string {
  return Number(value).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
