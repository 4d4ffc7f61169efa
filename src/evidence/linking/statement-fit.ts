import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Times } from './found-times.ts';
import type { Reading } from './reading.ts';
import { hasOwnThing } from './statement-subject.ts';

/** From this weight up, an unexplained word may name the subject. */
const A_NOUN = 0.35;

/**
 * Whether a statement without a number, which has no unit to go by, may be about something other than the question: the
 * measure is named only in an earlier sentence and this one has a word for a subject of its own, or the time mentioned
 * next is a different one.
 */
export function isOfAnother(
  reading: Reading,
  found: FoundMeasure,
  times: Times,
  unexplained: { readonly weight: number; readonly isNoun: boolean },
): boolean {
  const { given } = reading;
  const { statement } = given.figure;
  if (!statement) return false;
  if (hasOwnThing(reading, found) || isOfFigureBefore(reading, found)) return true;
  if (isNameOfColumn(reading)) return true;
  if (leadsToOther(reading, found) || isCountOrRate(reading, found) || isOfEditions(given)) return true;
  if (found.isBeside) return isOfAnotherTime(given, times);
  // "Births outside marriage fell": there is no number by which it could be told apart.
  if (statement.says === 'change' && unexplained.isNoun) return true;
  return (found.at.length === 0 && unexplained.weight >= A_NOUN) || isOfAnotherTime(given, times);
}

/** "The highest temperature in May was 20.4 degrees", of a table that has the highest of each month: a name, and no rank. */
function isNameOfColumn({ given, table }: Reading): boolean {
  const { quote, statement } = given.figure;
  if (statement?.says !== 'rank' && statement?.says !== 'record') return false;
  const { measures } = table;
  // "The lowest minimum wage": nothing beside it is the wage that is not.
  const isBeside = (one: RegExp) =>
    measures.some(
      ({ measure }) =>
        one.test(measure.label) &&
        measures.some((other) => other.measure.concept === measure.concept && !one.test(other.measure.label)),
    );
  return EXTREMES.some(([said, called]) => said.test(quote) && isBeside(called));
}

const EXTREMES = [
  [/\b(?:highest|hottest|warmest|maximum|strongest)\b/iu, /\b(?:highest|maximum)\b/iu],
  [/\b(?:lowest|coldest|coolest|minimum|weakest)\b/iu, /\b(?:lowest|minimum)\b/iu],
] as const;

/** "Employment fell to 60.6 percent": a way that leads to a share is none of persons. */
function leadsToOther({ given }: Reading, { linked: { measure } }: FoundMeasure): boolean {
  const { figure, figures, text } = given;
  const next = figures.find(({ start, statement }) => start >= figure.end && !statement);
  if (
    !next?.unit ||
    !/^\s(?:\p{L}+\s){0,2}(?:to|at)\s(?:\p{L}+\s){0,2}$/u.test(text.slice(figure.end, next.start))
  )
    return false;
  return isShare(next.unit) !== isShare(measure.unit ?? '');
}

/** "Unemployment was lower in Quebec": of so many people, or of the rate, where a table has both? */
function isCountOrRate({ given, table }: Reading, { linked }: FoundMeasure): boolean {
  const { text, sentence } = given;
  if (!EITHER.has(linked.measure.concept ?? '') || isShare(linked.measure.unit ?? '')) return false;
  if (COUNTED.test(text.slice(sentence.start, sentence.end))) return false;
  return (
    linked.label.length > 0 &&
    table.measures.some(
      (one) =>
        one !== linked &&
        isShare(one.measure.unit ?? '') &&
        linked.label.every((stem) => one.label.includes(stem)),
    )
  );
}

/** What names of a number of people are names of their rate as well. */
const EITHER = new Set([
  'unemployed',
  'unemployment',
  'employment',
  'employed',
  'participation',
  'vacancies',
]);
const COUNTED = /\b(?:numbers?|people|persons|jobs|workers|how many|totals?|amounts?|counts?)\b/iu;

/** "More than at any other Games": among the times of something, of which no table says which they are. */
function isOfEditions({ figure, text }: FigureInText): boolean {
  return EDITIONS.test(text.slice(figure.end));
}

const EDITIONS =
  /^\s(?:\p{L}+\s)?(?:Games|Olympics|editions?|championships?|tournaments?|elections?|census(?:es)?|rounds?|seasons?|contests?|festivals?|World Cups?|summits?)\b/iu;

const isShare = (unit: string) => unit === '%' || unit.startsWith('per ');

/** "Made up 29.1 percent of the population, a record": the record is of the share, and of no number of people. */
function isOfFigureBefore({ given }: Reading, { linked: { measure } }: FoundMeasure): boolean {
  const { figure, figures, text } = given;
  const before = figures.findLast(({ end, statement }) => end <= figure.start && !statement);
  if (!before?.unit || measure.unit === null) return false;
  // "84.5 percent of those entitled to vote did so, more than in any other state": of the share, and of no number.
  const isOfShare =
    figure.statement?.says === 'rank' && /\bthan\b/iu.test(figure.quote) && before.unit === '%';
  if (isOfShare && /^[^.;:]{0,120}$/u.test(text.slice(before.end, figure.start))) return measure.unit !== '%';
  if (figure.statement?.says !== 'record') return false;
  if (!/^(?:[^.,;:]|[.,]\d){0,60},\s(?:the\s|its\s|their\s)?$/u.test(text.slice(before.end, figure.start)))
    return false;
  return isShare(before.unit) !== isShare(measure.unit);
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
