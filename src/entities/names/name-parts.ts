import { romanise } from '../../language/scripts.ts';
import type { Word } from './split-words.ts';

const DOUBLE_SURNAMES = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 东方 東方 皇甫 尉迟 公孙 公孫 慕容 令狐 司徒 夏侯 宇文 长孙 端木'.split(
    ' ',
  ),
);
const DOUBLE_SURNAMES_KOREAN = new Set('남궁 황보 제갈 사공 선우 독고 서문'.split(' '));

/** Splits a Chinese name into surname and given name; transcriptions of foreign names are left alone. */
export function hanParts(word: Word, of: number): Word[] {
  const { text } = word;
  if (of > 1 || text.length < 2 || text.length > 4) return [word];
  const surname = text.length > 2 && DOUBLE_SURNAMES.has(text.slice(0, 2)) ? 2 : 1;
  return [
    { ...word, text: text.slice(0, surname) },
    { ...word, text: text.slice(surname) },
  ];
}

/** Splits a Korean name into surname and given name. */
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

/** Splits the leading article off an Arabic word. */
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

/** The reading of a part of an Arabic name, and the number of words in it. */
export interface ServantName {
  readonly text: string;
  /** Null for "servant of" alone, which says little; otherwise the name in a normalised spelling. */
  readonly name: string | null;
  readonly words: number;
}

/**
 * Reads "Abd al-Rahman", "Abdul Rahman" and "Abdurrahman" as "servant of" and "Rahman"; Abdullah stays whole. Null if
 * no such name starts here.
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
