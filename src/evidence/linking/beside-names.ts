import type { Stretch } from '../../language/sentences.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

/**
 * What a sentence says in passing of those it names, and what narrows nothing that is measured: "war-torn Yemen",
 * "In Lazio, the region around Rome, unemployment edged up". English alone.
 */
export function besideNames({ named, given }: Pick<Reading, 'named' | 'given'>): Stretch[] {
  const { sentence, text, language, figures } = given;
  if (!language.startsWith('en')) return [];
  const { words, countries } = sentence;
  const placeOf = ({ from, to }: MemberMention): Stretch => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  const isOf = ({ start, end }: Stretch) => start >= sentence.start && end <= sentence.end;
  return [...named.map(placeOf), ...countries].filter(isOf).flatMap(({ start, end }): Stretch[] => {
    const before = EPITHET.exec(text.slice(sentence.start, start));
    const behind = APPOSITION.exec(text.slice(end, sentence.end));
    const aside = behind && { start: end, end: end + behind[0].length };
    const holdsFigure = figures.some((one) => aside && one.start >= aside.start && one.end <= aside.end);
    return [
      ...(before ? [{ start: sentence.start + before.index, end: start }] : []),
      ...(aside && !holdsFigure ? [aside] : []),
    ];
  });
}

/** What is said of a whole country or company, and of no part of it: "southern", "rural" and "rebel-held" are of one. */
const EPITHET =
  /(?<![\p{L}-])(?:(?:war|oil|gas|cash|crisis|debt|drought|flood|famine|storm|conflict|sanctions|land|resource|mineral|recession|inflation|pandemic|quake|bailout|sun|snow)-(?:torn|rich|hit|stricken|strapped|ravaged|battered|ridden|scarred|weary|prone|starved|dependent|racked|plagued|soaked|laden)|tiny|landlocked|wealthy|impoverished|populous|sprawling|neighbou?ring|nearby|struggling|booming|prosperous|mountainous|communist|nuclear-armed|sparsely populated|densely populated|fast-growing|ageing|aging|tropical|sun-baked|crisis-ridden|resurgent|rival|mighty|giant|beleaguered|embattled)\s$/iu;

/** Between two commas, behind a name: what it is, and nothing that a number could be of. */
const APPOSITION =
  /^,\s(?:the|an?|home|once|now|long|which|where|whose|one of|already|still|by far|easily|traditionally)\s[^,;:.!?\d]{3,90},/iu;
