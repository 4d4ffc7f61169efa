import alpha from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ar from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { foldName } from '../fold.ts';
import { countryName } from './country-name.ts';
import { CODE_VARIANTS, NAME_VARIANTS } from './country-variants.ts';

const LANGUAGES = ['en', 'ru', 'zh', 'fr', 'ar'] as const;

/** What statistics offices put before or behind a country's plain name: "Armenia, Republic of", "the Kingdom of Spain". */
const STYLE =
  "republic|kingdom|state|union|islamic republic|arab republic|federal republic|federal democratic republic|democratic republic|united republic|people's republic|socialist republic|federation|plurinational state|bolivarian republic|republica bolivariana|independent state|co-operative republic|principality|grand duchy|sultanate|commonwealth|federated states";
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
  if (/^[A-Z]{2,3}$/.test(given)) return byCode.get(given) ?? null;
  const folded = foldName(given);
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
  for (const { countries } of [en, ru, zh, fr, ar] as { countries: Record<string, string | string[]> }[]) {
    for (const [code, names] of Object.entries(countries)) {
      for (const name of [names].flat()) keepFirst(byName, name, code);
    }
  }
  for (const language of LANGUAGES) {
    for (const code of new Set(byCode.values())) {
      const name = countryName(code, language);
      if (name !== code) keepFirst(byName, name, code);
    }
  }
  for (const [code, names] of Object.entries(NAME_VARIANTS)) {
    for (const name of names) byName.set(foldName(name), code);
  }
  return { byName, byCode };
}

/** A name two countries share stays with the first that was read; the variants decide where that is wrong. */
function keepFirst(byName: Map<string, string>, name: string, code: string): void {
  const folded = foldName(name);
  if (!byName.has(folded)) byName.set(folded, code);
}
