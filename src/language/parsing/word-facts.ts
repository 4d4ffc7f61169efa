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

/** What a word in lower case may be. */
type ClassesOf = (word: string) => number;

interface OneWord {
  readonly word: number;
  readonly end2: number;
  readonly end3: number;
  readonly begin: number;
  readonly shape: number;
  readonly classes: number;
}

/** So many words are remembered: texts repeat most of theirs. */
const REMEMBERED = 20_000;
/** No longer word is remembered. */
const LONGEST = 40;
const rememberedBy = new WeakMap<ClassesOf, Map<string, OneWord>>();

/** The facts of a sentence's words; `classesOf` says what a word in lower case may be. */
export function wordFacts(words: readonly string[], classesOf: ClassesOf): WordFacts {
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
  const remembered = rememberedBy.get(classesOf) ?? new Map<string, OneWord>();
  rememberedBy.set(classesOf, remembered);
  for (let i = 0; i < length; i += 1) {
    const text = words[i] as string;
    let one = remembered.get(text);
    if (!one) {
      one = factsOf(text, classesOf);
      if (remembered.size >= REMEMBERED) remembered.clear();
      // A long word that is cut from a text would keep the whole text in memory.
      if (text.length <= LONGEST) remembered.set(` ${text}`.slice(1), one);
    }
    facts.word[i] = one.word;
    facts.end2[i] = one.end2;
    facts.end3[i] = one.end3;
    facts.begin[i] = one.begin;
    facts.shape[i] = one.shape;
    facts.classes[i] = one.classes;
  }
  return facts;
}

function factsOf(word: string, classesOf: ClassesOf): OneWord {
  const first = word.charCodeAt(0);
  const hasDigit = (first >= 48 && first <= 57) || /\d/.test(word);
  const plain = hasDigit && NUMBER.test(word) ? '0' : word.toLowerCase();
  const hash = hashOf(plain);
  return {
    word: hash,
    end2: hashOfPart(plain, plain.length - 2, plain.length),
    end3: hashOfPart(plain, plain.length - 3, plain.length),
    begin: hashOfPart(plain, 0, 3),
    shape: shapeOf(word, plain, hasDigit),
    classes: plain === '0' ? 0 : classesOf(plain),
  };
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
