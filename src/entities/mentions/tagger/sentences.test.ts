import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutWords } from '../../../language/cut-words.ts';
import { sentencesOf } from './sentences.ts';

const sentences = (text: string) => {
  const words = cutWords(text);
  return sentencesOf(words).map(({ from, to }) => words.slice(from, to).map((word) => word.text));
};

it('ends sentences at full stops, not at abbreviations', () => {
  expect(sentences('Mr. Okonjo spoke. “Who heard him?” Nobody did.')).toEqual([
    ['Mr', 'Okonjo', 'spoke'],
    ['Who', 'heard', 'him'],
    ['Nobody', 'did'],
  ]);
  expect(sentences('')).toEqual([]);
});

it('cuts sentences that are too long, so that tagging one takes time in proportion to its words', () => {
  expect(sentences('and '.repeat(450)).map(({ length }) => length)).toEqual([200, 200, 50]);
});

it('leaves no word out', () => {
  const text = fc.array(fc.constantFrom('a', 'Boeing', '. ', ' ', '\n', '? ', '”', '!'), { maxLength: 700 });
  fc.assert(
    fc.property(text, (parts) => {
      const words = cutWords(parts.join(' '));
      let at = 0;
      for (const { from, to } of sentencesOf(words)) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBe(words.length);
    }),
  );
});
