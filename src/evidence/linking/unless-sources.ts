import type { CubeDimension } from '../cubes/cube.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/**
 * The mentions of a dimension that are not who says something. A country that "reported 73,084 cases" is both, where the
 * sentence names no other. Who says something is a country or a body: "sexual offences reported" are what is counted.
 */
export function unlessSources({ column, role }: CubeDimension, reading: Reading): readonly MemberMention[] {
  const all = reading.mentions.filter(({ dimension }) => dimension === column);
  if (role !== 'place') return all;
  const named = all.filter((one) => sourceOf(one, reading) !== 'only');
  const others = named.filter((one) => sourceOf(one, reading) === null);
  return others.length > 0 ? others : named;
}

/** "According to the OECD", "the OECD’s figures": only who says it. "Nigeria reported": perhaps what it is said of, too. */
function sourceOf({ from, to }: MemberMention, { given, table }: Reading): 'only' | 'too' | null {
  const { words } = given.sentence;
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const before = given.text.slice(Math.max(given.sentence.start, start - 40), start);
  const after = given.text.slice(end, end + 30);
  if (withinProducer(start, end, given.text, table.cube.producer)) return 'only';
  if (/\b(?:according to|data (?:from|by)|figures (?:from|by|of)|said|says)\s(?:the\s)?$/iu.test(before))
    return 'only';
  if (/^(?:’s|'s)?\s(?:said|says|figures|data|statistics|estimates?)\b/iu.test(after)) return 'only';
  if (BODY.test(before)) return 'too';
  // "The Netherlands reported the highest rate": it is the one that has it.
  if (HAS.test(after)) return null;
  return /^(?:’s|'s)?\s(?:reported|reports|projects|foresees|expects|shows?|showed|published|forecasts?|found)\b/iu.test(
    after,
  )
    ? 'too'
    : null;
}

const HAS =
  /^\s(?:reported|showed|shows|reports)\s(?:the\s(?:\p{L}{3,}est|most|fewest|least|second|third)|(?:just|only|some|about|nearly|almost)\s\d|\d)/iu;

/** "Statistics Canada", "the Bank of England": a body of the country. */
const BODY =
  /\b(?:Bank|Bureau|Office|Ministry|Institute|Agency|Department|Statistics|Stats|Authority|Council|Federation|Association|University|Treasury)\s(?:(?:of|for|in)\s)?(?:the\s)?$/u;

/** Whether a name is a part of the producer's: the "World" of the World Bank. */
function withinProducer(start: number, end: number, text: string, producer: string): boolean {
  const name = text.slice(start, end);
  return producer
    .split(/[,;()]/)
    .map((part) => part.trim())
    .some((part) => {
      if (part.length <= name.length || !part.includes(name)) return false;
      const at = part.indexOf(name);
      return text.slice(start - at, start - at + part.length).toLowerCase() === part.toLowerCase();
    });
}
