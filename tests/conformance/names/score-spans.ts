import { type LabelledSentence, NAME_CLASSES, type NameClass, type NameSpan } from './labelled-corpus.ts';

/** How many names were labelled, found, and found exactly. */
export interface SpanCounts {
  labelled: number;
  found: number;
  right: number;
}

/** The counts of each class, and of all. */
export type SpanScore = Record<NameClass | 'all', SpanCounts>;

/** Scores what `read` finds in each sentence: a name is right where its class, its beginning and its end are. */
export function scoreSpans(
  sentences: readonly LabelledSentence[],
  read: (text: string) => readonly NameSpan[],
  tell: (line: string) => void = () => undefined,
): SpanScore {
  const score = Object.fromEntries(
    [...NAME_CLASSES, 'all'].map((is) => [is, { labelled: 0, found: 0, right: 0 }]),
  ) as SpanScore;
  for (const { text, names: labelled } of sentences) {
    const names = labelled.filter((span): span is NameSpan => NAME_CLASSES.some((is) => is === span.is));
    const found = read(text);
    const wanted = new Set(names.map(keyOf));
    for (const [what, list] of [
      ['labelled', names],
      ['found', found],
      ['right', found.filter((span) => wanted.has(keyOf(span)))],
    ] as const) {
      score.all[what] += list.length;
      for (const { is } of list) score[is][what] += 1;
    }
    const said = new Set(found.map(keyOf));
    const show = (mark: string, list: readonly NameSpan[], other: ReadonlySet<string>) =>
      list
        .filter((span) => !other.has(keyOf(span)))
        .map(({ start, end, is }) => `${mark}${is.slice(0, 3)}[${text.slice(start, end)}]`);
    const wrong = [...show('-', names, said), ...show('+', found, wanted)];
    if (wrong.length > 0) tell(`${text}\n    ${wrong.join(' ')}`);
  }
  return score;
}

const keyOf = ({ start, end, is }: NameSpan) => `${start} ${end} ${is}`;

/** Precision, recall and F1 of some counts. */
export function ratesOf({ labelled, found, right }: SpanCounts): {
  precision: number;
  recall: number;
  f1: number;
} {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: labelled === 0 ? 1 : right / labelled,
    f1: labelled + found === 0 ? 1 : (2 * right) / (labelled + found),
  };
}
