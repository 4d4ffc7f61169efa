import type { Figure } from '../claims/figure.ts';
import type { CubePlace } from '../cubes/cube-query.ts';
import { borneLinks, isBorne } from './borne-links.ts';
import type { FigureInText } from './figure-in-text.ts';
import { measuresFor } from './find-measures.ts';
import { type AnsweredLink, agreesInDigits } from './judge-link.ts';
import type { Link } from './link.ts';
import { linkMeasure } from './link-figure.ts';
import { otherRank } from './other-rank.ts';
import { readFor } from './reading.ts';

/** A claim without a number is about what the figure before or behind it is about, if nothing of these is between them. */
const APART = /[;:—]|\b(?:while|whereas|although|though|but|as against|compared with)\b/iu;
/** The same for what is the most or the least, whose number may come behind a colon: "the least populous: 40,673 people". */
const PARTED = /\b(?:while|whereas|although|though|but|as against|compared with)\b/iu;
/** How well a measure fits that only the figure beside a claim names. */
const FIT = 0.9;
/** How many values that figure must have been able to take: two digits. */
const DIGITS = 20;

function between(figure: Figure, one: Figure): [start: number, end: number] {
  return one.end <= figure.start ? [one.end, figure.start] : [figure.end, one.start];
}

/** Whether a figure or a claim is of a place among others, or among all times. */
export function isRanked({ statement, unit }: Figure): boolean {
  return statement ? statement.says === 'rank' || statement.says === 'record' : unit === 'rank';
}

/**
 * The figures of a claim's sentence that may say what it is about, the nearest first: "With 5.7 doctors per 1,000 people,
 * Portugal topped the list".
 */
export function figuresBeside({ figure, figures, text }: FigureInText): readonly Figure[] {
  if (!figure.statement && !isRanked(figure)) return [];
  const apart = isRanked(figure) ? PARTED : APART;
  const gap = (one: Figure) => between(figure, one);
  return figures
    .filter(
      (one) =>
        !one.statement &&
        !one.setAside &&
        one.unit !== 'rank' &&
        (one.end <= figure.start || figure.end <= one.start),
    )
    .filter((one) => !apart.test(text.slice(...gap(one))))
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
  const { figure, text } = given;
  if (!figure.statement || APART.test(text.slice(...between(figure, beside)))) return [];
  if (answer.verdict !== 'holds' || answer.value === null || !agreesInDigits(beside, answer.value, DIGITS))
    return [];
  if (query.statistic !== 'value' || !isOfFigure(given, beside)) return [];
  const linked = table.measures.find((one) => one.measure === measure);
  if (!linked) return [];
  const reading = readFor(given, table);
  // "More homicides than Mexico, a rate of 18.7 per 100,000": the claim names a measure of its own.
  const named = measuresFor(reading);
  if (named.length > 0 && !named.some((one) => one.linked === linked)) return [];
  const along = figure.statement.says === 'record' ? 'time' : 'members';
  if (isRanked(figure) && otherRank(reading, measure, query.of.members, along) === 'other') return [];
  const because = `${measure.label} ← “${beside.quote}”`;
  const found = { linked, fit: FIT, at: [], because, isBeside: true as const };
  const isOf = ({ members, time }: Pick<CubePlace, 'members' | 'time'>) =>
    JSON.stringify([members, time]) === JSON.stringify([query.of.members, query.of.time]);
  const isChange = given.figure.statement?.says === 'change';
  const bear = () => (!isChange || isBorne(given, beside) ? borneLinks(reading, found, beside, answer) : []);
  // "7,112 people, fewer than in 2019": only what is behind "than" is not the figure's.
  if (isChange && beside.end <= given.figure.start) return bear();
  const links = linkMeasure(reading, found).filter(
    ({ query: { of, against } }) => isOf(of) || (against !== null && isOf(against)),
  );
  return links.length > 0 ? links : bear();
}

/** Before a claim: a comma, "was", or whose list it is, and no verb of its own. */
const IN_APPOSITION =
  /(?:[,(]\s(?:(?:and|just|well|far|slightly|much|or)\s)?|\b(?:was|were|is|are|remained|came)\s(?:again\s|still\s|just\s|well\s|far\s)?|,\s\p{Lu}[\p{L}\s]{0,40}\s|^|\bhad\s|\bits\s|\bat\s)(?:the\s|a\s|an\s|its\s|their\s|at\s(?:its|their)\s)?$/u;
/** Between a verb and how far something rose or fell. */
const HOW_FAR =
  /^(?:\s(?:in|between|over|during)\s[^,;:]{1,40})?,?\s(?:to|from)\s(?:(?:just|about|only|some|around|nearly|almost)\s)?$/iu;
/** Words of a comparison that name nothing of their own. */
const BARE = /^(?:(?:more|fewer|less|higher|lower|above|below)\s(?:than|that of)|ahead of|behind)$/iu;

/** Whether a claim is plainly of what the figure beside it counts: it follows it, or a verb leads to it, with no thing of its own. */
function isOfFigure({ figure, text, sentence }: FigureInText, beside: Figure): boolean {
  const { says } = figure.statement ?? {};
  const before = text.slice(sentence.start, figure.start);
  if (says === 'change')
    return (
      isBorne({ figure, text }, beside) ||
      (beside.start >= figure.end && HOW_FAR.test(text.slice(figure.end, beside.start)))
    );
  if (says === 'comparison' && !BARE.test(figure.quote)) return false;
  return IN_APPOSITION.test(before);
}
