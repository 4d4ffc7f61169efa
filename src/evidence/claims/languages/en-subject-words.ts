import subjects from '../../../language/data/en/subjects.json' with { type: 'json' };
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import { keyOf } from '../../../language/tokens.ts';
import { wordList } from '../../../language/word-lists.ts';

/** What a word does where it is asked what a figure measures, and whose that is. */
export type SubjectWord = keyof typeof subjects;

/** Whether a verb says that something went up or down, or to where. */
export const isMove = (word: string | undefined): boolean => word !== undefined && MOVES.has(keyOf(word));

const { ups, downs } = figureWordsOf('en');
const MOVES: ReadonlySet<string> = new Set([...ups, ...downs, ...subjects.reaching]);

const LISTS = new Map<SubjectWord, ReadonlySet<string>>();

/** Whether a word is on one of the lists of `data/en/subjects.json`. */
export function isSubjectWord(kind: SubjectWord, word: string | undefined): boolean {
  if (word === undefined) return false;
  let list = LISTS.get(kind);
  if (!list) {
    list = new Set(wordList(subjects[kind], `data/en/subjects.json, ${kind}`));
    LISTS.set(kind, list);
  }
  return list.has(keyOf(word));
}
