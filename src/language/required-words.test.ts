import { describe, expect, it, test } from 'vitest';
import { requiredWords, TriedText } from './required-words.ts';

describe('the words that a pattern cannot do without', () => {
  test.each([
    [/quarter/u, ['quarter']],
    [/(?:the\s)?(?<p>1st|2nd)[\s-](?:quarter|half)/iu, ['quarter', 'half']],
    [/(?<!the )Since\s(?:\d+)/u, ['since']],
    [/a+|b{2,3}/u, ['a', 'b']],
    [/months?\b/u, ['month']],
    [/(?:last|this) (?:year|\d)/u, ['last', 'this']],
    [/a\.m\.|\p{Lu}(?:noon)/u, ['a.m.', 'noon']],
    [/percent(?=age)/u, ['percent']],
    [/[)\]]half/u, ['half']],
    [/\u0031x/u, ['x']],
    [/第一季度|上半年/u, ['第一季度', '上半年']],
  ])('%s', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  test.each([/\d+/u, /(?:half)?\d/u, /half|\d/u, /x*/u, /(?=half)/u, /(?<!half)\d/u, /x{0,2}/u])(
    'are none in %s',
    (pattern) => {
      expect(requiredWords(pattern)).toEqual([]);
    },
  );
});

it('lets a pattern be tried where one of its words is', () => {
  const text = new TriedText('In the first Quarter');
  expect(text.mayHave(/quarter|qtr/u)).toBe(true);
  expect(text.mayHave(/months?/u)).toBe(false);
  expect(text.mayHave(/\d/u)).toBe(true);
});
