/** The languages that are read: each has its words in a folder of `data/`. A sixth begins here. */
export const LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'] as const;

/** The tag of one of them. */
export type LanguageTag = (typeof LANGUAGES)[number];

/** The language of a BCP 47 tag without region or script, in small letters: "fr" for "fr-CA". */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** Whether a language is one of those that are read. */
export function isRead(base: string): base is LanguageTag {
  return (LANGUAGES as readonly string[]).includes(base);
}
