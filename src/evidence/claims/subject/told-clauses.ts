import { isSubjectWord } from '../languages/en-subject-words.ts';

/** So many words the one who says it has at most, and what follows on "said" at the end. */
const LONGEST_SPEAKER = 14;
const LONGEST_REST = 8;
/** And so many a speaker who is named behind "said": "said Jane Roe, head of research at Norwold". */
const LONGEST_INVERTED = 20;

/**
 * Where who says it begins at the end of a sentence, so that it is parsed for itself: "profits fell, | Norwold said", "profits
 * fell, | said Jane Roe"; -1 where a sentence ends otherwise. `isQuantity` tells the words of quantities, which are of what is said.
 */
export function tellerStart(words: readonly string[], isQuantity: (word: number) => boolean): number {
  for (let said = words.length - 1; said > 2; said -= 1) {
    if (isQuantity(said) || words.length - said > LONGEST_INVERTED) return -1;
    if (!isTold(words[said])) continue;
    if (isEnd(words[said - 1])) return said;
    if (words.length - said > LONGEST_REST) continue;
    for (let at = said - 1; at > 1 && said - at <= LONGEST_SPEAKER && !isQuantity(at); at -= 1) {
      const isSpeaker = /^(?:\p{Lu}|(?:the|an?|he|she|it|they|one|its|his|her|their)$)/u.test(
        words[at + 1] ?? '',
      );
      if (isEnd(words[at]) && isSpeaker) return at + 1;
      if (/^(?:which|who|that|and|but|as|to|when|if|because)$/.test(words[at] as string)) break;
    }
  }
  return -1;
}

const isEnd = (word: string | undefined): boolean => word === ',' || word === '"';

const isTold = (word: string | undefined): boolean => isSubjectWord('told', word);

/** What opens a sentence with where or when it was, or with who says it, before its subject. */
const OPENS = /^(?:In|At|On|During|Under|Despite|Following|According)$/;
const LONGEST_OPENING = 12;

/**
 * Where a sentence goes on behind what opens it: "In a filing with the Grain Board, | Norwold said". Else -1. The parser
 * easily takes the name in the opening for the subject.
 */
export function openingEnd(words: readonly string[], isQuantity: (word: number) => boolean): number {
  if (!OPENS.test(words[0] ?? '')) return -1;
  for (let at = 1; at < LONGEST_OPENING && at < words.length - 3; at += 1) {
    if (isQuantity(at)) return -1;
    if (words[at] !== ',') continue;
    const next = words[at + 1] as string;
    if (words[0] === 'According') return at + 1;
    return at > 2 && /^(?:\p{Lu}|(?:the|an?|he|she|it|they|we|its|his|her|their)$)/u.test(next) ? at + 1 : -1;
  }
  return -1;
}
