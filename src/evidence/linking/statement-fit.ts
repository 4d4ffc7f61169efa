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
  if (found.isBeside) return isOfAnotherTime(given, times);
  // "Births outside marriage fell": there is no number by which it could be told apart.
  if (statement.says === 'change' && unexplained.isNoun) return true;
  return (found.at.length === 0 && unexplained.weight >= A_NOUN) || isOfAnotherTime(given, times);
}

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
  const isRelative = (unit: string) => unit === '%' || unit.startsWith('per ');
  return isRelative(before.unit) !== isRelative(measure.unit);
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
