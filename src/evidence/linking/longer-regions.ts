import { type Word, wordsOf } from '../../language/stems.ts';
import { regionsAbroad } from './abroad-names.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Signs that stand before the name of a place for a part of it, or for another: 下萨克森, 南苏丹. */
const BEFORE_PLACE = /[下上东西南北新]$/u;

/** By language: the regions that are named by several words, by the stem of their first. */
const known = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** Mentions but for those within the longer name of another region: the "Saxe" of "Basse-Saxe". */
export function withoutRegionsWithin<T extends Span>(
  found: readonly T[],
  words: readonly Word[],
  text: string,
  language: string,
): T[] {
  if (language === 'en' || found.length === 0) return [...found];
  const regions = regionsOf(language);
  const spans = words.flatMap(({ stem }, from) =>
    (regions.get(stem) ?? [])
      .filter((stems) => stems.every((one, i) => words[from + i]?.stem === one))
      .map((stems) => ({ from, to: from + stems.length })),
  );
  return found.filter((one) => {
    const isWithin = spans.some(
      ({ from, to }) => from <= one.from && one.to <= to && to - from > one.to - one.from,
    );
    const start = words[one.from]?.start ?? 0;
    const isPart =
      /^\p{Script=Han}/u.test(words[one.from]?.text ?? '') && BEFORE_PLACE.test(text.slice(0, start));
    return !isWithin && !(isPart && isPlace(words, one));
  });
}

/** Whether a mention is written as the name of a state or a country is: 州, 省 and 国 behind it, or of three signs and more. */
const isPlace = (words: readonly Word[], { from, to }: Span) =>
  to - from > 2 || /[州省国]/u.test(words[to - 1]?.text ?? '');

function regionsOf(language: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const there = known.get(language);
  if (there) return there;
  const made = new Map<string, (readonly string[])[]>();
  for (const name of regionsAbroad(language)) {
    const stems = wordsOf(name, language).map(({ stem }) => stem);
    const [first] = stems;
    if (first !== undefined && stems.length > 1) made.set(first, [...(made.get(first) ?? []), stems]);
  }
  known.set(language, made);
  return made;
}
