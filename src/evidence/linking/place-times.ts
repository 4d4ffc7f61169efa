import { monthsIn } from '../claims/days.ts';
import type { Figure } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { TimeMention } from './times.ts';

/** Whether a time and a figure are in one clause. */
export function near(one: TimeMention, figure: Figure, text: string): boolean {
  const [from, to] = one.start > figure.end ? [figure.end, one.start] : [one.end, figure.start];
  return !/[;:]/.test(text.slice(from, to));
}

/**
 * Whether a time is another clause's: behind a semicolon, or of a superlative that follows the figure: "a third less than a
 * year earlier and the lowest sum since 2005".
 */
export function isOfOtherClause(one: TimeMention, figure: Figure, text: string): boolean {
  const [from, to] = one.start > figure.end ? [figure.end, one.start] : [one.end, figure.start];
  const between = text.slice(from, to);
  if (between.includes(';') || ANOTHER_CLAUSE.test(between) || NEXT_SUBJECT.test(between)) return true;
  return (
    one.kind === 'since' &&
    one.start >= figure.end &&
    /\b(?:\p{L}{2,}est|most|least|worst|best|record|first|last)\b/iu.test(text.slice(figure.end, one.start))
  );
}

/** "В 2022 году сократилась на 28,8 процента, а в 2023 году выросла на 5,3": each clause has a time of its own. */
const ANOTHER_CLAUSE =
  /,\s(?:а|но|тогда\sкак|в\sто\sвремя\sкак|alors\sque|tandis\sque|contre|mais)\s|[，；](?:而|但|上年|前一年|去年)|[،,]\s(?:بينما|فيما|في\sحين|مقابل|لكن)\s/iu;

/** "Losing 2.5 points compared with 2019, and its seats have halved since 2015". */
const NEXT_SUBJECT =
  /,\s(?:and|but|while|whereas)\s(?:the|its|their|his|her|those|that)\s(?:[\p{L}-]+\s){1,4}?(?:has|have|had|was|were|is|are)\s/iu;

/** "More passengers in 2024 than in 2019, with 15.9 million": the first time, which is that of what follows. */
export function comparedWith(
  second: TimeMention,
  times: readonly TimeMention[],
  figure: { readonly start: number },
  text: string,
): TimeMention | undefined {
  if (second.end > figure.start) return undefined;
  return times.findLast(
    ({ end }) =>
      end <= second.start &&
      /^\sthan\s(?:(?:in|at|during)\s)?(?:the\s)?$/iu.test(text.slice(end, second.start)),
  );
}

/** "Than in 2010", "above their 1990 level", "from a year earlier": what something is compared with. */
export function isBase({ start, kind, end }: TimeMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 12);
  if (
    /\b(?:than|compared (?:with|to)|from|as|against|versus|(?:short|shy) of|(?:up|down|rise|increase|growth|fall|gain|more|less|higher|lower)\s(?:on|over))\s(?:(?:those|that|(?:the|its|their) (?:number|figure|level|total|count))\s(?=of|in|for))?(?:(?:it|they) (?:was|were)\s)?(?:(?:in|at|on|of|for)\s)?(?:the\s(?:end|start|beginning)\sof\s)?(?:their\s|its\s|the\s)?$/iu.test(
      before,
    )
  )
    return true;
  if (
    /\bthan\s(?:before|during|after|ahead of|at the (?:start|end|height|peak|time|turn) of|when)\s(?:[\p{Ll}][\p{L}-]*\s){1,5}$|\bthan\s(?:before|during|after|ahead of|at the (?:start|end|height|peak|time|turn) of|when)\s(?:[\p{L}-]+\s?){1,5},\s(?:in|of)\s$/u.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:above|below|of)\s(?:their|its|the|what \w+ \w+ in)\s?$/iu.test(before) &&
    /^\s(?:level|figure|value|peak|total|mark)/iu.test(after)
  )
    return true;
  // "18 % de moins qu'un an plus tôt", "больше, чем в 2023 году", "比2023年高".
  if (/(?:(?<!\p{L})(?:qu['’]|que\s)(?:en\s|à\s)?|(?<!\p{L})чем\s(?:в\s)?|[比较較])$/u.test(before))
    return true;
  // "Fell 2.3 percent in the fourth quarter on a year earlier".
  if (kind === 'relative' && /\b(?:on|over|above|below|under)\s(?:the\s)?$/iu.test(before)) return true;
  // "Up 6.2 percent on 2022"; "over 2022" is during it.
  if (
    // A day is when something was so: "83.2 million on 1 January 2020".
    /^(?:\d{4}|\p{Lu}\p{L}+ \d{4}|.*\b(?:quarter|month|year)\b.*)$/iu.test(text.slice(start, end)) &&
    /\b(?:up|down|rise|rose|risen|fell|fall|fallen|grew|growth|increase[ds]?|decline[ds]?|drop(?:ped)?|gain(?:ed)?|more|fewer|less|higher|lower)\b(?:[^.;:]|\.\d){0,40}\son\s$/iu.test(
      before,
    )
  )
    return true;
  if (
    /\b(?:above|below|over|under)\s(?:its|their|the)\s(?:level|figure|value|rate|average|mark|price|number|total)\s(?:of\s|in\s)?$/iu.test(
      before,
    )
  )
    return true;
  if (/\bwhat (?:they|it) (?:were|was|had been) (?:in\s)?$/iu.test(before)) return true;
  if (
    /\b(?:times|that|half|thirds?|quarters?|fifths?|tenths?|twice|double|triple|percent)\s(?:of\s)?(?:(?:the|its|their)\s)?(?:(?:rate|level|figure|number|total|value|price|average)\s)?(?:that\s)?(?:of|in|for)\s$/iu.test(
      before,
    ) &&
    OF_ANOTHER.test(before)
  )
    return true;
  return (
    kind === 'relative' &&
    /\b(?:than|fewer|more|less|higher|lower|from|as in)\s(?:it was\s|they were\s|in\s)?$/iu.test(before)
  );
}

/** "Ended 2024 at 325, a gain of 8.5 percent over December 2023": what an earlier month is compared with, not what it is during. */
export function isOver(
  one: TimeMention,
  points: readonly TimeMention[],
  text: string,
  span: 'month' | 'year' = 'month',
): boolean {
  if (one.kind !== 'point' || monthsIn(one.period) < 12 === (span === 'year')) return false;
  const isLater = (other: TimeMention) => other.kind === 'point' && other.period[1] > one.period[1];
  return (
    /\bover\s(?:the\s)?$/iu.test(text.slice(Math.max(0, one.start - 12), one.start)) && points.some(isLater)
  );
}

/** "Nine times that of 2017", "a third of the number of 2019"; "half of 2019" is a part of the year. */
const OF_ANOTHER = /\b(?:that|those|rate|level|figure|number|total|value|price|average)\s(?:of|in|for)\s$/iu;

/** "Above the average of 1961 to 1990": the years from which a distance is counted. */
export function isBaseline({ start, kind }: TimeMention, text: string): boolean {
  return (
    kind === 'span' &&
    /\b(?:above|below|than|over|under)\s(?:the|its|their)\s(?:[\p{L}-]+\s){0,2}?(?:average|mean|level|norm|normal|baseline)\s(?:of|for|in|from|between|over)\s(?:the\s(?:years\s)?)?$/iu.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** "Since 1970, when 19,193 people were killed": the time that the clause of a figure goes on from. */
export function isWhen({ end }: TimeMention, figure: Figure, text: string): boolean {
  return (
    end <= figure.start &&
    /^,?\s(?:when|the (?:year|month|quarter) (?:when|in which))\b(?:[^.;:]|\.\d)*$/iu.test(
      text.slice(end, figure.start),
    )
  );
}

/** A point in time right behind the figure: "45 percent in 2010". */
export function directlyAfter(
  points: readonly TimeMention[],
  figure: Figure,
  text: string,
): TimeMention | null {
  return (
    points.find(
      (one) =>
        one.start >= figure.end &&
        /^,?\s(?:[\p{L}-]+\s){0,2}?(?:(?:in|on|by|during|for|at the (?:end|start|beginning) of)\s)?(?:the\s)?(?:(?:fiscal|financial)\s(?:year\s)?)?$/iu.test(
          text.slice(figure.end, one.start),
        ) &&
        !/\b(?:than|from|since|to)\b/i.test(text.slice(figure.end, one.start)),
    ) ?? null
  );
}

/** "Tripled, to 1.82 million in May from 569,000 a year before": the time of what a change is reckoned from. */
export function isOfFrom({ start, kind }: TimeMention, text: string): boolean {
  return kind === 'relative' && FROM_NUMBER.test(text.slice(Math.max(0, start - 60), start));
}

const FROM_NUMBER =
  /\bfrom\s(?:(?:about|some|nearly|almost|just|only)\s)?[$€£¥]?[\d.,]*\d(?:\s?(?:million|billion|trillion|thousand|percent|per cent|%))?\s(?:[\p{L}-]+\s){0,2}$/iu;

/**
 * "Flew in 2023 than before the pandemic, in 2019": two times and a "than" between them that nothing else is said of. What
 * it is compared with is not the period before.
 */
export function isUnreadThan(
  points: readonly TimeMention[],
  { text, sentence, figures, figure }: FigureInText,
): boolean {
  const than = figure.end + text.slice(figure.end, sentence.end).search(/\bthan\b/iu);
  if (points.length < 2 || than < figure.end) return false;
  return points.some(
    (one) => one.start > than && !figures.some(({ start }) => start > than && start < one.start),
  );
}

/** "After 94.9 million in the third": a period whose name is left out, of another time than the one that is named. */
export function isOfElided({ text, sentence, figure }: FigureInText): boolean {
  return ELIDED.test(text.slice(figure.end, sentence.end));
}

const ELIDED =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:in|during|for) (?:the|its|that) (?:first|second|third|fourth|previous|preceding|prior|latter|former|next|following|one before)(?:\sone)?(?=[.,;:)]|\s(?:and|but|while|when)\b|$)/iu;

/** "After a 4.5% drop in April": between a number and the time that it alone is of. */
export const DROP_IN =
  /^\s(?:annual |yearly |monthly )?(?:rise|increase|jump|gain|growth|fall|drop|decline|decrease)\s(?:(?:in|during|for)\s)?$/iu;
