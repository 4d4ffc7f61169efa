import { describe, expect, it } from 'vitest';
import { paragraphsOf, sentencesOf } from './sentences.ts';

const split = (text: string, language = 'en') =>
  sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end).trim(),
  );

describe('sentences', () => {
  it.each([
    ['It met on Nov. 8 in Rome. Nobody came.', ['It met on Nov. 8 in Rome.', 'Nobody came.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    [
      'Mr. Smith paid $5.6 million. Acme Inc. paid more.',
      ['Mr. Smith paid $5.6 million.', 'Acme Inc. paid more.'],
    ],
    [
      'It is No. 5 on the list. He left the U.S. The rest stayed.',
      ['It is No. 5 on the list.', 'He left the U.S.', 'The rest stayed.'],
    ],
    ['One sentence only', ['One sentence only']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('end where Russian and Chinese ones do', () => {
    expect(split('Цена выросла до 5 тыс. рублей. Это много.', 'ru')).toEqual([
      'Цена выросла до 5 тыс. рублей.',
      'Это много.',
    ]);
    // A year written for short may end one: the word behind it begins the next.
    expect(split('Экспорт вырос в 2023 г. Он упал в 2024 г.', 'ru')).toEqual([
      'Экспорт вырос в 2023 г.',
      'Он упал в 2024 г.',
    ]);
    expect(split('价格上涨。产量下降。', 'zh')).toEqual(['价格上涨。', '产量下降。']);
  });

  it('cover the whole stretch, whatever its length', () => {
    const text = 'word '.repeat(2000);
    const parts = sentencesOf(text, { start: 0, end: text.length }, 'en');
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...parts.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1000);
  });

  it('stand in paragraphs', () => {
    expect(paragraphsOf('a\n\n \nb')).toEqual([
      { start: 0, end: 1 },
      { start: 5, end: 6 },
    ]);
  });
});
