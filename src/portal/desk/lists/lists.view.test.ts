import { expect, it } from 'vitest';
import { BUILT_IN_LANGUAGES } from '../../../words/languages.ts';
import { wordsIn } from '../../../words/words.ts';
import { ageWords, staleLines } from '../screening/list-age.view.ts';

const age = (days: number, dated: boolean) => ({ days, dated, stale: days > 7 });

it('a list without a date is said to be without one, and not to be of no age', () => {
  const words = wordsIn('en');
  expect(ageWords(age(0, false), words)).toBe('date not stated, imported today');
  expect(ageWords(age(3, false), words)).toBe('date not stated, imported 3 days ago');
  expect(ageWords(age(0, true), words)).toBe('of today');
  expect(ageWords(age(1, true), words)).toBe('1 day old');
  for (const language of BUILT_IN_LANGUAGES) {
    expect(ageWords(age(0, false), wordsIn(language))).not.toMatch(/[0٠]/);
  }
});

it('one that is old is at least as old as it has been here', () => {
  const list = { names: { en: 'The list' }, periodDays: 7, behind: null };
  const line = (dated: boolean) => staleLines([{ ...list, age: age(9, dated) }], wordsIn('en'), 'en')[0];
  expect(line(false)).toContain('is at least 9 days old');
  expect(line(true)).toContain('is 9 days old');
});
