import { clauseAround, clauseOf } from './clause-of.ts';
import { glossesOf } from './english-words.ts';
import type { FigureInText } from './figure-in-text.ts';
import { partFrom } from './reading.ts';

/**
 * The clause of a figure; of one in another language the part that is about the figure ("21 960 человек, в том числе
 * 10 033 женщины"), and what its words are in English, by which it is known to be of another thing.
 */
export function saidOf(given: FigureInText): string {
  if (given.language.startsWith('en')) return clauseOf(given);
  const { from, to } = clauseAround(given);
  const end = Math.min(to, partFrom(given) ?? to);
  const { words } = given.sentence;
  const english = glossesOf(words, given.language).flatMap((gloss) => {
    const [first, last] = [words[gloss.from], words[gloss.to - 1]];
    return first && last && first.start >= from && last.end <= end ? [gloss.english] : [];
  });
  return `${given.text.slice(from, end)}; ${english.join('; ')}`;
}

/** "每千人拥有2.67名": said of so many, where the figure's unit does not say so: nobody knows of how many the table says it. */
export function isPerUnsaid({ figure, language }: FigureInText, clause: string): boolean {
  return !language.startsWith('en') && PER.test(clause) && !(figure.unit ?? '').startsWith('per ');
}

const PER =
  /每(?:十|百|千|万|十万|百万|\d[\d,]*)(?:名|个)?(?:人|居民|活产|新生儿)|(?<!\p{L})(?:на|из)\s(?:каждую\s|каждые\s)?(?:тысячу|сто\sтысяч|100\s?(?:000|тыс\.?)|10\s?000|1\s?000|1000)\s(?:человек|жителей|населения|родившихся|новорожд)|(?<!\p{L})(?:pour|par)\s(?:mille|cent\smille|100\s000|10\s000|1\s000|1000|million\sd['’])\s?(?:habitants|personnes|naissances)|لكل\s(?:ألف|مليون|مئة\sألف|مائة\sألف|100\sألف|1000|10\sآلاف|100,?000)/iu;
