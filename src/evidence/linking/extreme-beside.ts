import type { Figure } from '../claims/figure.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { phraseWords } from './extreme-phrase.ts';
import type { Reading } from './reading.ts';

const APART = /[;]|\b(?:while|whereas|although|though|but|because|despite|even as|as against)\b/iu;
const COMPARED =
  /\b(?:compared with|compared to|against|versus|from|than|over|before|between)\s(?:(?:about|only|just|some|around|nearly|almost|the|a mere)\s)*$/iu;
const VERB =
  'was|were|is|are|has|have|had|remained|remains|became|becomes|stood|came|ranked|finished|placed|took|held|hit|reached|recorded|registered|posted|set|saw|enjoyed|suffered|marked|marks|represented|made|makes|making|proved|boasted|topped|led';
const ADVERBS =
  '(?:(?:again|once again|once more|also|still|thus|thereby|therefore|by far|easily|comfortably|now|even|already|nonetheless|only|both|and|or|it|this|that|them)\\s)*';
const ARTICLE =
  '(?:at\\s)?(?:(?:the|its|their|his|her|a|an|another|what was then the)\\s)?(?:(?:new|single|joint)\\s)?';
/** Right before a claim, behind the comma that ends its level: "the", "again its", "which was the". */
const IN_APPOSITION = new RegExp(
  `^${ADVERBS}(?:(?:which|this|that)\\s(?:${VERB})\\s${ADVERBS})?(?:making (?:it|this|that|him|her|them)\\s)?${ARTICLE}$`,
  'iu',
);
/** A second thing in apposition: "1994, the year of the genocide and the". */
const SECOND = new RegExp(`^(?:the|a|an|its)\\s[^,;:]{1,50}\\sand\\s${ARTICLE}$`, 'iu');
/** Its subject and its verb: "Pennsylvania", "natural gas was", "had the". */
const PREDICATE = new RegExp(
  `^(?<subject>[^,;:]{0,80}?)(?:^|\\s|(?<=^))(?:(?:${VERB})\\s${ADVERBS}${ARTICLE}|)$`,
  'iu',
);
/** Right behind a claim and before its number: "a record", "a record high of". */
const LEADS_TO =
  /^\s(?:(?:high|low|peak|level|figure|total|number|price|rate|value|reading|average)\s)?(?:(?:of|at)\s)?(?:(?:about|only|just|some|around|nearly|almost|more than|over|a mere|roughly)\s)*$/iu;
/** What separates a claim and all that belongs to it from its number. */
const BEHIND =
  /(?:,\s(?:(?:and|where|when|which)\s)?|:\s|;\s|\s[—–-]\s|\s(?=(?:with|at|of)\s))(?:(?:with|at|of|on|for|having)\s)?(?:(?:its|their|some|about|only|just|around|nearly|almost|more than|over|it had|it was|the|a|mere)\s)*(?:(?:it|they)\s[\p{L}]+\s)?$/iu;

/** Whether a claim of the most or the least is plainly of the level beside it, by what is between them. */
export function isOfLevel(reading: Reading, measure: CubeMeasure, beside: Figure): boolean {
  const { figure, figures, text, sentence } = reading.given;
  const [start, end] = beside.end <= figure.start ? [beside.end, figure.start] : [figure.end, beside.start];
  const gap = text.slice(start, end);
  const isPassed = figures.some(
    (one) =>
      !one.statement &&
      !one.minor &&
      one !== beside &&
      one !== figure &&
      one.start >= start &&
      one.end <= end,
  );
  if (gap.length > 160 || isPassed) return false;
  if (COMPARED.test(text.slice(sentence.start, beside.start))) return false;
  const known = (from: number, to: number) =>
    phraseWords(reading, measure, from, to).every(({ is }) => is === 'known' || is === 'plain');
  if (beside.end <= figure.start) {
    if (APART.test(gap) || /:/u.test(gap)) return false;
    const comma = gap.lastIndexOf(', ');
    const last = comma < 0 ? gap.replace(/^\s+/u, '') : gap.slice(comma + 2);
    if (comma >= 0 && (IN_APPOSITION.test(last) || SECOND.test(last)))
      return !OTHER_CLAUSE.test(gap.slice(0, comma));
    const subject = PREDICATE.exec(last)?.groups?.subject;
    if (subject === undefined) return false;
    const at = end - last.length;
    return known(at, at + subject.length);
  }
  if (APART.test(gap.replace(/;\s[^;]*$/u, ''))) return false;
  if (LEADS_TO.test(gap)) return true;
  const behind = BEHIND.exec(gap);
  if (!behind) return false;
  return (
    known(start, start + behind.index) || !/\b(?:and|as|after|when|if)\b/iu.test(gap.slice(0, behind.index))
  );
}

/** A clause of its own between a level and what follows its comma. */
const OTHER_CLAUSE = /,\s(?:and|as|when|after|with|which|who|where)\b/iu;
