import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';
import { figuresOfParts } from './read-claims.ts';
import { inTextOrder } from './text-order.ts';

const CONTEXT = { language: 'en', date: '2024-01-01' };

/** The figures of a headline and a text in the order of both, with statements at these words. */
function ordered({ headline = '', text }: { headline?: string; text: string }, ...words: string[]) {
  const found = figuresOfParts({ headline, standfirst: '', text }, CONTEXT, findFigures);
  const [first] = found;
  if (!first) throw new Error('the text has a figure');
  const statements = words.map((quote) => {
    const start = text.indexOf(quote);
    const figure: Figure = { ...first.figure, quote, start, end: start + quote.length, derivedFrom: null };
    return { place: 'text' as const, figure };
  });
  return inTextOrder(found, statements).map(({ figure }) => figure);
}

describe('figures and statements in the order of the text', () => {
  it('has a statement between the two figures that a third was worked out from', () => {
    const text =
      'Exports jumped from $2 million in 2021, the highest by far, to $5 million in 2022, and fell.';
    const figures = ordered({ text }, 'fell', 'highest', 'jumped');
    expect(figures.map(({ quote }) => quote)).toEqual([
      'jumped',
      '$2 million',
      'highest',
      '$5 million',
      '$2 million in 2021, the highest by far, to $5 million',
      'fell',
    ]);
    expect(figures[4]?.derivedFrom).toEqual([1, 3]);
  });

  it('has the figures of the headline before what the text says earlier', () => {
    const figures = ordered(
      { headline: 'Twelve ships in 2023 and 40 planes', text: 'It fell by 3 percent.' },
      'fell',
    );
    expect(figures.map(({ quote }) => quote)).toEqual(['Twelve ships', '40 planes', 'fell', '3 percent']);
  });

  it('is the order of the figures where nothing is stated without one', () => {
    const text = 'Exports jumped from $2 million in 2021 to $5 million in 2022.';
    expect(ordered({ text }).map(({ derivedFrom }) => derivedFrom)).toEqual([null, null, [0, 1]]);
  });
});
