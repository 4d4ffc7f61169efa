import type { Word } from '../../language/cut-words.ts';
import { chinesePlaces } from './chinese-places.ts';
import { readLatin } from './latin/read-latin.ts';
import { ENGLISH } from './lexicon/en.ts';
import { FRENCH } from './lexicon/fr.ts';
import type { NewName } from './new-name.ts';
import { readArabic } from './read-arabic.ts';
import { readChinese } from './read-chinese.ts';
import { readRussian } from './read-russian.ts';
import { mixNames } from './tagger/mix-names.ts';
import { nameTagger } from './tagger/name-tagger.ts';
import { taggedLanguage } from './tagger/tagged-language.ts';

/** A text in which most words are capitalised is a title, and its capitals say nothing. */
const TITLE_SHARE = 0.75;

/**
 * The unknown names in a paragraph: by the grammar of its language (legal forms, heads such as "Institute", titles,
 * context), and by a tagger trained on labelled sentences. Linear in the paragraph's length.
 */
export function findNewNames(text: string, words: readonly Word[], language: string): NewName[] {
  if (words.length === 0 || isHeading(text, words)) return [];
  const rules = namesByRules(text, words, language);
  const tagged = taggedLanguage(language);
  return tagged ? mixNames(words, rules, nameTagger(tagged).find(words), tagged) : rules;
}

/** The names found by a language's rules alone. */
export function namesByRules(text: string, words: readonly Word[], language: string): NewName[] {
  if (words.length === 0 || isHeading(text, words)) return [];
  switch (language.split('-')[0]) {
    case 'en':
      return readLatin(text, words, ENGLISH);
    case 'fr':
      return readLatin(text, words, FRENCH);
    case 'ru':
    case 'uk':
      return readRussian(text, words);
    case 'zh':
      return withoutOverlap([...chinesePlaces(text, words), ...readChinese(text, words)]);
    case 'ar':
      return readArabic(text, words);
    default:
      // For a language without its own grammar, only legal forms are read.
      return readLatin(text, words, ENGLISH).filter(({ cue }) => cue === 'company form');
  }
}

/** Names without overlaps: the longer one stays, and of two with the same length the first. */
function withoutOverlap(names: readonly NewName[]): NewName[] {
  const kept: NewName[] = [];
  const taken = new Set<number>();
  const length = ({ from, to }: NewName) => to - from;
  for (const name of [...names].sort((a, b) => length(b) - length(a))) {
    let free = true;
    for (let at = name.from; at < name.to; at += 1) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = name.from; at < name.to; at += 1) taken.add(at);
    kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether a paragraph looks like a heading: in title case without a full stop, or all in capitals. */
function isHeading(text: string, words: readonly Word[]): boolean {
  if (!isTitle(words)) return false;
  const last = (words.at(-1) as Word).end;
  const ends = /^[)\]"”’»]*[.!?…]/u.test(text.slice(last, last + 6));
  return !ends || words.filter(({ upper }) => upper).length > words.length * TITLE_SHARE;
}

/** Whether a text is in title case, or all in capitals. */
export function isTitle(words: readonly Word[]): boolean {
  let capitals = 0;
  let cased = 0;
  for (const { text, lower, cap } of words) {
    if (text.length < 4 || lower === text.toUpperCase()) continue;
    cased += 1;
    if (cap) capitals += 1;
  }
  return cased > 5 && capitals / cased > TITLE_SHARE;
}
