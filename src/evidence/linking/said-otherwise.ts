import type { Figure } from '../claims/figure.ts';
import { isSameUnit } from '../claims/unit-forms.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';

/** Verbs of speed: what grows more slowly has not fallen. */
const OF_SPEED = /^(?:slow|accelerat|eas)/iu;
/** Verbs of what lasts or reaches. */
const OF_LENGTH = /^(?:lengthen|shorten)/iu;
const LENGTHS =
  /\b(?:expectancy|duration|time|waits?|waiting|hours?|days?|weeks?|months?|years?|length|queues?|lists?|stay|age)\b/iu;
/** Measures that are spoken of without saying that they are rates. */
const RATE_BY_ITSELF =
  /\b(?:un)?employ|\binflation|\bcoverage\b|\bprevalence\b|\bincidence\b|\bmortality\b|\bliterac|\bfertilit|\bvacanc|\binterest\b|\bturnout\b/iu;
const RATE = /\b(?:rates?|shares?|percentages?|proportions?|per|ratios?)\b/iu;
/** "Life expectancy at 65". */
const AT_AGE =
  /(?:\bat\s(?:age\s|the age of\s)?|(?<!\p{L})à\s(?:l['’]âge de\s)?|в возрасте\s)(\d{1,2})\b(?![.,]\d|\s?(?:%|per\b|years\b|million))/iu;
const NUMBER_OF = /\b(?:numbers?|counts?|totals?) of\b/iu;

/**
 * Whether a change without a number is of something else than the measure: of its growth, or of the number of what a rate
 * is of. There is no unit that would tell.
 */
export function isOfOtherKind(
  { figure, text, sentence }: FigureInText,
  { linked: { measure }, isBeside }: FoundMeasure,
): boolean {
  const aged =
    measure.concept === 'life expectancy'
      ? AT_AGE.exec(text.slice(sentence.start, sentence.end))?.[1]
      : undefined;
  if (aged && !new RegExp(`\\b${aged}\\b`).test(measure.label)) return true;
  if (figure.statement?.says !== 'change') return false;
  const before = text.slice(sentence.start, figure.start);
  if (OF_LENGTH.test(figure.quote) && !LENGTHS.test(`${measure.label} ${measure.concept} ${measure.unit}`))
    return true;
  if (measure.kind !== 'growth' && (OF_SPEED.test(figure.quote) || /\b(?:growth|pace)\b/iu.test(before)))
    return !/\bgrowth\b/iu.test(measure.label);
  const age = AT_AGE.exec(before)?.[1];
  if (age && !new RegExp(`\\b${age}\\b`).test(measure.label)) return true;
  // A number beside it shows that the rate is meant: "the number of doctors declined to 5.50 per 1,000".
  if (isBeside || (measure.kind !== 'rate' && !RATE.test(measure.label))) return false;
  if (NUMBER_OF.test(before)) return true;
  return !RATE.test(text.slice(sentence.start, sentence.end)) && !RATE_BY_ITSELF.test(before);
}

/** "Averaged 2,657 a quarter": so much in three months, and no fourth part. */
export function isPerQuarter({ figure, text, sentence }: FigureInText): boolean {
  return (
    /^a quarter$/iu.test(figure.quote) &&
    /\d(?:\s(?:thousand|million|billion|trillion))?(?:\s[\p{L}-]+){0,3}\s$/u.test(
      text.slice(sentence.start, figure.start),
    ) &&
    !/^\sof\b/iu.test(text.slice(figure.end, sentence.end)) &&
    !/\b(?:about|nearly|almost|only|just|by|than|or|and|to|was|were|is|are|up|down|rose|fell)\s$/iu.test(
      text.slice(sentence.start, figure.start),
    )
  );
}

/** Whether a figure is the length of a streak: "fell for six years running". */
export function isLengthOfStreak({ figure, text }: Pick<FigureInText, 'figure' | 'text'>): boolean {
  if (!figure.unit || !/^(?:year|quarter|month|week|season)$/.test(figure.unit)) return false;
  return (
    /\b(?:straight|consecutive|successive)\b/iu.test(figure.quote) ||
    /^\s(?:running|in a row|in succession|on end|straight|(?:straight|consecutive|successive)\b)/iu.test(
      text.slice(figure.end, figure.end + 20),
    )
  );
}

/** "Prices rose 0.3 percent from a month earlier" is nothing of what they rose by over a year. */
export function isOnPeriodBefore({ text, sentence }: FigureInText, label: string, title: string): boolean {
  return (
    ON_PERIOD_BEFORE.test(text.slice(sentence.start, sentence.end)) &&
    !ON_PERIOD_BEFORE.test(`${label}; ${title}`)
  );
}

const ON_PERIOD_BEFORE =
  /\b(?:a|one|the) (?:month|quarter) (?:earlier|before|ago)\b|\b(?:previous|preceding|prior) (?:month|quarter|period)\b|\b(?:month|quarter)[ -](?:on|over|to)[ -](?:month|quarter)\b|\b(?:monthly|quarterly) (?:rate|pace|growth|change|rise|increase|inflation)\b|\b[qm]\/[qm]\b|\b(?:on|over|in|for) the (?:month|quarter)\b/iu;

/** "The index was up to 398.5": it had risen to that, or it never passed it. */
export function isUpOrUpTo({ figure, text, sentence }: FigureInText): boolean {
  return (
    figure.hedge === 'up to' &&
    /^up to\b/iu.test(figure.quote) &&
    IS.test(text.slice(sentence.start, figure.start))
  );
}

const IS = /\b(?:is|are|was|were|be|been|back|now|stood|moved|went|came|it[’']s)\s(?:back\s|now\s)?$/iu;

/** "Passenger numbers multiplied by seven", "multiplié par sept": how many times as many, and not how many. */
export function isMultiplier({ figure, text, sentence }: FigureInText): boolean {
  return (
    figure.measure === 'level' &&
    /(?:\bmultipl(?:y|ied|ies|ying)\sby|\bby\sa\sfactor\sof|\bmultipli(?:é\p{L}*|er|ait|a|ent)\spar|(?:^|\P{L})умнож\p{L}+\sна)\s(?:[\p{Ll}]+\s){0,2}$/iu.test(
      text.slice(sentence.start, figure.start),
    )
  );
}

/** "After four years in which it was no more than 16 percent": of other times than the sentence is about. */
export function isOfTimesInPassing({ figure, text, sentence }: FigureInText): boolean {
  // "2.3 percent at the turn of the century, had passed 4.9 percent by 2021": of no year that is said.
  if (
    /^[^,;:.]{0,40}\bat the turn of the (?:century|millennium)\b/iu.test(text.slice(figure.end, sentence.end))
  )
    return true;
  return /\b(?:years|months|quarters|decades?|period|time)\s(?:in which|during which|when)\b[^,;]*$/iu.test(
    text.slice(sentence.start, figure.start),
  );
}

/** "17.1 percent less than men, compared with 23.9 percent less a decade earlier": than the same ones, who are not named again. */
export function isElidedComparison({ figure, text, sentence }: FigureInText): boolean {
  return (
    /\b(?:compared (?:with|to)|against|versus|(?:up |down )?from)\s(?:\p{L}+\s)?$/iu.test(
      text.slice(sentence.start, figure.start),
    ) &&
    /^\s(?:less|more|fewer|higher|lower|longer|shorter)\b(?!\s(?:than|in\b))/iu.test(
      text.slice(figure.end, sentence.end),
    )
  );
}

/** "Among Germans, 78,579 more moved abroad than came back": what two of its measures are apart. */
export function isMoreThanOther({ figure, text, sentence }: FigureInText): boolean {
  return MORE_DID.test(text.slice(figure.end, sentence.end));
}

const MORE_DID =
  /^\s(?:more|fewer)\s(?:\p{L}+\s){0,4}?(?!than\s)\p{L}{2,}\b(?:[^.;]|\.\d){0,60}?\bthan\s(?:(?:had|have|were|was|are|who|that)\s)?(?:came|come|left|leave|arrived|arrive|died|moved|went|returned|entered|joined|opened|closed|lost|sold|bought|built|born|created|did|signed|departed|emigrated|immigrated|quit|retired|hired|fired)\b/iu;

/** "Norway sold 94 percent of that": of a number that was named before. */
export function isOfNumberBefore({ figure, text, sentence }: FigureInText): boolean {
  return (
    figure.unit === '%' &&
    /^\sof (?:that|this|it|which)(?=[.,;]|\s*$)/iu.test(text.slice(figure.end, sentence.end))
  );
}

/** "Syrians filed 11,570 of the 74,140 applications": who is named before the part is not whom the whole is of. */
export function isWholeOfPart({ figure, figures, text }: FigureInText): boolean {
  const before = figures[figures.indexOf(figure) - 1];
  return (
    before !== undefined &&
    /^\s(?:out )?of (?:the|its|their|all|some)\s(?:[\p{L}-]+\s)?$/u.test(text.slice(before.end, figure.start))
  );
}

/**
 * "Of the 122 million arrivals in Spain in 2022, 50 million were visitors who stayed only for the day": a part of the number
 * before it, whatever words say which.
 */
export function isPartOfNumberBefore({ figure, figures, text, sentence }: FigureInText): boolean {
  const whole = figures[figures.indexOf(figure) - 1];
  return (
    whole !== undefined &&
    whole.start >= sentence.start &&
    OF_THE.test(text.slice(sentence.start, whole.start)) &&
    /^[^,;:]*,\s(?:[\p{L}-]+\s){0,3}$/u.test(text.slice(whole.end, figure.start)) &&
    figure.unit !== '%'
  );
}

/**
 * "Spending of $5,204 per head was the highest", of a table that has shares as well: a place in an order is that of what the
 * amount beside it is in, and no other measure's.
 */
export function isRankOfOther(
  { figure, figures, sentence }: FigureInText,
  unit: string | null,
  units: readonly (string | null)[],
): boolean {
  if (figure.measure !== 'rank' && figure.statement === undefined) return false;
  const amount = figures.findLast(
    (one) => one.start >= sentence.start && one.end <= figure.start && one.unit !== null && !one.statement,
  );
  const isShare = (one: string | null) => one === '%';
  return (
    amount !== undefined &&
    isShare(amount.unit) !== isShare(unit) &&
    units.some((one) => isShare(one) === isShare(amount.unit))
  );
}

const OF_THE =
  /(?:^|[,;:–—]\s)(?:out )?(?:of|among) (?:(?:the|its|their|all|these|those)\s){0,2}(?:(?:some|about|around|roughly|nearly|almost|more than)\s)?$/iu;

/** "Between 1.22 percent of GDP and 1.26 percent of GDP": the two ends of one range, of which neither is the value. */
export function isEndOfRange({ figure, figures, text, sentence }: FigureInText): boolean {
  const at = figures.indexOf(figure);
  const isRange = (one: Figure | undefined, other: Figure | undefined) =>
    one !== undefined &&
    other !== undefined &&
    isSameUnit(one.unit, other.unit) &&
    RANGE.test(text.slice(sentence.start, one.start)) &&
    TO_END.test(text.slice(one.end, other.start));
  return isRange(figure, figures[at + 1]) || isRange(figures[at - 1], figure);
}

const RANGE = /(?<!\p{L})(?:between|entre|между|بين|介于)\s?(?:about |some |environ |около )?[$€£]?$/iu;
const TO_END =
  /^(?:\s(?:of|du|de la|de|من)\s(?:[\p{L}-]+\s?){1,4}|\s[\p{Lu}]{2,4})?\s?(?:and|et|и|和|و|至)\s?(?:about |some )?[$€£]?$/u;

/** "Edged down to 7.4 percent from 7.2": what is told goes the other way than its numbers. */
export function contradictsItself({ figure, figures, text, sentence }: FigureInText): boolean {
  const before = text.slice(Math.max(sentence.start, figure.start - 40), figure.start);
  // "Cut by -3.3 million": up or down?
  if (figure.value < 0 && /\bby\s$/iu.test(before)) return true;
  const way = WAY_TO.exec(before)?.groups;
  if (!way) return false;
  const from = figures.find(
    (one) =>
      one.start > figure.end && /\bfrom\s(?:[\p{L}]+\s){0,2}$/u.test(text.slice(figure.end, one.start)),
  );
  if (!from || (!isSameUnit(from.unit, figure.unit) && from.unit !== null)) return false;
  return way.down ? figure.value > from.value : figure.value < from.value;
}

const WAY_TO =
  /\b(?:(?<down>fell|fallen|dropped|declined|slipped|dipped|eased|(?:edged |crept |ticked |inched |moved )?down|decreased|sank|shrank|came down)|(?<up>rose|risen|climbed|grew|grown|increased|(?:edged |crept |ticked |inched |moved )?up|jumped|went up))\sto\s(?:(?:just|about|some|only|around|nearly|almost)\s)?$/iu;
