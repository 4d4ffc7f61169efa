import type { Figure } from '../claims/figure.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import type { FigureInText } from './figure-in-text.ts';
import { measuresFor } from './find-measures.ts';
import { type AnsweredLink, agreesInDigits } from './judge-link.ts';
import type { Link } from './link.ts';
import { linkMeasure } from './link-figure.ts';
import { readFor } from './reading.ts';

/** A claim without a number is about what the figure before or behind it is about, if nothing of these is between them. */
const APART = /[;:—]|\b(?:while|whereas|although|though|but|as against|compared with)\b/iu;
/** How well a measure fits that only the figure beside a claim names. */
const FIT = 0.9;
/** How many values that figure must have been able to take: two digits. */
const DIGITS = 20;

/**
 * The figures of a claim's sentence that may say what it is about, the nearest first: "With 5.7 doctors per 1,000 people,
 * Portugal topped the list".
 */
export function figuresBeside({ figure, figures, text }: FigureInText): readonly Figure[] {
  if (!figure.statement) return [];
  const gap = (one: Figure) => (one.end <= figure.start ? [one.end, figure.start] : [figure.end, one.start]);
  return figures
    .filter((one) => !one.statement && !one.setAside && (one.end <= figure.start || figure.end <= one.start))
    .filter((one) => !APART.test(text.slice(...gap(one))))
    .map((one) => ({ one, away: Math.abs((gap(one)[1] ?? 0) - (gap(one)[0] ?? 0)) }))
    .sort((a, b) => a.away - b.away)
    .map(({ one }) => one)
    .slice(0, 3);
}

/**
 * The questions of a claim without a number that has no words for a measure of its own: those about what the figure beside
 * it counts, if the table has that very number for the same members at the same time.
 */
export function besideLinks(given: FigureInText, beside: Figure, answer: AnsweredLink): Link[] {
  const { table, measure, query } = answer.link;
  if (answer.verdict !== 'holds' || answer.value === null || !agreesInDigits(beside, answer.value, DIGITS))
    return [];
  if (query.statistic !== 'value') return [];
  const linked = table.measures.find((one) => one.measure === measure);
  if (!linked) return [];
  const reading = readFor(given, table);
  // "More homicides than Mexico, a rate of 18.7 per 100,000": the claim names a measure of its own.
  const named = measuresFor(reading);
  if (named.length > 0 && !named.some((one) => one.linked === linked)) return [];
  const because = `${measure.label} ← “${beside.quote}”`;
  const found = { linked, fit: FIT, at: [], because, isBeside: true as const };
  const isOf = ({ members, time }: Pick<CubePlace, 'members' | 'time'>) =>
    JSON.stringify([members, time]) === JSON.stringify([query.of.members, query.of.time]);
  return linkMeasure(reading, found).filter(
    ({ query: { of, against } }) => isOf(of) || (against !== null && isOf(against)),
  );
}
