import { readPeriod } from './read-period.ts';
import { isPair } from './read-period-column.ts';

/** A period among the words of a column's name. */
export interface EmbeddedPeriod {
  readonly period: string;
  /** The words around it, without what only says how final its numbers are. */
  readonly rest: string;
  /** How final its numbers are: "Adopted"; empty where the name does not say. */
  readonly status: string;
}

/** How final numbers are, as budgets and accounts call it. */
const STATUS =
  /^(?:actuals?|adopted|amended|approved|audited|budget(?:ed)?|enacted|est\.?|estimate[sd]?|final|forecasts?|outturns?|plan(?:ned)?|prelim(?:inary|\.)?|projected|projections?|proposed|provisional|requested|revised|unaudited)$/i;
/** What compares two periods is a measure of neither. */
const COMPARES =
  /[%Δ±]|\b(?:change|changes|diff(?:erence)?s?|growth|var(?:iance|iation)?|vs|versus|since|from|to)\b/i;
const MOST_WORDS = 3;

/**
 * Finds the one period in a name that has words besides: "FY 2021-22 Actual", "Visitors Jan 2024", "2024 budget". A year
 * among other words is none, which may be the year of a law, a model or a base. Null where there is none, or several.
 */
export function embeddedPeriod(name: string): EmbeddedPeriod | null {
  if (!/(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/.test(name) || COMPARES.test(name)) return null;
  const all = name.split(/[\s_]+/).filter(Boolean);
  const status = all.filter(isStatus).join(' ');
  const words = all.filter((word) => !isStatus(word));
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    const found = Array.from({ length: words.length - length + 1 }, (_, at) => at).filter((at) =>
      isPeriod(words.slice(at, at + length).join(' ')),
    );
    const [at] = found;
    if (at === undefined) continue;
    const period = words.slice(at, at + length).join(' ');
    const others = words.filter((_, i) => i < at || i >= at + length);
    if (found.length > 1 || others.some(isPeriod)) return null;
    const isYear = /^\d{4}$/.test(period);
    return isYear && (status === '' || others.length > 0) ? null : { period, rest: others.join(' '), status };
  }
  return null;
}

function isPeriod(text: string): boolean {
  return /\d{4}/.test(text) && (readPeriod(text) !== null || isPair(text));
}

function isStatus(word: string): boolean {
  return STATUS.test(word.replace(/^[(["]|[)\]",:]$/g, ''));
}
