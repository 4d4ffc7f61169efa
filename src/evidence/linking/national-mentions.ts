import type { FigureInText } from './figure-in-text.ts';
import type { MemberMention } from './members.ts';
import type { LinkedTable } from './table.ts';

/** What "national" is said of where it names the whole country: "the national average", "nationally". */
const OF_NATION =
  /^(?:(?:ly|wide)\b|\s(?:average|mean|median|figure|rate|level|total|norm)\b|\s(?:[\p{Ll}-]+\s)?(?:was|is|were|stood at|came to|reached|totalled|of)\s(?:\p{Ll}+\s){0,2}[$€£¥]?(?:[A-Z]{1,3}[$€£]?)?\d|\s[$€£¥]?(?:[A-Z]{1,3}[$€£])?\d)/iu;
const NATION =
  /\b(?:nation(?:al|wide)|country-?wide|nationally|(?:across|throughout)\sthe\s(?:whole\s|entire\s)?(?:country|nation)|the\s(?:country|nation)\sas\sa\swhole|the\swhole\s(?:country|nation)|the\scountry(?=\s[$€£¥]?(?:[A-Z]{1,3}[$€£])?\d))\b/giu;

/** The words right before a number that is the whole country's. */
const NATIONAL_IS =
  /\b(?:national|nationwide|country-?wide)\s(?:[\p{L}-]+\s){0,2}?(?:average|mean|median|figure|rate|level|total|norm)(?:\s(?:of|at|is|was|stood at|,)|,)\s(?:\p{L}+\s){0,2}[$€£¥]?$/iu;

/** Whether a number is the whole country's, of a table of its regions that has no row for it. */
export function isOfUntoldNation({ sentence, text, figure }: FigureInText, { cube }: LinkedTable): boolean {
  if (!NATIONAL_IS.test(text.slice(sentence.start, figure.start))) return false;
  return cube.dimensions.some(
    ({ role, whole, members }) =>
      role === 'place' && members.length > 1 && whole === null && !members.some(({ area }) => area !== null),
  );
}

/** The words of a sentence that name the whole country as "nationally" does, by their places. */
export function nationsSaid({ sentence, text, language }: FigureInText): readonly number[] {
  if (!language.toLowerCase().startsWith('en')) return [];
  return [...text.slice(sentence.start, sentence.end).matchAll(NATION)].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const isNation = !/^national$/iu.test(match[0]) || OF_NATION.test(text.slice(end));
    const from = sentence.words.findIndex((one) => one.start >= start && one.start < end);
    return isNation && from >= 0 ? [from] : [];
  });
}

/** "Above the national figure of 26,949 euros": the country, in a table of its regions that has a row for it. */
export function nationalMentions(given: FigureInText, { cube }: LinkedTable): MemberMention[] {
  const said = nationsSaid(given);
  if (said.length === 0) return [];
  return cube.dimensions.flatMap(({ column, role, whole, members }) => {
    const regions = members.filter(({ area, aggregate }) => area === null && !aggregate);
    const nation = whole ?? members.find(({ area }) => area !== null)?.code;
    if (role !== 'place' || nation === undefined || regions.length * 2 < members.length) return [];
    return said.map((from) => ({ dimension: column, codes: [nation], from, to: from + 1, adjective: false }));
  });
}
