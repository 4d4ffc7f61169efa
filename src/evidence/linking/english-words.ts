import { baseOf } from '../../language/languages.ts';
import { stemsOf, type Word } from '../../language/stems.ts';
import { wordsFor } from '../foreign/translate.ts';

/** The most words that one name is looked for in; a Chinese sign is a word. */
const MOST_WORDS = 4;
const MOST_SIGNS = 8;

/**
 * The words of a sentence in the language of its table, and behind them what they are in English, as the table's headers
 * were translated: "gratuites" is what "free admissions" has. Each stands where its original does.
 */
export function withEnglishWords(words: readonly Word[], language: string): readonly Word[] {
  const base = baseOf(language);
  const dictionary = wordsFor(base);
  const most = base === 'zh' ? MOST_SIGNS : MOST_WORDS;
  const found: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const meant = Array.from({ length: Math.min(most, words.length - at) }, (_, i) => i + 1)
      .reverse()
      .flatMap((length) => {
        const written = words.slice(at, at + length).map(({ text }) => text);
        const entry = dictionary.meaning(base === 'zh' ? [written.join('')] : written);
        return entry ? [{ length, english: entry.english }] : [];
      })[0];
    const [first, last] = [words[at], words[at + (meant?.length ?? 1) - 1]];
    if (meant && first && last)
      for (const stem of stemsOf(meant.english, 'en'))
        found.push({ stem, text: first.text, start: first.start, end: last.end });
    at += meant?.length ?? 1;
  }
  return [...words, ...found];
}
