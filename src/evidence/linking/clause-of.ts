import type { FigureInText } from './figure-in-text.ts';

/** Where what is said of one thing ends and another begins. */
const PARTS =
  /[;:—]|,\s(?=(?:while|whereas|but|though|although|as|when|where|and|so|which|who)\b|[^,;:]{0,40}\bof (?:them|whom|which)\b)/giu;

type Given = Pick<FigureInText, 'figure' | 'text' | 'sentence'>;

/** The clause of its sentence that a figure is in, as text. */
export function clauseOf(given: Given): string {
  const { from, to } = clauseAround(given);
  return given.text.slice(from, to);
}

/** Where the clause of its sentence begins and ends that a figure is in. */
export function clauseAround({ figure, text, sentence }: Given): {
  readonly from: number;
  readonly to: number;
} {
  const known = clauses.get(figure);
  if (known !== undefined) return known;
  let [from, to] = [sentence.start, sentence.end];
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(PARTS)) {
    const at = sentence.start + index;
    if (at < figure.start) from = at;
    else if (at >= figure.end && at < to) to = at;
  }
  const clause = { from, to };
  clauses.set(figure, clause);
  return clause;
}

/** The clause of a figure is the same for every table. */
const clauses = new WeakMap<FigureInText['figure'], { readonly from: number; readonly to: number }>();
