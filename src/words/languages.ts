import { LANGUAGES } from '../newsroom-settings.ts';

/** The languages of the interface; stories may be in any. */
export const INTERFACE_LANGUAGES = LANGUAGES;

/** A language of the interface. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** The interface language of a BCP 47 tag, or null when we have no words in it. */
export function interfaceLanguage(tag: string | undefined): InterfaceLanguage | null {
  const base = tag?.toLowerCase().split('-')[0];
  return INTERFACE_LANGUAGES.find((language) => language === base) ?? null;
}

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
