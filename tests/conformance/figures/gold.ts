import { existsSync, readFileSync } from 'node:fs';
import type { DrawnSentence } from '../draw-news.ts';
import { drawFigures } from './draw-figures.ts';
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
 * Two people label for themselves; where they disagree, a third label that was made before the program had read the
 * sentences counts, if it agrees with one of them, and what is left is settled by hand, from the text alone.
 */
const LABELS = ['labels-a.jsonl', 'labels-b.jsonl', 'labels-c.jsonl'] as const;

/** What was settled by hand, and why, in a word. */
interface Settled {
  /** The place of its sentence in the draw, and its quote as the first label that has it gives it. */
  readonly sentence: number;
  readonly quote: string;
  /** Of a figure that only one label has: whether it is one. */
  readonly counts?: boolean;
  /** The fields on which no two agree. */
  readonly is?: Partial<LabelledFigure>;
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
  /** The disagreements, by reference. */
  readonly lines: readonly string[];
}

/** The sentences with what is taken as right, and how far the labels agreed. */
export function readGold(corpora: string): { sentences: GoldSentence[]; agreement: Agreement } {
  const labels = LABELS.filter((file) => existsSync(urlOf(file))).map(readLabels);
  const settled = existsSync(urlOf('settled.json'))
    ? (JSON.parse(readFileSync(urlOf('settled.json'), 'utf8')) as Settled[])
    : [];
  const same = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const agreement = { first: 0, second: 0, both: 0, same, lines: [] as string[] };
  const missing: string[] = [];

  const sentences = drawFigures(corpora).map((sentence, id): GoldSentence => {
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
      // In a tie a person decides; one of three is outvoted.
      if (present.length * 2 === labels.length && ruling?.counts === undefined)
        missing.push(`${id} “${quote}”: counts`);
      if (present.length * 2 <= labels.length && !ruling?.counts) return [];
      const all = present.map((one) => one.figure);
      const open = FIELDS.filter(
        (field) => !(ruling?.is && field in ruling.is) && mostAgreed(all, field).length === 0,
      );
      if (open.length > 0) missing.push(`${id} “${quote}”: ${open.join(', ')}`);
      const readings = FIELDS.map((field) => [
        field,
        ruling?.is && field in ruling.is ? [{ ...figure, ...ruling.is }] : mostAgreed(all, field),
      ]);
      return [{ start, end, quote, readings: Object.fromEntries(readings) as GoldFigure['readings'] }];
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

/** The readings of a field that two agree on, or the only one there is; none where all differ. */
function mostAgreed(figures: readonly LabelledFigure[], field: Field): LabelledFigure[] {
  if (figures.length === 1) return [...figures];
  for (const one of figures) {
    const agreed = figures.filter((other) => isSameField(field, one, other));
    if (agreed.length > 1) return agreed;
  }
  return [];
}

/** Counts what the first two labels agree on, and tells where they do not. */
function tellAgreement(
  agreement: { both: number; same: Record<Field, number>; lines: string[] },
  [a, b, c]: Group,
  id: number,
  why: string,
): void {
  const quote = (a ?? b ?? c)?.figure.quote;
  if (a && b) {
    agreement.both += 1;
    const disputed = FIELDS.filter((field) => !isSameField(field, a.figure, b.figure));
    for (const field of FIELDS) if (!disputed.includes(field)) agreement.same[field] += 1;
    if (disputed.length > 0) agreement.lines.push(`${id} “${quote}”: ${disputed.join(', ')}${why}`);
  } else if (a || b) agreement.lines.push(`${id} “${quote}”: in one label only${why}`);
}

const urlOf = (file: string) => new URL(file, import.meta.url);

/** The labels of one person: a line for each sentence, with its place in the draw. */
function readLabels(file: string): LabelledFigure[][] {
  const labels: LabelledFigure[][] = [];
  for (const line of readFileSync(urlOf(file), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, figures } = JSON.parse(line) as { id: number; figures: LabelledFigure[] };
    labels[id] = figures;
  }
  return labels;
}
