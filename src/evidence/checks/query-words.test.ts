import { expect, it } from 'vitest';
import { describeQuery, type QueryNames } from './query-words.ts';
import { testFilter, testQuery } from './testing.ts';

const names: QueryNames = { unit: 'EUR', product: (key) => (key === 'optics' ? 'optics' : null) };

it('puts a question into a sentence', () => {
  const say = (more: Parameters<typeof testQuery>[0], language = 'en') =>
    describeQuery(testQuery(more), language, names);
  expect(say({})).toBe('Exports of all goods from the EU-27 to Kyrgyzstan, 2023, in euros');
  expect(say({ period: ['2023-10-01', '2024-01-01'] })).toMatch(/October\s–\sDecember 2023/);
  expect(
    say({
      statistic: 'share',
      part: testFilter({ reporter: { areas: ['DE'] } }),
      period: ['2023-01-01', '2024-01-01'],
    }),
  ).toBe('The share of Germany in exports of all goods from the EU-27 to Kyrgyzstan, 2023');
  const imported = { statistic: 'share', part: testFilter({ flow: 'import' }) } as const;
  expect(say(imported)).toBe(
    'Imports of all goods by the EU-27 from Kyrgyzstan as a percentage of exports of all goods from the EU-27 to Kyrgyzstan, 2023',
  );
  for (const language of ['ru', 'zh', 'fr', 'ar']) {
    expect(say(imported, language)).toMatch(/процент|百分比|pourcentage|مئوية/);
  }
  expect(say({ statistic: 'change', from: ['2021-01-01', '2022-01-01'] })).toBe(
    'The change in exports of all goods from the EU-27 to Kyrgyzstan from 2021 to 2023',
  );
  expect(
    say({ statistic: 'rank', rank: { along: 'partner', of: 'KG' }, filter: testFilter({ partner: null }) }),
  ).toBe('The place of Kyrgyzstan among partners by exports of all goods from the EU-27, 2023');
  expect(say({ filter: testFilter({ product: { basket: 'optics' }, flow: 'import' }) })).toBe(
    'Imports of optics by the EU-27 from Kyrgyzstan, 2023, in euros',
  );
  expect(say({ sql: 'select 1' })).toContain('SQL');
  for (const language of ['ru', 'zh', 'fr', 'ar']) {
    const said = say({}, language);
    expect(said).toMatch(/2023|٢٠٢٣/);
    expect(said).not.toMatch(/undefined|null/);
  }
});
