/** Names that are plainer in their short form. */
const SHORT = new Set(['HK', 'MO', 'PS', 'MM']);

/** The name of a country by its ISO 3166-1 alpha-2 code, in `language`; anything else is answered as it came. */
export function countryName(code: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const style = SHORT.has(code) ? 'short' : 'long';
  return new Intl.DisplayNames([language], { type: 'region', style, fallback: 'code' }).of(code) ?? code;
}
