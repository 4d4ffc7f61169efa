import { MONTHS } from '../../language/calendar/months.ts';

/** "Fell in the course of 2024, ending the year at": the end of the year that was named. */
export const ENDS_THE_YEAR =
  /\b(?:end|clos|finish)(?:es|ed|ing|s)?\s(?:it|(?:the|that)\syear)\s(?:[\p{L}]+\s){0,4}?(?:at|on|with|of)\s(?:[\p{L}]+\s){0,2}[$€£¥]?$/iu;

/** "At the turn of the century", "in the early 1990s": a time that no table has. */
export const LONG_AGO =
  /^(?:\s[\p{L}-]+){0,2}?\s(?:at|in|on|around|before|after|during)\s(?:the\s|its\s)?(?:early|mid|late|turn|start|beginning|end|middle|height|peak|past|previous|19\d0s|20\d0s|century|nineties|eighties|sixties|seventies)\b/iu;

/** "From $1,935 an ounce in February": the month that something is reckoned from. */
export const FROM_MONTH = new RegExp(
  `\\bfrom\\s(?:\\p{L}+\\s){0,2}[$€£¥]?\\d[^;]{0,40}?\\s(?:in|at|on)\\s(?:the\\s(?:start|end|beginning)\\sof\\s)?(?:${MONTHS})\\b`,
  'u',
);

/** "Has halved since its peak of": the extreme whose time follows. */
export const OF_EXTREME =
  /\bsince\s(?:its|their|the|an?|that)\s(?:[\p{L}-]+\s){0,3}?(?:peak|high|low|record|trough|maximum|minimum)\s(?:of|at)\s(?:[\p{L}]+\s){0,2}[$€£]?$/iu;

/** "Fell 40 percent over a decade", "from their peak": a change whose time is said in words that are no date. */
export const OTHERWISE_TIMED =
  /\b(?:since|over|during|throughout|from|than|compared|against|versus|below|above|peaks?|decades?|generations?|pandemic|war|crisis|days?|weeks?|months?|quarters?|years?|seasons?|daily|weekly|monthly|quarterly|annuali[sz]ed|again|so far|eventually|meanwhile)\b/iu;

/** "Revenue for the full year came in at": all of the year that the sentences before speak of a part of. */
export const FULL_YEAR = /\b(?:full|whole|entire)[\s-]year\b|\bthe year as a whole\b/iu;

/** "Depuis", "начиная с", "自", "منذ", right before a time: something has been so since then. */
export const SINCE_BEFORE =
  /(?<!\p{L})(?:depuis\s(?:la\s|le\s|l['’])?(?:(?:fin|début)\s(?:de\s)?)?|начиная\sс\s|منذ\s)$|自从?$/iu;
