import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// What a person is shown where words alone leave a question open, and columns that were taken for other things. The numbers
// are our own.

const YEARS = Array.from({ length: 12 }, (_, i) => 2012 + i);

/** Emissions in tonnes, and for each person: Denmark 31,416,000 and 5.29 in 2023, Norway 44,127,000 and 8.03. */
const carbon: GivenTable = [
  'Annual CO₂ emissions, total and per person',
  'A climate office',
  [
    'Entity,Year,Annual CO₂ emissions (tonnes),Annual CO₂ emissions (per capita)',
    ...['Denmark', 'Norway'].flatMap((place, i) =>
      YEARS.map(
        (year) =>
          `${place},${year},${31_416_000 + 12_711_000 * i + (2023 - year) * 913_000},${(5.29 + 2.74 * i + (2023 - year) * 0.17).toFixed(2)}`,
      ),
    ),
  ],
];

/** In the money of one year: Norway 6,412 million in 2023 and 6,120 in 2022. */
const armies: GivenTable = [
  'Military expenditure by country',
  'A peace institute',
  [
    'Entity,Year,"Military expenditure by country, in constant (2020) US$ m. (PI)","Military expenditure as share of GDP, % (PI)"',
    ...['Norway', 'Finland'].flatMap((place, i) =>
      YEARS.map(
        (year) =>
          `${place},${year},${6412 - 1307 * i - (2023 - year) * 292},${(1.83 - 0.21 * i + (2023 - year) * 0.04).toFixed(2)}`,
      ),
    ),
  ],
];

const drinks: GivenTable = [
  'Alcohol consumption per person by country, 2010',
  'A drinks survey',
  [
    'country,beer_servings,spirit_servings,total_litres_of_pure_alcohol',
    'Namibia,376,3,6.8',
    'Norway,169,71,6.7',
    'Poland,343,215,10.9',
    'Spain,284,157,10.0',
  ],
];

const metals: GivenTable = [
  'Gold prices, monthly',
  'A metals bureau',
  [
    'Date,Price (US dollars per ounce)',
    ...YEARS.map((year, i) => `${year}-06-01,${(1204.7 + i * 98.3).toFixed(2)}`),
  ],
];

const children: GivenTable = [
  'Child mortality rate',
  'A health office',
  [
    'Entity,Year,Under-five mortality rate (deaths per 100 live births)',
    ...['Denmark', 'Norway', 'India'].flatMap((place, i) =>
      YEARS.map((year) => `${place},${year},${([0.66, 0.24, 3.12][i] ?? 0) + (2023 - year) * 0.01}`),
    ),
  ],
];

const turnout: GivenTable = [
  'Voter turnout in parliamentary elections',
  'An election institute',
  [
    'Entity,Year,Voter turnout of registered voters (EI),Voter turnout of voting-age population (EI)',
    ...['Sweden', 'Norway'].flatMap((place, i) =>
      [2014, 2018, 2022].map(
        (year, at) => `${place},${year},${86.4 - i * 8 + at * 0.3},${81.1 - i * 5 + at * 0.2}`,
      ),
    ),
  ],
];

const forests: GivenTable = [
  'Forest area (% of land area)',
  'A land survey',
  [
    'Country,Year,Forest area (% of land area)',
    ...['Brazil', 'France', 'Paraguay'].flatMap((place, i) =>
      YEARS.map((year) => `${place},${year},${(59.17 - i * 17.3 - (year - 2021) * 0.21).toFixed(2)}`),
    ),
  ],
];

/** A total whose name has that of one of its parts. */
const kilns: GivenTable = [
  'Carbon emissions by source, worldwide',
  'A climate desk',
  [
    'Year,Carbon emissions from fossil fuels and cement (million tonnes),Gas (million tonnes),Cement (million tonnes)',
    ...YEARS.map((year, i) => `${year},${8930 + 87 * i},${1730 + 20 * i},${377 + 18 * i}`),
  ],
];

const current: GivenTable = [
  'Electricity use per person',
  'An energy office',
  [
    'Country,Year,Electricity use per capita (kWh)',
    ...['Spain', 'Norway'].flatMap((place, i) =>
      YEARS.map((year) => `${place},${year},${5512 + 17_900 * i + (year - 2023) * 31}`),
    ),
  ],
];

const sun: GivenTable = [
  'Share of electricity from solar',
  'An energy office',
  [
    'Country,Year,Share of electricity from solar (%)',
    ...['Spain', 'Greece'].flatMap((place, i) =>
      YEARS.map((year) => `${place},${year},${(19.27 - 2.1 * i + (year - 2023) * 1.3).toFixed(2)}`),
    ),
  ],
];

const all = [kilns, current, sun, carbon, armies, drinks, metals, children, turnout, forests];
const verdictOn = judgingTables(all);
/** What a person is shown, who decides: however sure. */
const shownOn = judgingTables(all, '2024-08-02', 0);

describe('columns that are read as what they are', () => {
  it.each([
    ['Denmark emitted 31.4 million tonnes of carbon dioxide in 2023.', '31.4 million', 'holds'],
    ['Norway emitted 54.1 million tonnes of carbon dioxide in 2023.', '54.1 million', 'differs'],
    ['Norwegians put out 8.03 tonnes of CO₂ a head in 2023.', '8.03', 'holds'],
    ['Namibians drank 376 servings of beer a head in 2010.', '376', 'holds'],
    ['Poles drank 215 servings of spirits a head in 2010.', '215', 'holds'],
    ['In Norway child mortality was 0.24 percent in 2023.', '0.24', 'holds'],
    ['Turnout was 86.7 percent of registered voters in Sweden in 2018.', '86.7', 'holds'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it('a share of registered voters is no share of all who are old enough', async () => {
    const text = 'At Sweden’s 2018 election 86.7 percent of those on the roll cast a ballot.';
    expect(await shownOn(text, '86.7')).not.toBe('differs');
  });
});

describe('the money of one year', () => {
  it.each([
    ['Norway spent $6.41 billion on its armed forces in 2023, in constant 2020 dollars.', '$6.41', 'holds'],
    ['Norway spent $6.41 million on its armed forces in 2023, at the prices of 2020.', '$6.41', 'differs'],
  ])('%s', async (text, quote, verdict) => {
    expect(await verdictOn(text, quote)).toBe(verdict);
  });

  it.each([
    'Norway spent $7.9 billion on its armed forces in 2023.',
    'Norway spent $7.9 billion on its armed forces in 2023, in constant 2015 dollars.',
    'Norway spent $7.9 billion on its armed forces in 2023, or $6.4 billion in constant 2020 dollars.',
  ])('is compared with no other: %s', async (text) => {
    expect(await shownOn(text, '$7.9')).not.toBe('differs');
  });
});

describe('how many times as much', () => {
  it.each([
    [
      'Child mortality in Denmark, at 0.66 deaths per 100 live births in 2023, was more than two and a half times Norway’s.',
      'half times',
      'holds',
    ],
    [
      'Child mortality in India was 3.12 percent in 2023, nearly double Norway’s 0.24 percent.',
      'double',
      'differs',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it.each(['A double room in Norway cost 0.24 percent more.', 'The triple jump was won in 2023.'])(
    'is not said by every such word: %s',
    async (text) => {
      expect(await shownOn(text, text.includes('double') ? 'double' : 'triple')).toBe('not found');
    },
  );
});

it.each([
  [
    'Norway’s defence spending reached 1.83 percent of gross domestic product in 2023, nearly double Finland’s.',
    'double',
  ],
  [
    'Norway’s child mortality, 0.24 per 100 births in 2023, was less than a third of Denmark’s 0.66.',
    'third',
  ],
])('what is a part of another value is none by itself: %s', async (text, quote) => {
  expect(await verdictOn(text, quote)).not.toBe('holds');
});

it('a price of another metal is not that of gold', async () => {
  const text = 'Silver cost $29.4 an ounce in June 2023, and gold $2,286.';
  expect(await shownOn(text, '$29.4')).not.toBe('differs');
  expect(await verdictOn(text, '$2,286')).toBe('holds');
});

describe('another language, or a part that nobody knows', () => {
  it.each([
    ['fr', 'En 2021, la forêt occupait 59,17 % du territoire du Brésil.', '59,17', 'holds'],
    ['ru', 'В 2021 году лесами было занято 59,17 % территории Бразилии.', '59,17', 'holds'],
    ['zh', '2021年，巴西森林占国土面积的59.17%。', '59.17', 'holds'],
    ['ar', 'غطت الغابات 59.17 في المئة من مساحة البرازيل في عام 2021.', '59.17', 'holds'],
  ])('is shown where all digits are the same: %s', async (language, text, quote, verdict) => {
    expect(await shownOn(text, quote, language)).toBe(verdict);
  });

  it.each([
    [
      'fr',
      'En 2021, les arbres fruitiers occupaient 12,34 % des vergers de France, loin des forêts.',
      '12,34',
    ],
    ['ru', 'В 2021 году 12,34 % лесов Бразилии принадлежало общинам.', '12,34'],
    ['en', 'In 2021 private forests held 12.34 percent of the wood of France.', '12.34'],
  ])('is never wrong for it: %s', async (language, text, quote) => {
    expect(await verdictOn(text, quote, language)).not.toBe('differs');
  });
});

describe('who is ahead, in a verb', () => {
  it.each([
    ['Forests covered 41.9 percent of the land of France in 2021, which trails Brazil.', 'trails', 'holds'],
    [
      'Forest area in Paraguay, 24.6 percent of its land in 2021, exceeded that of France.',
      'exceeded',
      'differs',
    ],
  ])('%s', async (text, quote, verdict) => {
    expect(await shownOn(text, quote)).toBe(verdict);
  });

  it.each([
    ['France overtook Brazil in 2021 as a maker of furniture from its forests.', 'overtook'],
    ['Its forest area exceeded expectations in 2021, France said.', 'exceeded'],
  ])('says nothing of a table by itself: %s', async (text, quote) => {
    expect(await shownOn(text, quote)).toMatch(/^(?:not found|cannot be checked)$/);
  });
});

it.each([
  [
    'Emissions from cement and fossil fuels came to 575 million tonnes of carbon in 2023.',
    '575 million',
    'differs',
  ],
  ['Emissions of carbon came to 9.9 billion tonnes in 2023.', '9.9 billion', 'holds'],
])('a part is told from a whole whose name has it: %s', async (text, quote, verdict) => {
  expect(await shownOn(text, quote)).toBe(verdict);
});

it('a part is not taken for the whole whose name has it', async () => {
  const text = 'Emissions from cement came to 575 million tonnes of carbon in 2023.';
  expect(await shownOn(text, '575 million')).not.toBe('differs');
});

it.each([
  'Norway’s military expenditure rose 9.9 percent in 2023.',
  'Norway spent twice as much on its armed forces in 2023 as in 2022.',
])('what grew may be the money of the day: %s', async (text) => {
  expect(await verdictOn(text, text.includes('twice') ? 'twice' : '9.9')).not.toBe('differs');
});

it.each([
  ['Spain’s electricity use was higher than Norway’s in 2023.', 'higher'],
  ['Spain’s electricity use exceeded Norway’s in 2023.', 'exceeded'],
])('what is counted for each person says nothing of totals: %s', async (text, quote) => {
  expect(await shownOn(text, quote)).toMatch(/^(?:not found|cannot be checked)$/);
});

it.each([
  ['fr', 'En 2023, 19,27 % de l’eau chaude de l’Espagne venait du soleil.', '19,27'],
  ['ru', 'В 2023 году 19,27 % горячей воды Испании давало солнце.', '19,27'],
])('a person has to look at what another language touches: %s', async (language, text, quote) => {
  expect(await verdictOn(text, quote, language)).toBe('cannot be checked');
});
