import { languagesFound } from './catalogue.ts';

/** The languages that the product is complete in, and is tested in. */
export const BUILT_IN_LANGUAGES = ['en', 'ru', 'zh', 'ar', 'fr'] as const;

declare const further: unique symbol;
/** A further language: a tag there is a catalogue for, as `interfaceLanguage` found. */
type FurtherLanguage = string & { readonly [further]: true };

/** A language of the interface. */
export type InterfaceLanguage = (typeof BUILT_IN_LANGUAGES)[number] | FurtherLanguage;

/** The languages of the interface: those built in, then those of further catalogues. Stories may be in any. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = [
  ...BUILT_IN_LANGUAGES,
  ...languagesFound()
    .filter((tag) => !isBuiltIn(tag))
    .map((tag) => tag as FurtherLanguage),
];

/** By their tags in small letters. */
const KNOWN = new Map(INTERFACE_LANGUAGES.map((language) => [language.toLowerCase(), language]));

/** The interface language of a BCP 47 tag, whole or without its last parts; null when we have no words in it. */
export function interfaceLanguage(tag: string | undefined): InterfaceLanguage | null {
  let left = tag?.toLowerCase() ?? '';
  while (left !== '') {
    const known = KNOWN.get(left);
    if (known) return known;
    left = left.slice(0, Math.max(0, left.lastIndexOf('-')));
  }
  return null;
}

/** The language that says what `language` has no message for: that of a region's tag, or else English. */
export function languageBehind(language: InterfaceLanguage): InterfaceLanguage {
  const at = language.lastIndexOf('-');
  return (at > 0 && interfaceLanguage(language.slice(0, at))) || 'en';
}

/** Whether a language is one of those built in. */
export function isBuiltIn(language: string): language is (typeof BUILT_IN_LANGUAGES)[number] {
  return BUILT_IN_LANGUAGES.some((one) => one === language);
}

/** The languages that a newsroom enters names and texts in: those built in, and the further ones it shows. */
export function writtenLanguages(shown: readonly InterfaceLanguage[]): InterfaceLanguage[] {
  return INTERFACE_LANGUAGES.filter((language) => isBuiltIn(language) || shown.includes(language));
}
