import { expect, it } from 'vitest';
import { BUILT_IN_LANGUAGES } from '../../words/languages.ts';
import { wordsIn } from '../../words/words.ts';
import { markCount, markWord, verdictWord } from './mark-words.ts';

const MARKS = ['h', 'w', 'd', 'a', 'u'] as const;

/** The longest sequence of characters two texts share: a word and its other forms share their stem. */
function longestShared(one: string, other: string): number {
  for (let length = one.length; length > 0; length -= 1)
    for (let at = 0; at + length <= one.length; at += 1)
      if (other.includes(one.slice(at, at + length))) return length;
  return 0;
}

it.each(BUILT_IN_LANGUAGES)('in %s tell verdicts apart, and count each by its own word', (language) => {
  const words = wordsIn(language);
  const said = MARKS.map((mark) => markWord(mark, words));
  expect(new Set([...said, verdictWord('cannot be checked', words)]).size).toBe(MARKS.length + 1);
  const counted = MARKS.map((mark) => markCount(mark, 7, words));
  expect(new Set(counted).size).toBe(MARKS.length);
  for (const [at, word] of said.entries()) {
    const stem = longestShared(word, counted[at] ?? '');
    expect(stem, `${word}, ${counted[at]}`).toBeGreaterThanOrEqual(Math.min(4, word.length));
  }
});
