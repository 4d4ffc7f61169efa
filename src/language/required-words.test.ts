import { describe, expect, it, test } from 'vitest';
import { requiredWords, TriedText, triedText } from './required-words.ts';

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
    [/(?:january|jan|february|feb|march|mar)\s\d/u, ['jan', 'feb', 'mar']],
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
  expect(text.mayHave(/(?:half|quarter|week|month|a\.m\.)/u)).toBe(true);
  expect(text.mayHave(/(?:half|q.rter|week|month|f\.rst)/u)).toBe(true);
  expect(text.mayHave(/(?:half|year|week|month|f\.rst)/u)).toBe(false);
});

it('keeps its answers for the same text alone', () => {
  const tried = triedText('In the first quarter');
  expect(triedText('In the first quarter')).toBe(tried);
  expect(triedText('In the second quarter').mayHave(/first/u)).toBe(false);
});
