import { describe, expect, it } from 'vitest';
import { bCubed, pairwise } from './conformance/events/b-cubed.ts';
import { drawWindows } from './conformance/events/draw-windows.ts';
import type { LabelledStory } from './conformance/relatedness-corpora.ts';

const LABELS: Record<string, string> = { a: 'x', b: 'x', c: 'x', d: 'y' };
const labelOf = (item: string) => LABELS[item] ?? item;
const ITEMS = ['a', 'b', 'c', 'd', 'e'];

describe('how well items are grouped', () => {
  it('is all right where groups are labels', () => {
    expect(bCubed(ITEMS, labelOf, labelOf)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(pairwise(ITEMS, labelOf, labelOf)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts each item by its group and its label', () => {
    const groupOf = (item: string) => (item === 'a' || item === 'b' || item === 'd' ? 'one' : item);
    const { precision, recall } = bCubed(ITEMS, groupOf, labelOf);
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 + 1 / 3 + 1) / 5);
    expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5);
    expect(bCubed(ITEMS, groupOf, labelOf, (item) => item === 'd').precision).toBeCloseTo(1 / 3);
    expect(pairwise(ITEMS, groupOf, labelOf)).toMatchObject({ precision: 1 / 3, recall: 1 / 3 });
  });

  it('is measured on two windows that share no story and lie days apart', () => {
    const stories = Array.from({ length: 5000 }, (_, at) => ({
      reference: String(at),
      row: { id: String(at), publishedAt: new Date(at * 600_000) },
    })) as unknown as LabelledStory[];
    const [tuned, reported] = drawWindows(stories);
    expect(drawWindows([...stories].reverse())).toEqual([tuned, reported]);
    const gap = Math.abs(Number(tuned[0]?.reference) - Number(reported[0]?.reference)) - tuned.length;
    expect(gap * 600_000).toBeGreaterThan(4 * 86_400_000);
  });
});
