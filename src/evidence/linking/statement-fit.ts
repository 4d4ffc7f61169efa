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
  { given, table, mentions }: Reading,
  { at, isBeside, linked }: FoundMeasure,
  times: Times,
  unexplained: { readonly weight: number; readonly isNoun: boolean },
): boolean {
  const { statement } = given.figure;
  if (!statement) return false;
  if (isOfOtherNoun(given, table, linked) || isOfOtherSize(given, linked)) return true;
  if (isComparedOtherwise(given, table, linked, mentions) || isOfOtherSubject(given, table, linked))
    return true;
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
  /^(?:rate|level|number|figure|value|share|ratio|total|amount|sum|proportion|percentage|reading|result|score|one|group|categor(?:y|ie)|countr(?:y|ie)|nation|state|province|region|count(?:y|ie)|district|cit(?:y|ie)|town|place|area|port|airport|member|market|econom(?:y|ie)|year|month|quarter|season)s?$/iu;
/** A word that ends what is named right behind a superlative. */
const NO_NOUN =
  /^(?:an?|the|its|their|of|in|on|at|since|for|among|across|within|anywhere|ever|yet|so|far|than|to|from|by|and|or|but|with|any|is|was|were|are|has|had|have|per|behind|after|before|this|that|last|which|who|when|where|as|ahead|it|they|\d.*)$/iu;

/** "Korea, with 12.7 beds, had the highest debt": a superlative of what neither the table nor the measure is about. */
function isOfOtherNoun(
  { figure, text, sentence, language }: FigureInText,
  table: LinkedTable,
  linked: LinkedMeasure,
): boolean {
  const { says } = figure.statement ?? {};
  if ((says !== 'rank' && says !== 'record') || /\b(?:others?|to)$/iu.test(figure.quote)) return false;
  const behind =
    /^[\p{L}\p{N}\s'’-]*/u.exec(text.slice(figure.end, sentence.end))?.[0].trim().split(/\s+/u) ?? [];
  const end = behind.findIndex((word) => NO_NOUN.test(word));
  const nouns = (end < 0 ? behind : behind.slice(0, end)).filter((word) => word && !PLAIN_NOUNS.test(word));
  if (nouns.length === 0) return false;
  const isKnown = knownTo(table, linked, language);
  return !stemsOf(nouns.join(' '), 'en').some(isKnown);
}

/** Adjectives that are said of some measures only, and what those are called. */
const SIZES: readonly (readonly [said: RegExp, of: RegExp])[] = [
  [/\b(?:oldest|youngest)\b/iu, /\bages?\b|\byears? old\b/iu],
  [/\b(?:richest|poorest)\b/iu, /\b(?:income|gdp|gross|wealth|earnings?|wages?|salar|poverty|pay)\b/iu],
  [/\b(?:warmest|hottest|coldest|coolest)\b/iu, /temperat|°|degree/iu],
  [/\bdeadliest\b/iu, /death|kill|fatal|mortal|homicid|murder|casualt/iu],
  [/\b(?:dearest|cheapest|most expensive|least expensive)\b/iu, /price|cost|rent|fare|fee|tariff|rate/iu],
  [/\b(?:tallest|heaviest|lightest)\b/iu, /height|weight|tonn|kilo|gram|met(?:re|er)|consum|use/iu],
  [/\b(?:most|least) (?:populous|populated)\b/iu, /population|inhabitant|people|resident/iu],
];
/** "The largest country" is of what there is of it, and of no rate, share or mean. */
const LARGE = /\b(?:largest|smallest|biggest|greatest)$/iu;
const PLACE_NOUN =
  /^\s(?:[\p{L}-]+\s)?(?:countr(?:y|ies)|nations?|states?|islands?|provinces?|regions?|cit(?:y|ies)|towns?|econom(?:y|ies))\b/iu;
const AMOUNTS = new Set(['stock', 'flow', 'count', 'unknown']);

/** "Austria, the smallest country, had 7.1 beds per 1,000 people": small in another way. */
function isOfOtherSize({ figure, text, sentence }: FigureInText, { measure }: LinkedMeasure): boolean {
  const its = `${measure.label} ${measure.concept ?? ''} ${measure.unit ?? ''}`;
  if (SIZES.some(([said, of]) => said.test(figure.quote) && !of.test(its))) return true;
  return (
    LARGE.test(figure.quote) &&
    !AMOUNTS.has(measure.kind) &&
    PLACE_NOUN.test(text.slice(figure.end, sentence.end))
  );
}

/** Whether a word, by its stem, is of the table, of a measure or of what any report has. */
function knownTo({ explains, cube }: LinkedTable, { label }: LinkedMeasure, language: string) {
  const named = new Set([
    ...label.flatMap((stem) => meansOf(stem)),
    ...cube.dimensions.flatMap((one) => stemsOf(`${one.column} ${one.label}`, 'en')),
  ]);
  return (stem: string) =>
    explains.has(stem) ||
    named.has(stem) ||
    isMaker(stem) ||
    (isReporting(stem, language) && !MONEY.has(stem));
}

/** What a report may well be about beside what it counts. */
const MONEY = new Set(
  stemsOf('cost price spending expenditure value sales revenue profit tax debt budget fee wage', 'en'),
);

/** "Lower costs than Spain", "larger than Austria", "spends more than Austria": of a thing that the measure is not. */
function isComparedOtherwise(
  { figure, text, sentence, language }: FigureInText,
  table: LinkedTable,
  linked: LinkedMeasure,
  mentions: Reading['mentions'],
): boolean {
  if (figure.statement?.says !== 'comparison') return false;
  const isKnown = knownTo(table, linked, language);
  const own = sentence.words.filter(
    ({ start, end, text: word }, i) =>
      start > figure.start &&
      end < figure.end &&
      !NO_NOUN.test(word) &&
      !PLAIN_NOUNS.test(word) &&
      !mentions.some(({ from, to }) => from <= i && i < to) &&
      !sentence.times.some((one) => one.start <= start && end <= one.end),
  );
  if (own.length > 0 && !own.some(({ stem }) => isKnown(stem))) return true;
  // "More people than Austria", of so many per 1,000 of them.
  if (own.length > 0 && !AMOUNTS.has(linked.measure.kind) && own.every(({ text: word }) => PEOPLE.test(word)))
    return true;
  if (/^(?:larger|bigger|smaller|greater)\sthan$/iu.test(figure.quote) && !AMOUNTS.has(linked.measure.kind))
    return (
      /\b(?:is|was|are|were|which is|which was)\s$/iu.test(text.slice(sentence.start, figure.start)) &&
      isOfPlace(text.slice(sentence.start, figure.start))
    );
  const verb = sentence.words.findLast(({ end }) => end <= figure.start);
  return (
    verb !== undefined &&
    /^(?:more|less|fewer)\sthan$/iu.test(figure.quote) &&
    verb.end + 1 === figure.start &&
    /^(?:spends?|spent|costs?|pays?|paid|earns?|earned|owes?|owed|weighs?|weighed|eats?|ate)$/iu.test(
      verb.text,
    ) &&
    !isKnown(verb.stem)
  );
}

const PEOPLE = /^(?:people|persons|inhabitants|residents|citizens)$/iu;

/** "Spain, with 3.0 beds, is": a name is the subject, and no measure's. */
const isOfPlace = (before: string) =>
  /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*(?:,\s.*,)?\s(?:is|was|are|were)\s$|,\swhich\s(?:is|was)\s$/u.test(
    before,
  );

/** "And costs increased": a thing of its own went up. */
function isOfOtherSubject(
  { figure, sentence, language }: FigureInText,
  table: LinkedTable,
  linked: LinkedMeasure,
): boolean {
  if (figure.statement?.says !== 'change') return false;
  const subject = sentence.words.findLast(({ end }) => end <= figure.start);
  return subject !== undefined && MONEY.has(subject.stem) && !knownTo(table, linked, language)(subject.stem);
}
