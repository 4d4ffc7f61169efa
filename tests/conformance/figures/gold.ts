import { existsSync, readFileSync } from 'node:fs';
import type { DrawnSentence } from '../draw-news.ts';
import { drawFigures, FIGURE_SEEDS, type FigureSet } from './draw-figures.ts';
import {
  alignFigures,
  FIELDS,
  type Field,
  type LabelledFigure,
  type PlacedFigure,
  placeFigures,
} from './labelled-figure.ts';
import { isSameField } from './same-field.ts';

/**
 * Two people label for themselves, before the program has read the sentences; where they disagree, a third reader settles
 * it by hand, from the text alone. The set that was looked at has the labels of one.
 */
const LABELS = ['labels-a.jsonl', 'labels-b.jsonl'] as const;

/** What was settled by hand, and why, in a word. */
interface Settled {
  /** The place of its sentence in the draw, and its quote as the first label that has it gives it. */
  readonly sentence: number;
  readonly quote: string;
  /** Of a figure that only one label has: whether it is one. */
  readonly counts?: boolean;
  /** The fields on which the two differ, as they are. */
  readonly is?: Partial<LabelledFigure>;
  /** The fields of which the text bears both readings. */
  readonly both?: readonly Field[];
  readonly why: string;
}

/** A figure as it is scored. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** By its field, every reading that is right: two labels that agree may say it in different words. */
  readonly readings: Readonly<Record<Field, readonly LabelledFigure[]>>;
}

/** A sentence of real news with its figures. */
export interface GoldSentence extends DrawnSentence {
  readonly id: number;
  readonly figures: readonly GoldFigure[];
}

/** How far the two who label the same sentences agree. */
export interface Agreement {
  /** Figures that each has, and that both have. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** Of those both have: how many have the same field. */
  readonly same: Readonly<Record<Field, number>>;
  /** Of those both have: how many have all fields the same. */
  readonly all: number;
  /** The disagreements, by reference. */
  readonly lines: readonly string[];
}

/** The sentences with what is taken as right, and how far the labels agreed. */
export function readGold(
  corpora: string,
  set: FigureSet,
): { sentences: GoldSentence[]; agreement: Agreement } {
  const labels = LABELS.map((file) => urlOf(set, file))
    .filter(existsSync)
    .map(readLabels);
  const rulings = urlOf(set, 'settled.json');
  const settled = existsSync(rulings) ? (JSON.parse(readFileSync(rulings, 'utf8')) as Settled[]) : [];
  const same = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const agreement = { first: 0, second: 0, both: 0, same, all: 0, lines: [] as string[] };
  const missing: string[] = [];

  const sentences = drawFigures(corpora, set).map((sentence, id): GoldSentence => {
    const placed = labels.map((label) => placeFigures(sentence.text, label[id] ?? []));
    const groups = groupsOf(placed);
    agreement.first += placed[0]?.length ?? 0;
    agreement.second += placed[1]?.length ?? 0;
    const figures = groups.flatMap((group): GoldFigure[] => {
      const present = group.filter((one) => one !== undefined);
      const [{ start, end, figure } = absent()] = present;
      const { quote } = figure;
      const ruling = settled.find((it) => it.sentence === id && it.quote === quote);
      const why = ruling ? ` (${ruling.why})` : '';
      tellAgreement(agreement, group, id, why);
      if (present.length < labels.length) {
        if (ruling?.counts === undefined) missing.push(`${id} “${quote}”: counts`);
        if (!ruling?.counts) return [];
      }
      const all = present.map((one) => one.figure);
      const readings = FIELDS.map((field): [Field, LabelledFigure[]] => [
        field,
        readingsOf(all, field, ruling),
      ]);
      const open = readings.flatMap(([field, right]) => (right.length === 0 ? [field] : []));
      if (open.length > 0) missing.push(`${id} “${quote}”: ${open.join(', ')}`);
      return [
        { start, end, quote, readings: Object.fromEntries(readings) as Record<Field, LabelledFigure[]> },
      ];
    });
    return { ...sentence, id, figures: figures.sort((x, y) => x.start - y.start) };
  });
  if (missing.length > 0) throw new Error(`Not settled:\n${missing.join('\n')}`);
  return { sentences, agreement };
}

type Group = readonly (PlacedFigure | undefined)[];

const absent = (): never => {
  throw new Error('A group of no figures.');
};

/** Figures of several labels that are one: each group has at most one of every label, in their order. */
function groupsOf(labels: readonly (readonly PlacedFigure[])[]): Group[] {
  const groups: (PlacedFigure | undefined)[][] = [];
  for (const [i, label] of labels.entries()) {
    const known = groups.map((group) => group.find((one) => one !== undefined) ?? absent());
    const pairs = alignFigures(known, label);
    for (const one of label) {
      const pair = pairs.find(([, b]) => b === one);
      const group = pair && groups[known.indexOf(pair[0])];
      if (group) group[i] = one;
      else
        groups.push(
          Object.assign(Array<PlacedFigure | undefined>(labels.length).fill(undefined), { [i]: one }),
        );
    }
  }
  return groups;
}

/** The readings of a field that are right; none where the labels differ and nobody has settled it. */
function readingsOf(figures: readonly LabelledFigure[], field: Field, ruling?: Settled): LabelledFigure[] {
  const [first = absent(), ...others] = figures;
  if (ruling?.is && field in ruling.is) return [{ ...first, ...ruling.is }];
  const agreed = others.every((other) => isSameField(field, first, other));
  return agreed || ruling?.both?.includes(field) ? [...figures] : [];
}

/** Counts what the two labels agree on, and tells where they do not. */
function tellAgreement(
  agreement: { both: number; same: Record<Field, number>; all: number; lines: string[] },
  [a, b]: Group,
  id: number,
  why: string,
): void {
  const quote = (a ?? b)?.figure.quote;
  if (a && b) {
    agreement.both += 1;
    const disputed = FIELDS.filter((field) => !isSameField(field, a.figure, b.figure));
    for (const field of FIELDS) if (!disputed.includes(field)) agreement.same[field] += 1;
    if (disputed.length === 0) agreement.all += 1;
    else agreement.lines.push(`${id} “${quote}”: ${disputed.join(', ')}${why}`);
  } else if (a || b) agreement.lines.push(`${id} “${quote}”: in one label only${why}`);
}

const urlOf = (set: FigureSet, file: string) => new URL(`seed-${FIGURE_SEEDS[set]}/${file}`, import.meta.url);

/** The labels of one person: a line for each sentence, with its place in the draw. */
function readLabels(file: URL): LabelledFigure[][] {
  const labels: LabelledFigure[][] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, figures } = JSON.parse(line) as { id: number; figures: LabelledFigure[] };
    labels[id] = figures;
  }
  return labels;
}
