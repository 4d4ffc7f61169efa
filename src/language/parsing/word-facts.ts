import { hashOf, hashOfPart } from '../hash-text.ts';

/** What the parser sees of the words of a sentence, by their place in it. */
export interface WordFacts {
  readonly length: number;
  /** The word in lower case, every number as one. */
  readonly word: Int32Array;
  readonly end2: Int32Array;
  readonly end3: Int32Array;
  readonly begin: Int32Array;
  /** Capitals, digits, hyphens. */
  readonly shape: Uint8Array;
  /** What a dictionary says the word may be. */
  readonly classes: Uint8Array;
}

const NUMBER = /^[+-]?[\d.,:/]*\d[\d.,:/]*$/;

/** The facts of a sentence's words; `classesOf` says what a word in lower case may be. */
export function wordFacts(
  words: readonly string[],
  classesOf: (word: string, hash: number) => number,
): WordFacts {
  const { length } = words;
  const facts = {
    length,
    word: new Int32Array(length),
    end2: new Int32Array(length),
    end3: new Int32Array(length),
    begin: new Int32Array(length),
    shape: new Uint8Array(length),
    classes: new Uint8Array(length),
  };
  for (let i = 0; i < length; i += 1) {
    const word = words[i] as string;
    const first = word.charCodeAt(0);
    const hasDigit = (first >= 48 && first <= 57) || /\d/.test(word);
    const plain = hasDigit && NUMBER.test(word) ? '0' : word.toLowerCase();
    facts.word[i] = hashOf(plain);
    facts.end2[i] = hashOfPart(plain, plain.length - 2, plain.length);
    facts.end3[i] = hashOfPart(plain, plain.length - 3, plain.length);
    facts.begin[i] = hashOfPart(plain, 0, 3);
    facts.shape[i] = shapeOf(word, plain, hasDigit);
    facts.classes[i] = plain === '0' ? 0 : classesOf(plain, facts.word[i] as number);
  }
  return facts;
}

function shapeOf(word: string, plain: string, hasDigit: boolean): number {
  if (plain === '0') return 1;
  const isCapital = word.charAt(0) !== plain.charAt(0);
  const isUpper = isCapital && word.length > 1 && word === word.toUpperCase();
  return 2 + (hasDigit ? 1 : 0) + (isUpper ? 4 : isCapital ? 2 : 0) + (word.includes('-') ? 8 : 0);
}

/** The facts of some of the words. */
export const factsBetween = (facts: WordFacts, from: number, to: number): WordFacts => ({
  length: to - from,
  word: facts.word.subarray(from, to),
  end2: facts.end2.subarray(from, to),
  end3: facts.end3.subarray(from, to),
  begin: facts.begin.subarray(from, to),
  shape: facts.shape.subarray(from, to),
  classes: facts.classes.subarray(from, to),
});
