import { keyOf } from '../../language/tokens.ts';
import { daysBetween } from './days.ts';
import type { Figure, Period } from './figure.ts';
import type { Language } from './language.ts';

/** Days and weeks are always named again: only a month, a quarter or a year carries over without a word. */
const LEAST_DAYS = 27;
/** All that may stand between a change and the level that it led to: "rose 5% | to | $8bn". */
const LED_TO = /^[,\s]{0,2}(?:to|à|до|إلى|至|到|为)\s?$/iu;
/** Before a level: the verb that led to it. */
const RISEN_TO = /(?<verb>\p{L}+)\s(?:to|à|до|إلى)\s$/iu;
const BEFORE = 40;

/** The words of a language that carrying a period needs. */
type CarryWords = Pick<Language, 'periodTrigger' | 'ownTime' | 'ups' | 'downs'>;

/**
 * Gives the changes of a sentence that names no time the period of those of the sentence before: "Exports rose 5% in March.
 * Imports fell 3%." Of `figures`, those from `base` on are its own, and those of the sentence before begin at `from`.
 */
export function carryPeriods(
  figures: Figure[],
  [from, base]: readonly [number, number],
  text: string,
  sentence: string,
  words: CarryWords,
): void {
  const own = figures.slice(base);
  if (!words.ownTime || from === base || own.length === 0 || own.some(({ period }) => period)) return;
  const period = periodOfAll(figures.slice(from, base), text, words);
  if (!period || words.periodTrigger.test(sentence) || words.ownTime.test(sentence)) return;
  for (const [i, figure] of own.entries())
    if (isMoved(figure, own[i - 1], text, words)) figures[base + i] = { ...figure, period };
}

/** The period of what moved in a sentence; null where it is not one, or moved at different times. */
function periodOfAll(figures: readonly Figure[], text: string, words: CarryWords): Period | null {
  const moved = figures.filter((figure, i) => isMoved(figure, figures[i - 1], text, words));
  const period = moved[0]?.period ?? null;
  if (!period || daysBetween(...period) < LEAST_DAYS) return null;
  return moved.every((figure) => figure.period?.[0] === period[0] && figure.period[1] === period[1])
    ? period
    : null;
}

/** Whether a figure is a change, or the level that one led to. */
function isMoved(
  figure: Figure,
  earlier: Figure | undefined,
  text: string,
  { ups, downs }: CarryWords,
): boolean {
  if (figure.minor || figure.setAside || figure.derivedFrom) return false;
  if (figure.measure === 'change') return figure.direction !== null;
  if (figure.measure !== 'level') return false;
  if (earlier?.measure === 'change' && LED_TO.test(text.slice(earlier.end, figure.start))) return true;
  const verb = RISEN_TO.exec(text.slice(Math.max(0, figure.start - BEFORE), figure.start))?.groups?.verb;
  return verb !== undefined && (ups.has(keyOf(verb)) || downs.has(keyOf(verb)));
}
