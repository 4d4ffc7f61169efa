import { describe, expect, it } from 'vitest';
import { memoize } from './memoize.ts';

describe('memoize', () => {
  it('works once for each key', () => {
    const worked: string[] = [];
    const length = memoize(10, (word: string) => {
      worked.push(word);
      return word.length === 1 ? null : word.length;
    });
    expect(['four', 'a', 'four', 'a'].map((word) => length(word))).toEqual([4, null, 4, null]);
    expect(worked).toEqual(['four', 'a']);
  });

  it('tells arguments apart by their key, and passes them all on', () => {
    const said = memoize(
      10,
      (word: string, language: string) => `${word} (${language})`,
      (word, language) => `${language} ${word}`,
    );
    expect([said('chat', 'en'), said('chat', 'fr'), said('chat', 'en')]).toEqual([
      'chat (en)',
      'chat (fr)',
      'chat (en)',
    ]);
  });

  it('starts anew when it is full', () => {
    const worked: number[] = [];
    const same = memoize(2, (one: number) => {
      worked.push(one);
      return one;
    });
    for (const one of [1, 2, 1, 3, 3, 1]) same(one);
    expect(worked).toEqual([1, 2, 3, 1]);
  });
});
