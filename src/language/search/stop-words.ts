import ar from '../data/ar/search.json' with { type: 'json' };
import de from '../data/de/search.json' with { type: 'json' };
import en from '../data/en/search.json' with { type: 'json' };
import es from '../data/es/search.json' with { type: 'json' };
import fr from '../data/fr/search.json' with { type: 'json' };
import ru from '../data/ru/search.json' with { type: 'json' };
import zh from '../data/zh/search.json' with { type: 'json' };
import { fold } from '../fold.ts';
import { baseOf } from '../languages.ts';
import { wordList } from '../word-lists.ts';

const FILES = { en, fr, ru, zh, ar, de, es };

/** Words that carry no subject: they never select a story by themselves. */
const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FILES).map(([language, { stopWords }]) => [
    language,
    new Set(wordList(stopWords, `data/${language}/search.json, stopWords`).map((word) => fold(word))),
  ]),
);

/** The folded words that carry no subject in `language` (BCP 47). */
export function stopWordsOf(language: string): Iterable<string> {
  return STOP_WORDS.get(language) ?? STOP_WORDS.get(baseOf(language)) ?? [];
}

/** Whether a folded word carries no subject in `language` (BCP 47). */
export function isStopWord(word: string, language: string): boolean {
  const list = STOP_WORDS.get(language) ?? STOP_WORDS.get(baseOf(language));
  return list?.has(word) ?? false;
}
