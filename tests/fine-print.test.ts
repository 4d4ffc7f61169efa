import { expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

const YEARS = Array.from({ length: 8 }, (_, i) => 2016 + i);
const MONTHS = Array.from(
  { length: 30 },
  (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

/** One code in every row says which of the things in its title the table holds. */
const debt: GivenTable = [
  'Government deficit/surplus, debt and associated data',
  'Eurostat',
  [
    'DATAFLOW,freq,unit,sector,na_item,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
    ...['ES', 'PT', 'AT', 'FI'].flatMap((geo, i) =>
      YEARS.map(
        (year, at) =>
          `ESTAT:GOV_10DD_EDPT1(1.0),A,PC_GDP,S13,GD,${geo},${year},${(70.3 + 9.1 * i + 1.7 * at).toFixed(1)},`,
      ),
    ),
  ],
];

/** Cents are of the country's own dollar, and towns have their province behind them. */
const milk: GivenTable = [
  'Monthly average retail prices for diesel, by geography',
  'Statistics Canada',
  [
    '"REF_DATE","GEO","DGUID","Type of fuel","UOM","UOM_ID","SCALAR_FACTOR","VALUE"',
    ...['Canada', 'Vancouver, British Columbia', 'Halifax, Nova Scotia', 'Regina, Saskatchewan'].flatMap(
      (geo, i) =>
        MONTHS.flatMap((month, at) =>
          [
            'Diesel fuel at self service filling stations',
            'Diesel fuel at full service filling stations',
          ].map(
            (fuel, k) =>
              `"${month}","${geo}","","${fuel}","Cents per litre","57","units","${(131.4 + 7.3 * i + 1.1 * at + 4.6 * k).toFixed(1)}"`,
          ),
        ),
    ),
  ],
];

const PLACES = ['Austria', 'Denmark', 'Finland', 'Poland', 'Spain', 'Sweden', 'European Union'];
/** More in 2023 than in 2019 in Denmark and Poland alone, and than in 2022 everywhere. */
const rail = (i: number, year: number) =>
  41_000 +
  9_700 * i +
  (year < 2020 ? 0 : year === 2023 ? (i % 2 === 1 && i < 5 ? 811 : -633) : -5_000 + (year - 2020) * 900);
const journeys: GivenTable = [
  'Passengers carried by rail',
  'A rail office',
  [
    'Country,Year,Rail passengers (thousand)',
    ...PLACES.flatMap((place, i) => YEARS.map((year) => `${place},${year},${rail(i, year)}`)),
  ],
];

const index = (i: number, at: number): string =>
  (211.4 + 17.9 * i + 2.3 * at + ((at * 5) % 7) * 0.41).toFixed(1);
const rents: GivenTable = [
  'Rent indices by city, January 2015 = 100',
  'A housing agency',
  [
    'Month,National,Leeds,Cardiff,Belfast',
    ...MONTHS.map((month, at) => `${month},${[0, 1, 2, 3].map((i) => index(i, at)).join(',')}`),
  ],
];

const H = 'holds';
const C = 'cannot be checked';

const judged = (
  what: string,
  table: GivenTable,
  cases: readonly (readonly [string, string, string, string?])[],
) => {
  const verdictOf = judgingTables([table], '2024-02-10', 0.6);
  for (const [text, quote, verdict, language] of cases)
    it(`${what}: ${text}`, async () => expect(await verdictOf(text, quote, language)).toBe(verdict));
};

judged('the end of a year, in five languages', debt, [
  ['At the end of 2023 the public debt of Spain was 82.2 percent of GDP.', '82.2', H],
  ['Fin 2023, la dette publique de l’Espagne était de 82,2 % du PIB.', '82,2', H, 'fr'],
  ['À la fin de l’année 2023, la dette publique de l’Espagne atteignait 82,2 % du PIB.', '82,2', H, 'fr'],
  ['В конце 2023 года государственный долг Испании составлял 82,2 % ВВП.', '82,2', H, 'ru'],
  ['2023年底，西班牙政府债务占国内生产总值的82.2%。', '82.2', H, 'zh'],
  ['في نهاية عام 2023 بلغ الدين العام في إسبانيا 82.2% من الناتج المحلي الإجمالي.', '82.2', H, 'ar'],
  ['Depuis fin 2020, la dette publique de l’Espagne est de 82,2 % du PIB.', '82,2', C, 'fr'],
]);

judged('cents of a country’s own dollar', milk, [
  ['Diesel at self-service stations cost 153.4 cents a litre in Canada in September 2022.', '153.4', H],
  ['In Vancouver diesel at self-service stations cost 160.7 cents a litre in September 2022.', '160.7', H],
  ['In Vancouver diesel at self-service stations cost $1.61 a litre in September 2022.', '1.61', H],
  ['In Berlin diesel at self-service stations cost 160.7 cents a litre in September 2022.', '160.7', C],
]);

judged('what is compared with a year that is named', journeys, [
  [
    'In two of the countries more passengers travelled by rail in 2023 than before the pandemic, in 2019.',
    'two',
    H,
  ],
  ['In Denmark rail carried 51.5 million passengers in 2023.', '51.5', H],
]);

judged('a period whose name is left out, and what outnumbers what', journeys, [
  [
    'In Denmark rail carried 51.5 million passengers in 2023, after 47.5 million in the previous one.',
    '47.5',
    C,
  ],
  ['In Denmark passengers outnumbered seats by 51.5 million in 2023.', '51.5', C],
]);

judged('an earlier month that a change is over', rents, [
  [
    `The national rent index ended 2022 at ${index(0, 23)}, a gain of ${((Number(index(0, 23)) / Number(index(0, 11)) - 1) * 100).toFixed(1)} percent over December 2021.`,
    ((Number(index(0, 23)) / Number(index(0, 11)) - 1) * 100).toFixed(1),
    H,
  ],
  [
    `In Leeds the rent index was up to ${(Number(index(1, 23)) + 9).toFixed(1)} by December 2022.`,
    'up to',
    C,
  ],
]);

/** How many of how many a rate is of, these headers do not say: of a hundred it is not. */
const injuries: GivenTable = [
  'Deaths from road injuries, number and rate',
  'A health institute',
  [
    'Entity,Year,Deaths - Road injuries (Number),Deaths - Road injuries (Rate)',
    ...PLACES.slice(0, 6).flatMap((place, i) =>
      YEARS.map(
        (year, at) =>
          `${place},${year},${1_204 + 811 * i + 17 * at},${(9.31 + 4.7 * i + 0.2 * at).toFixed(2)}`,
      ),
    ),
  ],
];
const prisons: GivenTable = [
  'Prisoners under state jurisdiction',
  'A bureau of statistics',
  [
    'state,prisoners_2021,rate_2021',
    ...['Alabama', 'Alaska', 'Arizona', 'Iowa', 'Ohio', 'Texas'].map(
      (state, i) => `${state},${4_585 + 5_311 * i},${(281.4 + 61.7 * i).toFixed(1)}`,
    ),
  ],
];

judged('a rate that may be of any number', injuries, [
  ['Road injuries caused 2.0 percent of deaths in Spain in 2019.', '2.0', C],
  ['Road injuries killed 4,499 people in Spain in 2019.', '4,499', H],
]);
judged('a rate above a hundred', prisons, [
  ['Some 46.6 percent of prisoners in Iowa were repeat offenders in 2021.', '46.6', C],
]);

judged('two ends of one range', debt, [
  ['The public debt of Spain was between 81.9 percent of GDP and 82.4 percent of GDP in 2023.', '81.9', C],
  ['The public debt of Spain was between 81.9 percent of GDP and 82.4 percent of GDP in 2023.', '82.4', C],
  ['La dette publique de l’Espagne était entre 81,9 % du PIB et 82,4 % du PIB en 2023.', '81,9', C, 'fr'],
]);

judged('what a sentence denies', debt, [
  ['The public debt of Spain was not 79.1 percent of GDP in 2023.', '79.1', C],
  ['He falsely claimed that the public debt of Spain was 79.1 percent of GDP in 2023.', '79.1', C],
  ['The minister denied that the public debt of Spain was 79.1 percent of GDP in 2023.', '79.1', C],
  ['That the public debt of Spain was 79.1 percent of GDP in 2023 is simply untrue.', '79.1', C],
  ['Il est faux que la dette publique de l’Espagne était de 79,1 % du PIB en 2023.', '79,1', C, 'fr'],
  ['Неверно, что государственный долг Испании составлял 79,1 % ВВП в 2023 году.', '79,1', C, 'ru'],
  ['The public debt of Spain was 82.2 percent of GDP in 2023.', '82.2', H],
]);
