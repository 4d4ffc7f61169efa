import { countryCode } from '../../language/countries/country-code.ts';
import { regionsNamed } from '../../language/countries/regions.ts';
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
  let short = withoutOwnSymbols(withoutSharedHead(names));
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

/** "Nutrient nitrogen", "Nutrient potash": without the word that all of them begin with, where others follow it. */
function withoutSharedHead(names: readonly string[]): readonly string[] {
  const heads = new Set(names.map((name) => /^\p{L}{3,}(?=\s\p{Ll}{3})/u.exec(name)?.[0] ?? ''));
  const [head = ''] = heads;
  return names.length >= LEAST && heads.size === 1 && head !== ''
    ? names.map((name) => name.slice(head.length + 1))
    : names;
}

/** "nitrogen N", "potash K2O": without the symbols that all of them end with. */
function withoutOwnSymbols(names: readonly string[]): readonly string[] {
  return names.length >= LEAST && names.every((name) => SYMBOL.test(name))
    ? names.map((name) => name.replace(SYMBOL, ''))
    : names;
}

const SYMBOL = /(?<=\p{Ll}{3})\s\(?(?:\p{Lu}\p{Ll}?\d*){1,4}\)?(?:\s\(total\))?$/u;

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

/** What offices put before or behind the name of a town: "City of Edinburgh", "Glasgow City", "Naha-shi", "Ku-area of Tokyo". */
const TOWN_FORMS = [
  /^(?:the )?(?:city|town|municipality|commune|metropolitan borough|royal borough|district|ku-area|special wards|city and county|metropolitan area|stadt|landeshauptstadt|hansestadt|kreisfreie stadt|ville|commune|comune|ciudad|município|municipio)(?: of| de| di| do| da)? (?<town>\p{Lu}.+)$/iu,
  /^(?<town>\p{Lu}.+?)(?:-(?:shi|ku|si|gun|machi|fu|ken|to)|,? (?:city|municipality|kommune?|stad|linn|metropolitan area|metro area|metro|city council|borough|\((?:city|town|stadt|ville)\)))$/iu,
  // "Vancouver, British Columbia", "Denver, CO".
  /^(?<town>\p{Lu}[^,]+), \p{Lu}[\p{L}.]+(?: \p{L}+)*(?:[-/,].*)?$/u,
];

/**
 * Towns as texts name them, without what offices call them by, where no other name begins so and no country or part of
 * one is called so: "Mexico City" is no "Mexico". By the whole name.
 */
export function townNames(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name) => {
      const town = TOWN_FORMS.map((form) => form.exec(name)?.groups?.town).find(Boolean);
      if (!town || town.length < 3 || isOrdinary(town)) return [];
      const isOther = names.some((one) => one !== name && (one === town || one.startsWith(`${town} `)));
      return isOther || countryCode(town) !== null || regionsNamed(town).length > 0
        ? []
        : [[name, town] as const];
    }),
  );
}

/** The cells of a column that belong to one name alone, by the name: the town that has one airport. */
export function uniqueBeside(beside: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const cell of beside.values()) uses.set(cell, (uses.get(cell) ?? 0) + 1);
  return new Map([...beside].filter(([, cell]) => uses.get(cell) === 1));
}
