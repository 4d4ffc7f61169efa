import type { Damps } from './damps.ts';
import type { RankedIndex } from './ranked-shelf.ts';
import { type RelatedRule, saturated } from './related-rule.ts';
import type { Steps } from './steps.ts';
import type { Tally } from './tally.ts';
import { docOf, inBody, inHeadline } from './text-index.ts';

/** How many of the stories selected by rare terms are read for the common ones. */
const CLOSELY_READ = 100;
const READ_AT_ONCE = 50;
/** By term: its position among the added ones, from 1; 0 for all others. */
let placeOf = new Uint16Array(0);
/** By position: what each occurrence of a term adds, and how often the current story has it. */
let weights = new Float32Array(0);
let timesOf = new Uint16Array(0);
/** The positions of terms in the current story, in text order. */
let met = new Uint16Array(0);
/** Room for the terms of most stories. */
const text = new Uint32Array(4096);

/** The selection: documents with their sums so far, and the damping by the length of each. */
interface Chosen {
  readonly index: RankedIndex;
  readonly tally: Tally;
  readonly damps: Damps;
}

/** A term with what each occurrence adds to a story, before damping. */
export interface WeighedTerm {
  readonly term: number;
  readonly weight: number;
}

/**
 * Adds terms that selected nothing to the existing sums. In a small archive all stories with them are read; in a large
 * one only the best of the selection, so that a common word costs no more in a larger archive. Returns the documents
 * that can still be among the best; null: all.
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
    // Cleared at the end of each step: a query may be abandoned in between.
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

/** What the positioned terms add to a document. */
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
