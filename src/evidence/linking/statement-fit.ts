import { stemsOf } from '../../language/stems.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { Times } from './find-times.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { type LinkedMeasure, type LinkedTable, meansOf } from './table.ts';
import { isMaker, isReporting } from './vocabulary.ts';

/** From this weight up, an unexplained word may name the subject. */
const A_NOUN = 0.35;

/**
 * Whether a statement without a number, which has no unit to go by, may be about something other than the question: the
 * measure is named only in an earlier sentence and this one has a word for a subject of its own, or the time mentioned
 * next is a different one.
 */
export function isOfAnother(
  { given, table }: Reading,
  { at, isBeside, linked }: FoundMeasure,
  times: Times,
  unexplained: { readonly weight: number; readonly isNoun: boolean },
): boolean {
  const { statement } = given.figure;
  if (!statement) return false;
  if (isOfOtherNoun(given, table, linked)) return true;
  if (isBeside) return isOfAnotherTime(given, times);
  // "Births outside marriage fell": there is no number by which it could be told apart.
  if (statement.says === 'change' && unexplained.isNoun) return true;
  return (at.length === 0 && unexplained.weight >= A_NOUN) || isOfAnotherTime(given, times);
}

/** "Jumped to 297 million in 2022 and dropped to 188 million in 2023": the drop was in 2023. */
function isOfAnotherTime({ figure, sentence, text }: FigureInText, { at, from }: Times): boolean {
  const next = sentence.times.find(
    ({ start, kind }) =>
      start >= figure.end && kind === 'point' && !/[,;:]/.test(text.slice(figure.end, start)),
  );
  if (!next) return false;
  return ![at, from].some((one) => one && one[0] < next.period[1] && next.period[0] < one[1]);
}

/** Words that say nothing of what is the highest. */
const PLAIN_NOUNS =
  /^(?:rate|level|number|figure|value|share|ratio|total|amount|sum|proportion|percentage|reading|result|score|price|cost|one|group|categor(?:y|ie)|countr(?:y|ie)|nation|state|province|region|count(?:y|ie)|district|cit(?:y|ie)|town|place|area|port|airport|member|market|econom(?:y|ie)|year|month|quarter|season)s?$/iu;
/** A word that ends what is named right behind a superlative. */
const NO_NOUN =
  /^(?:an?|the|its|their|of|in|on|at|since|for|among|across|within|anywhere|ever|yet|so|far|than|to|from|by|and|or|but|with|any|is|was|were|are|has|had|have|per|behind|after|before|this|that|last|which|who|when|where|as|ahead|it|they|\d.*)$/iu;

/** "Korea, with 12.7 beds, had the highest debt": a superlative of what neither the table nor the measure is about. */
function isOfOtherNoun(
  { figure, text, sentence, language }: FigureInText,
  { explains, cube }: LinkedTable,
  { label }: LinkedMeasure,
): boolean {
  const { says } = figure.statement ?? {};
  if ((says !== 'rank' && says !== 'record') || /\b(?:others?|to)$/iu.test(figure.quote)) return false;
  const behind =
    /^[\p{L}\p{N}\s'’-]*/u.exec(text.slice(figure.end, sentence.end))?.[0].trim().split(/\s+/u) ?? [];
  const end = behind.findIndex((word) => NO_NOUN.test(word));
  const nouns = (end < 0 ? behind : behind.slice(0, end)).filter((word) => word && !PLAIN_NOUNS.test(word));
  if (nouns.length === 0) return false;
  const named = new Set([
    ...label.flatMap((stem) => meansOf(stem)),
    ...cube.dimensions.flatMap((one) => stemsOf(`${one.column} ${one.label}`, 'en')),
  ]);
  const isKnown = (stem: string) =>
    explains.has(stem) || named.has(stem) || isMaker(stem) || isReporting(stem, language);
  return !stemsOf(nouns.join(' '), 'en').some(isKnown);
}
