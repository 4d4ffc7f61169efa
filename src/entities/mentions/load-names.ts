import { cutWords } from '../../language/cut-words.ts';
import type { Reading } from '../../store/database.ts';
import { nextTurn } from '../../stories/take-turns.ts';
import { nameFile } from './name-data.ts';
import { newestLanguages } from './newest-languages.queries.ts';
import { loadPlaces } from './places/place-names.ts';
import { readNames } from './read-names.ts';
import { nameTagger } from './tagger/name-tagger.ts';
import { TAGGED_LANGUAGES, type TaggedLanguage, taggedLanguage } from './tagger/tagged-language.ts';
import { wordLists } from './tagger/word-hints.ts';

/**
 * Loads the data that finding names needs, in the language of the portal and those of its newest stories, and returns
 * these languages. Otherwise the first save would wait for it, and every request behind it. Yields to others in between.
 */
export async function loadNames(reading: Reading, portalLanguage: string): Promise<TaggedLanguage[]> {
  const written = new Set([portalLanguage, ...(await newestLanguages(reading))].map(taggedLanguage));
  const languages = TAGGED_LANGUAGES.filter((language) => written.has(language));
  for (const language of languages) {
    await nextTurn();
    nameFile(language);
    await loadPlaces(language);
    nameTagger(language);
    await nextTurn();
    wordLists(cutWords(FIRST), language);
    await nextTurn();
    readNames({ words: firstWords(language), date: null }, { find: () => [] });
  }
  return languages;
}

/** A sentence that asks for every list. */
const FIRST = 'The Acme Company in Paris, said Anna Smith.';

const firstWords = (language: string) => ({
  language,
  headline: FIRST,
  standfirst: null,
  caption: null,
  body: {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: FIRST }] }],
  },
});
