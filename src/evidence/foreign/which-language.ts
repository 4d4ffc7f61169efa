import { FOREIGN } from './dictionary.ts';
import { isEnglishWord } from './english-words.ts';
import { translate, wordsFor } from './translate.ts';

/** So many words of a language that are none of English say that a table is in it. */
const LEAST_HITS = 2;
/** Languages by the letters that they alone are written in. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/**
 * The language of headers and a title: null where they are in English, `other` where they are in one that nobody has
 * words for.
 */
export function languageOf(texts: readonly string[]): string | null {
  const joined = texts.join(' ');
  const letters = joined.match(/\p{L}/gu) ?? [];
  for (const [form, language] of LETTERS) {
    const own = letters.filter((letter) => form.test(letter)).length;
    // "Unemployment (безработица)" is English.
    if (own > 0 && own * (language === 'ja' || language === 'uk' ? 20 : 3) > letters.length) return language;
  }
  const known = wordsIn(joined);
  if (known.length > 0 && known.filter(isEnglishWord).length >= MOSTLY * known.length) return null;
  // Few languages have some of the words as they are; compounds and phrases are looked up in these alone.
  const words = [...new Set(known)];
  const likely = FOREIGN.filter((language) => !OF_LETTERS.has(language))
    .map((language) => ({ language, count: words.filter((word) => isWordOf(word, language)).length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, LIKELY);
  const hits = likely.map(({ language }) => {
    const all = texts.map((text) => translate(text, language));
    const names = new Set(all.flatMap((one) => one.names));
    return {
      language,
      count: names.size,
      whole: all.filter((one) => one.names.length > 0 && one.unknown.length === 0).length,
      unknown: new Set(all.flatMap((one) => one.unknown)).size,
      // "Du", "nach": what links words in no English sentence.
      links: words.filter((word) => wordsFor(language).link(word) !== null && !isEnglishWord(word)).length,
    };
  });
  const [best] = hits.sort((a, b) => b.count + b.whole - b.unknown / 2 - (a.count + a.whole - a.unknown / 2));
  const english = new Set(wordsIn(joined).filter(isEnglishWord)).size;
  if (best && best.count >= LEAST_HITS && best.count + best.whole + best.links > english)
    return best.language;
  const unknown = new Set(wordsIn(joined).filter((word) => word.length > 3 && !isEnglishWord(word)));
  return english === 0 && unknown.size >= LEAST_UNKNOWN && letters.some((letter) => letter > 'z')
    ? 'other'
    : null;
}

/** Where so many of all words are English nobody asks further. */
const MOSTLY = 0.75;
const LIKELY = 3;

function isWordOf(word: string, language: string): boolean {
  const dictionary = wordsFor(language);
  return dictionary.link(word) !== null || dictionary.meaning([word]) !== null;
}

const OF_LETTERS = new Set(LETTERS.map(([, language]) => language));
/** So many words, none of which English has, and letters that it has not, are of another language. */
const LEAST_UNKNOWN = 3;

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('_', ' ')
      .match(/\p{L}{2,}/gu) ?? []
  );
}
