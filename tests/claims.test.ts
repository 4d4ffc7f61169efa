import { describe, expect, it } from 'vitest';
import { readLabelled, score } from './claims/score.ts';
import { halfOf } from './halves.ts';

const FLOORS = {
  coverage: 0.95,
  unitAccuracy: 0.94,
  hedgeAccuracy: 0.94,
  value: 0.92,
  valueAndUnit: 0.86,
  valueAndHedge: 0.9,
};

describe('figures against what people labelled', () => {
  const english = readLabelled('en');

  it('the set is large enough and falls into two halves', () => {
    expect(english.length).toBeGreaterThanOrEqual(200);
    expect(new Set(english.map(({ text }) => text)).size).toBe(english.length);
    for (const half of [0, 1] as const) expect(halfOf(english, half).length).toBeGreaterThan(90);
  });

  it.each([0, 1] as const)('English, half %i', (half) => {
    const result = score(halfOf(english, half), 'en');
    for (const [name, floor] of Object.entries(FLOORS)) {
      expect(result[name as keyof typeof FLOORS], name).toBeGreaterThanOrEqual(floor);
    }
  });

  it.each(['ru', 'zh', 'fr', 'ar'])('%s: number, unit, hedge and period', (language) => {
    const sentences = readLabelled(language);
    expect(sentences.length).toBeGreaterThanOrEqual(25);
    const result = score(sentences, language);
    for (const [name, floor] of Object.entries({ ...FLOORS, periodAccuracy: 0.9 })) {
      expect(result[name as keyof typeof FLOORS], name).toBeGreaterThanOrEqual(floor);
    }
  });
});
