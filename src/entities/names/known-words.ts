import { isoNames, NAMED_IN } from '../../language/countries/iso-names.ts';
import { isUnspaced, scriptOf } from '../../language/scripts.ts';
import { BRAND_NAMES } from './brand-names.ts';
import { BUSINESS_WORDS } from './business-words.ts';
import { COMPANY_FORMS } from './company-forms.ts';
import { COUNTRY_WORDS, PLACE_WORDS } from './place-words.ts';
import { latinSlavicKey, wordKey } from './word-key.ts';

/** The kind and value of a known phrase: a brand by its Latin name, a meaning, a place, or a kind of legal form. */
export interface Known {
  readonly kind: 'brand' | 'form' | 'place' | 'business';
  readonly id: string;
}

/** The longest phrase in the tables, in words. */
export const LONGEST_PHRASE = 9;

interface Tables {
  /** By keys of words separated by single spaces. */
  readonly phrases: ReadonlyMap<string, Known>;
  /** The prefixes of phrases, to avoid joining words in vain. */
  readonly beginnings: ReadonlySet<string>;
  /** For scripts without spaces, by the characters themselves. */
  readonly signs: ReadonlyMap<string, Known>;
  /** Long words in legal forms, for finding misspellings. */
  readonly formWords: readonly string[];
}

let tables: Tables | null = null;

/** The tables of forms, places and business words, created on first use. */
export function knownWords(): Tables {
  tables ??= makeTables();
  return tables;
}

/** The lookup keys of a word in a name: its own and, in Latin script, that of a Slavic stem. */
export function lookupKeys(word: string): readonly string[] {
  const script = scriptOf(word);
  const key = wordKey(word, script);
  const slavic = script === 'latin' ? latinSlavicKey(key) : null;
  return slavic ? [key, slavic] : [key];
}

/** Splits a table entry into words, as names are split. */
export function phraseWords(phrase: string): string[] {
  return phrase
    .replaceAll(/['’׳״"]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

function makeTables(): Tables {
  const phrases = new Map<string, Known>();
  const beginnings = new Set<string>();
  const signs = new Map<string, Known>();
  const keep = (phrase: string, known: Known) => {
    if (isUnspaced(scriptOf(phrase)) || /^[(㈱㈜]/.test(phrase)) {
      const plain = phrase
        .replaceAll(/[\s()]/g, '')
        .normalize('NFKC')
        .replaceAll(/[()]/g, '');
      if (!signs.has(plain)) signs.set(plain, known);
      return;
    }
    const keys = phraseWords(phrase).map((word) => wordKey(word));
    if (keys.length === 0 || keys.some((key) => key === '')) return;
    const joined = keys.join(' ');
    if (!phrases.has(joined)) phrases.set(joined, known);
    for (let words = 1; words < keys.length; words += 1) beginnings.add(keys.slice(0, words).join(' '));
  };
  for (const line of BRAND_NAMES.trim().split('\n')) {
    const at = line.indexOf(':');
    for (const entry of split(line.slice(at + 1))) keep(entry, { kind: 'brand', id: line.slice(0, at) });
  }
  const formWords = new Set<string>();
  for (const [id, entries] of Object.entries(COMPANY_FORMS)) {
    for (const entry of split(entries)) {
      keep(entry, { kind: 'form', id });
      for (const word of phraseWords(entry)) if (/^[a-z]{5,}$/.test(word)) formWords.add(word);
    }
  }
  for (const line of COUNTRY_WORDS.trim().split('\n')) {
    const at = line.indexOf(':');
    for (const entry of split(line.slice(at + 1))) keep(entry, { kind: 'place', id: line.slice(0, at) });
  }
  for (const language of NAMED_IN) {
    for (const [name, id] of isoNames(language)) keep(name, { kind: 'place', id });
  }
  for (const [text, kind] of [
    [PLACE_WORDS, 'place'],
    [BUSINESS_WORDS, 'business'],
  ] as const) {
    for (const line of text.trim().split('\n')) {
      const at = line.indexOf(':');
      const id = line.slice(0, at);
      for (const entry of [id, ...split(line.slice(at + 1))]) keep(entry, { kind, id });
    }
  }
  return { phrases, beginnings, signs, formWords: [...formWords] };
}

function split(entries: string): string[] {
  return entries
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
