import { bestMove, moveFeatures, paddedFacts } from '../../src/language/parsing/build-tree.ts';
import { bestOf, HashedFeatures, type LinearWeights } from '../../src/language/parsing/hashed-features.ts';
import { labelFeatures } from '../../src/language/parsing/label-arcs.ts';
import { PARTS, RELATIONS } from '../../src/language/parsing/parts.ts';
import { type SureWords, sureLookup, tagFeatures } from '../../src/language/parsing/tag-words.ts';
import { LEFT, MOVES, ParseState, RIGHT, SHIFT } from '../../src/language/parsing/transitions.ts';
import type { WordFacts } from '../../src/language/parsing/word-facts.ts';
import { randomOf } from '../random.ts';
import { FeatureCounts, Perceptron } from './perceptron.ts';

/** A sentence to learn from: as the parser will see it, and as it should be read. */
export interface Lesson {
  readonly facts: WordFacts;
  readonly parts: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** How long is learnt, and with how many rows. */
export interface LessonPlan {
  readonly bits: number;
  readonly rounds: number;
  readonly seed: number;
}

/** While it is learnt which features have a row there is room for all, in fewer rounds. */
const ROOMY = { numbers: 2 ** 23, rounds: 3 };

/** Learns twice: which features tell a decision from another, and then, with these alone, their weights. */
function learnTwice(
  classes: number,
  { bits, rounds, seed }: LessonPlan,
  run: (
    model: Perceptron,
    plan: { rounds: number; seed: number },
    wrong: (features: HashedFeatures) => void,
  ) => void,
): LinearWeights {
  const counts = new FeatureCounts();
  run(
    new Perceptron(Math.floor(Math.log2(ROOMY.numbers / classes)), classes, null),
    { rounds: ROOMY.rounds, seed },
    (features) => counts.add(features),
  );
  const model = new Perceptron(bits, classes, counts.keys(bits));
  run(model, { rounds, seed }, () => undefined);
  return model.averaged();
}

const LEAST_SEEN = 20;
const SURE = 0.99;

/** The words that are nearly always one part of speech. */
export function sureWords(lessons: readonly Lesson[]): SureWords {
  const seen = new Map<number, Uint32Array>();
  for (const { facts, parts } of lessons) {
    for (const [i, part] of parts.entries()) {
      const hash = facts.word[i] as number;
      const counts = seen.get(hash) ?? new Uint32Array(PARTS.length);
      counts[part] = (counts[part] as number) + 1;
      seen.set(hash, counts);
    }
  }
  const sure: [hash: number, part: number][] = [];
  for (const [hash, counts] of seen) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const most = Math.max(...counts);
    if (all >= LEAST_SEEN && most >= all * SURE) sure.push([hash, counts.indexOf(most)]);
  }
  sure.sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(sure, ([hash]) => hash),
    parts: Uint8Array.from(sure, ([, part]) => part),
  };
}

/** Learns to tell parts of speech. */
export function learnParts(lessons: readonly Lesson[], sure: SureWords, plan: LessonPlan): LinearWeights {
  const features = new HashedFeatures();
  const scores = new Int32Array(PARTS.length);
  const known = sureLookup(sure);
  return learnTwice(PARTS.length, plan, (model, { rounds, seed }, wrong) =>
    eachRound(lessons, rounds, seed, ({ facts, parts: right }) => {
      const parts = new Uint8Array(facts.length);
      for (let i = 0; i < facts.length; i += 1) {
        const part = known(facts.word[i] as number);
        if (part >= 0) {
          parts[i] = part;
          continue;
        }
        tagFeatures(features, facts, parts, i);
        model.score(scores, features);
        const guess = bestOf(scores);
        model.learn(features, right[i] as number, guess);
        if (guess !== right[i]) wrong(features);
        parts[i] = guess;
      }
    }),
  );
}

/** From the second round on, so often a wrong move is taken, to learn what to do after one. */
const STRAY = 0.9;

/** Learns to choose moves, from states that the parser itself gets into (Goldberg and Nivre's dynamic oracle). */
export function learnMoves(lessons: readonly Lesson[], plan: LessonPlan): LinearWeights {
  const features = new HashedFeatures();
  const scores = new Int32Array(MOVES);
  const random = randomOf(plan.seed + 1);
  return learnTwice(MOVES, plan, (model, { rounds, seed }, wrong) =>
    eachRound(lessons, rounds, seed, ({ facts, parts, heads }, round) => {
      const state = new ParseState(facts.length);
      const padding = paddedFacts(facts, parts);
      while (!state.isDone) {
        moveFeatures(features, state, padding);
        model.score(scores, features);
        const guess = bestMove(scores, state);
        const right = bestRight(scores, state, heads);
        const isRight = costOf(guess, state, heads) === costOf(right, state, heads);
        model.learn(features, isRight ? guess : right, guess);
        if (!isRight) wrong(features);
        state.do(isRight || (round > 0 && random() < STRAY) ? guess : right);
      }
    }),
  );
}

/** Of the moves that lose the least, the one with the greatest score. */
function bestRight(scores: Int32Array, state: ParseState, heads: Int32Array): number {
  let best = -1;
  let least = Infinity;
  for (let move = 0; move < MOVES; move += 1) {
    if (!state.may(move)) continue;
    const cost = costOf(move, state, heads);
    if (cost < least || (cost === least && (scores[move] as number) > (scores[best] as number))) {
      least = cost;
      best = move;
    }
  }
  return best;
}

/** How many right heads can no longer be found after a move. */
function costOf(move: number, state: ParseState, heads: Int32Array): number {
  const { next, length } = state;
  let cost = 0;
  if (move === SHIFT) {
    for (let depth = 0; depth < state.size; depth += 1) {
      const word = state.below(depth);
      if (heads[word] === next || (depth > 0 && heads[next] === word)) cost += 1;
    }
    return cost;
  }
  const top = state.below(0);
  const head = heads[top] as number;
  if (move === LEFT && head !== next && (head > next || (state.size > 1 && head === state.below(1))))
    cost += 1;
  if (move === RIGHT && head >= next) cost += 1;
  for (let word = next; word < length; word += 1) if (heads[word] === top) cost += 1;
  return cost;
}

/** Learns to name relations, in trees with the right heads. */
export function learnRelations(lessons: readonly Lesson[], plan: LessonPlan): LinearWeights {
  const features = new HashedFeatures();
  const scores = new Int32Array(RELATIONS.length);
  const trees = new Map(lessons.map((lesson) => [lesson, treeOf(lesson.heads)]));
  return learnTwice(RELATIONS.length, plan, (model, { rounds, seed }, wrong) =>
    eachRound(lessons, rounds, seed, (lesson) => {
      const { facts, parts, heads, relations } = lesson;
      const tree = trees.get(lesson) as ParseState;
      for (let i = 0; i < facts.length; i += 1) {
        if (heads[i] === facts.length) continue;
        labelFeatures(features, tree, facts, parts, i);
        model.score(scores, features);
        const guess = bestOf(scores);
        model.learn(features, relations[i] as number, guess);
        if (guess !== relations[i]) wrong(features);
      }
    }),
  );
}

/** The outermost children of every word, as the parser keeps them. */
function treeOf(heads: Int32Array): ParseState {
  const tree = new ParseState(heads.length);
  tree.heads.set(heads);
  for (const [child, head] of heads.entries()) {
    if (child < head && (tree.left[head] as number) < 0) tree.left[head] = child;
    else if (child < head && (tree.left2[head] as number) < 0) tree.left2[head] = child;
    if (child > head) tree.right[head] = child;
  }
  return tree;
}

/** Takes the lessons in another order in each round, which is the same every time. */
function eachRound(
  lessons: readonly Lesson[],
  rounds: number,
  seed: number,
  take: (lesson: Lesson, round: number) => void,
): void {
  const random = randomOf(seed);
  const order = [...lessons];
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const other = Math.floor(random() * (i + 1));
      [order[i], order[other]] = [order[other] as Lesson, order[i] as Lesson];
    }
    for (const lesson of order) take(lesson, round);
  }
}
