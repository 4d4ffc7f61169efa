import { readAges } from './ages.ts';

/** Codes that stand before a name: "A-U All economic activities", "00 Sweden", "MK01 Uusimaa", "TOTAL The whole country". */
const BEFORE =
  /^(?:[A-Z]{0,4}\d[\w.:/-]*|[A-Z](?:[-,+_][A-Z])*|[A-Z]{2,5}\d*|_T|TOTAL|[-–•.>]+\d*)\s*(?<=[\s>.•–-])(?=["\p{L}])/u;
/** Codes that stand behind one: "Retail trade [44-45]", "Manufacturing (C)". */
const BEHIND = /\s*(?:\[[\w .,+-]*\]|\((?=[^)]*\d)[A-Z]{0,4}[\d.,+-]+[A-Z]?\))$/u;
/** The name of the dimension before each of its members: "Sex: Total", "Age (Youth, adults): 15+". */
const NAMED = /^\p{Lu}[\p{L} ]{1,24}(?: \([^)]*\))?:\s+(?=\S)/u;

/**
 * Names of one column without the codes and words that all of them begin or end with; a name that has none is as it
 * came. Only what most of them have is a code: "15 to 24" and "2015 revision" begin with numbers of their own.
 */
export function bareNames(names: readonly string[]): ReadonlyMap<string, string> {
  const bare = new Map(names.map((name) => [name, name.trim()]));
  for (const form of [NAMED, BEFORE, BEHIND]) {
    const cut = [...bare].filter(
      ([, name]) => form.test(name) && isNoNumber(name) && !(form === BEFORE && isCapitals(name)),
    );
    if (cut.length < 2 || cut.length * 2 < names.length) continue;
    // "20-99 All installations" beside "20 Combustion" begins with a code, not with ages.
    const others =
      form === BEFORE
        ? [...bare].filter((one) => !cut.includes(one) && /^\d+-\d+\s\p{L}{3}/u.test(one[1]))
        : [];
    for (const [whole, name] of [...cut, ...others.filter(([, name]) => readAges(name) === null)]) {
      const rest = name.replace(form, '').trim();
      if (rest !== '') bare.set(whole, rest);
    }
  }
  const tail = sharedTail([...bare.values()]);
  for (const [whole, name] of bare) if (tail) bare.set(whole, name.slice(0, -tail.length));
  return bare;
}

/** What all names end in behind a comma: "Quebec, place of residence of mother"; null where they differ in it. */
function sharedTail(names: readonly string[]): string | null {
  const tail = /^[^,]+(?<tail>, \p{Ll}[^,]{3,})$/u.exec(names[0] ?? '')?.groups?.tail;
  const isShared = names.length >= LEAST_NAMES && names.every((name) => tail && name.endsWith(tail));
  return isShared && tail ? tail : null;
}

const LEAST_NAMES = 3;

/** "NORTH DAKOTA" does not begin with a code. */
function isCapitals(name: string): boolean {
  return !/\p{Ll}|\p{N}/u.test(name);
}

function isNoNumber(name: string): boolean {
  return (
    readAges(name) === null && !/^(?:1[89]|20)\d\d\b/.test(name) && !/^\d+\s?(?:-|–|to)\s?\d+/.test(name)
  );
}
