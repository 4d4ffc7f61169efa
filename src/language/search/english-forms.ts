import words from '../data/en/search.json' with { type: 'json' };
import { wordList } from '../word-lists.ts';

/**
 * The base form of an English word in small letters: only plurals, past tenses and -ing lose their ending,
 * so that "important" is not "imports", "business" not "busy" and "authority" not "author". These are steps 1
 * and 5 of https://snowballstem.org/algorithms/english/stemmer.html, which goes on to cut words down to their roots.
 */
export function englishForm(word: string): string {
  if (word.length < 3) return word;
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const single = withoutPlural(oneSpelling(word));
  const form = KNOWN.get(single) ?? withoutTense(single);
  return withoutLast(/.[^aeiouy]y$/.test(form) ? `${form.slice(0, -1)}i` : form);
}

/** Forms that no rule finds: words that look like a form of another, and those of which they are. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ...wordList(words.sameInAllForms, 'data/en/search.json, sameInAllForms').map(
    (word) => [word, word] as const,
  ),
  ...Object.entries(words.forms),
]);

const OUR =
  /^((?:dis)?(?:arm|behavi|col|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig))our/;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [OUR, '$1or'],
  [/(?<=.{4})is(e[sd]?|ing|ers?|ations?)$/, 'iz$1'],
  [/^(def|lic|off|pret)enc(?=e|ing)/, '$1ens'],
  [/^(cent|fib|lit|theat|(?:kilo|centi|milli)?met)re(?=s?$)/, '$1er'],
  [/^programme(?=s?$)/, 'program'],
  [/^aluminium$/, 'aluminum'],
  [/^sulphur/, 'sulfur'],
];

/** British words in American spelling. */
function oneSpelling(word: string): string {
  for (const [british, american] of SPELLINGS) if (british.test(word)) return word.replace(british, american);
  return word;
}

const VOWEL = /[aeiouy]/;

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(?:ss|us|is|ics)$/.test(word) || !word.endsWith('s')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  const ending = /(?:ed|ing)$/.exec(word)?.[0];
  if (!ending) return word;
  const stem = word.slice(0, -ending.length);
  if (word.endsWith('eed')) return afterFirst(word) <= stem.length - 1 ? `${stem}e` : word;
  if (!VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1);
  return afterFirst(stem) >= stem.length && endsShort(stem) ? `${stem}e` : stem;
}

/** Drops a final e if the word has more than one syllable, and one l of a final ll: "travelled". */
function withoutLast(word: string): string {
  if (!/(?:e|ll)$/.test(word)) return word;
  const stem = word.slice(0, -1);
  const first = afterFirst(word);
  const inSecond = first + afterFirst(word.slice(first)) <= stem.length;
  if (word.endsWith('l')) return inSecond ? stem : word;
  return inSecond || (first <= stem.length && !endsShort(stem)) ? stem : word;
}

/** Where the region behind the first consonant after a vowel begins. */
function afterFirst(word: string): number {
  const at = /[aeiouy][^aeiouy]/.exec(word)?.index;
  return at === undefined ? word.length : at + 2;
}

/** Whether a word ends in a short syllable: "hop", "rat", but not "heat" or "fix". */
function endsShort(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywx]|^[aeiouy][^aeiouy])$/.test(word);
}
