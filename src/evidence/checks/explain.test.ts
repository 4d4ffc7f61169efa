import { expect, test } from 'vitest';
import { ambiguous, withInputs, withLater, withoutLater } from './explain.ts';
import { combine, judgeAgain, unverifiable } from './judge-readings.ts';
import { testFigure, testQuery } from './testing.ts';
import type { DataInput } from './verdict.ts';
import { inputsIn, inputsSentence, verdictSentence } from './verdict-words.ts';

const figure = testFigure({ value: 5.1, grain: 0.1, unit: '%', hedge: 'none', quote: '5.1 percent' });
const judged = (value: number) =>
  combine(
    figure,
    [
      {
        variant: { key: 'base', words: null, query: testQuery(), basketVersion: 0, counts: true },
        value,
        aggregates: [],
      },
    ],
    { fields: [{ name: 'v', role: 'value', unit: '%' }] } as never,
  );
const input = (more: Partial<DataInput> = {}): DataInput => ({
  names: { en: 'Rate, Hungary', fr: 'Taux, Hongrie' },
  period: ['2023-01-01', '2024-01-01'],
  value: 5.1,
  unit: '%',
  cells: 1,
  flag: null,
  ...more,
});
const later = { period: ['2024-01-01', '2025-01-01'], value: 5.6 } as const;
const LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'];

test('what is worked out from final values is judged as it was, and says from which', () => {
  const explained = withInputs(judged(5.1), [input(), input({ cells: 12 })]);
  expect(explained).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
  expect(verdictSentence(explained, figure, 'en')).toBe('The data say 5.1%. “5.1 percent” is accurate.');
  expect(inputsSentence(explained, 'en')).toBe(
    'Worked out from Rate, Hungary, 2023: 5.1% and Rate, Hungary, 2023: 5.1% (12 values).',
  );
  expect(inputsIn(explained.details, 'fr')[0]).toMatch(/^Taux, Hongrie, 2023 : 5,1\s%$/u);
  expect(inputsSentence(judged(5.1), 'en')).toBeNull();
});

test('what is worked out from a value that is not final says so, and keeps its verdict', () => {
  const explained = withInputs(judged(5.1), [input(), input({ flag: 'provisional' })]);
  expect(explained).toMatchObject({
    verdict: 'holds',
    reason: 'derived',
    details: { base: 'within rounding' },
  });
  expect(verdictSentence(explained, figure, 'en')).toBe(
    'The data say 5.1%. “5.1 percent” is accurate. It’s worked out from provisional values, and is no firmer than they are.',
  );
  // What differs is not made better or worse.
  const wrong = withInputs(judged(7), [input({ flag: 'provisional' })]);
  expect(wrong).toMatchObject({ verdict: 'differs', reason: 'too high' });
});

test('a later period is said with its value, and takes nothing from the verdict', () => {
  expect(withLater(judged(5.1), later)).toMatchObject({
    verdict: 'holds',
    reason: 'stale',
    details: { value: 5.1, base: 'within rounding', stale: later },
  });
  expect(verdictSentence(withLater(judged(5.1), later), figure, 'en')).toBe(
    'The data say 5.1%. “5.1 percent” is accurate. Newer data are in: 5.6% for 2024.',
  );
  expect(withLater(judged(5.1), null)).toEqual(judged(5.1));
  expect(withLater(judged(7), later)).toEqual(judged(7));
});

test('both are said where both are so, and the later period goes where the words no longer say now', () => {
  const open = withInputs(judged(5.1), [input({ flag: 'forecast' })]);
  const both = withLater(open, later);
  expect(both).toMatchObject({ verdict: 'holds', reason: 'stale' });
  const said = verdictSentence(both, figure, 'en');
  expect(said).toContain('worked out from forecasts');
  expect(said).toContain('Newer data are in: 5.6% for 2024.');
  expect(withoutLater(both)).toEqual(open);
  expect(withoutLater(withLater(judged(5.1), later))).toEqual(judged(5.1));
  expect(withoutLater(judged(7))).toEqual(judged(7));
});

test('another number in the same words is judged again and keeps the later period', () => {
  const before = withLater(judged(5.1), later);
  expect(judgeAgain({ ...figure, value: 5.2 }, before)).toMatchObject({ verdict: 'holds with hedge' });
  expect(judgeAgain(figure, before)).toMatchObject({
    verdict: 'holds',
    reason: 'stale',
    details: { stale: later },
  });
  const wrong = judgeAgain({ ...figure, value: 9 }, before);
  expect(wrong).toMatchObject({ verdict: 'differs', reason: 'too low' });
  expect(wrong?.details.stale).toBeUndefined();
});

test('readings that fit equally well are named, in every language', () => {
  const open = ambiguous(unverifiable(figure, 'ambiguous', []), [
    { names: { en: 'Rate, men' }, dataset: 'rates', value: 5.1 },
    { names: { en: 'Rate, women' }, dataset: 'rates', value: null },
  ]);
  expect(verdictSentence(open, figure, 'en')).toBe(
    'The words fit more than one reading equally well: “Rate, men” (5.1%) and “Rate, women”. We don’t guess which is meant.',
  );
  for (const language of LANGUAGES) {
    const said = verdictSentence(open, figure, language);
    expect(said).toContain('Rate, men');
    expect(said).toContain('Rate, women');
  }
});

test('every language says all of it', () => {
  const explained = withLater(withInputs(judged(5.1), [input({ flag: 'estimated' })]), later);
  const all = LANGUAGES.map((language) => verdictSentence(explained, figure, language));
  expect(new Set(all).size).toBe(LANGUAGES.length);
  for (const said of all) {
    expect(said).toMatch(/5[.,]6/);
    expect(said).toContain('2024');
  }
  for (const language of LANGUAGES) expect(inputsSentence(explained, language)).toMatch(/5[.,]1/);
});
