import type { Measure, Period } from '../../../src/evidence/claims/figure.ts';
import type { Hedge } from '../../../src/language/figures/figure-words.ts';

/** A figure as a careful reader labels it: the words it stands in, and what they say. */
export interface LabelledFigure {
  readonly quote: string;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly measure: Measure;
  readonly direction: 'up' | 'down' | null;
  readonly period: Period | null;
  readonly subject: LabelledSubject;
  /** Who says it; null where the newsroom itself does. */
  readonly attribution: string | null;
}

/** What a figure measures, in the words of the text, and whose it is. */
export interface LabelledSubject {
  readonly what: string | null;
  readonly who: string | null;
}

/** What a figure is scored by: its value, and six fields. */
export const FIELDS = ['value', 'hedge', 'measure', 'unit', 'period', 'attribution', 'subject'] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** A labelled figure, and where it stands in its sentence. */
export interface PlacedFigure {
  readonly start: number;
  readonly end: number;
  readonly figure: LabelledFigure;
}

/** Where the quotes of labels stand: each at the first place that no other has taken, the longest first. */
export function placeFigures(text: string, figures: readonly LabelledFigure[]): PlacedFigure[] {
  const placed: PlacedFigure[] = [];
  for (const figure of [...figures].sort((a, b) => b.quote.length - a.quote.length)) {
    const { quote } = figure;
    let start = text.indexOf(quote);
    while (placed.some((other) => start < other.end && other.start < start + quote.length)) {
      const next = text.indexOf(quote, start + 1);
      if (next < 0) break;
      start = next;
    }
    if (start < 0 || quote === '')
      throw new Error(`“${quote}” is not in its sentence: the corpora are others`);
    placed.push({ start, end: start + quote.length, figure });
  }
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Pairs of two readings that overlap, those with the same value first, then those that share most; each in one pair. */
export function alignFigures(
  one: readonly PlacedFigure[],
  other: readonly PlacedFigure[],
): [PlacedFigure, PlacedFigure][] {
  const pairs = one
    .flatMap((a) => other.map((b) => ({ a, b, shared: Math.min(a.end, b.end) - Math.max(a.start, b.start) })))
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => Number(isSame(y)) - Number(isSame(x)) || y.shared - x.shared);
  const taken = new Set<PlacedFigure>();
  return pairs.flatMap(({ a, b }): [PlacedFigure, PlacedFigure][] => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b]];
  });
}

const isSame = ({ a, b }: { a: PlacedFigure; b: PlacedFigure }) => isNear(a.figure.value, b.figure.value);

/** Whether two numbers are one, if written to so many places. */
export const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-8 + 1e-4 * Math.abs(other);
