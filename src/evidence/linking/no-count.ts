import type { FigureInText } from './figure-in-text.ts';
import { isOfUntoldNation } from './national-mentions.ts';
import { isOnlyDenied } from './only-denied.ts';
import { isOnlyPlanned } from './only-planned.ts';
import {
  isElidedComparison,
  isEndOfRange,
  isMoreThanOther,
  isMultiplier,
  isOfNumberBefore,
  isOfTimesInPassing,
  isPerQuarter,
  isUpOrUpTo,
} from './said-otherwise.ts';
import type { LinkedTable } from './table.ts';

/** Whether a figure says nothing of what a table counts. */
export function isNoCount(given: FigureInText, table: LinkedTable): boolean {
  return (
    isForEach(given) ||
    isOnlyPlanned(given, table) ||
    isOnlyDenied(given) ||
    isPerQuarter(given) ||
    isUpOrUpTo(given) ||
    isEndOfRange(given) ||
    isOfTimesInPassing(given) ||
    isElidedComparison(given) ||
    isMultiplier(given) ||
    isMoreThanOther(given) ||
    isOfUntoldNation(given, table) ||
    isOfNumberBefore(given)
  );
}

/** "For every woman there were 26 men": a ratio of two things, whichever of them the table holds. */
function isForEach({ text, sentence, figure }: FigureInText): boolean {
  return /\bfor (?:every|each)\s(?!\d|one\b|hundred|thousand|million|ten\b)[^,;]{0,80}$/iu.test(
    text.slice(sentence.start, figure.start),
  );
}
