import { romanise } from '../../language/scripts.ts';
import type { Word } from './split-words.ts';

const DOUBLE_SURNAMES = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐 司徒 夏侯 宇文 长孙 端木'.split(
    ' ',
  ),
);
const DOUBLE_SURNAMES_KOREAN = new Set('남궁 황보 제갈 사공 선우 독고 서문'.split(' '));

/** A Chinese name in family name and given name; one that writes down a foreign name stays as it is. */
export function hanParts(word: Word, of: number): Word[] {
  const { text } = word;
  if (of > 1 || text.length < 2 || text.length > 4) return [word];
  const surname = text.length > 2 && DOUBLE_SURNAMES.has(text.slice(0, 2)) ? 2 : 1;
  return [
    { ...word, text: text.slice(0, surname) },
    { ...word, text: text.slice(surname) },
  ];
}

/** A Korean name in family name and given name. */
export function hangulParts(word: Word, of: number): Word[] {
  const { text } = word;
  if (of > 1 || text.length < 2 || text.length > 4) return [word];
  const surname = text.length > 3 || DOUBLE_SURNAMES_KOREAN.has(text.slice(0, 2)) ? 2 : 1;
  if (text.length === 2) return [word];
  return [
    { ...word, text: text.slice(0, surname) },
    { ...word, text: text.slice(surname) },
  ];
}

/** An Arabic word without the article it begins with, which is a word of its own. */
export function cutArticle(word: Word): Word[] {
  if (word.text.length > 4 && word.text.startsWith('ال')) {
    return [
      { ...word, text: 'ال' },
      { ...word, text: word.text.slice(2) },
    ];
  }
  return [word];
}

const SERVANT = /^(?:abd|abdu|abdul|abdel|abdal|abdol|abdur|abdus|abed|abdoul)$/;
const ARTICLE = /^(?:al|el|ul|ur|ar|er|as|us|es|ash|ush|ad|ud|an|un|en|az|uz|at|ut)$/;
const ALLAH = /^(?:allah|ullah|ollah|alla|ulla)$/;
const JOINED =
  /^abd(?:o?u|e|a|o|i)?(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d)|r(?=ah)|s(?=al|am))(?!lah)(.{4,9})$/;

/** What a part of an Arabic name is read as, and how many words it takes. */
export interface ServantName {
  readonly text: string;
  /** Null for "servant of" alone, which says little; else the name in one spelling. */
  readonly name: string | null;
  readonly words: number;
}

/**
 * "Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" are all read as "servant of" and "Rahman"; Abdullah stays whole.
 * Null where no such name begins.
 */
export function servantNames(words: readonly Word[], at: number): ServantName[] | null {
  const first = words[at] as Word;
  if (first.script !== 'latin' && first.script !== 'arabic' && first.script !== 'cyrillic') return null;
  const begins = romanise(first.text, first.script);
  if (first.script === 'arabic' ? begins === 'bd' : SERVANT.test(begins)) {
    const next = words[at + 1];
    if (!next) return null;
    const second = romanise(next.text, next.script);
    if (ALLAH.test(second)) return [{ text: `${first.text} ${next.text}`, name: 'abdullah', words: 2 }];
    const isArticle = first.script === 'arabic' ? second === 'al' || second === 'l' : ARTICLE.test(second);
    return [{ text: first.text, name: null, words: isArticle && words[at + 2] ? 2 : 1 }];
  }
  const joined = JOINED.exec(begins)?.[1];
  if (!joined) return null;
  return [
    { text: first.text.slice(0, first.text.length - joined.length), name: null, words: 1 },
    { text: first.text.slice(-joined.length), name: joined, words: 0 },
  ];
}
