import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/** "Hull, at 50.0 percent, recycled a smaller share than Leeds": what comes behind a figure and "than" is not what it is of. */
export function isOnlyCompared(mention: MemberMention, reading: Reading): boolean {
  const {
    given: { figure, figures, text, sentence },
    role,
  } = reading;
  const start = sentence.words[mention.from]?.start ?? 0;
  if (role.statistic === 'value' && (isField(mention, reading) || isNorm(mention, reading))) return true;
  const gap = start > figure.end ? text.slice(figure.end, start) : '';
  // "England recycled 41.7 percent, and Leeds 35.4", "471,550 residents, 206,720 of them in Ontario": of the next figure.
  const next = figures.find((one) => one.start >= figure.end);
  if (role.statistic === 'value' && /^[^.;:]*,\s(?:and|while|but|whereas)\s(?:the\s)?$/iu.test(gap))
    return true;
  if (
    role.statistic === 'value' &&
    next &&
    next.start < start &&
    /,/.test(text.slice(figure.end, next.start))
  )
    return true;
  return role.statistic === 'value' && /\bthan\s(?:in\s|for\s|that of\s)?(?:the\s)?$/iu.test(gap);
}

/** "From 65 percent of the EU average to 80 percent": what another place's value is in percent of. */
function isNorm({ from, to }: MemberMention, { given: { text, sentence } }: Reading): boolean {
  const [start, end] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
  return (
    /(?:%|\bper ?cent) of\s(?:the\s)?$/u.test(text.slice(sentence.start, start)) &&
    /^(?:['’]s)?\s(?:average|mean|level)\b/u.test(text.slice(end, sentence.end))
  );
}

/**
 * "27.8 percent, the highest in the European Union": among whom something is the most. "Was highest in Spain, at 27.8" is
 * of Spain.
 */
function isField(
  { from, to, codes, dimension }: MemberMention,
  { given: { figure, text, sentence }, table: { cube } }: Reading,
): boolean {
  const start = sentence.words[from]?.start ?? 0;
  const { role, members = [] } = cube.dimensions.find(({ column }) => column === dimension) ?? {};
  if (role !== 'place') return false;
  // Who is first, or lowest, in the world is one of its countries, whether or not the table calls the world a sum.
  const isSum = members.some(
    ({ code, aggregate, labels }) =>
      codes.includes(code) && (aggregate || labels.some((label) => WORLD.test(label))),
  );
  // Behind its figure any place may be the field; before it one may as well be what has the figure.
  const [field, ranked] = isSum ? FIELD_FAR : start >= figure.end ? FIELD : [];
  return [from, to - 1].some((at) => {
    const before = text.slice(sentence.start, sentence.words[at]?.start ?? start);
    return (field?.test(before) || ranked?.test(before)) ?? false;
  });
}

const WORLD = /^(?:the\s)?(?:whole\s|entire\s)?(?:world|globe|earth|planet)$/iu;

const RANK =
  '(?:rank(?:s|ed|ing)?|placed|came|comes|finished|was|is|were|are)\\s(?:only\\s|joint\\s|an?\\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|top|bottom|number \\p{L}+|\\d{1,3}(?:st|nd|rd|th))|number one|no\\.? ?(?:1|one)';
const SUPERLATIVE =
  '(?:high|low|larg|small|bigg|great|steep|fast|slow|strong|weak|poor|rich|long|short|cheap|dear|heavi|sharp|deep|hott|cold|warm|young|old|few|busi|deadli)est|worst|best|(?:the|second|third|fourth|fifth)[ -](?:most|least)';
/** "The lowest rate of poverty in", "came first in": with so many words between, what is named next is the field. */
const within = (words: number) =>
  [SUPERLATIVE, RANK].map(
    (said) =>
      new RegExp(
        `\\b(?:${said})\\s(?:[\\p{L}-]+\\s){0,${words}}?(?:in|of|among|amongst|across|within|anywhere in)\\s(?:the\\s|all\\s|all the\\s|any\\s)?$`,
        'iu',
      ),
  );
const FIELD = within(4);
/** "The lowest share of households with clean water in the world": of all that there is nothing else can be meant. */
const FIELD_FAR = within(9);

/** Whether a member is named as what something else is compared with: "than in Leeds". */
export function isCompared({ from }: MemberMention, { given, role }: Reading): boolean {
  const { words } = given.sentence;
  const start = words[from]?.start ?? 0;
  const before = given.text.slice(Math.max(given.sentence.start, start - 60), start);
  // "A quarter of British adults" is a part of them, not a comparison.
  if (role.statistic === 'share' && /\b(?:half|third|quarter) of\s(?:the\s)?$/iu.test(before)) return false;
  return COMPARED.test(before);
}

const COMPARED =
  /\b(?:(?:half|twice|double|triple|a third of|a quarter of)|than(?:\s(?:that|those|one|ones)(?:\s[\p{L}]+)?)?(?:\s(?:of|in|for|from|on))?|(?:that|those) (?:of|in)|led|leads|topped|headed|trailed|outlived|overtook|overtake|exceeded|outnumbered|surpassed|ahead of|behind|against|versus|unlike|above(?: that of)?|below(?: that of)?|compared (?:with|to)|times (?:that|those|as \w+ as|the (?:[\w-]+ )+(?:of|in))(?: of| in| as)?)\s+(?:the\s+|in\s+)?$/iu;
