import { describe, expect, it } from 'vitest';
import { testFigure } from '../checks/testing.ts';
import { findFigures } from '../claims/find-figures.ts';
import { correctedSentence, type SentenceFigure } from './corrected-sentence.ts';

/** The figures of a sentence, with what the data say of each; undefined leaves it among the others. */
function corrected(sentence: string, ...values: (number | null | undefined)[]) {
  const found = findFigures(sentence, { language: 'en', date: '2026-11-20' });
  expect(found).toHaveLength(values.length);
  const figures = found.map(
    (figure, i): SentenceFigure => ({
      exact: sentence.slice(figure.start, figure.end),
      prefix: sentence.slice(Math.max(0, figure.start - 32), figure.start),
      figure,
      value: values[i] ?? null,
    }),
  );
  return correctedSentence(
    sentence,
    figures.filter((_, i) => values[i] !== undefined),
    figures.filter((_, i) => values[i] === undefined),
  );
}

describe('a sentence of a case', () => {
  it('is put right in all its figures together', () => {
    expect(
      corrected(
        'Europe sold goods for €730.9 million, of which 24.5 percent came from Germany.',
        830.9e6,
        33.58,
      ),
    ).toMatchObject({
      text: 'Europe sold goods for €830.9 million, of which 33.6 percent came from Germany.',
      byHand: null,
    });
  });

  it('tells the same words apart by the words before them', () => {
    expect(corrected('It was €12 million in 2021, and €12 million in 2022.', 12e6, 15e6).byHand).toBe(
      'words',
    );
    expect(corrected('It was €12 million in 2021, and €12 million in 2022.', 14e6, 15e6)).toMatchObject({
      text: 'It was €14 million in 2021, and €15 million in 2022.',
      byHand: null,
    });
  });

  it('waits for a person where a number is in words, and keeps what could be put right', () => {
    expect(
      corrected('Germany accounted for nearly a quarter of the €730.9 million.', 33.58, 830.9e6),
    ).toMatchObject({
      text: 'Germany accounted for nearly a quarter of the €830.9 million.',
      byHand: 'words',
    });
  });

  it('waits for a person where the data no longer say anything', () => {
    expect(corrected('Europe sold goods for €730.9 million.', null)).toMatchObject({
      text: 'Europe sold goods for €730.9 million.',
      byHand: 'no value',
    });
  });

  it('reckons again what followed from the figures, for a person to look at', () => {
    expect(
      corrected(
        'Of €730.9 million, €179.0 million or 24.5 percent came from Germany.',
        830.9e6,
        279e6,
        undefined,
      ),
    ).toMatchObject({
      text: 'Of €830.9 million, €279.0 million or 33.6 percent came from Germany.',
      byHand: 'reckoned',
    });
  });

  it('leaves a figure alone that follows from nothing here', () => {
    expect(
      corrected('Europe sold goods for €730.9 million, and inflation was 2.1 percent.', 830.9e6, undefined),
    ).toMatchObject({
      text: 'Europe sold goods for €830.9 million, and inflation was 2.1 percent.',
      byHand: null,
    });
  });

  it('writes a figure of a repeated sentence once, and no two over one another', () => {
    const one = {
      exact: '€730.9 million',
      prefix: '',
      figure: testFigure({ value: 730.9e6, grain: 1e5 }),
      value: 8e8,
    };
    expect(correctedSentence('It was €730.9 million.', [one, one])).toMatchObject({
      text: 'It was €800.0 million.',
      byHand: null,
    });
    const inner = { ...one, exact: '730.9 million', value: 9e8 };
    expect(correctedSentence('It was €730.9 million.', [one, inner])).toMatchObject({
      text: 'It was €730.9 million.',
      byHand: 'words',
    });
  });
});
