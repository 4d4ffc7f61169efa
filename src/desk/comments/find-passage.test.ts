import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassage, passageAt, quotedPassage } from './find-passage.ts';

const TEXT =
  'Exports rose by 12 % in 2023.\n\nThe ministry said exports would rise again. The ministry did not say why.';
const passageOf = (words: string, text = TEXT, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  return passageAt(text, start, start + words.length);
};
const wordsAt = (text: string, passage: Parameters<typeof findPassage>[1]) => {
  const found = findPassage(text, passage);
  return found && `${text.slice(found.start, found.end)}${found.changed ? ' (changed)' : ''}`;
};

test('a passage is found again where the text around it moved', () => {
  const passage = passageOf('exports would rise again');
  expect(wordsAt(`A new first line.\n\n${TEXT}`, passage)).toBe('exports would rise again');
  expect(wordsAt(TEXT.replace('\n\n', '\n'), passage)).toBe('exports would rise again');
  expect(wordsAt(`“Quoted.” ${TEXT}`, passage)).toBe('exports would rise again');
});

test('of the same words twice, those with the same surroundings are meant', () => {
  const second = passageOf('The ministry', TEXT, 1);
  const found = findPassage(TEXT, second);
  expect(found?.start).toBe(TEXT.lastIndexOf('The ministry'));
  const moved = `The ministry is large. ${TEXT}`;
  expect(findPassage(moved, second)?.start).toBe(moved.lastIndexOf('The ministry'));
});

test('other words at the same place are the passage, changed', () => {
  const passage = passageOf('exports would rise again');
  const edited = TEXT.replace('exports would rise again', 'imports may fall');
  expect(wordsAt(edited, passage)).toBe('imports may fall (changed)');
});

test('a passage that was taken out is gone', () => {
  const passage = passageOf('exports would rise again');
  expect(findPassage('Something else entirely stands here now.', passage)).toBeNull();
  expect(findPassage(TEXT.replace(' exports would rise again', ''), passage)).toBeNull();
  expect(findPassage('The 12 of them left.', passageOf('12 %'))).toBeNull();
  expect(findPassage('', passage)).toBeNull();
});

test('a quotation is found whatever its white space and quotation marks are', () => {
  const text = 'He said: “It is\nnot so.” Then he left.';
  expect(quotedPassage(text, '"It is not so."')?.exact).toBe('“It is\nnot so.”');
  expect(quotedPassage(text, 'It was so')).toBeNull();
  expect(quotedPassage(text, '  ')).toBeNull();
});

test('every passage of every text is found at a place that says the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const passage = passageAt(text, start, end);
      const found = findPassage(text, passage);
      if (passage.exact.trim() === '') expect(found).toBeNull();
      else expect(text.slice(found?.start, found?.end).trim().replace(/\s+/g, ' ')).not.toBe('');
    }),
  );
});
