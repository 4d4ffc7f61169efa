import { describe, expect, it } from 'vitest';
import type { CubeDimension } from '../src/evidence/cubes/cube.ts';
import { MemberFinder } from '../src/evidence/linking/members.ts';
import { wordsOf } from '../src/language/stems.ts';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables as their offices lay them out, and sentences as newspapers put them. The numbers are our own.

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022];
const DAYS = Array.from({ length: 60 }, (_, i) =>
  new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10),
);
const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const TABLES: readonly GivenTable[] = [
  [
    'Prevalence of diabetes among adults (%)',
    'World Health Organization',
    [
      'IndicatorCode,Indicator,Location,Period,Dim1,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value',
      ...['Kenya', 'Nepal', 'Peru', 'Ghana'].flatMap((place, at) =>
        YEARS.flatMap((year, i) =>
          ['Both sexes', 'Female', 'Male'].map((sex, k) => {
            const value = 11.2345 + 6.1 * at + 0.731 * i + (k === 1 ? 1.4 : k === 2 ? -1.4 : 0);
            const [low, high] = [value - 2.1, value + 2.2];
            const shown = `${value.toFixed(1)} [${low.toFixed(1)}-${high.toFixed(1)}]`;
            return `NCD_GLUC,Prevalence of diabetes among adults (%),${place},${year},${sex},${[value, low, high].map((one) => one.toFixed(5)).join()},${shown}`;
          }),
        ),
      ),
    ],
  ],
  [
    'Safety at the wheel in US states',
    'A magazine',
    [
      'State,Number of cyclists involved in serious crashes per billion miles,Percentage Of Cyclists Involved In Serious Crashes Who Wore A Helmet,Repair costs paid by insurers per insured driver ($)',
      'Texas,19.4,37,131.28',
      'Ohio,14.2,45,128.63',
      'Utah,11.3,52,104.17',
      'Maine,12.6,48,99.41',
      'Iowa,15.7,41,117.92',
    ],
  ],
  [
    'Concentrations of fine particulate matter (PM2.5)',
    'A health agency',
    [
      'Location,Period,Dim1,Value',
      ...['Peru', 'Chile', 'Ghana', 'Nepal'].flatMap((place, at) =>
        YEARS.flatMap((year, i) =>
          ['Total', 'Rural', 'Urban'].map(
            (area, k) => `${place},${year},${area},${(18.37 + 9.1 * at - 0.63 * i + 2.4 * k).toFixed(2)}`,
          ),
        ),
      ),
    ],
  ],
  [
    'Minerals by nutrient',
    'A farm agency',
    [
      'Area,Item,Element,Year,Unit,Value',
      ...['Peru', 'Chile', 'Ghana', 'Nepal'].flatMap((place, at) =>
        ['Mineral sulphur S (total)', 'Mineral zinc Zn (total)', 'Mineral boron B (total)'].flatMap(
          (item, k) =>
            ['Production', 'Import quantity'].flatMap((element, e) =>
              YEARS.map(
                (year, i) =>
                  `${place},${item},${element},${year},t,${(41_873.2 + 90_001 * at + 7_013 * k + 333 * e + 1_021 * i).toFixed(2)}`,
              ),
            ),
        ),
      ),
    ],
  ],
  [
    'Weather in Bergen, daily',
    'A weather office',
    [
      'date,rainfall (mm),sky',
      ...DAYS.map(
        (day, i) => `${day},${(((i * 37) % 11) * 1.7).toFixed(1)},${['rain', 'sun', 'fog'][i % 3]}`,
      ),
    ],
  ],
  [
    'Consumer prices index: annual rate',
    'Office for National Statistics',
    ['Month,CPI annual rate (%)', ...MONTHS.map((month, i) => `${month},${(2.1 + 0.37 * i).toFixed(1)}`)],
  ],
  [
    'Emissions of carbon dioxide, total and per person',
    'A data project',
    [
      'Entity,Code,Year,Annual CO₂ emissions,Annual CO₂ emissions per capita',
      ...['Peru', 'Chile', 'Ghana', 'Nepal', 'World'].flatMap((place, at) =>
        YEARS.map(
          (year, i) =>
            `${place},,${year},${51_234_567 * (at + 1) ** (place === 'World' ? 4 : 1) + 1_013_017 * i},${(1.4371 + at * 0.91 + 0.0137 * i).toFixed(4)}`,
        ),
      ),
    ],
  ],
];

describe('tables and sentences as they are published', () => {
  const verdictOf = judgingTables(TABLES, '2023-04-10', 0.97);
  it.each([
    // A column that repeats another with fewer digits is no second reading.
    ['In Nepal, 20.3 percent of adults had diabetes in 2021.', '20.3 percent', 'holds'],
    ['Diabetes affected 23.8 percent of women in Peru in 2017.', '23.8 percent', 'cannot be checked'],
    // Headers that describe: a percentage, so many for each billion miles, and money for each driver.
    ['In Utah 52 percent of the cyclists involved in serious crashes wore a helmet.', '52 percent', 'holds'],
    // What is in the air is measured in micrograms, and the number in PM2.5 is none.
    ['Chile’s PM2.5 concentration was 25.6 micrograms per cubic metre in 2020.', '25.6 micrograms', 'holds'],
    [
      'Chile’s PM2.5 concentration was 28.6 micrograms per cubic metre in 2020.',
      '28.6 micrograms',
      'differs',
    ],
    // Kinds without what all of them are called.
    ['Peru imported 60,316 tonnes of boron in 2021.', '60,316 tonnes', 'holds'],
    // What a day was like tells no rows apart.
    ['Over the whole of January 2022, 263.5 millimetres of rain fell in Bergen.', '263.5', 'holds'],
    // The office says which country its table is of.
    ['Inflation in the United Kingdom was 6.2 percent in December 2021.', '6.2 percent', 'holds'],
    // What each has, by whom.
    ['The average Chilean was responsible for 2.39 tonnes of CO2 in 2020.', '2.39 tonnes', 'holds'],
    ['Every Ghanaian put 3.31 tonnes of CO2 into the air in 2021.', '3.31 tonnes', 'holds'],
    ['Emissions of carbon dioxide came to 2.35 tonnes per Chilean in 2017.', '2.35 tonnes', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});

describe('the world', () => {
  const whole = { code: 'World', labels: ['World'], area: null, ages: null, aggregate: true };
  const dimension: CubeDimension = {
    column: 'place',
    label: 'place',
    role: 'place',
    whole: null,
    members: [whole],
  };
  it.each([
    ['zh', '2022年全球二氧化碳排放量达到320亿吨。'],
    ['ru', 'В 2022 году выбросы в мире составили 32 млрд тонн.'],
    ['fr', 'En 2022, les émissions ont atteint 32 milliards de tonnes dans le monde.'],
    ['ar', 'بلغت الانبعاثات في العالم 32 مليار طن في عام 2022.'],
  ])('is known in %s', (language, text) => {
    const found = new MemberFinder({ dimensions: [dimension] }, language).find(wordsOf(text, language), text);
    expect(found.map(({ codes }) => codes)).toEqual([['World']]);
  });
});
