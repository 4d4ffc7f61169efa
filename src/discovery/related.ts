import { isSameCopy } from '../stories/copy-sketch.ts';
import { addTerms, type WeighedTerm } from './add-terms.ts';
import { type Damps, dampsOf } from './damps.ts';
import type { Reason } from './discovery.ts';
import type { RankedShelf, RankedStory } from './ranked-shelf.ts';
import { RELATED, type RelatedRule, saturated } from './related-rule.ts';
import type { Shelf, ShelvedStory } from './shelf.ts';
import { ABSENT, standingIn } from './standing.ts';
import { inOneGo, type Steps } from './steps.ts';
import { Tally } from './tally.ts';
import { docOf, inBody, inHeadline } from './text-index.ts';
import { whyRelated } from './why-related.ts';

/** A story with its closeness to the story in question: 0 nothing in common, 1 the same. */
export interface Close<Story extends RankedStory = ShelvedStory> {
  story: Story;
  closeness: number;
}

/** Up to this many stories may share a term in any portal, however small. */
const SMALL = 30;
const DAY = 86_400_000;
/** How many stories are processed before other work gets a turn: in a large archive, none of them is in memory. */
const LOOKED_AT_ONCE = 200;
const tally = new Tally();

/** A query term for related stories, with its weight. */
interface AskingTerm {
  term: number;
  times: number;
  rarity: number;
  weight: number;
}

let asked = {
  shelf: null as RankedShelf | null,
  changes: -1,
  doc: -1,
  rule: RELATED,
  terms: [] as AskingTerm[],
};
let timesOf = new Uint16Array(0);

/** The terms that distinguish a story, heaviest first; the last result is cached, since reasons need it again. */
export function askingTerms(shelf: RankedShelf, doc: number, rule: RelatedRule): readonly AskingTerm[] {
  const { changes } = shelf;
  if (asked.shelf === shelf && asked.changes === changes && asked.doc === doc && asked.rule === rule)
    return asked.terms;
  const { index } = shelf;
  const sequence = index.sequence(doc);
  const head = index.headlineLength(doc);
  const most = Math.max(SMALL, index.size * rule.common);
  if (timesOf.length < index.termRoom) timesOf = new Uint16Array(index.termRoom * 2);
  const different: number[] = [];
  for (let i = 0; i < sequence.length; i += 1) {
    const term = sequence[i] ?? 0;
    const before = timesOf[term] ?? 0;
    if (before === 0) different.push(term);
    timesOf[term] = Math.min(65_535, before + (i < head ? rule.headline : 1));
  }
  const terms: AskingTerm[] = [];
  for (const term of different) {
    const times = timesOf[term] ?? 0;
    timesOf[term] = 0;
    const stories = index.frequency(term);
    if (stories < 2 || stories > most || shelf.isStop(term)) continue;
    const rarity = index.rarity(term);
    terms.push({ term, times, rarity, weight: times * rarity });
  }
  terms.sort((a, b) => b.weight - a.weight || a.term - b.term);
  if (terms.length > rule.terms) terms.length = rule.terms;
  asked = { shelf, changes, doc, rule, terms };
  return terms;
}

/** The stories of the shelf that are close to `story`, closest first, except those that match `skip`. */
export function* closeStories<Story extends RankedStory>(
  shelf: RankedShelf<Story>,
  story: RankedStory,
  rule: RelatedRule,
  skip: (other: Story) => boolean,
): Steps<Close<Story>[]> {
  const { index } = shelf;
  // The rarest first: only they select, the others add to what was selected.
  const asking = [...askingTerms(shelf, story.doc, rule)].sort((a, b) => b.rarity - a.rarity);
  const damps = dampsOf(shelf, rule);
  const ownDamp = damps.of(story.doc);
  tally.begin(index.docs);
  let own = 0;
  let read = 0;
  const choosing = Math.max(SMALL, index.size * rule.choosing);
  const adding: WeighedTerm[] = [];
  for (const { term, times, rarity } of asking) {
    const weight = rarity * saturated(times, ownDamp, rule);
    own += weight * saturated(times, ownDamp, rule);
    const stories = index.frequency(term);
    if (stories > choosing || (read > 0 && read + stories > rule.reads)) {
      adding.push({ term, weight });
      continue;
    }
    read += stories;
    yield;
    addPostings(index.postings(term), weight, damps, rule);
  }
  if (own === 0) return [];
  const left = yield* addTerms({ index, tally, damps }, adding, rule);
  yield;
  const found: Close<Story>[] = [];
  for (const other of yield* best(shelf, left ?? tally.best(rule.candidates * 2), rule.candidates, skip)) {
    if (found.length % LOOKED_AT_ONCE === 0) yield;
    const words = (tally.scores[other.doc] ?? 0) / own;
    found.push({ story: other, closeness: closenessOf(shelf, story, other, words, rule) });
  }
  return found.sort(byCloseness);
}

/** Adds the contribution of a term with this weight to each document that has it. */
function addPostings(
  postings: Uint32Array,
  weight: number,
  damps: Damps,
  { headline, k1 }: RelatedRule,
): void {
  // Inlined from `saturated` and `addScore`: calls would take longer than the work.
  const { scores, touched } = tally;
  let { count } = tally;
  for (let i = 0; i < postings.length; i += 1) {
    const posting = postings[i] ?? 0;
    const doc = docOf(posting);
    const times = inBody(posting) + headline * inHeadline(posting);
    const before = scores[doc] ?? 0;
    if (before === 0) {
      touched[count] = doc;
      count += 1;
    }
    scores[doc] = before + weight * ((times * (k1 + 1)) / (times + damps.of(doc)));
  }
  tally.count = count;
}

/**
 * How close `other` is to `story`: the share of the weight of the story's words that the other covers, plus a bonus for
 * a shared rare topic, minus a penalty for distance in time.
 */
export function closenessOf(
  shelf: RankedShelf,
  story: RankedStory,
  other: RankedStory,
  words: number,
  rule: RelatedRule,
): number {
  let topic = 0;
  for (const slug of other.topics)
    if (story.topics.includes(slug)) topic = Math.max(topic, shelf.topicRarity(slug));
  const shared = (rule.topicShare * topic) / Math.max(1, Math.log(1 + shelf.index.size));
  const near = rule.farInTime + (1 - rule.farInTime) * Math.exp(-daysBetween(story, other) / rule.fadeDays);
  return Math.min(1, (Math.min(1, words) + shared) * near);
}

/** Whether two stories this close report one event: near in time, and with enough words in common. */
export function isOneEvent(
  story: RankedStory,
  { story: other, closeness }: Close<RankedStory>,
  sharedTerms: number,
  rule: RelatedRule,
): boolean {
  // If few stories share any word with this one, a single word may be enough to relate them, but not to make one event.
  return closeness >= rule.event && daysBetween(story, other) <= rule.eventDays && sharedTerms >= EVENT_TERMS;
}

/** The fewest words that two stories about one event have in common. */
const EVENT_TERMS = 4;

const daysBetween = (one: RankedStory, other: RankedStory) => Math.abs(one.at - other.at) / DAY;

function byCloseness(a: Close<RankedStory>, b: Close<RankedStory>): number {
  return b.closeness - a.closeness || b.story.at - a.story.at || (a.story.id < b.story.id ? -1 : 1);
}

/** The stories of the `most` documents with the highest sums that are not skipped; no others are loaded. */
function* best<Story extends RankedStory>(
  shelf: RankedShelf<Story>,
  docs: readonly number[],
  most: number,
  skip: (other: Story) => boolean,
): Steps<Story[]> {
  const { scores } = tally;
  const scoreOf = (doc: number) => scores[doc] ?? 0;
  const found: Story[] = [];
  let least = 0;
  for (const doc of docs.toSorted((a, b) => scoreOf(b) - scoreOf(a))) {
    if (found.length >= most && scoreOf(doc) < least) break;
    if (found.length % LOOKED_AT_ONCE === 0) yield;
    const other = shelf.at(doc);
    if (!other || skip(other)) continue;
    found.push(other);
    least = scoreOf(doc);
  }
  found.sort((a, b) => scoreOf(b.doc) - scoreOf(a.doc) || (a.id < b.id ? -1 : 1));
  return found.slice(0, most);
}

/** The stories to show next to `story` at `now`, closest first, at most `limit`, each with its reason. */
export function relatedStories(
  shelf: Shelf,
  story: ShelvedStory,
  limit: number,
  now: Date,
  rule: RelatedRule = RELATED,
): { story: ShelvedStory; reason: Reason }[] {
  return inOneGo(relatedSteps(shelf, story, limit, now, rule));
}

/** The same in steps; no other related search may start before it ends. */
export function* relatedSteps(
  shelf: Shelf,
  story: ShelvedStory,
  limit: number,
  now: Date,
  rule: RelatedRule = RELATED,
): Steps<{ story: ShelvedStory; reason: Reason }[]> {
  const reasoned: { story: ShelvedStory; reason: Reason }[] = [];
  for (const close of yield* closestStories(shelf, story, limit, now, rule)) {
    yield;
    reasoned.push({ story: close.story, reason: reasonFor(shelf, story, close, rule) });
  }
  return reasoned;
}

/** The stories to show next to `story` at `now`, closest first, at most `limit`. */
export function* closestStories<Story extends RankedStory>(
  shelf: RankedShelf<Story>,
  story: RankedStory,
  limit: number,
  now: Date,
  rule: RelatedRule = RELATED,
): Steps<Close<Story>[]> {
  if (limit <= 0) return [];
  const time = now.getTime();
  const skip = (other: Story) =>
    other.doc === story.doc || other.visibleAt > time || other.groupId === story.groupId;
  const chosen: Close<Story>[] = [];
  const wide = { ...rule, candidates: rule.candidates + limit };
  for (const close of yield* closeStories(shelf, story, wide, skip)) {
    if (close.closeness < rule.least || chosen.length >= limit) break;
    const { groupId, copySketch } = close.story;
    if (isSameCopy(story.copySketch, copySketch)) continue;
    const known = chosen.some(
      ({ story: other }) => other.groupId === groupId || isSameCopy(other.copySketch, copySketch),
    );
    if (!known) chosen.push(close);
  }
  return chosen;
}

/** Stories whose related lists may include `story`: closeness is not symmetric, so the net is cast wider. */
export function* neighbourStories<Story extends RankedStory>(
  shelf: RankedShelf<Story>,
  story: RankedStory,
  rule: RelatedRule = RELATED,
): Steps<Story[]> {
  const skip = (other: Story) => other.doc === story.doc || other.groupId === story.groupId;
  const close = yield* closeStories(shelf, story, { ...rule, candidates: NEIGHBOURS }, skip);
  return close.filter(({ closeness }) => closeness >= rule.least * WIDER).map(({ story: other }) => other);
}

/** Measured on 14,663 stories: with this many, 999 of 1,000 stories whose lists show one are among its neighbours. */
const NEIGHBOURS = 1000;
const WIDER = 0.4;

/** Why a story is listed next to `story`, on the shelf of both. */
export function reasonFor(
  shelf: Shelf,
  story: ShelvedStory,
  close: Close,
  rule: RelatedRule = RELATED,
): Reason {
  const terms = askingTerms(shelf, story.doc, rule).map(({ term }) => term);
  const standing = standingIn(shelf.index, close.story, terms);
  let shared = 0;
  for (const one of standing) if (one !== ABSENT) shared += 1;
  const near = isOneEvent(story, close, shared, rule);
  const reason = whyRelated(shelf, story, close.story, near, terms);
  const plain = reason.kind === 'same section' || reason.kind === 'same subject';
  return plain && close.closeness < rule.sure ? { kind: 'loosely related' } : reason;
}
