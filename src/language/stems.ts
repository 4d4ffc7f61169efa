import { newStemmer, type Stemmer } from 'snowball-stemmers';
import { memoize } from '../memoize.ts';
import { foldName } from './fold.ts';
import { baseOf } from './languages.ts';

const ALGORITHMS: Readonly<Record<string, string>> = { en: 'english', fr: 'french', ru: 'russian' };
const stemmers = new Map<string, Stemmer>();
/** A Chinese character is a word of its own, behind a number too: "2023年". */
const WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}₀-₉])+(?:\.[\p{N}₀-₉]+)?(?:&(?:(?!\p{Script=Han})\p{L})+)?/gu;

/** A word of a text in the form that words are compared in. */
export interface Word {
  readonly stem: string;
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text with their stems, in order; a Chinese character is a word. */
export function wordsOf(text: string, language: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    stem: stemOf(match[0], language),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The stems of a text, in order. */
export function stemsOf(text: string, language: string): string[] {
  return wordsOf(text, language).map(({ stem }) => stem);
}

/** People and offices whose names the stemmer takes for those of what they have to do with. */
const AGENT = /(?:ion|prison|offic|foreign)ers?$/;

/** Words that the stemmer takes for others: what is international for what is internal, hospitality for hospitals. */
const APART = /^(?:international|important|importance|informal|hospitality)/;

const MOST_STEMS = 50_000;

/** A word without its ending, its accents and its case. */
export const stemOf = memoize(MOST_STEMS, stemmed, (word, language) => `${language} ${word}`);

function stemmed(word: string, language: string): string {
  const folded = foldName(word).replaceAll("'", '');
  const base = baseOf(language);
  const algorithm = ALGORITHMS[base];
  if (algorithm) {
    // What is short is an abbreviation, or too short to have an ending.
    if (folded.length < 4 || /\p{N}/u.test(folded)) return folded;
    const apart = base === 'en' ? APART.exec(folded) : null;
    if (apart) return apart[0];
    let stemmer = stemmers.get(algorithm);
    if (!stemmer) {
      stemmer = newStemmer(algorithm);
      stemmers.set(algorithm, stemmer);
    }
    const stem = stemmer.stem(folded);
    // Prisons are no prisoners, nor pensions pensioners.
    return base === 'en' && AGENT.test(folded) && stem.length < folded.length - 1
      ? folded.replace(/s$/, '')
      : stem;
  }
  // The article and "and", "by", "for" are written onto Arabic words.
  // "لاجئا" behind a number is "لاجئ".
  if (base === 'ar')
    return folded.replace(/^(?:و|ف)?(?:ب|ل|ك)?(?:ال|لل)(?=.{3,})/, '').replace(/(?<=^.{4,})ا$/u, '');
  return folded;
}
