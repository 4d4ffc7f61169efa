/** Names that are plainer in their short form. */
const SHORT = new Set(['HK', 'MO', 'PS', 'MM']);
/** More languages than anybody asks for in. */
const MOST_KEPT = 64;

const kept = new Map<string, Intl.DisplayNames>();

/** The name of a country by its ISO 3166-1 alpha-2 code, in `language`; anything else is answered as it came. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return namesIn(language, SHORT.has(code) ? 'short' : 'long').of(code) ?? code;
}

/** Making them takes as long as asking them a hundred times. */
function namesIn(language: string, style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${style} ${language}`;
  const known = kept.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'code' });
  if (kept.size < MOST_KEPT) kept.set(key, names);
  return names;
}
