import type { RankedIndex } from './ranked-shelf.ts';
import { type RelatedRule, saturated } from './related-rule.ts';
import type { Steps } from './steps.ts';
import { boundOfBest, type Tally } from './tally.ts';
import { docOf, inBody, inHeadline } from './text-index.ts';

/** So many of the stories that rare terms chose are read for the common ones. */
const CLOSELY_READ = 100;
const READ_AT_ONCE = 50;
let weights = new Float32Array(0);
let timesOf = new Uint16Array(0);

/** What was chosen: documents with their sums so far, and how much the length of each damps a count. */
interface Chosen {
  readonly index: RankedIndex;
  readonly tally: Tally;
  readonly damps: Float32Array;
}

/** A term with what it adds to a story for each time, before that is damped. */
export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

/**
 * Adds terms that chose nothing to the sums there are. In a small archive they are read story by story that has them; in a
 * large one the other way round, in the best of what was chosen, so that a common word costs no more in a larger archive.
 */
export function* addTerms(
  { index, tally, damps }: Chosen,
  adding: readonly WeighedTerm[],
  rule: RelatedRule,
): Steps<void> {
  const stories = adding.reduce((sum, { term }) => sum + index.frequency(term), 0);
  if (stories <= rule.reads) {
    for (const { term, weight } of adding) {
      yield;
      const postings = index.postings(term);
      for (let i = 0; i < postings.length; i += 1) {
        const posting = postings[i] ?? 0;
        const doc = docOf(posting);
        if (!tally.has(doc)) continue;
        const count = inBody(posting) + rule.headline * inHeadline(posting);
        tally.addScore(doc, weight * saturated(count, damps[doc] ?? 0, rule));
      }
    }
    return;
  }
  if (weights.length < index.termRoom) weights = new Float32Array(index.termRoom * 2);
  if (timesOf.length < index.termRoom) timesOf = new Uint16Array(index.termRoom * 2);
  const floor = boundOfBest(tally.sums(), Math.max(rule.candidates * 2, CLOSELY_READ));
  const best: number[] = [];
  for (let i = 0; i < tally.count; i += 1) {
    const doc = tally.touched[i] ?? 0;
    if ((tally.scores[doc] ?? 0) >= floor) best.push(doc);
  }
  for (let from = 0; from < best.length; from += READ_AT_ONCE) {
    yield;
    // Cleared at the end of each step: a question may be given up in between.
    for (const { term, weight } of adding) weights[term] = weight;
    for (const doc of best.slice(from, from + READ_AT_ONCE)) {
      const sequence = index.sequence(doc);
      const head = index.headlineLength(doc);
      const damp = damps[doc] ?? 0;
      for (let i = 0; i < sequence.length; i += 1) {
        const term = sequence[i] ?? 0;
        if (weights[term] !== 0) timesOf[term] = (timesOf[term] ?? 0) + (i < head ? rule.headline : 1);
      }
      let more = 0;
      for (let i = 0; i < sequence.length; i += 1) {
        const term = sequence[i] ?? 0;
        const times = timesOf[term] ?? 0;
        if (times === 0) continue;
        timesOf[term] = 0;
        more += (weights[term] ?? 0) * saturated(times, damp, rule);
      }
      if (more > 0) tally.addScore(doc, more);
    }
    for (const { term } of adding) weights[term] = 0;
  }
}
