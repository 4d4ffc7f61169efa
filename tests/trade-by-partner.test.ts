import { describe, expect, it } from 'vitest';
import { type GivenTable, judgingTables } from './judging-tables.ts';

// Tables of one country's trade by partner: columns of imports and exports, or one flow with a code beside each country.
// The numbers are our own.

const YEARS = [2021, 2022, 2023];
const PARTNERS = [
  ['Germany', 9000, 7000],
  ['Sweden', 8000, 5200],
  ['China', 6000, 9400],
  ['Poland', 3000, 1400],
  ['Japan', 1500, 2100],
] as const;

/** Norway sold Germany goods worth 11 billion kroner in 2023 and bought for 8; Sweden 10 and 6.2; China 8 and 10.4. */
const both: GivenTable = [
  'Norway: trade in goods by partner country (million NOK)',
  'Statistics Norway',
  [
    'Year,Country,"Imports of goods, year","Exports of goods, year"',
    ...PARTNERS.flatMap(([country, sold, bought]) =>
      YEARS.map((year, i) => `${year},${country},${bought + 500 * i},${sold + 1000 * i}`),
    ),
  ],
];

/** Canada sold Brazil goods worth 2.4 billion dollars in 2023, 2.2 in 2022; Mexico 9.4 billion. */
const coded: GivenTable = [
  'Exports by country, 2021-2023 (thousand CAD)',
  'Statistics Canada',
  [
    `Code,Country,${YEARS.join(',')}`,
    ',Total,20400000,22000000,23600000',
    '508,Brazil,2000000,2200000,2400000',
    '412,Mexico,9000000,9200000,9400000',
    '528,Argentina,4400000,5000000,5600000',
    '512,Chile,5000000,5600000,6200000',
  ],
];

const verdict = judgingTables([both, coded], '2024-08-02', 0);

describe('a table of the trade of one country by partner', () => {
  it('is read by its columns of exports and imports', async () => {
    expect(
      await verdict('Norway’s exports to Germany came to 11 billion kroner in 2023.', '11 billion'),
    ).toBe('holds');
    expect(
      await verdict('Norway’s imports from Sweden came to 6.2 billion kroner in 2023.', '6.2 billion'),
    ).toBe('holds');
    expect(
      await verdict('Norway’s imports from China came to 9.1 billion kroner in 2023.', '9.1 billion'),
    ).toBe('differs');
  });

  it('is read where a code of its own stands beside each country', async () => {
    expect(await verdict('Canada’s exports to Brazil came to C$2.4 billion in 2023.', '2.4 billion')).toBe(
      'holds',
    );
    expect(await verdict('Canadian exports to Mexico came to C$9.9 billion in 2023.', '9.9 billion')).toBe(
      'differs',
    );
  });

  it('is not asked what a partner trades', async () => {
    for (const text of [
      'Brazil’s exports to Canada came to C$2.6 billion in 2023.',
      'Brazilian exports to Mexico came to C$2.6 billion in 2023.',
      'Exports from Brazil to Canada came to C$2.6 billion in 2023.',
      'Peru’s exports to Brazil came to C$2.6 billion in 2023.',
      'Germany’s imports from Norway came to 9.9 billion kroner in 2023.',
      'German imports from Sweden came to 9.9 billion kroner in 2023.',
    ])
      expect([text, await verdict(text)]).toEqual([text, 'cannot be checked']);
  });

  it('is read in other languages, and not the wrong way round', async () => {
    const ask = (language: string, text: string) => verdict(text, undefined, language);
    expect(
      await ask(
        'fr',
        'Les exportations du Canada vers le Brésil ont atteint 2,4 milliards de dollars canadiens en 2023.',
      ),
    ).toBe('holds');
    expect(
      await ask(
        'fr',
        'Les exportations du Brésil vers le Canada ont atteint 2,6 milliards de dollars canadiens en 2023.',
      ),
    ).toBe('cannot be checked');
    expect(
      await ask('ru', 'Экспорт Бразилии в Канаду составил 2,6 млрд канадских долларов в 2023 году.'),
    ).toBe('cannot be checked');
    expect(await ask('zh', '2023年巴西对加拿大出口26亿加元。')).toBe('cannot be checked');
    expect(await ask('ar', 'بلغت صادرات البرازيل إلى كندا 2.6 مليار دولار كندي في عام 2023.')).toBe(
      'cannot be checked',
    );
  });

  it('is asked of a balance that it has no column of', async () => {
    expect(await verdict('The trade deficit with China was 2.4 billion kroner in 2023.', '2.4 billion')).toBe(
      'holds',
    );
    expect(
      await verdict('Norway had a goods surplus with Sweden of 3.8 billion kroner in 2023.', '3.8 billion'),
    ).toBe('holds');
    for (const text of [
      'The trade surplus with China was 2.4 billion kroner in 2023.',
      'Norway’s services deficit with China was 2.4 billion kroner in 2023.',
      'China’s trade deficit with Germany was 2.4 billion kroner in 2023.',
    ])
      expect([text, await verdict(text)]).toEqual([text, 'cannot be checked']);
  });

  it('is asked of what was bought and sold', async () => {
    expect(
      await verdict('Norway bought goods worth 8 billion kroner from Germany in 2023.', '8 billion'),
    ).toBe('holds');
    expect(await verdict('Norway sold goods worth 10 billion kroner to Sweden in 2023.', '10 billion')).toBe(
      'holds',
    );
    for (const text of [
      'Canada bought goods worth C$2.4 billion from Brazil in 2023.',
      'China bought goods worth 8 billion kroner from Germany in 2023.',
      'Germany sold goods worth 10 billion kroner to Sweden in 2023.',
    ])
      expect([text, await verdict(text)]).toEqual([text, 'cannot be checked']);
  });
});
