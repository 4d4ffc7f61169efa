import type { Damps } from './damps.ts';
import type { RankedIndex } from './ranked-shelf.ts';
import { type RelatedRule, saturated } from './related-rule.ts';
import type { Steps } from './steps.ts';
import type { Tally } from './tally.ts';
import { docOf, inBody, inHeadline } from './text-index.ts';

/** So many of the stories that rare terms chose are read for the common ones. */
const CLOSELY_READ = 100;
const READ_AT_ONCE = 50;
/** By term: its place among those that are added, from 1; 0 for all others. */
let placeOf = new Uint16Array(0);
/** By place: what a term adds for each time, and how often the story that is being read has it. */
let weights = new Float32Array(0);
let timesOf = new Uint16Array(0);
/** The places whose terms the story that is being read has, in the order of its text. */
let met = new Uint16Array(0);
/** Room for the terms of most stories. */
const text = new Uint32Array(4096);

/** What was chosen: documents with their sums so far, and how much the length of each damps a count. */
interface Chosen {
  readonly index: RankedIndex;
  readonly tally: Tally;
  readonly damps: Damps;
}

/** A term with what it adds to a story for each time, before that is damped. */
export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

/**
 * Adds terms that chose nothing to the sums there are. In a small archive they are read story by story that has them; in a
 * large one the other way round, in the best of what was chosen, so that a common word costs no more in a larger archive.
 * Returns the documents that can still be among the best; null: all.
 */
export function* addTerms(
  { index, tally, damps }: Chosen,
  adding: readonly WeighedTerm[],
  rule: RelatedRule,
): Steps<readonly number[] | null> {
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
        tally.addScore(doc, weight * saturated(count, damps.of(doc), rule));
      }
    }
    return null;
  }
  makeRoom(index.termRoom, adding.length + 1);
  const best = tally.best(Math.max(rule.candidates * 2, CLOSELY_READ));
  for (let from = 0; from < best.length; from += READ_AT_ONCE) {
    yield;
    // Cleared at the end of each step: a question may be given up in between.
    for (const [at, { term, weight }] of adding.entries()) {
      placeOf[term] = at + 1;
      weights[at + 1] = weight;
    }
    const until = Math.min(best.length, from + READ_AT_ONCE);
    for (let at = from; at < until; at += 1) {
      const doc = best[at] ?? 0;
      const more = addedBy(index, doc, damps.of(doc), rule);
      if (more > 0) tally.addScore(doc, more);
    }
    for (const { term } of adding) placeOf[term] = 0;
  }
  return best;
}

function makeRoom(terms: number, places: number): void {
  if (placeOf.length < terms) placeOf = new Uint16Array(terms * 2);
  if (weights.length >= places) return;
  weights = new Float32Array(places * 2);
  timesOf = new Uint16Array(places * 2);
  met = new Uint16Array(places * 2);
}

/** What the terms that have a place add to a document. */
function addedBy(index: RankedIndex, doc: number, damp: number, rule: RelatedRule): number {
  const sequence = index.sequence(doc, text);
  const head = index.headlineLength(doc);
  let count = 0;
  for (let i = 0; i < sequence.length; i += 1) {
    const place = placeOf[sequence[i] ?? 0] ?? 0;
    if (place === 0) continue;
    const times = timesOf[place] ?? 0;
    if (times === 0) {
      met[count] = place;
      count += 1;
    }
    timesOf[place] = times + (i < head ? rule.headline : 1);
  }
  let more = 0;
  for (let i = 0; i < count; i += 1) {
    const place = met[i] ?? 0;
    more += (weights[place] ?? 0) * saturated(timesOf[place] ?? 0, damp, rule);
    timesOf[place] = 0;
  }
  return more;
}
