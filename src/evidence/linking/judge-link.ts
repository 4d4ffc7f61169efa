import { unverifiable } from '../checks/judge-readings.ts';
import { reasonFor } from '../checks/reason-for.ts';
import type { Judgement, Verdict } from '../checks/verdict.ts';
import { monthsIn } from '../claims/days.ts';
import type { Figure } from '../claims/figure.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import { isBalance } from '../cubes/balances.ts';
import type { Cells } from '../cubes/cells.ts';
import { isOfOpenScale, judgeAnswer } from '../cubes/judge-answer.ts';
import type { PeopleTable } from '../cubes/people.ts';
import type { NoAnswer } from '../cubes/read-place.ts';
import { probabilityOf } from './calibration.ts';
import type { Link } from './link.ts';
import { isNoContradiction } from './no-contradiction.ts';
import { isKnownUnit } from './units-agree.ts';

/** A link with what its table answers. */
export interface AnsweredLink {
  readonly link: Link;
  readonly verdict: Exclude<Verdict, 'cannot be checked'> | null;
  /** What the data say, in the unit of the figure; null where they have no answer. */
  readonly value: number | null;
  readonly judgement: Judgement | null;
  /** What is missing for an answer; null where there is one. */
  readonly why: NoAnswer | null;
  /** Set where the data have another answer, and the words may mean something else: then no other question is meant for certain. */
  readonly isWithheld?: true;
  /** The probability that the verdict is right: 0 to 1, calibrated on labelled sentences. */
  readonly sure: number;
}

const SCALES = [1, 1e3, 1e6, 1e9] as const;

/** Asks a link's question, and the people that it needs, and judges the figure by the answer. */
export function judgeLink(
  link: Link,
  figure: Figure,
  cells: Cells,
  people: PeopleTable | null = null,
): AnsweredLink {
  const { query, table, measure } = link;
  const none = { link, verdict: null, value: null, judgement: null, sure: 0 };
  const answer = answerPerPeople(query, table.cube, cells, people);
  if ('reason' in answer) {
    // What is missing for a figure that needs two tables is said: the words license no other question. So is what may be
    // left over of a list, since the table has everything else.
    const isSaid = query.per !== undefined || answer.reason === 'unclear remainder';
    const judgement = isSaid ? unverifiable(figure, reasonFor(answer), answer.missing) : null;
    return { ...none, judgement, why: answer };
  }
  const scale = scaleOf(link, answer.value, figure);
  if (scale === null) return { ...none, why: { reason: 'no multiplier', missing: [measure.label] } };
  // "Deaths outnumbered births by 848,728": which way a balance is told is not known.
  const isTurned =
    query.statistic === 'value' && answer.value < 0 && figure.value > 0 && link.role.grew !== true;
  if (
    isTurned &&
    !(link.role.isDeficit && isBalance(link.measure)) &&
    figure.direction === null &&
    Math.abs(answer.value * scale) !== 0 &&
    isClose(-answer.value * scale, figure)
  )
    return { ...none, why: { reason: 'no value', missing: [measure.label] } };
  // "At least 791 euros", of a minimum wage: the words are the measure's own, or a bound. Where the two part, nobody knows.
  if (isBoundItself(link, figure)) {
    const { judged } = judgeAnswer(
      query,
      measure,
      { ...figure, hedge: 'none' },
      link.role,
      answer.value * scale,
    );
    if (judged.verdict === 'differs') return { ...none, why: { reason: 'no value', missing: [] } };
  }
  const asked = link.isInPoints ? { ...figure, unit: '%' } : figure;
  const { value, judged, judgement } = judgeAnswer(query, measure, asked, link.role, answer.value * scale);
  if (link.isInPoints) {
    // What differs in percent as well is of something else, or wrong in a way that nobody knows; and what may be of
    // something else may have points of its own.
    const isClear = link.plain && !link.isLoose && !link.isNarrowed;
    if (judged.verdict === 'differs' || !isClear || !agreesInDigits(asked, value, FEW))
      return { ...none, why: { reason: 'no value', missing: [] } };
    const details = { ...judgement.details, unit: '%' };
    return {
      link,
      verdict: 'differs',
      value,
      judgement: { verdict: 'differs', reason: 'percent, not points', details },
      why: null,
      sure: probabilityOf(scoreOf(link, asked, 'differs', value), 'differing'),
    };
  }
  if (query.per && judged.verdict === 'differs' && isOtherCount(value, figure))
    return {
      ...none,
      judgement: unverifiable(figure, 'another count', []),
      why: { reason: 'no value', missing: [] },
    };
  // "Has lost almost 500 hours": no known word says which way it went.
  if (
    judged.verdict === 'differs' &&
    query.statistic === 'change' &&
    link.role.direction === null &&
    link.role.grew !== true &&
    value * figure.value < 0
  )
    return { ...none, why: { reason: 'no value', missing: [] } };
  if (judged.verdict === 'differs' && isNoContradiction(link, figure, value))
    return { ...none, isWithheld: true, why: { reason: 'no value', missing: [] } };
  // "男性的烟草使用率": a word that nobody knows may name one of the kinds that the whole was taken for.
  if (
    judged.verdict === 'differs' &&
    link.isForeign &&
    !link.isUnknownWords &&
    (link.isLoose || link.isNarrowed)
  )
    return { ...none, why: { reason: 'no value', missing: [] } };
  if (judged.verdict === 'differs' && link.isOvertaken)
    return { ...none, why: { reason: 'no period', missing: [] } };
  // "Savings on emissions rose 7.2 percent", where emissions fell 7.2 percent: the digits make no contradiction surer.
  const isExact = query.statistic === 'value' && agreesInDigits(figure, value, EXACTLY);
  const isPlainly = !link.isNarrowed || link.isUnknownWords === true || isExact;
  const mayAgree = judged.verdict !== 'differs' && isPlainly && !isOfOpenScale(link.measure, query);
  const agrees = mayAgree && agreesInDigits(figure, value, link.isUnknownWords ? MANY : DIGITS);
  const found = { link, verdict: judged.verdict, value, judgement, why: null };
  // In another language a verb that nobody knows may name a part: "a recyclé".
  const isWell = (!link.isForeign || link.isUnknownWords) && agreesInDigits(figure, value, MANY);
  const digits = judged.verdict === 'differs' ? 'differing' : agrees ? (isWell ? 'many' : 'some') : 'none';
  const sure = link.sureOfLevel ?? probabilityOf(scoreOf(link, figure, judged.verdict, value), digits);
  if (!link.isWeak && !link.isPartial) return { ...found, sure };
  if (agrees && !link.isWeak) return { ...found, sure };
  if (agrees && !link.isFaint && agreesInDigits(figure, value, MANY)) return { ...found, sure: WEAK };
  if (
    mayAgree &&
    !link.isFaint &&
    judged.verdict === 'holds' &&
    isKnownUnit(figure.unit ?? '') &&
    agreesInDigits(figure, value, TWO)
  )
    return { ...found, sure: WEAK };
  return mayAgree && agreesInDigits(figure, value, link.isDoubtful ? MANY : FEW)
    ? { ...found, sure: WEAK_IN_FEW }
    : { ...none, why: { reason: 'no value', missing: [] } };
}

/** Whether a hedge says what the measure is: the least that is paid, the most that is allowed. */
function isBoundItself({ measure, table }: Link, { hedge }: Figure): boolean {
  const called = `${measure.label}; ${measure.columns[0]?.column ?? ''}; ${table.cube.title}`;
  return hedge === 'at least'
    ? /\bminim(?:um|al)\b|\bfloors?\b|\blowest\b/iu.test(called)
    : hedge === 'up to' &&
        /\bmaxim(?:um|al)\b|\bceilings?\b|\bcaps?\b|\blimits?\b|\bhighest\b/iu.test(called);
}

/** Counted in the middle of the year, or by another office, there are up to so many more or fewer people. */
const OTHER_COUNT = 0.02;

/** Whether a value differs by no more than another count of the people would make it. */
function isOtherCount(value: number, { value: stated, high }: Figure): boolean {
  const nearest = high !== null && Math.abs(high - value) < Math.abs(stated - value) ? high : stated;
  return Math.abs(value - nearest) <= OTHER_COUNT * Math.abs(value);
}

function isClose(value: number, figure: Figure): boolean {
  return Math.abs(value - figure.value) <= Math.max(figure.grain, 0.02 * Math.abs(figure.value));
}

/** How often a table's matching number is the one meant, if the text only touches on its subject. */
const WEAK = 0.97;
/** How often it is if the number has fewer digits: 3.6% or 47%. */
const WEAK_IN_FEW = 0.8;

/** How many values a figure must have been able to take for agreement not to be chance: two digits. */
const DIGITS = 80;
/** How many where the text only touches on a table's subject: three digits, which two tables seldom share by chance. */
export const MANY = 100;
/** How many for a verdict without a person where the text only touches on a table's subject: two digits, and not the least. */
const TWO = 20;
/** How many for a word that may narrow what is meant to narrow nothing: what is a part of it has another number. */
const EXACTLY = 1_000;
/** How many for agreement to be worth a person's look. */
export const FEW = 8;

/**
 * Whether a value matches a figure that could have taken at least so many values: in two digits or more. "More than 40 times" is true of many values and 100% fills
 * every cell of some tables, so neither counts.
 */
export function agreesInDigits(
  { value: stated, high, grain, unit }: Figure,
  value: number,
  least = DIGITS,
): boolean {
  if (high !== null || grain <= 0 || Math.abs(stated) < least * grain) return false;
  if (unit === '%' && Math.abs(Math.abs(stated) - 100) <= grain) return false;
  return Math.abs(Math.abs(value) - Math.abs(stated)) <= grain;
}

/** What the answer is multiplied by where the table does not say its scale: the power of a thousand that comes near. */
function scaleOf(link: Link, value: number, figure: Figure): number | null {
  if (!isOfOpenScale(link.measure, link.query)) return 1;
  // It may be a fraction or a percentage.
  const near = (link.measure.unit === '%' ? [1, 100] : SCALES).filter((by) => {
    const ratio = Math.abs(value * by) / Math.abs(figure.value);
    return ratio > 1 / 3 && ratio < 3;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** What a verdict scores at the most whose scale is a guess, or that differs and may be of something else: less than any that is given without a person. */
const GUESSED = 0.4;
/** Hedges that say on which side a value lies, and not how far away: more than so much of it is thought to be another. */
const ONE_SIDED = new Set<Figure['hedge']>(['over', 'more than', 'at least', 'up to', 'fewer than']);
const WIDE = 0.25;
/** What a verdict scores at the most that is further off than that. */
const FAR = 0.5;
/** How many times a value may be off before the question is thought to be the wrong one. */
const IMPLAUSIBLE = 3;
/** Slips that texts are known to make: a year of months added up, percent for parts, thousands for millions. */
const SLIPS = [12, 100, 1000, 1e6] as const;
/** How sure a description is, at the least, of a measure whose scale the table says or its digits show. */
const SCALE_SAID = 0.9;

/** How well words and answer go together: no probability yet. Agreement never chooses a question, but a wild answer counts against it. */
function scoreOf(link: Link, figure: Figure, verdict: Verdict, value: number): number {
  const { fit, plain, query } = link;
  let score = fit;
  if (!plain) score *= 0.85;
  // The figure itself chose the scale: a person has to say that it is right.
  if (isOfOpenScale(link.measure, link.query)) score = Math.min(score, GUESSED);
  // "As much as 54.5 percent" of 40.7: nobody writes so, and another value is meant.
  if (
    query.statistic === 'value' &&
    figure.grain > 0 &&
    verdict !== 'differs' &&
    ONE_SIDED.has(figure.hedge) &&
    Math.abs(value - figure.value) > WIDE * Math.abs(figure.value)
  )
    score = Math.min(score, GUESSED);
  // "Three times" of 2.2: nobody rounds so, and a person has to say that it is near enough.
  if (
    query.statistic === 'ratio' &&
    verdict === 'holds with hedge' &&
    figure.hedge === 'none' &&
    Math.abs(value - figure.value) > Math.max(figure.grain / 2, 0.1 * Math.abs(figure.value))
  )
    score = Math.min(score, GUESSED);
  if (verdict === 'differs') {
    // Of tables seen for the first time one in five such verdicts was wrong, of those that hold one in twenty-five.
    score *= 0.8;
    const ratio = Math.abs(value) / Math.abs(figure.value || 1);
    const far = (ratio > IMPLAUSIBLE || ratio < 1 / IMPLAUSIBLE) && !isPlainWay(link, figure);
    // A thousand times off is a slip of the text where the table says its scale; elsewhere it is that scale.
    const isSlip = SLIPS.some(
      (by) =>
        (by < 1000 || link.measure.confidence >= SCALE_SAID) &&
        // A price whose money is not said may be in cents.
        (by !== 100 || link.measure.unit !== null) &&
        (Math.abs(Math.log(ratio * by)) < 0.05 || Math.abs(Math.log(ratio / by)) < 0.05),
    );
    // If the measure may not be a stock, "lost $4.5 billion" may be the value itself, not a change.
    if (link.measure.kind === 'unknown' && query.statistic === 'change') score = Math.min(FAR, score);
    const isMisplaced = isPointMisplaced(figure, value);
    if ((link.isLoose && !isMisplaced) || link.isNarrowed || isReached(figure, value))
      score = Math.min(GUESSED, score);
    // A person has to look at what is that far off.
    if (far && !isSlip && !isMisplaced)
      score = Math.min(FAR, score * (query.statistic === 'value' ? 0.75 : 0.6));
  }
  return score;
}

/** How many digits have to be the same for a slip of the point: three. */
const SAME_DIGITS = 100;

/** "106,000" for 1,059,495: all digits of a value, and a nought too few or too many. */
function isPointMisplaced(figure: Figure, value: number): boolean {
  const { value: stated, grain, high } = figure;
  return (
    high === null &&
    [10, 0.1].some((by) =>
      agreesInDigits({ ...figure, value: stated * by, grain: grain * by }, value, SAME_DIGITS),
    )
  );
}

/** From this fit on, words leave no doubt what went up or down. */
const PLAINLY = 0.85;

/**
 * "Deaths fell in 2022": a way that has no size, and so is never far off. A month or a quarter may be compared with the one
 * before or with that of a year before.
 */
function isPlainWay({ fit, plain, query: { statistic, of, against } }: Link, { statement }: Figure): boolean {
  if (!statement || statement.says === 'rank' || statement.says === 'record' || statistic !== 'change')
    return false;
  // Of several steps the one that goes the other way may be another than is meant.
  if (statement.streak || !plain || fit < PLAINLY) return false;
  const [at, from] = [of.time, against?.time];
  return !at || !from || at[0] === from[0] || monthsIn([from[0], at[0]]) >= 12;
}

/**
 * "Nearly 19.5" of what rounds to 19.5: the table, or the text before it hedged, may have rounded it. Strictly it differs,
 * and a person has to say so.
 */
function isReached({ hedge, value: stated, grain }: Figure, value: number): boolean {
  return (
    (hedge === 'nearly' || hedge === 'almost') &&
    Math.abs(Math.abs(value) - Math.abs(stated)) <= Math.max(grain / 2, 1e-9 * Math.abs(stated))
  );
}
