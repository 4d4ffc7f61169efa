import type { Figure } from '../../../src/evidence/claims/figure.ts';
import type { GoldFigure, GoldSentence } from './gold.ts';
import {
  alignFigures,
  FIELDS,
  type Field,
  type LabelledFigure,
  type PlacedFigure,
} from './labelled-figure.ts';
import { isNearSubject, isSameField } from './same-field.ts';

/** How the program reads the figures of labelled sentences. */
export interface FigureScore {
  labelled: number;
  found: number;
  /** Those that both have; the fields are scored among them. */
  both: number;
  readonly right: Record<Field, number>;
  /** Subjects right if any word of content in common is enough. */
  near: number;
  /** Value and all six fields right; and so with the lenient rule for subjects. */
  all: number;
  allNear: number;
  /** Where the text says a period or a speaker, where we do, and where both say the same. */
  readonly said: Record<'period' | 'attribution', { labelled: number; found: number; same: number }>;
}

/** Scores what `read` finds in each sentence; each figure answers for one label. */
export function scoreFigures(
  sentences: readonly GoldSentence[],
  read: (sentence: GoldSentence) => readonly Figure[],
  tell: (line: string) => void = () => undefined,
): FigureScore {
  const score: FigureScore = {
    ...{ labelled: 0, found: 0, both: 0, near: 0, all: 0, allNear: 0 },
    right: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
    said: {
      period: { labelled: 0, found: 0, same: 0 },
      attribution: { labelled: 0, found: 0, same: 0 },
    },
  };
  for (const sentence of sentences) {
    const gold = new Map(sentence.figures.map((figure) => [placed(figure, figure.readings.value), figure]));
    const found = read(sentence).map((figure) => placed(figure, [asLabelled(figure)]));
    const pairs = alignFigures([...gold.keys()], found);
    score.labelled += gold.size;
    score.found += found.length;
    score.both += pairs.length;
    const faults = [
      ...[...gold.keys()]
        .filter((one) => !pairs.some(([a]) => a === one))
        .map(({ figure }) => `-[${figure.quote}]`),
      ...found.filter((one) => !pairs.some(([, b]) => b === one)).map(({ figure }) => `+[${figure.quote}]`),
    ];
    for (const [place, { figure }] of pairs)
      faults.push(...scoreFigure(score, gold.get(place) as GoldFigure, figure));
    if (faults.length > 0)
      tell(`${sentence.id} ${sentence.date ?? ''} ${sentence.text}\n    ${faults.join('\n    ')}`);
  }
  return score;
}

/** Scores one figure, and says what of it is wrong. */
function scoreFigure(score: FigureScore, { readings }: GoldFigure, ours: LabelledFigure): string[] {
  const wrong = FIELDS.filter((field) => !readings[field].some((label) => isSameField(field, label, ours)));
  const isNear = readings.subject.some((label) => isNearSubject(label.subject, ours.subject));
  for (const field of FIELDS) if (!wrong.includes(field)) score.right[field] += 1;
  if (isNear || !wrong.includes('subject')) score.near += 1;
  if (wrong.length === 0) score.all += 1;
  if (wrong.every((field) => field === 'subject' && isNear)) score.allNear += 1;
  for (const field of ['period', 'attribution'] as const) {
    const labelled = readings[field][0]?.[field] != null;
    if (labelled) score.said[field].labelled += 1;
    if (ours[field] !== null) score.said[field].found += 1;
    if (labelled && !wrong.includes(field)) score.said[field].same += 1;
  }
  return wrong.map(
    (field) =>
      `[${ours.quote}] ${field} ${shown(field, ours)}, not ${readings[field].map((label) => shown(field, label)).join(' or ')}`,
  );
}

function shown(field: Field, figure: LabelledFigure): string {
  if (field === 'value') return `${figure.value}${figure.high === null ? '' : `..${figure.high}`}`;
  return JSON.stringify(figure[field]);
}

const placed = (
  { start, end }: { start: number; end: number },
  [figure]: readonly LabelledFigure[],
): PlacedFigure => ({ start, end, figure: figure as LabelledFigure });

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** What the program says, in the words of a label: a country by its name. */
function asLabelled({ subject, attribution, ...figure }: Figure): LabelledFigure {
  const { reporter, words, of } = subject;
  const who = reporter && /^[A-Z]{2}$/.test(reporter) ? (COUNTRIES.of(reporter) ?? reporter) : reporter;
  return { ...figure, subject: { what: words, who: of ?? who }, attribution: attribution?.who ?? null };
}
