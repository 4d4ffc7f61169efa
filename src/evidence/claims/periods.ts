import type { Period } from './figure.ts';
import type { Language } from './language.ts';

/** A period and where the text says it. */
export interface PlacedPeriod {
  period: Period | null;
  start: number;
  end: number;
  /** Whether it is only of the figure right beside it. */
  near?: boolean;
}

/** How many characters stand between a figure and a period that is right beside it. */
const BESIDE = 3;

/** Every period that a sentence names, in order; those that need the story's date and have none are null. */
export function findPeriods(
  text: string,
  from: number,
  to: number,
  language: Language,
  date: string | null,
): PlacedPeriod[] {
  const sentence = text.slice(from, to);
  if (!language.periodTrigger.test(sentence)) return [];
  const found: PlacedPeriod[] = [];
  for (const { pattern, read, near = false, word } of language.periods) {
    if (word !== undefined && !sentence.includes(word)) continue;
    // Not with matchAll, which makes each of the patterns anew for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ period: read(match.groups ?? {}, date), start, end, near });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** How many characters a period may be away from its figure. */
const REACH = 400;

/**
 * The period that a figure is of: the nearest in its sentence, counting what stands between.
 * A clause's end weighs, and so does another figure that stands nearer to the period.
 */
export function periodOf(
  start: number,
  end: number,
  text: string,
  periods: readonly PlacedPeriod[],
  others: readonly { start: number; end: number }[],
  index: number,
  periodFirst = false,
): Period | null {
  let best: PlacedPeriod | null = null;
  let least = Number.POSITIVE_INFINITY;
  // From the figure outwards, so that the far ones need not be weighed.
  const next = periods.findIndex((period) => period.start >= end);
  const split = next < 0 ? periods.length : next;
  const order = [...periods.slice(split), null, ...periods.slice(0, split).reverse()];
  let done = false;
  for (const period of order) {
    if (period === null) {
      done = false;
      continue;
    }
    if (done || (period.start < end && start < period.end)) continue;
    const after = period.start >= end;
    // What is further off is of something else; and the work stays small whatever the text.
    const distance = after ? period.start - end : start - period.end;
    if (period.near && distance > BESIDE) continue;
    if (distance > REACH || distance > least) {
      done = true;
      continue;
    }
    const between = after ? text.slice(end, period.start) : text.slice(period.end, start);
    const figures = figuresBetween(others, index, period, after);
    const weight =
      between.length +
      60 * (between.match(/[;:]|, (?:and|but|while|when|from)\b/g)?.length ?? 0) +
      25 * (between.match(/,/g)?.length ?? 0) +
      30 * figures +
      (after === periodFirst ? 12 : 0);
    // "To $5bn from $4bn in 2022": what is said of the year before is not of the figure before it.
    if (weight < least) {
      least = weight;
      best = period;
    }
  }
  return best?.period ?? null;
}

/** How many figures stand between the one at `index` and a period; more than a few make no difference. */
function figuresBetween(
  figures: readonly { start: number; end: number }[],
  index: number,
  period: PlacedPeriod,
  after: boolean,
): number {
  let count = 0;
  for (let at = after ? index + 1 : index - 1; count < 8; at += after ? 1 : -1) {
    const other = figures[at];
    if (!other || (after ? other.end > period.start : other.start < period.end)) break;
    count += 1;
  }
  return count;
}
