import { hashOf } from '../../src/language/hash-text.ts';
import { PARTS } from '../../src/language/parsing/parts.ts';
import { PartTagger } from '../../src/language/parsing/tag-words.ts';
import type { ParserWeights } from '../../src/language/parsing/weights-file.ts';
import { wordFacts } from '../../src/language/parsing/word-facts.ts';
import { OwnSentences } from './own-sentences.ts';
import { type Lesson, learnMoves, learnParts, learnRelations, sureWords } from './parser-lessons.ts';
import type { TreebankSentence } from './treebank.ts';

const PARTS_PLAN = { bits: 15, rounds: 8, seed: 11 };
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
): ParserWeights {
  const own = new OwnSentences(53, sentences).make(OWN);
  const lessons = [...sentences, ...own].map(lessonOf);
  const sure = sureWords(lessons);
  const parts = learnParts(lessons, sure, PARTS_PLAN);
  tell(`parts of speech, and ${sure.hashes.length} sure words of ${PARTS.length}`);
  const found = new Map<Lesson, Lesson>();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const isTheirs = (_: Lesson, i: number) => i % TURNS === turn;
    const others = lessons.filter((lesson, i) => !isTheirs(lesson, i));
    const tagger = new PartTagger(learnParts(others, sure, { ...PARTS_PLAN, rounds: 5 }), sure);
    for (const lesson of lessons.filter(isTheirs))
      found.set(lesson, { ...lesson, parts: tagger.tag(lesson.facts) });
  }
  const tagged = lessons.map((lesson) => found.get(lesson) as Lesson);
  tell('parts of speech as they are found');
  const moves = learnMoves(tagged, MOVES_PLAN);
  tell('moves');
  const relations = learnRelations(tagged, RELATIONS_PLAN);
  tell('relations');
  return { sure, parts, moves, relations };
}

/** A sentence as a lesson. */
function lessonOf({ words, parts, heads, relations }: TreebankSentence): Lesson {
  return { facts: wordFacts(words), parts, heads, relations };
}
