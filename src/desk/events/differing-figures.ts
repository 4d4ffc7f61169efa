import type { Figure } from '../../evidence/claims/figure.ts';
import { baseOf } from '../../language/languages.ts';
import { isStopWord } from '../../language/search/stop-words.ts';
import { eachTerm } from '../../language/search/tokenise.ts';

/** A figure in a report of an event. */
export interface ReportedFigure {
  readonly claimId: string;
  readonly storyId: string;
  readonly language: string;
  readonly exact: string;
  readonly sentence: string;
  readonly figure: Pick<
    Figure,
    'value' | 'high' | 'unit' | 'grain' | 'hedge' | 'measure' | 'direction' | 'period' | 'subject'
  >;
}

/** A disagreement between reports of one event. */
export interface Difference {
  /** What is measured, in the words of the first report that states it; null if none does. */
  readonly subject: string | null;
  readonly language: string;
  /** In the order of the reports; at most one per report. */
  readonly figures: readonly ReportedFigure[];
}

/** The minimum share of common words for two sentences to be about the same thing. */
const LEAST_SHARED = 0.3;
const LEAST_WORDS = 2;
/** Approximate figures may differ from a value by this much. */
const NEAR = 0.05;
/** A value more than this many times another measures something else. */
const MOST_TIMES = 2;
/** Only the latest reports and a limited number of their figures are compared, since all pairs are. */
export const COMPARED_REPORTS = 20;
/** Maximum number of figures per report that are compared. */
export const COMPARED_FIGURES = 40;
const SHARED_UNIT = /^(?:[A-Z]{3}|%|percentage points|basis points)$/;

/** The disagreements between reports of one event, as far as they were compared. */
export interface Differences {
  readonly differences: readonly Difference[];
  /** Whether some reports or figures were not compared. */
  readonly isPartial: boolean;
}

/**
 * The figures on which reports of one event disagree: with the same unit and measure, about the same thing, but
 * different values. `figures` are in the order of the reports.
 */
export function differingFigures(figures: readonly ReportedFigure[]): Differences {
  const stories = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    // A number too long to parse has none.
    if (!Number.isFinite(figure.figure.value)) continue;
    const list = stories.get(figure.storyId);
    if (list) list.push(figure);
    else stories.set(figure.storyId, [figure]);
  }
  const all = [...stories.values()];
  const reports = all.slice(-COMPARED_REPORTS).map((list) => byKind(list.slice(0, COMPARED_FIGURES)));
  const groups: Compared[][] = [];
  for (const [at, later] of reports.entries())
    for (const earlier of reports.slice(0, at))
      for (const [kind, list] of later)
        for (const [one, other] of pairsOf(earlier.get(kind) ?? [], list)) join(groups, one, other);
  return {
    differences: groups.map(differenceOf).filter(({ figures: differing }) => differing.length > 1),
    isPartial: all.length > COMPARED_REPORTS || all.some((list) => list.length > COMPARED_FIGURES),
  };
}

interface Compared extends ReportedFigure {
  readonly words: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

/** Figures by unit and measure: others are not compared. */
function byKind(figures: readonly ReportedFigure[]): Map<string, Compared[]> {
  const kinds = new Map<string, Compared[]>();
  for (const figure of figures) {
    const kind = `${figure.figure.measure} ${figure.figure.unit ?? ''}`;
    const list = kinds.get(kind);
    if (list) list.push(compared(figure));
    else kinds.set(kind, [compared(figure)]);
  }
  return kinds;
}

function compared(figure: ReportedFigure): Compared {
  const { subject, unit } = figure.figure;
  const unitWords = termsIn(unit ?? '', figure.language);
  const without = (words: ReadonlySet<string>) => new Set([...words].filter((word) => !unitWords.has(word)));
  return {
    ...figure,
    words: without(termsIn(figure.sentence.replaceAll(figure.exact, ' '), figure.language)),
    about: without(termsIn(`${subject.words ?? ''} ${subject.of ?? ''}`, figure.language)),
  };
}

function termsIn(text: string, language: string): Set<string> {
  const base = baseOf(language);
  const terms = new Set<string>();
  eachTerm(text, language, (term) => {
    if (!isStopWord(term, base) && !/\p{N}/u.test(term)) terms.add(term);
  });
  return terms;
}

/**
 * Figures of two reports, with the same unit and measure, that are about the same thing and differ; a figure that is
 * also in the other report differs from none.
 */
function pairsOf(earlier: readonly Compared[], later: readonly Compared[]): [Compared, Compared][] {
  if (earlier.length === 0 || later.length === 0) return [];
  const isSame = (one: Compared, other: Compared) => isOneTime(one, other) && agree(one, other);
  const [left, right] = [
    earlier.filter((one) => !later.some((other) => isSame(one, other))),
    later.filter((other) => !earlier.some((one) => isSame(one, other))),
  ];
  const only = new Set([...onlyOfTheirTime(left), ...onlyOfTheirTime(right)]);
  const near = left.flatMap((one) =>
    right.flatMap((other) => {
      const nearness = nearnessOf(one, other, only);
      return nearness === null ? [] : [{ one, other, nearness }];
    }),
  );
  near.sort((a, b) => b.nearness - a.nearness);
  const taken = new Set<Compared>();
  const pairs: [Compared, Compared][] = [];
  for (const { one, other } of near) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs;
}

/** Whether two figures are for the same period. */
function isOneTime({ figure: { period: a } }: Compared, { figure: { period: b } }: Compared): boolean {
  return !a || !b || (a[0] === b[0] && a[1] === b[1]);
}

/** The figures that cannot be confused with another in their report. */
function onlyOfTheirTime(list: readonly Compared[]): Compared[] {
  return list.filter((one) => !list.some((other) => other !== one && isOneTime(one, other)));
}

/** The confidence that two figures are about the same thing; null if they are not. */
function nearnessOf(one: Compared, other: Compared, only: ReadonlySet<Compared>): number | null {
  if (!isOneTime(one, other) || !isLike(one.figure.value, other.figure.value)) return null;
  if (isOneTrade(one.figure.subject, other.figure.subject)) return 1;
  const { unit } = one.figure;
  if (baseOf(one.language) !== baseOf(other.language)) {
    // Words in two languages are not compared: if each report has one figure of the kind, they are a pair.
    return unit && SHARED_UNIT.test(unit) && only.has(one) && only.has(other) ? LEAST_SHARED : null;
  }
  if (unit === null) return null;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const share = shared / Math.max(1, Math.min(one.words.size, other.words.size));
  const isAbout =
    one.about.size === 0 || other.about.size === 0 || [...one.about].some((word) => other.about.has(word));
  if (!isAbout && share < 2 * LEAST_SHARED) return null;
  return shared >= LEAST_WORDS && share >= LEAST_SHARED ? share : null;
}

/** Whether two values could be for the same thing. */
function isLike(one: number, other: number): boolean {
  const [less, more] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return one * other > 0 && more <= less * MOST_TIMES;
}

/** Whether both are about the same flow of the same goods between the same countries. */
function isOneTrade(one: Figure['subject'], other: Figure['subject']): boolean {
  return (
    one.product !== null &&
    one.flow !== null &&
    one.reporter === other.reporter &&
    one.partner === other.partner &&
    one.product === other.product &&
    one.flow === other.flow
  );
}

const NEARLY: ReadonlySet<string> = new Set(['about', 'approximately', 'nearly', 'almost']);

/** Whether two values are equal at their stated precision. */
function agree({ figure: one }: Compared, { figure: other }: Compared): boolean {
  if (one.direction && other.direction && one.direction !== other.direction) return false;
  const [from, to] = [
    Math.max(one.value, other.value),
    Math.min(one.high ?? one.value, other.high ?? other.value),
  ];
  const isNearly = NEARLY.has(one.hedge) || NEARLY.has(other.hedge);
  const tolerance = isNearly ? NEAR * Math.max(Math.abs(one.value), Math.abs(other.value)) : 0;
  return from - to <= Math.max(one.grain, other.grain) / 2 + tolerance;
}

function join(groups: Compared[][], one: Compared, other: Compared): void {
  const [first, second] = [
    groups.find((group) => group.includes(one)),
    groups.find((group) => group.includes(other)),
  ];
  if (first && second) {
    if (first === second) return;
    first.push(...second);
    groups.splice(groups.indexOf(second), 1);
  } else if (first) first.push(other);
  else if (second) second.push(one);
  else groups.push([one, other]);
}

function differenceOf(group: readonly Compared[]): Difference {
  const seen = new Set<string>();
  const figures = group.flatMap(({ words: _words, about: _about, ...figure }) => {
    if (seen.has(figure.storyId)) return [];
    seen.add(figure.storyId);
    return [figure];
  });
  const named = group.find(({ figure }) => figure.subject.words) ?? group[0];
  return { subject: named?.figure.subject.words ?? null, language: named?.language ?? 'en', figures };
}
