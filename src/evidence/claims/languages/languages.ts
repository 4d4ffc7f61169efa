import type { Language } from '../language.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english, russian, chinese, french, arabic].map((language) => [language.tag, language]),
);

/** The grammar of a language by its BCP 47 tag; of one that is not known, English: digits, % and currencies are everyone's. */
export function languageOf(tag: string): Language {
  return LANGUAGES.get(tag.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
