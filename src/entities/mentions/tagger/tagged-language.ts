/** The languages that have a tagger. */
export const TAGGED_LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'] as const;

/** A language that has a tagger. */
export type TaggedLanguage = (typeof TAGGED_LANGUAGES)[number];

/** The tagged language of a tag such as "en-GB"; null if there is none. */
export function taggedLanguage(tag: string): TaggedLanguage | null {
  const [language] = tag.split('-');
  return TAGGED_LANGUAGES.find((one) => one === language) ?? null;
}

/** Whether a language writes names with capitals. */
export function hasCapitals(language: TaggedLanguage): boolean {
  return language !== 'zh' && language !== 'ar';
}
