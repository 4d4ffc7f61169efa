import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Four kinds of measure that offices publish much of, with numbers of our own: an index with its base, totals beside what
// each person has, seasonally adjusted values beside those that are not, and places within countries.

const MONTHS = Array.from(
  { length: 24 },
  (_, i) => `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);
const one = (value: number) => value.toFixed(1);

const TABLES: readonly GivenTable[] = [
  [
    'Harmonised consumer prices, index 2015 = 100, monthly',
    'Eurostat',
    [
      'DATAFLOW,freq,unit,coicop,geo,TIME_PERIOD,OBS_VALUE',
      ...MONTHS.flatMap((month, i) =>
        (
          [
            ['CP00', 'IT', 112 + i * 0.4],
            ['CP01', 'IT', 118 + i * 0.6],
            ['CP00', 'AT', 116 + i * 0.5],
            ['CP01', 'AT', 120 + i * 0.7],
          ] as const
        ).map(([kind, geo, value]) => `ESTAT:P(1.0),M,I15,${kind},${geo},${month},${one(value)}`),
      ),
    ],
  ],
  [
    'House price index (2010 = 100)',
    'An office',
    [
      'Country,Year,House price index',
      ...[2019, 2020, 2021, 2022, 2023].flatMap((year, i) => [
        `Hungary,${year},${170 + 20 * i}`,
        `Greece,${year},${62 + 4 * i}`,
      ]),
    ],
  ],
  [
    'Carbon dioxide emissions and national income, total and per person',
    'A think tank',
    [
      'Entity,Code,Year,Annual CO2 emissions (tonnes),Annual CO2 emissions per capita (tonnes),GDP (US$),GDP per capita (US$)',
      ...[2019, 2020, 2021, 2022, 2023].flatMap((year, i) => [
        `Norway,NOR,${year},${43_200_000 - 500_000 * i},${one(8.1 - 0.2 * i)},${405_000_000_000 + 20_000_000_000 * i},${75_700 + 2_900 * i}`,
        `Qatar,QAT,${year},${101_000_000 + 4_000_000 * i},${one(36.4 + 0.3 * i)},${176_000_000_000 + 12_000_000_000 * i},${62_100 + 4_300 * i}`,
        `India,IND,${year},${2_620_000_000 + 90_000_000 * i},${one(1.9 + 0.1 * i)},${2_830_000_000_000 + 160_000_000_000 * i},${2_050 + 110 * i}`,
      ]),
    ],
  ],
  [
    'Unemployment rate in Canada, monthly, seasonally adjusted and unadjusted',
    'Statistics Canada',
    [
      'Month,"Unemployment rate, seasonally adjusted (%)","Unemployment rate, unadjusted (%)"',
      ...MONTHS.map(
        (month, i) => `${month},${one(5 + i * 0.1)},${one(5.6 + i * 0.1 - (i % 12 > 5 ? 1 : 0))}`,
      ),
    ],
  ],
  [
    'Number of unemployed persons in Canada, monthly',
    'Statistics Canada',
    [
      'Month,"Unemployed persons, seasonally adjusted","Unemployed persons, unadjusted"',
      ...MONTHS.map(
        (month, i) =>
          `${month},${1_050_000 + 8_000 * i},${1_170_000 + 8_000 * i - (i % 12 > 5 ? 190_000 : 0)}`,
      ),
    ],
  ],
  [
    'Retail sales, monthly index, by adjustment',
    'An office of Denmark',
    [
      'Month,Adjustment,Index',
      ...MONTHS.flatMap((month, i) => [
        `${month},Seasonally adjusted,${one(101 + i * 0.3)}`,
        `${month},Not seasonally adjusted,${one(97 + i * 0.3 + (i % 12 === 11 ? 19 : 0))}`,
      ]),
    ],
  ],
  [
    'Population of the United States and its states, 1 July',
    'US Census Bureau',
    [
      'State,Year,Population',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `United States,${year},${332_000_000 + 1_300_000 * i}`,
        `California,${year},${39_140_000 - 90_000 * i}`,
        `Texas,${year},${29_560_000 + 470_000 * i}`,
        `New York,${year},${19_850_000 - 140_000 * i}`,
        `Georgia,${year},${10_790_000 + 120_000 * i}`,
        `Washington,${year},${7_740_000 + 40_000 * i}`,
        `Virginia,${year},${8_650_000 + 30_000 * i}`,
        `West Virginia,${year},${1_785_000 - 7_000 * i}`,
      ]),
    ],
  ],
  [
    'Unemployment rate in Germany by Land',
    'Bundesagentur für Arbeit',
    [
      'Land,Year,Unemployment rate (%)',
      ...[2021, 2022, 2023].flatMap((year, i) => [
        `Bavaria,${year},${one(3.5 - 0.1 * i)}`,
        `Saxony,${year},${one(5.9 + 0.2 * i)}`,
        `Lower Saxony,${year},${one(5.5 + 0.1 * i)}`,
        `Saxony-Anhalt,${year},${one(7.3 + 0.1 * i)}`,
        `Berlin,${year},${one(9.8 - 0.4 * i)}`,
      ]),
    ],
  ],
];

const verdictOf = judgingTables(TABLES);

/** What a table decides, or that none does. */
type Right = 'holds' | 'differs' | 'open';
type Labelled = readonly [text: string, quote: string, right: Right];

/** `given`: how many of those that a table decides come out with a verdict, at the least. */
const KINDS: Readonly<Record<string, { readonly given: number; readonly sentences: readonly Labelled[] }>> = {
  'an index with its base': {
    given: 12,
    sentences: [
      ['The consumer price index in Italy stood at 121.2 in December 2023.', '121.2', 'holds'],
      ['The consumer price index in Austria stood at 121.2 in December 2023.', '121.2', 'differs'],
      ['The food price index in Italy stood at 131.8 in December 2023.', '131.8', 'holds'],
      ['The food price index in Austria reached 131.8 in December 2023.', '131.8', 'differs'],
      [
        'Consumer prices in Italy rose 4.1 percent between December 2022 and December 2023.',
        '4.1 percent',
        'holds',
      ],
      [
        'Consumer prices in Italy rose 8.2 percent between December 2022 and December 2023.',
        '8.2 percent',
        'differs',
      ],
      [
        'Food prices in Austria were 6.6 percent higher in December 2023 than a year earlier.',
        '6.6 percent',
        'holds',
      ],
      ['The index of consumer prices in Italy averaged 119.0 in 2023.', '119.0', 'holds'],
      ['The index of consumer prices in Italy averaged 1,428 in 2023.', '1,428', 'differs'],
      [
        'The consumer price index in Italy rose by 4.8 points in the year to December 2023.',
        '4.8 points',
        'holds',
      ],
      ['The house price index in Hungary stood at 250 in 2023.', '250', 'holds'],
      ['The house price index in Greece stood at 250 in 2023.', '250', 'differs'],
      ['House prices in Hungary were 150 percent higher in 2023 than in 2010.', '150 percent', 'holds'],
      ['House prices in Greece rose 5.4 percent in 2023.', '5.4 percent', 'holds'],
      // No index says what anything costs, nor what another index does.
      ['A house in Hungary cost 250 thousand euros on average in 2023.', '250 thousand euros', 'open'],
      [
        'Producer prices in Italy rose 4.1 percent between December 2022 and December 2023.',
        '4.1 percent',
        'open',
      ],
      ['Italians spent 121.2 euros more on food in December 2023.', '121.2 euros', 'open'],
      ['Consumer prices in Italy and Austria together stood at 248.8 in December 2023.', '248.8', 'open'],
      ['The share price index in Italy stood at 121.2 in December 2023.', '121.2', 'open'],
      ['Rents in Hungary rose 8.7 percent in 2023.', '8.7 percent', 'open'],
    ],
  },
  'totals beside what each has': {
    given: 11,
    sentences: [
      ['GDP per capita in Norway was $87,300 in 2023.', '$87,300', 'holds'],
      ['GDP per capita in Qatar was $87,300 in 2023.', '$87,300', 'differs'],
      ['GDP per head in India came to $2,490 in 2023.', '$2,490', 'holds'],
      ['The GDP of Norway was $485 billion in 2023.', '$485 billion', 'holds'],
      ['The GDP of Qatar was $485 billion in 2023.', '$485 billion', 'differs'],
      ['CO2 emissions in Norway came to 41.2 million tonnes in 2023.', '41.2 million tonnes', 'holds'],
      ['CO2 emissions in Norway came to 7.3 tonnes per person in 2023.', '7.3 tonnes', 'holds'],
      ['Qatar emitted 37.6 tonnes of CO2 per head in 2023.', '37.6 tonnes', 'holds'],
      ['India emitted 37.6 tonnes of CO2 per head in 2023.', '37.6 tonnes', 'differs'],
      ['India emitted 2.98 billion tonnes of CO2 in 2023.', '2.98 billion tonnes', 'holds'],
      [
        'CO2 emissions per capita in Qatar were more than five times those of Norway in 2023.',
        'five times',
        'holds',
      ],
      ['GDP per capita in Norway rose 3.4 percent in 2023.', '3.4 percent', 'holds'],
      ['GDP per capita in Norway rose 4.3 percent in 2023.', '4.3 percent', 'differs'],
      [
        'CO2 emissions per capita in Norway fell from 8.1 tonnes in 2019 to 7.3 tonnes in 2023.',
        '7.3 tonnes',
        'holds',
      ],
      // Others than persons, and what has no sum.
      ['GDP per worker in Norway was $87,300 in 2023.', '$87,300', 'open'],
      ['GDP per household in Norway was $87,300 in 2023.', '$87,300', 'open'],
      ['GDP per capita in Norway and Qatar together was $166,600 in 2023.', '$166,600', 'open'],
      ['Between 2019 and 2023 GDP per capita in Norway came to $407,500 in total.', '$407,500', 'differs'],
      ['CO2 emissions per square kilometre in Norway came to 7.3 tonnes in 2023.', '7.3 tonnes', 'open'],
      ['Methane emissions in Norway came to 7.3 tonnes per person in 2023.', '7.3 tonnes', 'open'],
    ],
  },
  'seasonally adjusted beside unadjusted': {
    given: 9,
    sentences: [
      [
        'Canada’s seasonally adjusted unemployment rate was 7.3 percent in December 2023.',
        '7.3 percent',
        'holds',
      ],
      ['Canada’s unadjusted unemployment rate was 6.9 percent in December 2023.', '6.9 percent', 'holds'],
      ['Canada’s unadjusted unemployment rate was 7.3 percent in December 2023.', '7.3 percent', 'differs'],
      [
        'Canada’s seasonally adjusted unemployment rate was 6.9 percent in December 2023.',
        '6.9 percent',
        'differs',
      ],
      [
        'Not seasonally adjusted, unemployment in Canada stood at 6.7 percent in June 2023.',
        '6.7 percent',
        'differs',
      ],
      [
        'Seasonally adjusted, unemployment in Canada stood at 6.7 percent in June 2023.',
        '6.7 percent',
        'holds',
      ],
      ['Seasonally adjusted, 1,234,000 Canadians were unemployed in December 2023.', '1,234,000', 'holds'],
      [
        'Before seasonal adjustment, 1,164,000 Canadians were unemployed in December 2023.',
        '1,164,000',
        'holds',
      ],
      [
        'The seasonally adjusted unemployment rate in Canada rose by 1.2 percentage points between December 2022 and December 2023.',
        '1.2 percentage points',
        'holds',
      ],
      [
        'The seasonally adjusted unemployment rate in Canada fell by 1.2 percentage points between December 2022 and December 2023.',
        '1.2 percentage points',
        'differs',
      ],
      [
        'The seasonally adjusted index of retail sales in Denmark stood at 107.9 in December 2023.',
        '107.9',
        'holds',
      ],
      [
        'The index of retail sales in Denmark, not seasonally adjusted, stood at 122.9 in December 2023.',
        '122.9',
        'holds',
      ],
      [
        'The seasonally adjusted index of retail sales in Denmark stood at 122.9 in December 2023.',
        '122.9',
        'differs',
      ],
      // Nobody says which of the two, and they do not agree; or what is adjusted is something else.
      ['The unemployment rate in Canada was 7.3 percent in December 2023.', '7.3 percent', 'open'],
      ['The index of retail sales in Denmark stood at 107.9 in December 2023.', '107.9', 'holds'],
      ['Adjusted for inflation, retail sales in Denmark rose 3.5 percent in 2023.', '3.5 percent', 'open'],
      [
        'The seasonally adjusted youth unemployment rate in Canada was 7.3 percent in December 2023.',
        '7.3 percent',
        'open',
      ],
      ['Seasonally adjusted employment in Canada was 1,234,000 in December 2023.', '1,234,000', 'open'],
      [
        'The seasonally adjusted unemployment rate in Ontario was 7.3 percent in December 2023.',
        '7.3 percent',
        'open',
      ],
      [
        'Over the twelve months of 2023 the seasonally adjusted unemployment rate in Canada added up to 81 percent.',
        '81 percent',
        'differs',
      ],
    ],
  },
  'places within countries': {
    given: 14,
    sentences: [
      ['Texas had 30.5 million inhabitants in 2023.', '30.5 million', 'holds'],
      ['California had 30.5 million inhabitants in 2023.', '30.5 million', 'differs'],
      ['The population of West Virginia was 1,771,000 in 2023.', '1,771,000', 'holds'],
      ['The population of Virginia was 1,771,000 in 2023.', '1,771,000', 'differs'],
      ['The population of Texas grew by 470,000 in 2023.', '470,000', 'holds'],
      ['The population of New York state fell by 140,000 in 2023.', '140,000', 'holds'],
      ['The population of New York state rose by 140,000 in 2023.', '140,000', 'differs'],
      ['The United States had 334.6 million inhabitants in 2023.', '334.6 million', 'holds'],
      ['The unemployment rate in Bavaria was 3.3 percent in 2023.', '3.3 percent', 'holds'],
      ['The unemployment rate in Saxony was 6.3 percent in 2023.', '6.3 percent', 'holds'],
      ['The unemployment rate in Lower Saxony was 6.3 percent in 2023.', '6.3 percent', 'differs'],
      ['The unemployment rate in Saxony-Anhalt was 7.5 percent in 2023.', '7.5 percent', 'holds'],
      [
        'The unemployment rate in Berlin fell by 0.4 percentage points in 2023.',
        '0.4 percentage points',
        'holds',
      ],
      ['The population of California and Texas together was 69.5 million in 2023.', '69.5 million', 'holds'],
      // A country, a town or a part that shares the name, and regions that no row is of.
      ['Georgia, which borders Russia, had 3.7 million inhabitants in 2023.', '3.7 million', 'open'],
      ['The city of New York had 8.3 million inhabitants in 2023.', '8.3 million', 'open'],
      ['Washington, D.C. had 679,000 inhabitants in 2023.', '679,000', 'open'],
      ['The population of northern California was 15.6 million in 2023.', '15.6 million', 'open'],
      [
        'The unemployment rates of Bavaria and Saxony came to 9.6 percent together in 2023.',
        '9.6 percent',
        'open',
      ],
      ['The unemployment rate in eastern Germany was 7.2 percent in 2023.', '7.2 percent', 'open'],
    ],
  },
};

const sideOf = async (text: string, quote: string) => {
  const verdict = await verdictOf(text, quote);
  return verdict === 'holds with hedge' ? 'holds' : verdict;
};

for (const [kind, { given, sentences }] of Object.entries(KINDS)) {
  describe(kind, () => {
    it.each(sentences)('%s', async (text, quote, label) => {
      const side = await sideOf(text, quote);
      // Silence is no fault; the other side is.
      if (label === 'open') expect(side).toBe('cannot be checked');
      else expect([label, 'cannot be checked']).toContain(side);
    });

    it('is not left open wherever a table decides it', async () => {
      let right = 0;
      for (const [text, quote, label] of sentences)
        if (label !== 'open' && (await sideOf(text, quote)) === label) right += 1;
      expect(right).toBeGreaterThanOrEqual(given);
    });
  });
}
