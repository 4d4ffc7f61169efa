import { describe, expect, it } from 'vitest';
import { boundOfBest, Tally } from './tally.ts';

/** Numbers between 0 and 1 that look random and are the same in every run. */
function numbers(count: number): Float32Array {
  let seed = 7;
  return Float32Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed + 1) / 2 ** 32;
  });
}

describe('the bound of the best', () => {
  it.each([0.001, 1, 300_000])(
    'is reached by at least as many as asked for, and few more (scale %d)',
    (scale) => {
      const values = numbers(5_000).map((value) => value * scale);
      for (const most of [1, 10, 100, 1_000, 4_999]) {
        const bound = boundOfBest(values, most);
        const reached = values.filter((value) => value >= bound).length;
        expect(reached).toBeGreaterThanOrEqual(most);
        expect(reached).toBeLessThan(most + 60);
      }
    },
  );

  it('is reached by a value that was rounded up to the one it was found among', () => {
    const exact = Array.from(numbers(100), (value) => value + 1e-9);
    const bound = boundOfBest(Float32Array.from(exact), 10);
    expect(exact.filter((value) => value >= bound).length).toBeGreaterThanOrEqual(10);
  });

  it('is nothing where there are no more, and the value itself where all are the same', () => {
    expect(boundOfBest(numbers(10), 10)).toBe(0);
    const bound = boundOfBest(new Float32Array(20).fill(0.25), 5);
    expect(bound).toBeLessThanOrEqual(0.25);
    expect(bound).toBeGreaterThan(0.249);
  });
});

describe('a tally', () => {
  it('gives the documents with the highest sums', () => {
    const tally = new Tally();
    tally.begin(1_000);
    for (const [doc, value] of numbers(1_000).entries()) tally.addScore(doc, value);
    tally.addScore(17, 5);
    tally.addScore(400, 6);
    expect(tally.best(2)).toEqual([17, 400]);
    expect(tally.best(1_000)).toHaveLength(1_000);
  });

  it.each([3, 900])('has no sums left when it begins anew (after %d)', (touched) => {
    const tally = new Tally();
    tally.begin(1_000);
    for (let doc = 0; doc < touched; doc += 1) tally.add(doc, 1, 2);
    tally.begin(1_000);
    expect(tally.count).toBe(0);
    expect(tally.has(2)).toBe(false);
    expect(tally.mass.every((mass) => mass === 0)).toBe(true);
  });
});
