import type { FigureInText } from './figure-in-text.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';
import { SAID_OF_PART } from './share-or-rate.ts';

/** "World output came to 1,881 million tonnes, of which China made 54 percent": what is named first is the whole. */
export function isOfWhich(
  whole: MemberMention,
  part: MemberMention,
  { given: { text, sentence, figure } }: Reading,
): boolean {
  const [from, to] = [sentence.words[whole.to - 1]?.end ?? 0, sentence.words[part.from]?.start ?? 0];
  // "Rose by 200,000 tonnes, of which Brazil contributed 60 percent": of the rise.
  if (MOVED_BY.test(text.slice(sentence.start, to)) || NOT_NOW.test(text.slice(to, figure.start)))
    return false;
  return (
    from < to && /[,;]\s(?:and\s)?of (?:which|that|them|these)\s(?:the\s)?$/iu.test(text.slice(from, to))
  );
}

const MOVED_BY =
  /\b(?:rose|risen|fell|fallen|grew|grown|increased?|decreased?|climbed|jumped|dropped|declined|shrank|gained|lost|added|up|down|more|fewer|less)\b/iu;
const NOT_NOW = /\b(?:once|used to|formerly|previously|would|could|may|might|will|wants?|plans?|hopes?)\b/iu;

/** "83 percent of the cars registered in 2023 ran on electricity": the part is said of the whole, behind its verb. */
export function isSaidOfPart(
  { from }: MemberMention,
  { given: { text, sentence, figure } }: Reading,
): boolean {
  const start = sentence.words[from]?.start ?? 0;
  const between = text.slice(figure.end, start);
  // "Of the passengers who flew low-cost": of some of them.
  return SAID_OF.test(between) && !OF_SOME.test(between);
}

const OF_SOME = /\b(?:who|whose|that|which|with|without|under|over|aged|older|younger|among)\b/iu;
const SAID_OF = new RegExp(`^\\sof\\s(?:all\\s|the\\s)[^.,;:]{3,80}${SAID_OF_PART}`, 'iu');

/** "Ontario's sales, or 37 percent of the national total": of what all places together have. */
export function isOfTotal({ given: { text, sentence, figure } }: Reading): boolean {
  return /^\sof (?:the (?:national|overall|country[’']s|nation[’']s|grand) total|the total)\b(?!\s(?:for|in|of)\b)/iu.test(
    text.slice(figure.end, sentence.end),
  );
}

/** "But only 7.4 percent of Denmark's": an owner right behind a figure, with nothing behind it that it owns. */
export function isElliptical(
  { from, to }: MemberMention,
  { given: { text, sentence, figure } }: Reading,
): boolean {
  const { words } = sentence;
  return (
    /^\sof\s(?:the\s)?$/iu.test(text.slice(figure.end, words[from]?.start ?? 0)) &&
    /^['’]s?(?=[.,;:]|$)/u.test(text.slice(words[to - 1]?.end ?? 0))
  );
}

/** "6.1 million tonnes of soybeans, some 60 percent of it in Ontario": what is named last is the part. */
export function isPartOfIt({ from }: MemberMention, { given: { text, sentence, figure } }: Reading): boolean {
  const start = sentence.words[from]?.start ?? 0;
  return start > figure.end && OF_IT.test(text.slice(figure.end, start));
}

/** "90 percent of it": of what was said before. */
export function isOfPronoun({ text, sentence, figure }: FigureInText): boolean {
  return /^\sof\s(?:it|them|these|those)\b(?!\s(?:who|whom|that|which|in|with|without|aged|living|surveyed|working)\b)/iu.test(
    text.slice(figure.end, sentence.end),
  );
}

/** "40 percent of its crops": of what the place has itself, and not of what all places have. */
export function isOfItsOwn({ text, sentence, figure }: FigureInText): boolean {
  return /^\sof\s(?:its|their)\s/iu.test(text.slice(figure.end, sentence.end));
}

const OF_IT =
  /^\sof\s(?:it|them|these|those|that|which|the total)\s(?:(?:was|were|is|are|came|come|coming|made|grown|produced|sold)\s)?(?:from|in|by|to)\s(?:the\s)?$/iu;

/** "Gauteng alone accounted for 12,332 of the 23,268 cases": whose the part is that a figure is the whole of. */
export function isOfPartOnly(
  { from, to }: MemberMention,
  { given: { text, sentence, figure, figures } }: Reading,
): boolean {
  const part = figures.findLast(({ end, statement }) => end <= figure.start && !statement);
  if (!part || !OF_WHOLE.test(text.slice(part.end, figure.start))) return false;
  const [start, end] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
  return (
    end <= part.start &&
    !SETTING.test(text.slice(sentence.start, start)) &&
    HAS_PART.test(text.slice(end, part.start))
  );
}

const OF_WHOLE =
  /^\s(?:[\p{L}-]+\s)?(?:out\s)?of\s(?:the|its|all|a total of)\s(?:(?:about|some|nearly|almost|roughly|more than)\s)?$/iu;
const SETTING = /\b(?:in|across|at|for|of|among|throughout|from|within)\s(?:the\s)?$/iu;
const HAS_PART =
  /^(?:\s(?:alone|itself|provinces?|states?|regions?|county|residents|companies)){0,2}\s(?:accounted for|made up|supplied|provided|contributed|represented|saw|took|had|won|reported|recorded|registered|was home to|was responsible for)\s/iu;

/** Whether a sentence names a kind, so that a share of a place's may be of all there or of that kind. */
export function namesKind({ mentions, table: { cube } }: Reading): boolean {
  return mentions.some(({ dimension }) =>
    cube.dimensions.some(({ column, role }) => column === dimension && role === 'category'),
  );
}
