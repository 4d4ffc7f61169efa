import type { Language } from '../language.ts';
import { english } from './en.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english].map((language) => [language.tag, language]),
);

/** The grammar of a language by its BCP 47 tag; of one that is not known, English. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
