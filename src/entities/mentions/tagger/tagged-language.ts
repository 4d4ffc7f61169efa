/** The languages that there is a tagger for. */
export const TAGGED_LANGUAGES = ['en', 'fr', 'ru', 'zh', 'ar'] as const;

/** A language that there is a tagger for. */
export type TaggedLanguage = (typeof TAGGED_LANGUAGES)[number];

/** The tagged language of a tag such as "en-GB"; null where there is none. */
export function taggedLanguage(tag: string): TaggedLanguage | null {
  const [language] = tag.split('-');
  return TAGGED_LANGUAGES.find((one) => one === language) ?? null;
}

/** Whether names of a language begin with capitals. */
export function hasCapitals(language: TaggedLanguage): boolean {
  return language !== 'zh' && language !== 'ar';
}
