import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgeText, judgeTextOf } from '../src/evidence/checks/judge-text.ts';
import { findFigures } from '../src/evidence/claims/find-figures.ts';
import { figuresOfParts } from '../src/evidence/claims/read-claims.ts';
import { testFiles } from '../src/evidence/datasets/testing.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';

// Amounts for each person, from two tables with numbers of our own: what there is in one, and who lives there in another.

let store: Store;
let analytics: Analytics;
let judge: JudgeText;
const files = testFiles(() => store);

const YEARS = [2019, 2020, 2021, 2022, 2023];
const PEOPLE: Readonly<Record<string, readonly number[]>> = {
  Ireland: [4_904_000, 4_965_000, 5_007_000, 5_100_000, 5_271_000],
  Portugal: [10_276_000, 10_295_000, 10_298_000, 10_352_000, 10_467_000],
  // Nobody counted the Chileans of 2023.
  Chile: [19_100_000, 19_400_000, 19_600_000, 19_800_000],
  Norway: [5_328_000, 5_367_000, 5_391_000, 5_425_000, 5_488_000],
};
const inYears = (
  countries: readonly string[],
  row: (country: string, year: number, i: number) => number | string,
) => countries.flatMap((country) => YEARS.map((year, i) => `${country},${year},${row(country, year, i)}`));
const EMITTED: Readonly<Record<string, number>> = {
  Ireland: 46.0,
  Portugal: 42.5,
  Chile: 88.4,
  Norway: 41.9,
  Iceland: 3.4,
  Malta: 2.0,
};

const TABLES: readonly (readonly [slug: string, title: string, rows: readonly string[]])[] = [
  [
    'population',
    'Population on 1 January by country',
    [
      'Country,Year,Population',
      ...Object.entries(PEOPLE).flatMap(([country, counts]) =>
        counts.map((count, i) => `${country},${YEARS[i]},${count}`),
      ),
    ],
  ],
  [
    'nordic-population',
    'Population at mid-year',
    [
      'Country,Year,Population',
      ...inYears(
        ['Norway', 'Finland'],
        (country, _, i) => (country === 'Norway' ? 5_340_000 : 5_520_000) + 40_000 * i,
      ),
    ],
  ],
  [
    'union-population',
    'Population of the EU and its member states on 1 January',
    [
      'Country,Year,Population',
      ...inYears(['EU27_2020', 'MT'], (country, _, i) =>
        country === 'MT' ? 500_000 + 10_000 * i : 447_000_000 + i,
      ),
    ],
  ],
  [
    'emissions',
    'Carbon dioxide emissions',
    [
      'Country,Year,CO2 emissions (million tonnes)',
      ...inYears(Object.keys(EMITTED), (country, _, i) => ((EMITTED[country] ?? 0) + 0.3 * i).toFixed(1)),
    ],
  ],
  [
    'homicides',
    'Homicides recorded by the police',
    [
      'Country,Year,Homicides',
      ...inYears(
        ['Ireland', 'Portugal', 'Chile'],
        (country, _, i) => ({ Ireland: 40, Portugal: 85, Chile: 905 })[country as 'Chile'] + i,
      ),
    ],
  ],
  [
    'gdp',
    'Gross domestic product (current US$)',
    [
      'Country,Year,GDP (current US$)',
      ...inYears(
        ['Ireland', 'Portugal', 'Chile'],
        (country, _, i) => ({ Ireland: 400, Portugal: 240, Chile: 280 })[country as 'Chile'] * 1e9 + i * 44e9,
      ),
    ],
  ],
  [
    'meat',
    'Meat consumption',
    [
      'Country,Year,Meat consumption (tonnes)',
      ...inYears(
        ['Ireland', 'Portugal'],
        (country, _, i) => (country === 'Ireland' ? 300_000 : 900_000) + 1000 * i,
      ),
    ],
  ],
  [
    'meat-each',
    'Meat consumption per capita',
    [
      'Country,Year,Meat consumption per capita (kg)',
      ...inYears(['Ireland', 'Portugal'], (country, _, i) => (country === 'Ireland' ? 62 : 90) + i),
    ],
  ],
];

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  for (const [slug, title, rows] of TABLES)
    await files.add(`${slug}.csv`, rows.join('\n'), {
      slug,
      title,
      producer: 'An office of statistics',
      licence: 'CC0',
    });
  judge = await judgeTextOf(store, analytics, 0.9, (_, error) => Promise.reject(error));
}, 120_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

async function judged(text: string, quote: string, language = 'en') {
  const parts = { headline: '', standfirst: '', text };
  const context = { language, date: '2024-08-02' };
  const found = await judge(parts, figuresOfParts(parts, context, findFigures), context);
  const one = found.find((figure) => figure.quote.includes(quote) || quote.includes(figure.quote));
  return { verdict: one?.verdict ?? 'not found', reason: one?.reason ?? '', data: one?.data ?? null };
}

describe('an amount for each person', () => {
  it.each([
    // A union and its members leave nobody out.
    ['Malta emitted 5.5 tonnes of carbon dioxide a person in 2022.', '5.5', 'holds'],
    ['Ireland produced 9.2 tonnes of CO2 a person in 2022.', '9.2 tonnes', 'holds'],
    ['Ireland produced 12.2 tonnes of CO2 a person in 2022.', '12.2 tonnes', 'differs'],
    ['Portugal emitted 4.2 tonnes of carbon dioxide per head in 2021.', '4.2 tonnes', 'holds'],
    ['In 2022 carbon dioxide emissions in Chile came to 4.5 tonnes per inhabitant.', '4.5 tonnes', 'holds'],
    ['Per capita CO2 emissions in Portugal were 4.2 tonnes in 2022.', '4.2 tonnes', 'holds'],
    ['There were 4.6 murders per 100,000 residents in Chile in 2022.', '4.6 murders', 'holds'],
    ['There were 8.6 murders per 100,000 residents in Chile in 2022.', '8.6 murders', 'differs'],
    ['Portugal recorded 0.85 homicides per 100,000 people in 2022.', '0.85 homicides', 'holds'],
    ['GDP a head in Ireland was $104,000 in 2022.', '$104,000', 'holds'],
    ['Ireland emitted 46.9 million tonnes of CO2 in 2022, or 9.2 tonnes per person.', '9.2 tonnes', 'holds'],
  ])('%s %s', async (text, quote, verdict) => {
    expect(await judged(text, quote)).toMatchObject({ verdict });
  });

  it.each([
    ['fr', 'En 2022, l’Irlande a émis 9,2 tonnes de dioxyde de carbone par habitant.', '9,2 tonnes'],
    ['ru', 'В 2022 году в Ирландии выбросы CO2 составили 9,2 тонны на человека.', '9,2 тонны'],
  ])('in %s: %s', async (language, text, quote) => {
    expect(await judged(text, quote, language)).toMatchObject({ verdict: 'holds' });
  });

  it('says both datasets, the question in words, and when the people are counted', async () => {
    const { reason, data } = await judged(
      'Ireland produced 9.2 tonnes of CO2 a person in 2022.',
      '9.2 tonnes',
    );
    expect(reason).toMatch(
      /per person \(divided by Population.*, Ireland, at the start of 2022\); emissions and population/,
    );
    expect(data).toMatchObject({
      dataset: 'emissions',
      people: 'population',
      value: expect.closeTo(9.196, 3),
    });
  });

  it('leaves the amount beside it to its own table', async () => {
    const text = 'Ireland emitted 46.9 million tonnes of CO2 in 2022, or 9.2 tonnes per person.';
    expect((await judged(text, '46.9 million')).data).toMatchObject({ dataset: 'emissions', value: 46.9e6 });
  });

  it('goes by what an office says itself of each person', async () => {
    const { verdict, data } = await judged(
      'Meat consumption in Ireland was 65 kilograms per person in 2022.',
      '65 kilograms',
    );
    expect({ verdict, data }).toMatchObject({ verdict: 'holds', data: { dataset: 'meat-each' } });
  });
});

describe('nothing is said of', () => {
  it.each([
    // Other people than all of them.
    ['There were 4.6 murders per 100,000 men in Chile in 2022.', '4.6 murders'],
    ['There were 4.6 murders per 100,000 people aged 18 and over in Chile in 2022.', '4.6 murders'],
    ['There were 4.6 murders per 100,000 households in Chile in 2022.', '4.6 murders'],
    ['Ireland produced 9.2 tonnes of CO2 per employed person in 2022.', '9.2 tonnes'],
    ['Ireland produced 9.2 tonnes of CO2 per person in work in 2022.', '9.2 tonnes'],
    // Another amount than that of the year.
    ['Ireland produced 9.2 tonnes of CO2 a person a day in 2022.', '9.2 tonnes'],
    ['Ireland produces 9.2 tonnes of CO2 a person each month, as in 2022.', '9.2 tonnes'],
    // A change, and a place whose people nobody counts.
    ['CO2 emissions per person in Ireland fell 2 percent in 2022.', '2 percent'],
    ['Iceland produced 9.2 tonnes of CO2 a person in 2022.', '9.2 tonnes'],
    // Another thing than is measured.
    ['Ireland produced 9.2 tonnes of methane a person in 2022.', '9.2 tonnes'],
    ['GDP a head in Ireland was 104,000 euros in 2022.', '104,000 euros'],
  ])('%s', async (text, quote) => {
    expect(await judged(text, quote)).toMatchObject({ verdict: 'cannot be checked', data: null });
  });

  it('people whom two tables count, and names both', async () => {
    const { verdict, reason } = await judged(
      'Norway produced 7.9 tonnes of CO2 a person in 2022.',
      '7.9 tonnes',
    );
    expect(verdict).toBe('cannot be checked');
    expect(reason).toMatch(/More than one table counts these people: nordic-population and population/);
  });

  it('a year in which nobody counted the people, and names what is missing', async () => {
    const { verdict, reason } = await judged(
      'Chile produced 4.5 tonnes of CO2 a person in 2023.',
      '4.5 tonnes',
    );
    expect(verdict).toBe('cannot be checked');
    expect(reason).toMatch(/The data lack Population.*Chile.*2023/);
  });

  it('a difference that another count of the people would make', async () => {
    const { verdict, reason } = await judged(
      'Ireland produced 9.3 tonnes of CO2 a person in 2022.',
      '9.3 tonnes',
    );
    expect(verdict).toBe('cannot be checked');
    expect(reason).toMatch(/no larger than another count/);
  });
});
