import type { Word } from '../../language/stems.ts';

interface Span {
  readonly dimension: string;
  readonly from: number;
  readonly to: number;
}

/** "North", "south-eastern", "Southeast": what begins the name of a region. */
const COMPASS = /^(?:north|south)?(?:north|south|east|west)(?:ern)?$/iu;
/** Between the words of one name: "South East", "South-East". */
const WITHIN_NAME = /^(?:\s|[-‐‑])$/u;

/**
 * Mentions of places but for those that begin amid a longer name: "South East of England" is not "East of England", nor
 * "South-East Asia" "East Asia". If the table has the longer one by a shorter name, such as "South East", that goes on to
 * the end of what was said; if not, no place within the name is meant.
 */
export function withoutCutCompass<T extends Span>(
  found: readonly T[],
  words: readonly Word[],
  text: string,
): T[] {
  const isCut = ({ from }: T) => goesOn(words, from, text);
  const cut = found.filter(isCut);
  if (cut.length === 0) return [...found];
  return found.flatMap((one) => {
    if (cut.includes(one)) return [];
    const around = cut.find((other) => other.dimension === one.dimension && meets(one, other));
    if (!around || one.to > around.to) return [one];
    // "England" of "South East of England" lies within the name, "South East" begins it.
    return one.from < around.from ? [{ ...one, to: around.to }] : [];
  });
}

const meets = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

/** Whether the word before another is the beginning of its name: the "South" before "East". */
export function goesOn(words: readonly Word[], at: number, text: string): boolean {
  const [before, first] = [words[at - 1], words[at]];
  return (
    before !== undefined &&
    first !== undefined &&
    COMPASS.test(first.text) &&
    COMPASS.test(before.text) &&
    WITHIN_NAME.test(text.slice(before.end, first.start))
  );
}
