import alpha from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { fold, foldName } from '../fold.ts';
import { LANGUAGES } from '../languages.ts';
import { countryName } from './country-name.ts';
import { countryWordsOf } from './country-words.ts';
import { isoNames } from './iso-names.ts';

/** Codes that are written for a country beside its own of ISO 3166-1: by the European Union, and by older lists. */
const CODE_VARIANTS: Readonly<Record<string, string>> = {
  UK: 'GB',
  EL: 'GR',
  XK: 'XK',
  XKX: 'XK',
  XS: 'RS',
  ROM: 'RO',
  ZAR: 'CD',
  TMP: 'TL',
  WBG: 'PS',
};

/** What statistics offices put before or behind a country's plain name: "Armenia, Republic of", "the Kingdom of Spain". */
const STYLE = LANGUAGES.flatMap((language) =>
  countryWordsOf(language).styles.map((style) => fold(style)),
).join('|');
const BEFORE = new RegExp(`^(?:the )?(?:${STYLE}) of (?:the )?(.+)$`);
const BEHIND = new RegExp(`^(.+), (?:the )?(?:${STYLE})(?: of(?: the)?)?(?: [a-z]+)?$`);
const CALLED = /^(.+), the$/;

interface Lists {
  readonly byName: ReadonlyMap<string, string>;
  readonly byCode: ReadonlyMap<string, string>;
}

let lists: Lists | null = null;

/**
 * The ISO 3166-1 alpha-2 code of a country that is named in English, Russian, Chinese, French or Arabic,
 * as statistics offices write it ("Korea, Republic of", "Russian Federation (Russia)"), or by its alpha-2 or alpha-3 code
 * in capitals. Null for groups, for states that are no more, and for what is not a country.
 */
export function countryCode(name: string): string | null {
  lists ??= readLists();
  const { byName, byCode } = lists;
  const given = name.trim();
  if (given.length > 300) return null;
  const folded = foldName(given);
  // "USA" is a code, "UAE" only what everybody writes.
  if (/^[A-Z]{2,3}$/.test(given)) return byCode.get(given) ?? byName.get(folded) ?? null;
  const known = byName.get(folded);
  if (known) return known;
  const inside = /\(([^()]*)\)/.exec(folded)?.[1]?.trim();
  const outside = folded.replaceAll(/\s*\([^()]*\)\s*/g, ' ').trim();
  for (const form of [outside, plain(outside), outside !== folded ? inside : undefined]) {
    const code = form ? byName.get(form) : undefined;
    if (code) return code;
  }
  return null;
}

/** Every alpha-2 code a name may be found for, in order. */
export function countryCodes(): readonly string[] {
  lists ??= readLists();
  return [...new Set(lists.byCode.values())].sort();
}

function plain(name: string): string | undefined {
  return (BEHIND.exec(name) ?? BEFORE.exec(name) ?? CALLED.exec(name))?.[1];
}

function readLists(): Lists {
  const byName = new Map<string, string>();
  const byCode = new Map<string, string>();
  for (const [two, three] of alpha as [string, string, string, string][]) {
    byCode.set(two, two).set(three, two);
  }
  for (const [written, code] of Object.entries(CODE_VARIANTS)) byCode.set(written, code);
  for (const language of LANGUAGES) {
    for (const [name, code] of isoNames(language)) keepFirst(byName, name, code);
  }
  for (const language of LANGUAGES) {
    for (const code of new Set(byCode.values())) {
      const name = countryName(code, language);
      if (name !== code) keepFirst(byName, name, code);
    }
  }
  for (const language of LANGUAGES) {
    const { names, inTables } = countryWordsOf(language);
    for (const [code, list] of [...Object.entries(names), ...Object.entries(inTables)]) {
      for (const name of list) byName.set(foldName(name), code);
    }
  }
  return { byName, byCode };
}

/** A name two countries share stays with the first that was read; our own lists decide where that is wrong. */
function keepFirst(byName: Map<string, string>, name: string, code: string): void {
  const folded = foldName(name);
  if (!byName.has(folded)) byName.set(folded, code);
}
