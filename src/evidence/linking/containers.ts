import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/** Whether a place is named only because another is part of it. */
export function isContainer(mention: MemberMention, reading: Reading): boolean {
  return (
    isPartOf(mention, reading) ||
    FIELD_OF.test(textBefore(mention, reading, 72)) ||
    RANKED_IN.test(textBefore(mention, reading, 48)) ||
    // "Had the EU's lowest share": the EU is the field that is ranked, not a member of it.
    /^['’]s?\s(?:[\p{L}]+[- ])?(?:[\p{L}]{3,}est|most|least|best|worst)\b/iu.test(
      textAfter(mention, reading),
    ) ||
    // "The province of Quebec" is Quebec.
    /(?<!\bthe\s)\b(?:region|area|city|town|county|province|state|district|country)\s(?:of|in)\s(?:the\s)?$/iu.test(
      textBefore(mention, reading),
    )
  );
}

/** "The capital of France", "the north of England": a part is meant, not the whole. */
export function isPartOf(mention: MemberMention, reading: Reading): boolean {
  return /\b(?:parts?|rest|capital|corner|(?:north|south|east|west)(?:[- ]?(?:east|west))?|regions|areas|cities|towns|counties|provinces|states|districts)\s(?:of|in)\s(?:the\s)?$/iu.test(
    textBefore(mention, reading),
  );
}

function textAfter({ to }: MemberMention, { given: { text, sentence } }: Reading): string {
  return text.slice(sentence.words[to - 1]?.end ?? sentence.end, sentence.end);
}

/** "The highest rate in the EU": the EU is what the others are part of. */
const FIELD_OF =
  /\b(?:the|['’]s)\s(?:(?!(?:interest|forest|harvest|request|protest|arrest|invest|contest)\b)\p{L}{3,}est|most|least|fewest|best|worst)\s(?:[\p{L}-]+\s){1,6}(?:in|of|across|among)\s(?:all\s(?:of\s)?)?(?:the\s)?$/iu;

/** "Luxembourg came last in the EU", whose share it is not. */
const RANKED_IN =
  /\b(?:came|comes?|finished|ranked|ranks?|placed|was|were|is|are|stood|sat)\s(?:[\p{L}-]+\s)?(?:first|second|third|fourth|fifth|sixth|last|top|bottom|second to last|number one|highest|lowest|best|worst)\s(?:in|of|among|across)\s(?:all\s(?:of\s)?)?(?:the\s)?$|\bthan\s(?:any(?:one|body|where)?(?:\sother\s\p{L}+|\selse)?|all\s(?:the\s)?others?)\s(?:in|of|among|across)\s(?:all\s(?:of\s)?)?(?:the\s)?$/iu;

function textBefore({ from }: MemberMention, { given: { text, sentence } }: Reading, reach = 24): string {
  const start = sentence.words[from]?.start ?? 0;
  return text.slice(Math.max(sentence.start, start - reach), start);
}
