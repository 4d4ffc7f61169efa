import { describe, expect, it } from 'vitest';
import { halfOf } from './halves.ts';
import { readLabelledNames, scoreNames } from './mentions/score.ts';

const FLOORS = { precision: 0.9, recall: 0.85, f1: 0.9, schemaAccuracy: 0.95 };

describe('who sentences name, against what people labelled', () => {
  const english = readLabelledNames('en');

  it('the set is large enough and falls into two halves', () => {
    expect(english.length).toBeGreaterThanOrEqual(100);
    expect(new Set(english.map(({ text }) => text)).size).toBe(english.length);
    for (const half of [0, 1] as const) expect(halfOf(english, half).length).toBeGreaterThan(50);
  });

  it.each([0, 1] as const)('English, half %i', (half) => {
    const result = scoreNames(halfOf(english, half), 'en');
    for (const [name, floor] of Object.entries(FLOORS))
      expect(result[name as keyof typeof FLOORS], name).toBeGreaterThanOrEqual(floor);
  });

  it.each(['ru', 'zh', 'fr', 'ar'])('%s', (language) => {
    const sentences = readLabelledNames(language);
    expect(sentences.length).toBeGreaterThanOrEqual(20);
    const result = scoreNames(sentences, language);
    for (const [name, floor] of Object.entries(FLOORS))
      expect(result[name as keyof typeof FLOORS], name).toBeGreaterThanOrEqual(floor);
  });
});
