import { expect, test } from 'vitest';
import type { Figure } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';
import { statementsIn } from './statements.ts';
import { asStreak, atItsVerb } from './streak-verb.ts';

const number = (text: string, quote: string, value: number) => {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length, value, unit: null } as unknown as Figure;
};

/** A streak of a sentence, with a number said between its length and its verb. */
function streakIn(text: string, between: string): FigureInText {
  const beside = number(text, between, 1);
  const sentence = { start: 0, end: text.length };
  const context = { language: 'en', date: '2023-09-04' };
  const figure = statementsIn(text, sentence, [], context).find(
    ({ statement }) => statement?.streak !== undefined,
  );
  if (!figure) throw new Error(`no streak in ${text}`);
  const figures = [figure, beside].sort((a, b) => a.start - b.start);
  return {
    text,
    sentence,
    figure,
    figures,
    index: figures.indexOf(figure),
    ...context,
  } as unknown as FigureInText;
}

test('a streak is where its verb is, and behind the number that is said before that', () => {
  const text = 'July was the third month in a row in which the price fell.';
  const given = streakIn(text, 'in which');
  expect(given.index).toBe(0);
  const moved = atItsVerb(given);
  expect(text.slice(moved.figure.start, moved.figure.end)).toBe('fell');
  expect(moved.index).toBe(1);
  expect(moved.figures[1]).toBe(moved.figure);
});

test('a number that is no length of a streak stays what it is', () => {
  const text = 'The price fell to 345 in 2022.';
  const figure = number(text, '345', 345);
  const given = { text, sentence: { start: 0, end: text.length }, figure, figures: [figure], index: 0 };
  const plain = { ...given, language: 'en', date: '2023-09-04' } as unknown as FigureInText;
  expect(asStreak(plain)).toBe(plain);
  expect(atItsVerb(plain)).toBe(plain);
});
