import { adjectiveCountry } from '../../language/countries/country-adjectives.ts';
import { cutWords, type Word } from '../../language/cut-words.ts';
import { ENGLISH } from './lexicon/en.ts';
import { isFamilyFirst, isGivenName } from './lexicon/given-names.ts';
import { isPlace } from './lexicon/places.ts';
import type { FoundName } from './mention.ts';

/** The short forms a text may use after a full name: "Putin", "iRay", "the FRF". */
export function shortFormsOf(name: string, schema: FoundName['schema'], alias: string | null): string[] {
  const words = cutWords(name);
  const forms = new Set<string>();
  if (schema === 'Person') for (const form of personForms(words)) forms.add(form);
  else if (schema !== 'Place') for (const form of organisationForms(name, words)) forms.add(form);
  if (alias) forms.add(alias);
  forms.delete(name);
  return [...forms];
}

function personForms(words: readonly Word[]): string[] {
  if (words.length < 2) return [];
  const first = words[0] as Word;
  if (first.script === 'han') return [];
  const last = words.at(-1) as Word;
  const forms: string[] = [];
  const familyFirst = first.script === 'latin' && isFamilyFirst(first.key) && !isGivenName(first.key);
  const family = familyFirst ? first : last;
  if (family.text.length > 1 && !/^(?:jr|sr|ii|iii|iv)$/.test(family.lower)) forms.push(family.text);
  // "bin Salman", "de Gaulle", "O'Neill": a surname of two parts.
  const before = words.at(-2);
  if (!familyFirst && before && words.length > 2 && before.text.length > 1)
    forms.push(`${before.text}${last.gap}${last.text}`);
  return forms;
}

const SAYS_NOTHING = (lower: string) =>
  ENGLISH.generic.has(lower) ||
  ENGLISH.functionWords.has(lower) ||
  isPlace(lower) ||
  adjectiveCountry(lower, 'en') !== null ||
  COUNTRIES.test(lower);
const COUNTRIES =
  /^(?:china|russia|america|us|uk|u\.s|britain|germany|france|japan|india|iran|israel|turkey|italy|spain|korea|taiwan|ukraine|canada|brazil|mexico|australia|singapore|vietnam|hong|kong)$/;

/** A company's name without its legal form and head nouns, if that still identifies it. */
function organisationForms(name: string, words: readonly Word[]): string[] {
  if (words.length < 2 || words[0]?.script !== 'latin') return [];
  let to = words.length;
  while (to > 1) {
    const { lower } = words[to - 1] as Word;
    if (!ENGLISH.forms.has(lower) && !ENGLISH.heads.has(lower) && !(lower === 'of' || lower === 'and')) break;
    to -= 1;
  }
  const forms: string[] = [];
  if (to === words.length) return forms;
  const core = words.slice(0, to);
  const first = core[0] as Word;
  const last = core.at(-1) as Word;
  if (core.some(({ lower }) => !SAYS_NOTHING(lower))) {
    if (core.length > 1 || (!SAYS_NOTHING(first.lower) && first.text.length > 2 && !isGivenName(first.lower)))
      forms.push(name.slice(first.start, last.end));
  }
  if (first.camel && core.length > 1) forms.push(first.text);
  // "Acme Motors" for "Acme Motors Corp": only the legal form left out.
  let legal = words.length;
  while (legal > 1 && ENGLISH.forms.has((words[legal - 1] as Word).lower)) legal -= 1;
  if (legal < words.length && legal > to) forms.push(name.slice(first.start, (words[legal - 1] as Word).end));
  return forms;
}
