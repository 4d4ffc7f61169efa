import { expect, test } from 'vitest';
import type { FigureInText } from './figure-in-text.ts';
import { isElidedComparison, isMoreThanOther } from './said-otherwise.ts';

/** The figure of a sentence that is `quote`, as far as these rules look at it. */
function given(text: string, quote: string): FigureInText {
  const start = text.indexOf(quote);
  return {
    text,
    sentence: { start: 0, end: text.length },
    figure: { start, end: start + quote.length },
  } as FigureInText;
}

test('a comparison that is not named again is of no other', () => {
  const text = 'Women earned 17.1 percent less than men, compared with 23.9 percent less a decade earlier.';
  expect(isElidedComparison(given(text, '23.9 percent'))).toBe(true);
  expect(isElidedComparison(given(text, '17.1 percent'))).toBe(false);
});

test('so many more who did one thing than another are neither', () => {
  const more = 'Among Germans, 78,579 more moved abroad in 2024 than came back.';
  expect(isMoreThanOther(given(more, '78,579'))).toBe(true);
  const plain = 'In 2024, 78,579 more people than in 2023 moved abroad.';
  expect(isMoreThanOther(given(plain, '78,579'))).toBe(false);
});
