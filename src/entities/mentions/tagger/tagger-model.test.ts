import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow } from './tagger-labels.ts';
import { bestLabels, exponential, marginalsOf, Tagger, transitionFactors } from './tagger-model.ts';

const EDGES = (LABELS + 1) * LABELS;
const numbers = (length: number, most: number) =>
  fc
    .array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
/** The scores of a sentence short enough to try every sequence of labels, and what each transition adds. */
const sentences = fc
  .integer({ min: 1, max: 3 })
  .chain((length) => fc.tuple(fc.constant(length), numbers(length * LABELS, 20), numbers(EDGES, 5)));

/** Every sequence of labels that is allowed, with its score. */
function everySequence(length: number, scores: Float64Array, transitions: Float64Array) {
  let sequences: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let i = 0; i < length; i += 1) {
    sequences = sequences.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? -1;
      const row = before === -1 ? LABELS : before;
      return Array.from({ length: LABELS }, (_, label) => label)
        .filter((label) => mayFollow(before, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score + (transitions[row * LABELS + label] as number) + (scores[i * LABELS + label] as number),
        }));
    });
  }
  return sequences;
}

describe('the labels of a sentence', () => {
  it('are the best of all sequences allowed', () => {
    fc.assert(
      fc.property(sentences, ([length, scores, transitions]) => {
        const all = everySequence(length, scores, transitions);
        const labels = [...bestLabels(scores, length, transitions)];
        const found = all.find((one) => one.labels.join() === labels.join());
        expect(found?.score).toBeCloseTo(Math.max(...all.map(({ score }) => score)), 9);
      }),
    );
  });

  it('are as likely as the sequences that have them', () => {
    fc.assert(
      fc.property(sentences, ([length, scores, transitions]) => {
        const all = everySequence(length, scores, transitions);
        const most = Math.max(...all.map(({ score }) => score));
        const weights = all.map(({ score }) => Math.exp(score - most));
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const expected = new Float64Array(length * LABELS);
        for (const [n, { labels }] of all.entries())
          for (const [i, label] of labels.entries())
            expected[i * LABELS + label] =
              (expected[i * LABELS + label] as number) + (weights[n] as number) / total;
        const found = new Float64Array(length * LABELS);
        marginalsOf(scores, length, transitionFactors(transitions), found);
        for (const [at, value] of found.entries()) expect(value).toBeCloseTo(expected[at] as number, 9);
      }),
    );
  });

  it('come from the weights of each word’s features', () => {
    const rows = new Int8Array(4 * LABELS);
    // Feature 1 speaks for label 3, feature 2 more strongly for its continuation.
    rows[1 * LABELS + 3] = 100;
    rows[2 * LABELS + 4] = 120;
    const tagger = new Tagger({ bits: 2, scale: 0.1, rows, transitions: new Float64Array(EDGES) });
    const { labels, sure } = tagger.tag({
      starts: Int32Array.of(0, 1, 2, 2),
      features: Int32Array.of(1, 2),
      length: 3,
    });
    expect([...labels]).toEqual([3, 4, 0]);
    expect(sure[0]).toBeGreaterThan(0.99);
    // Nothing is known of the last word: of the nine labels, six may follow.
    expect(sure[2]).toBeCloseTo(1 / 6, 4);
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
