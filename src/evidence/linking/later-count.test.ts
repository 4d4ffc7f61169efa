import { expect, it } from 'vitest';
import { findFigures } from '../claims/find-figures.ts';
import { type FigureInText, readSentence } from './figure-in-text.ts';
import { isOfLaterCount } from './later-count.ts';

const read = (text: string, word: string, at = 0): boolean => {
  const figures = findFigures(text, { language: 'en', date: '2024-09-19' });
  const sentence = readSentence(text, { start: 0, end: text.length }, [], {
    language: 'en',
    date: '2024-09-19',
  });
  const figure = figures[at];
  if (!figure) throw new Error(`no figure ${at} in ${text}`);
  const given = { figure, figures, text, sentence } as unknown as FigureInText;
  const start = text.indexOf(word);
  return isOfLaterCount(start, start + word.length, given);
};

it('knows what a later number counts from what an earlier one does', () => {
  const text = 'There were 41.8 million licensed vehicles in Britain, 34.0 million of them cars.';
  expect(read(text, 'cars')).toBe(true);
  expect(read(text, 'cars', 1)).toBe(false);
  expect(read(text, 'Britain')).toBe(false);
  expect(read('It has 312 ferries and 1,204 trawlers.', 'trawlers')).toBe(true);
  // The same thing counted twice is of both, and a number without a noun has the noun of the next.
  expect(read('Cars rose from 31 million to 34 million cars.', 'cars.')).toBe(false);
});
