import { isCutShort, isOrdinary } from './ordinary-words.ts';

/** An ending that at least so many names have, and one in so many, is no part of what tells them apart. */
const LEAST = 3;
const ONE_IN = 10;

/**
 * What names are called in short: without the words that many of them end in ("Denver International" is "Denver" among
 * airports), where that is still a name of one alone, and no words that mean something else: "World" is no "World
 * Museum". By the whole name.
 */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  // "Leeds City Council" loses two words: what an ending leaves may end in a common word again.
  let short = names;
  for (let round = 0; round < MOST_ENDINGS; round += 1) {
    const isCommon = commonEndings(short);
    short = short.map((name) => {
      const words = name.split(' ');
      return words.length > 1 && isCommon(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : name;
    });
  }
  const uses = new Map<string, number>();
  for (const one of [...short, ...names]) uses.set(one, (uses.get(one) ?? 0) + 1);
  return new Map(
    names.flatMap((name, i) => {
      const own = short[i] ?? name;
      const isOne = uses.get(own) === 1 && names.every((one) => one === name || !one.startsWith(`${own} `));
      return own !== name && own.length > 3 && isOne && !isCutShort(own) && !isOrdinary(own)
        ? [[name, own] as const]
        : [];
    }),
  );
}

const MOST_ENDINGS = 3;

/** Tells the words that many names end in. */
function commonEndings(names: readonly string[]): (word: string) => boolean {
  const endings = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && /^(?:\p{L}{3,}|\p{Lu}{2})$/u.test(last))
      endings.set(last, (endings.get(last) ?? 0) + 1);
  }
  // A county is not the town that it is called after.
  return (word) =>
    !/^(?:county|parish|province|district|region|state)$/i.test(word) &&
    (endings.get(word) ?? 0) >= Math.max(LEAST, names.length / ONE_IN);
}

/**
 * Names of a place and something else, as texts say them with what they are names of: "Oslo airport" for "Oslo Gardermoen"
 * under "Airport", where no other begins so. By the whole name.
 */
export function namesWithKind(header: string, names: readonly string[]): ReadonlyMap<string, string> {
  const kind = KINDS.exec(header.trim())?.[1]?.toLowerCase();
  if (kind === undefined) return new Map();
  const firsts = names.map((name) => /^[\p{L}-]{3,}(?=[ /])/u.exec(name)?.[0] ?? null);
  return new Map(
    names.flatMap((name, i) => {
      const first = firsts[i];
      const isOne = first !== null && names.filter((one) => one.startsWith(first ?? '')).length === 1;
      return isOne && !name.toLowerCase().includes(kind) ? [[name, `${first} ${kind}`] as const] : [];
    }),
  );
}

const KINDS =
  /^(?:reporting |name of )?(airport|port|station|harbour|university|hospital|theatre|museum|zoo|stadium|prison|school|reservoir|mine|refinery|plant)s?(?: names?| labels?)?$/i;

/** The cells of a column that belong to one name alone, by the name: the town that has one airport. */
export function uniqueBeside(beside: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const cell of beside.values()) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  return new Map([...beside].filter(([, cell]) => uses.get(cell) === 1));
}
