import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow } from './tagger-labels.ts';
import { bestLabels, exponential, marginalsOf, transitionFactors } from './tagger-model.ts';

const rows = (length: number) =>
  fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
    minLength: length * LABELS,
    maxLength: length * LABELS,
  });
const edges = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
  minLength: (LABELS + 1) * LABELS,
  maxLength: (LABELS + 1) * LABELS,
});

describe('the labels of a sentence', () => {
  it('never begin inside of a name', () => {
    fc.assert(
      fc.property(rows(6), edges, (scores, transitions) => {
        const labels = bestLabels(Float64Array.from(scores), 6, Float64Array.from(transitions));
        let before = -1;
        for (const label of labels) {
          expect(mayFollow(before, label)).toBe(true);
          before = label;
        }
      }),
    );
  });

  it('are sure to a degree that adds up to one', () => {
    fc.assert(
      fc.property(rows(5), edges, (scores, transitions) => {
        const out = new Float64Array(5 * LABELS);
        marginalsOf(Float64Array.from(scores), 5, transitionFactors(Float64Array.from(transitions)), out);
        for (let i = 0; i < 5; i += 1) {
          const sum = out.slice(i * LABELS, (i + 1) * LABELS).reduce((all, one) => all + one, 0);
          expect(sum).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('are weighed by an exponential of our own that is as good as the engine’s', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
        expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
      }),
    );
    expect(exponential(-1e9)).toBe(0);
  });
});
