import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Sentences in French, Russian, Chinese and Arabic about tables that are in English. The numbers are our own.

const YEARS = [2020, 2021, 2022, 2023];

const TABLES: readonly GivenTable[] = [
  [
    'Unemployment by sex and age group',
    'A labour office',
    [
      'Country,Year,Sex,Age group,Unemployment rate (%)',
      ...['Spain', 'China', 'Egypt'].flatMap((country, c) =>
        YEARS.flatMap((year, y) =>
          ['Men', 'Women', 'Total'].flatMap((sex, s) =>
            ['15-24', '25-64', '15-64'].map(
              (age, a) =>
                `${country},${year},${sex},${age},${(6.1 + 2.3 * c + 0.7 * y + 1.1 * s + 5.3 * a).toFixed(1)}`,
            ),
          ),
        ),
      ),
    ],
  ],
  [
    'Farm production and exports',
    'A farm agency',
    [
      'Country,Product,Year,Production (tonnes),Exports (million US$)',
      ...['Egypt', 'China', 'Kazakhstan', 'Spain'].flatMap((country, c) =>
        ['Wheat', 'Rice', 'Milk'].flatMap((product, p) =>
          YEARS.map(
            (year, y) =>
              `${country},${product},${year},${1_210_000 + 3_370_000 * c + 910_000 * p + 170_000 * y},${300 + 70 * c + 11 * p + y}`,
          ),
        ),
      ),
    ],
  ],
  [
    'Electricity generation by source',
    'An energy office',
    [
      'Country,Source,Year,Electricity generation (TWh)',
      ...['China', 'Spain', 'Russia'].flatMap((country, c) =>
        ['Coal', 'Wind', 'Hydropower'].flatMap((source, s) =>
          YEARS.map(
            (year, y) => `${country},${source},${year},${(210.4 + 83.6 * c + 31.7 * s + 7.3 * y).toFixed(1)}`,
          ),
        ),
      ),
    ],
  ],
  [
    'Road deaths by state',
    'A statistics office',
    [
      'State,Year,Road deaths',
      ...['Bavaria', 'Saxony', 'Hesse'].flatMap((state, s) =>
        YEARS.map((year, y) => `${state},${year},${211 + 97 * s + 13 * y}`),
      ),
    ],
  ],
];

describe('sentences in other languages about tables in English', () => {
  const verdictOf = judgingTables(TABLES, '2024-08-02', 0);

  it.each([
    // Members by what their names are in other languages, and countries by their adjectives and cases.
    ['ru', 'Казахстан собрал 8,46 млн тонн пшеницы в 2023 году.', '8,46 млн тонн', 'holds'],
    ['ru', 'Производство риса в Китае в 2022 году составило 7,3 млн тонн.', '7,3 млн тонн', 'differs'],
    ['ar', 'أنتجت مصر 1.55 مليون طن من القمح في عام 2022.', '1.55 مليون طن', 'holds'],
    ['fr', 'Les éoliennes espagnoles ont produit 340,3 TWh en 2022.', '340,3 TWh', 'holds'],
    ['ru', 'Российские ГЭС выработали 448,3 ТВт·ч электроэнергии в 2021 году.', '448,3 ТВт·ч', 'holds'],
    ['zh', '2023年，中国水电发电量为2957亿千瓦时。', '2957亿千瓦时', 'holds'],
    // Sexes and ages.
    [
      'fr',
      'Le taux de chômage des femmes de 15 à 24 ans en Espagne était de 9,3 % en 2023.',
      '9,3 %',
      'holds',
    ],
    ['zh', '2022年，中国15至24岁男性的失业率为11.8%。', '11.8%', 'differs'],
    ['ar', 'بلغ معدل البطالة بين النساء في مصر 24.5% في عام 2023.', '24.5%', 'holds'],
    // Regions by their names.
    ['fr', 'En Bavière, 250 personnes sont mortes sur les routes en 2023.', '250 personnes', 'holds'],
    // Each clause has its own time, and its own word.
    [
      'ru',
      'Производство молока в Испании в 2022 году составило 13,48 млн тонн, а в 2023 году — 13,65 млн тонн.',
      '13,48 млн тонн',
      'holds',
    ],
  ])('%s: %s', async (language, text, quote, verdict) =>
    expect(await verdictOf(text, quote, language)).toBe(verdict),
  );

  it.each([
    // Another thing than the one measured.
    ['ar', 'استوردت مصر 700 ألف طن من القمح في عام 2022.', '700 ألف طن'],
    ['ru', 'Казахстан экспортировал 410 000 тонн пшеницы в 2022 году.', '410 000 тонн'],
    ['ru', 'Производство сухого молока в Испании в 2022 году составило 150 000 тонн.', '150 000 тонн'],
    ['zh', '2022年，中国小麦进口量为99万吨。', '99万吨'],
    ['fr', 'La France a produit 520 000 tonnes de blé en 2022.', '520 000 tonnes'],
    // A part that the table does not tell apart, or another place.
    ['zh', '2023年，中国城镇调查失业率为5.2%。', '5.2%'],
    ['fr', 'Parmi les immigrés, le chômage en Espagne était de 12,4 % en 2022.', '12,4 %'],
    ['fr', 'En Basse-Saxe, 120 personnes sont mortes sur les routes en 2023.', '120 personnes'],
    ['zh', '2023年，下萨克森州道路交通死亡人数为120人。', '120人'],
    [
      'fr',
      "La production de blé de l'Espagne et de la Chine a atteint 9 millions de tonnes en 2022.",
      '9 millions de tonnes',
    ],
  ])('leaves to a person, %s: %s', async (language, text, quote) =>
    expect(await verdictOf(text, quote, language)).toBe('cannot be checked'),
  );
});
