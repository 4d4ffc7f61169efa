import { readFileSync } from 'node:fs';
import nouns from '../../src/language/data/en/nouns.json' with { type: 'json' };
import { figureWordsOf } from '../../src/language/figures/read-figure-words.ts';
import { hashOf } from '../../src/language/hash-text.ts';
import type { LinearWeights } from '../../src/language/parsing/hashed-features.ts';
import { packed } from '../../src/language/parsing/packed-weights.ts';
import { PARTS, type Part } from '../../src/language/parsing/parts.ts';
import { PartTagger } from '../../src/language/parsing/tag-words.ts';
import type { ParserWeights } from '../../src/language/parsing/weights-file.ts';
import { CLASSES, classLookup, type WordClasses } from '../../src/language/parsing/word-classes.ts';
import { wordFacts } from '../../src/language/parsing/word-facts.ts';
import { OwnSentences } from './own-sentences.ts';
import { type Lesson, learnMoves, learnParts, learnRelations, sureWords } from './parser-lessons.ts';
import type { TreebankSentence } from './treebank.ts';

const PARTS_PLAN = { bits: 16, rounds: 8, seed: 11 };
const MOVES_PLAN = { bits: 19, rounds: 12, seed: 23 };
const RELATIONS_PLAN = { bits: 14, rounds: 8, seed: 37 };
/** The parser learns from parts of speech as they are found in sentences that the tagger has not seen: in so many turns. */
const TURNS = 5;
/** So many sentences of our own are added to those of the treebank. */
const OWN = 4000;

/** Whether a sentence is of the tenth that is held out when the parser is measured: whole documents are. */
export function isHeldOut({ document }: TreebankSentence): boolean {
  return (hashOf(document) >>> 8) % 10 === 7;
}

/** Trains all that a parser has. */
export function trainWeights(
  sentences: readonly TreebankSentence[],
  tell: (line: string) => void,
): ParserWeights<LinearWeights> {
  const own = new OwnSentences(53, sentences).make(OWN);
  const dictionary = readWordClasses(sentences);
  const classesOf = classLookup(dictionary);
  const lessons = [...sentences, ...own].map((sentence) => lessonOf(sentence, classesOf));
  const sure = sureWords(lessons);
  const parts = learnParts(lessons, sure, PARTS_PLAN);
  tell(`parts of speech, and ${sure.hashes.length} sure words of ${PARTS.length}`);
  const found = new Map<Lesson, Lesson>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const isTheirs = (_: Lesson, i: number) => i % TURNS === turn;
    const others = lessons.filter((lesson, i) => !isTheirs(lesson, i));
    const tagger = new PartTagger(packed(learnParts(others, sure, { ...PARTS_PLAN, rounds: 5 })), sure);
    for (const lesson of lessons.filter(isTheirs))
      found.set(lesson, { ...lesson, parts: tagger.tag(lesson.facts) });
  }
  const tagged = lessons.map((lesson) => found.get(lesson) as Lesson);
  tell('parts of speech as they are found');
  const moves = learnMoves(tagged, MOVES_PLAN);
  tell('moves');
  const relations = learnRelations(tagged, RELATIONS_PLAN);
  tell('relations');
  return { sure, dictionary, parts, moves, relations };
}

/** A sentence as a lesson. */
function lessonOf(
  { words, parts, heads, relations }: TreebankSentence,
  classesOf: (word: string) => number,
): Lesson {
  return { facts: wordFacts(words, classesOf), parts, heads, relations };
}

/** The parts that only a verb has. */
const OF_VERBS: readonly Part[] = ['verb', 'base verb', 'participle'];

/** The dictionary that `write-word-classes.ts` wrote, with the forms of irregular verbs that the treebank and our lists have. */
function readWordClasses(sentences: readonly TreebankSentence[]): WordClasses {
  const lines = readFileSync(new URL('word-classes.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const known = new Map<number, number>();
  for (const line of lines) {
    const [classes = '', ...words] = line.split(' ');
    for (const word of words) known.set(hashOf(word), Number(classes));
  }
  const add = (word: string) => known.set(hashOf(word), (known.get(hashOf(word)) ?? 0) | CLASSES.verb);
  const { ups, downs } = figureWordsOf('en');
  for (const word of [...nouns.verbs, ...nouns.participles, ...ups, ...downs])
    if (/^[a-z]{3,}$/.test(word)) add(word);
  for (const { words, parts } of sentences)
    for (const [i, word] of words.entries())
      if (
        /^[a-z]{3,}$/.test(word) &&
        !/(?:s|ed|ing)$/.test(word) &&
        OF_VERBS.includes(PARTS[parts[i] as number] as Part)
      )
        add(word);
  const sorted = [...known].sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    classes: Uint8Array.from(sorted, ([, classes]) => classes),
  };
}
