import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What offices publish first: emissions, ages, consumer prices, mortality, unemployment. The numbers are our own.

const YEARS = Array.from({ length: 13 }, (_, i) => 2010 + i);
const round = (value: number, digits = 0) => value.toFixed(digits);
/** From the value of 2010 to that of 2022 in even steps. */
const step = (first: number, last: number, i: number) => first + ((last - first) * i) / 12;

const EMISSIONS: Readonly<Record<string, readonly [number, number, number]>> = {
  Norway: [44_000_000, 41_000_000, 7.5],
  Poland: [334_000_000, 322_000_000, 8.5],
  Kenya: [12_000_000, 21_400_000, 0.4],
  World: [33_000_000_000, 37_000_000_000, 4.7],
};

const TABLES: readonly GivenTable[] = [
  [
    'Annual CO₂ emissions, per person, share of the world and by source',
    'An energy office',
    [
      'Entity,Code,Year,Annual CO₂ emissions,Annual CO₂ emissions (per capita),Share of global annual CO₂ emissions,Annual CO₂ emissions from coal,Annual CO₂ emissions from oil',
      ...Object.entries(EMISSIONS).flatMap(([name, [first, last, head]]) =>
        YEARS.map((year, i) => {
          const all = step(first, last, i);
          const share = (100 * all) / step(33_000_000_000, 37_000_000_000, i);
          return `${name},,${year},${round(all)},${round(head, 2)},${round(share, 3)},${round(all * 0.4)},${round(all * 0.35)}`;
        }),
      ),
    ],
  ],
  [
    'Population of Freedonia by age group, 1 October',
    'A statistics office',
    [
      'year,total,age_0_14,age_15_64,age_65_and_over',
      ...YEARS.map((year, i) => {
        const parts = [
          step(900_000, 780_000, i),
          step(4_100_000, 3_900_000, i),
          step(1_000_000, 1_420_000, i),
        ];
        return [year, ...[parts.reduce((sum, one) => sum + one, 0), ...parts].map((one) => round(one))].join(
          ',',
        );
      }),
    ],
  ],
  [
    'Consumer price index, annual averages',
    'A statistics office',
    [
      'Country Name,Country Code,Year,CPI',
      ...[
        ['Poland', 'POL', 1.052],
        ['Norway', 'NOR', 1.031],
      ].flatMap(([name, code, by]) =>
        YEARS.map((year, i) => `${name},${code},${year},${round(100 * Number(by) ** i, 4)}`),
      ),
    ],
  ],
  [
    'Child mortality: rates and number of deaths',
    'A health office',
    [
      'Entity,Year,"Mortality rate, under-5 (per 1,000 live births)",Number of under-five deaths',
      ...[
        ['Kenya', 56, 41, 82_000, 61_000],
        ['Poland', 5.9, 4.2, 2_400, 1_400],
      ].flatMap(([name, ...[a, b, c, d]]) =>
        YEARS.map(
          (year, i) =>
            `${name},${year},${round(step(Number(a), Number(b), i), 1)},${round(step(Number(c), Number(d), i))}`,
        ),
      ),
    ],
  ],
  [
    'Unemployment rate by age',
    'A labour office',
    [
      'age,geo,TIME_PERIOD,OBS_VALUE',
      ...['Y15-24', 'Y15-74'].flatMap((age, at) =>
        ['Finland', 'Slovakia'].flatMap((geo, place) =>
          YEARS.map(
            (year, i) =>
              `${age},${geo},${year},${round(at === 0 ? 22 - i / 2 - place : 8.4 - i / 5 - place, 1)}`,
          ),
        ),
      ),
    ],
  ],
];

describe('ordinary tables', () => {
  const verdictOf = judgingTables(TABLES, '2023-03-01');
  it.each([
    // The bare header is the whole, whatever its parts are called.
    ['Poland released 322 million tonnes of carbon dioxide in 2022.', '322 million', 'holds'],
    ['Poland released 232 million tonnes of carbon dioxide in 2022.', '232 million', 'differs'],
    ['Coal released 128.8 million tonnes of carbon dioxide in Poland in 2022.', '128.8 million', 'holds'],
    ['Per capita emissions of carbon dioxide came to 7.5 tonnes in Norway in 2022.', '7.5 tonnes', 'holds'],
    [
      'Kenya emitted 21.4 million tonnes of carbon dioxide in 2022. That was 3.8 percent more than in 2021.',
      '3.8 percent',
      'holds',
    ],
    ['Poland accounted for 0.87 percent of all carbon dioxide emissions in 2022.', '0.87 percent', 'holds'],
    // Of all that is made in the country, and not in the world.
    [
      'Coal released 128.8 million tonnes of carbon dioxide in Poland in 2022, two fifths of all carbon dioxide emitted in the country.',
      'two fifths',
      'holds',
    ],
    [
      "Kenya's share of global CO2 emissions has risen since 2010, to 0.058 percent in 2022.",
      '0.058 percent',
      'holds',
    ],
    // Columns of ages, counted on a day.
    ['Freedonia counted 1.42 million people aged 65 and over in 2022.', '1.42 million', 'holds'],
    ['Freedonia counted 1.42 million people over 64 in 2022.', '1.42 million', 'holds'],
    ['The number of children under 15 in Freedonia came to 780,000 in 2022.', '780,000', 'holds'],
    ['Freedonia counted 1.42 million people aged 75 and over in 2022.', '1.42 million', 'cannot be checked'],
    ['On 1 October 2022 Freedonia had 6.1 million inhabitants.', '6.1 million', 'holds'],
    ['Freedonia had 6.1 million inhabitants in March 2022.', '6.1 million', 'cannot be checked'],
    ['Freedonia had 6.05 million inhabitants at the end of 2022.', '6.05 million', 'cannot be checked'],
    // Inflation is how much consumer prices rose in a year.
    ['Inflation in Poland was 5.2 percent in 2022.', '5.2 percent', 'holds'],
    ['Inflation in Norway came to 5.2 percent in 2021.', '5.2 percent', 'differs'],
    ['Food inflation in Norway came to 3.1 percent in 2021.', '3.1 percent', 'cannot be checked'],
    ['Inflation in Norway peaked at 7.5 percent in 2022.', '7.5 percent', 'cannot be checked'],
    ['Core inflation in Norway came to 3.1 percent in 2021.', '3.1 percent', 'cannot be checked'],
    // So many deaths are no rate.
    ['Under-five mortality in Kenya fell by 3.1 percent between 2021 and 2022.', '3.1 percent', 'holds'],
    ['Under-five deaths in Poland fell by 5.6 percent in 2022.', '5.6 percent', 'holds'],
    ['Kenya recorded 61,000 deaths of children under five in 2022.', '61,000', 'holds'],
    // Those under 25 who work are 15 at the least; the young are not everybody.
    [
      'The unemployment rate of people under 25 in Finland came to 16.0 percent in 2022.',
      '16.0 percent',
      'holds',
    ],
    ['With 15.0 percent in 2022, young Slovaks face high unemployment.', '15.0 percent', 'cannot be checked'],
    ['Unemployment in Finland was 6.0 percent in 2022.', '6.0 percent', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});

const MONTHLY: readonly GivenTable[] = [
  [
    'Gold price, monthly average',
    'A metals exchange',
    [
      'Date,Price (US dollars per troy ounce)',
      ...Array.from({ length: 48 }, (_, i) => {
        const month = String(1 + (i % 12)).padStart(2, '0');
        return `${2019 + Math.floor(i / 12)}-${month},${round(1_300 + 12 * i - (i % 12 === 11 ? 40 : 0), 2)}`;
      }),
    ],
  ],
  [
    'Refugees by country of asylum, end of year',
    'An agency',
    [
      'Country Name,Year,Value',
      ...['Italy', 'Kenya', 'Sweden'].flatMap((name, at) =>
        YEARS.map((year, i) => `${name},${year},${100_000 * (at + 1) + 11_500 * i * (at + 1)}`),
      ),
      ...YEARS.map((year, i) => `Chad,${year},${i > 8 ? 260_000 + 20_000 * (i - 8) : 300_000 - 5_000 * i}`),
      ...YEARS.map((year, i) => `World,${year},${4_000_000 + 380_000 * i}`),
    ],
  ],
  [
    'Consumer price index (2010 = 100)',
    'A statistics office',
    ['Country Name,Year,CPI', ...YEARS.map((year, i) => `Brazil,${year},${round(100 * 1.06 ** i, 2)}`)],
  ],
];

describe('the time and the comparison that are meant', () => {
  const verdictOf = judgingTables(MONTHLY, '2023-03-01');
  it.each([
    // What something ended a year at is its last month.
    ['Gold ended 2020 at a monthly average of $1,536 an ounce.', '$1,536', 'holds'],
    ['Gold ended 2020 at a monthly average of $1,563 an ounce.', '$1,563', 'differs'],
    // Since when, the sentence says behind the change.
    [
      'The price of gold had risen by 6 percent by October 2022 from $1,744 an ounce in February.',
      '6 percent',
      'cannot be checked',
    ],
    // How long it took.
    [
      'Refugee numbers in Italy had almost doubled in eight years by 2018, to 192,000.',
      'almost doubled',
      'holds',
    ],
    ['Consumer prices in Brazil had doubled in twelve years by 2022.', 'doubled', 'holds'],
    [
      'Consumer prices in Brazil had doubled in little over a decade by 2022.',
      'doubled',
      'cannot be checked',
    ],
    // One clause is not the other.
    [
      'In Brazil consumer prices rose by 6 percent in 2022; since 2010 they have doubled.',
      '6 percent',
      'cannot be checked',
    ],
    ['In 2012 Italy hosted 123,000 refugees; in 2022 there were 238,000.', '123,000', 'holds'],
    [
      'Italy hosted 238,000 refugees in 2022, 5.1 percent more than a year earlier and the highest number since at least 2010.',
      '5.1 percent',
      'holds',
    ],
    // A stock is hosted and sheltered.
    ['Italy hosted 283,000 refugees in 2022.', '283,000', 'differs'],
    ['Kenya sheltered 476,000 refugees at the end of 2022.', '476,000', 'holds'],
    ['One refugee in twelve lived in Sweden in 2022.', 'One refugee in twelve', 'holds'],
    // A rank from the bottom, and a record of a series.
    ['Italy ranked third from the bottom for refugees in 2022.', 'ranked third', 'differs'],
    ['Refugee numbers in Italy reached 238,000 in 2022, the highest in the series.', 'highest', 'holds'],
    [
      'The number of refugees in Chad rose for the fourth year running in 2022.',
      'fourth year running',
      'holds',
    ],
    ['The number of refugees in Chad rose to 340,000 in 2022, the 4th increase in a row.', '4th', 'holds'],
    // Places that are taken, and ways behind a level.
    ['Kenya took second place for refugees in 2022.', 'took second place', 'holds'],
    ['Kenya, with 476,000 refugees, was second among the countries listed in 2022.', 'was second', 'holds'],
    ['Italy hosted 238,000 refugees in 2022, down slightly on the year before.', 'down', 'differs'],
    ['Italy hosted 238,000 refugees in 2022, up slightly on the year before.', 'up', 'holds'],
    ['Chad hosted 340,000 refugees in 2022, up from 320,000 the year before.', 'up', 'holds'],
    // Compared in a year that is said in between.
    ['Sweden hosted more refugees in 2022 than Italy and Kenya together.', 'more', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });
});

const KINDS: readonly GivenTable[] = [
  [
    'Merchandise exports and imports by country (million US dollars)',
    'A trade office',
    [
      'Country Name,Country Code,Flow,Year,Value',
      ...[
        ['China', 'CHN', 2_600_000, 1_900_000],
        ['Poland', 'POL', 214_000, 243_000],
        ['World', 'WLD', 18_000_000, 18_200_000],
      ].flatMap(([name, code, out, back]) =>
        YEARS.flatMap((year, i) => [
          `${name},${code},Exports,${year},${Number(out) + i * 1_000}`,
          `${name},${code},Imports,${year},${Number(back) + i * 2_000}`,
        ]),
      ),
    ],
  ],
  [
    'Municipal waste by waste management operations',
    'Eurostat',
    [
      'freq,wst_oper,unit,geo,TIME_PERIOD,OBS_VALUE',
      ...['Denmark', 'Slovenia'].flatMap((geo, at) =>
        YEARS.flatMap((year, i) => [
          `A,GEN,KG_HAB,${geo},${year},${500 + 20 * at + i}`,
          `A,RCY,KG_HAB,${geo},${year},${200 + 20 * at + 2 * i}`,
          `A,GEN,THS_T,${geo},${year},${3_000 - 1_900 * at + 5 * i}`,
          `A,RCY,THS_T,${geo},${year},${1_300 - 800 * at + 7 * i}`,
        ]),
      ),
    ],
  ],
];

describe('kinds and units that a table tells apart', () => {
  const verdictOf = judgingTables(KINDS, '2023-03-01', 0.97);
  it.each([
    // Exports and imports without partners are two kinds of one table.
    ['Poland exported goods worth $226 billion in 2022.', '$226 billion', 'holds'],
    ['Poland imported goods worth $267 billion in 2022.', '$267 billion', 'holds'],
    ['Exports from China came to $2,612 billion in 2022.', '$2,612 billion', 'holds'],
    // What is generated is all of it; kilograms a head are no tonnes.
    ['Denmark produced 512 kilograms of municipal waste per inhabitant in 2022.', '512 kilograms', 'holds'],
    ['Denmark recycled 224 kilograms of municipal waste per inhabitant in 2022.', '224 kilograms', 'holds'],
    ['Slovenia produced 1.16 million tonnes of municipal waste in 2022.', '1.16 million tonnes', 'holds'],
    [
      'Denmark generated 3.06 million tonnes of municipal waste in 2022, of which 1.38 million were recycled.',
      '1.38 million',
      'holds',
    ],
    ['Denmark recycled 45 percent of its municipal waste in 2022.', '45 percent', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOf(text, quote)).toBe(verdict);
  });

  it('leaves a kind to a person that another language may name', async () => {
    const said = (text: string) => verdictOf(text, '3,06 millions de tonnes', 'fr');
    expect(await said('Le Danemark a enfoui 3,06 millions de tonnes de déchets municipaux en 2022.')).toBe(
      'cannot be checked',
    );
    // What is recycled is known in French as well: 1.38 million.
    expect(await said('Le Danemark a recyclé 3,06 millions de tonnes de déchets municipaux en 2022.')).toBe(
      'differs',
    );
  });
});
