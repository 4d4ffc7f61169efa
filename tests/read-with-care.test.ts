import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Words that turn a default off: whose a figure is, which part of a sentence speaks of it, and what it is measured in. The numbers are our own.

type Case = readonly [text: string, quote: string, verdict: string, language?: string];

const CANNOT = 'cannot be checked';
const PLACES = ['Austria', 'Denmark', 'Finland', 'Poland', 'Spain', 'Sweden'];
const YEARS = Array.from({ length: 10 }, (_, i) => 2014 + i);
const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** A value that no other place, year or kind has. */
const made = (from: number, place: number, i: number, step: number) =>
  from + 7.3 * place + ((i * 7 + place * 3) % 11) * step;

const spending: GivenTable = [
  'Education spending by country',
  'An institute',
  [
    'Entity,Year,"Education expenditure (current USD, millions)","Education expenditure (share of GDP, %)","Education expenditure per capita (current USD)"',
    ...PLACES.flatMap((place, at) =>
      YEARS.map((year, i) => {
        const amount = made(20_000 + 3_000 * at, at, i, 410.5).toFixed(1);
        // Where more is spent it is less of what there is.
        return `${place},${year},${amount},${(made(40 - 9.3 * at, at, i, 0.13) / 10).toFixed(2)},${made(900 - 80 * at, at, i, 13.7).toFixed(1)}`;
      }),
    ),
  ],
];

const young: GivenTable = [
  'Unemployment rate by age and sex, percent of the labour force',
  'A statistics office',
  [
    'Country,Age,Sex,Year,Unemployment rate (%)',
    ...['European Union', ...PLACES].flatMap((place, at) =>
      ['Total', 'Under 25', '25 to 74'].flatMap((age, a) =>
        ['Total', 'Men', 'Women'].flatMap((sex, s) =>
          YEARS.map(
            (year, i) =>
              `${place},${age},${sex},${year},${(4 + 1.9 * at + 9.1 * (a === 1 ? 1 : 0) - a * 0.4 + 0.7 * s + ((i * 7) % 5) * 0.3).toFixed(1)}`,
          ),
        ),
      ),
    ),
  ],
];

const CODES = ['AT', 'DK', 'FI', 'PL', 'ES', 'SE'];
const wages: GivenTable = [
  'Monthly minimum wages - half-yearly data',
  'A statistics office',
  [
    'freq,currency,geo,TIME_PERIOD,OBS_VALUE',
    ...CODES.flatMap((code, at) =>
      YEARS.flatMap((year, i) =>
        ['S1', 'S2'].map((half) => `S,EUR,${code},${year}-${half},${613 + 211 * at + 37 * i}`),
      ),
    ),
  ],
];

const people: GivenTable = [
  'Population by country',
  'A statistics office',
  [
    'Country,Year,Population',
    ...PLACES.flatMap((place, at) =>
      YEARS.map(
        (year, i) =>
          `${place},${year},${41_237_411 + 3_000_017 * at - 613_127 * i - (i > 5 ? 5_391_223 : 0)}`,
      ),
    ),
  ],
];

const growth: GivenTable = [
  'GDP growth (annual %)',
  'A bank',
  [
    'Country Name,Year,GDP growth (annual %)',
    ...['World', ...PLACES].flatMap((place, at) =>
      YEARS.map(
        (year, i) =>
          `${place},${year},${(place === 'Finland' && year === 2022 ? -0.7 : 1.1 + 0.83 * at + ((i * 3) % 7) * 0.21).toFixed(2)}`,
      ),
    ),
  ],
];

const births: GivenTable = [
  'Fertility rate, total (births per woman)',
  'A bank',
  [
    'Country Name,Year,"Fertility rate, total (births per woman)"',
    ...PLACES.flatMap((place, at) =>
      YEARS.map((year, i) => `${place},${year},${(2.113 - 0.061 * i + 0.157 * at).toFixed(3)}`),
    ),
  ],
];

const bicycles: GivenTable = [
  'New motorcycles registered in Denmark, by fuel',
  'A road office',
  [
    'Month,Battery electric,Plug-in hybrid,"Hybrid, not plug-in",Petrol,All fuels',
    ...MONTHS.map((month, i) => {
      const [a, b, c, d] = [2_113 + 31 * i, 517 + 7 * i, 311 + 3 * i, 907 - 11 * i];
      return `${month},${a},${b},${c},${d},${a + b + c + d}`;
    }),
  ],
];

const rates: GivenTable = [
  'Central bank policy rates',
  'A bank of banks',
  [
    'Country,Month,"Policy rate (%, end of month)"',
    ...PLACES.flatMap((place, at) =>
      MONTHS.map((month, i) => `${place},${month},${(0.5 + at + 0.25 * i).toFixed(2)}`),
    ),
  ],
];

/** Judges what is in each group by its one table. */
function judged(name: string, table: GivenTable, cases: readonly Case[], sure = 0.97): void {
  describe(name, () => {
    const verdictOf = judgingTables([table], '2024-06-10', sure);
    const all = cases.map(
      ([text, quote, verdict, language = 'en']) => [text, quote, verdict, language] as const,
    );
    it.each(all)('%s', async (text, quote, verdict, language) => {
      expect(await verdictOf(text, quote, language)).toBe(verdict);
    });
  });
}

judged('a comparison of what the number beside it measures', spending, [
  // Sweden spent 37.1 billion, Austria 20.4; of what there is, Austria spent more: 4.0 percent against 3.1.
  [
    "Sweden's education budget, at 37.1 billion dollars, was bigger in 2022 than that of Austria.",
    'bigger',
    'holds',
  ],
  [
    "Austria's education budget, at 20.4 billion dollars, was bigger in 2022 than that of Sweden.",
    'bigger',
    'differs',
  ],
  [
    "Sweden's education spending, at 3.1 percent of GDP, was lower in 2022 than that of Austria.",
    'lower',
    'holds',
  ],
  ["Sweden's education spending, at $37.1 billion, was higher in 2022 than Austria's.", 'higher', 'holds'],
  ["Sweden's education budget was larger in 2022 than that of Austria.", 'larger', 'holds'],
  [
    "Sweden's education spending per capita, at $605, was lower in 2022 than that of Austria.",
    'lower',
    'holds',
  ],
]);
judged('the people that ages are said of', young, [
  [
    'Among Spaniards under 25 the unemployment rate was 23.1 percent in 2023, the highest in the European Union.',
    '23.1 percent',
    'holds',
  ],
  [
    'Among Spaniards under 25 the unemployment rate was 21.3 percent in 2023, the highest in the European Union.',
    '21.3 percent',
    'differs',
  ],
  ['Among Danes under 25 the unemployment rate was 17.4 percent in 2023.', '17.4 percent', 'holds'],
  ['The unemployment rate of women under 25 in Austria was 16.9 percent in 2023.', '16.9 percent', 'holds'],
  ['Unemployment among Swedes aged under 25 stood at 25.0 percent in 2023.', '25.0 percent', 'holds'],
  [
    'Among Germans under 25 the unemployment rate was 6.1 percent in 2023, the lowest in the European Union.',
    '6.1 percent',
    CANNOT,
  ],
  [
    'Unemployment among people under 25 was 13.6 percent in the European Union in 2023.',
    '13.6 percent',
    'holds',
  ],
  // Whose it is, an earlier sentence may say; the Union is among whom it is the highest.
  [
    'The unemployment rate was 23.1 percent among people under 25 in 2023, the highest in the European Union.',
    '23.1 percent',
    CANNOT,
  ],
]);
judged('a floor that the measure is itself', wages, [
  ['Polish workers got at least 1,579 euros a month in January 2023.', '1,579 euros', 'holds'],
  ['Polish workers got at least 1,200 euros a month in January 2023.', '1,200 euros', CANNOT],
  ['The minimum wage in Poland was 1,200 euros a month in January 2023.', '1,200 euros', 'differs'],
  ['The minimum wage in Poland was at least 1,400 euros a month in January 2023.', '1,400 euros', CANNOT],
  ['The minimum wage in Spain was no less than 1,790 euros a month in January 2023.', '1,790 euros', 'holds'],
  ['The minimum wage in Poland was more than 1,500 euros a month in January 2023.', '1,500 euros', 'holds'],
]);
judged('a number in words', people, [
  // From 38,171,776 to 32,167,426.
  [
    'Some 32 million people lived in Austria in 2020, about six million fewer than a year before.',
    'six million',
    'holds',
  ],
  // From 2020 to 2022 it fell by 1,226,254.
  ['The population of Austria fell by about one million between 2020 and 2022.', 'one million', 'holds'],
  [
    'The population of Austria fell by about three million between 2020 and 2022.',
    'three million',
    'differs',
  ],
  ['Nearly thirty-one million people lived in Austria in 2022.', 'thirty-one million', 'holds'],
  ['Nearly forty million people lived in Austria in 2022.', 'forty million', 'differs'],
  ['Some twenty-six million people lived in Austria in 2022.', 'twenty-six million', 'differs'],
]);
judged('a clause of the place that it follows', growth, [
  [
    "Denmark's economy grew by 4.0 percent in 2023, faster than Austria's, which grew 3.2 percent.",
    '3.2 percent',
    'holds',
  ],
  [
    "Denmark's economy grew by 4.0 percent in 2023, faster than Austria's, which grew 4.0 percent.",
    '4.0 percent',
    'holds',
  ],
  [
    "Denmark's economy grew by 4.0 percent in 2023, faster than Austria's, which grew 2.3 percent.",
    '2.3 percent',
    'differs',
  ],
  [
    'The Polish economy grew 5.7 percent in 2023, more than that of Denmark, which expanded by 4.0 percent.',
    '4.0 percent',
    'holds',
  ],
  [
    "Denmark's economy grew 4.0 percent in 2023, faster than Austria's, at 3.2 percent.",
    '3.2 percent',
    CANNOT,
  ],
  ["Denmark's economy grew 4.0 percent in 2023, ahead of Sweden's.", 'ahead of', 'differs'],
  ["Denmark's economy grew 4.0 percent in 2023, ahead of Austria's.", 'ahead of', 'holds'],
  [
    "Poland's economy grew 5.7 percent in 2023, ahead of Sweden's, which expanded by 7.3 percent.",
    '7.3 percent',
    'holds',
  ],
  // Nobody grew like that of Austria.
  [
    "Finland was one of only two countries of the World Bank's list whose output shrank in 2022, by 0.7 percent.",
    '0.7 percent',
    'holds',
  ],
  ['The World Cup brought growth of 3.2 percent in 2023.', '3.2 percent', CANNOT],
]);
judged('the number that a year belongs to', births, [
  ['在奥地利，总和生育率从2014年的2.113降至2023年的1.564。', '2.113', 'holds', 'zh'],
  ['在奥地利，总和生育率从2014年的2.113降至2023年的1.564。', '1.564', 'holds', 'zh'],
  ['在奥地利，总和生育率从2014年的2.113降至2023年的1.654。', '1.654', 'differs', 'zh'],
  ['En Autriche, l’indice de fécondité est passé de 2,113 en 2014 à 1,564 en 2023.', '2,113', 'holds', 'fr'],
  [
    'В Австрии суммарный коэффициент рождаемости снизился с 2,113 в 2014 году до 1,564 в 2023 году.',
    '2,113',
    'holds',
    'ru',
  ],
  ['In Austria the fertility rate fell from 2.113 in 2014 to 1.564 in 2023.', '2.113', 'holds'],
]);
judged('all of which a part is told', bicycles, [
  [
    'Of the 52,476 new motorcycles registered in Denmark in 2023, 61 percent ran on batteries alone.',
    '52,476',
    'holds',
  ],
  ['Of the 52,476 new motorcycles registered in Denmark in 2023, 8,574 ran on petrol.', '52,476', 'holds'],
  ['Of the 54,276 new motorcycles registered in Denmark in 2023, 8,574 ran on petrol.', '54,276', 'differs'],
  [
    'Among the 52,476 new motorcycles registered in Denmark in 2023, 61 percent ran on batteries alone.',
    '52,476',
    'holds',
  ],
  ['Of all 52,476 new motorcycles registered in 2023, six in ten were electric.', '52,476', 'holds'],
  [
    'Of the 31,866 new electric motorcycles registered in Denmark in 2023, a third were red.',
    '31,866',
    'holds',
  ],
  // Two kinds are hybrids.
  [
    'In November 2023 the number of new battery electric motorcycles registered was 2,418 higher than the number of new hybrid motorcycles.',
    '2,418',
    CANNOT,
  ],
]);
judged('a number from which something came', rates, [
  [
    "Austria's central bank has taken its policy rate to 6.25 percent, from 4.75 percent in June 2023.",
    '6.25 percent',
    CANNOT,
  ],
  [
    "Austria's central bank has taken its policy rate to 6.25 percent, from 4.75 percent in June 2023.",
    '4.75 percent',
    'holds',
  ],
  [
    "Austria's central bank raised its policy rate to 6.25 percent in December 2023, from 4.75 percent in June.",
    '6.25 percent',
    'holds',
  ],
]);
