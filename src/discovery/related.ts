import { isSameCopy } from '../stories/copy-sketch.ts';
import type { StoryKind } from '../stories/story.ts';
import type { Reason } from './discovery.ts';
import type { Shelf, ShelvedStory } from './shelf.ts';
import { nthHighest, Tally } from './tally.ts';
import { docOf, inBody, inHeadline } from './text-index.ts';
import { isOneWord, isPair, tells } from './tokenise.ts';

/** How relatedness is told; the figures are tuned by `tests/conformance/relatedness.ts`. */
export interface RelatedRule {
  /** How many of a story's terms ask. */
  terms: number;
  /** A term that more than this share of the stories has does not ask. */
  common: number;
  /** How slowly a repeated term saturates. */
  k1: number;
  /** How much the length of a story counts. */
  b: number;
  /** How many times a term of the headline counts. */
  headline: number;
  /** How many of the first stage's best are looked at closely. */
  candidates: number;
  /** How many terms of the beginning are compared. */
  lead: number;
  /** The beginning's share in the closeness. */
  leadShare: number;
  /** What remains of the closeness of stories far apart in time. */
  farInTime: number;
  /** Days after which the nearness in time has faded to a third. */
  fadeDays: number;
  /** What a rare shared topic adds. */
  topicShare: number;
  /** Below this closeness a story is not related. */
  least: number;
  /** From this closeness, and within `eventDays`, two stories tell of the same event. */
  event: number;
  eventDays: number;
}

/** The rule in use. */
export const RELATED: RelatedRule = {
  terms: 100,
  common: 0.3,
  k1: 2,
  b: 0.75,
  headline: 3,
  candidates: 80,
  lead: 80,
  leadShare: 0.2,
  farInTime: 0.6,
  fadeDays: 10,
  topicShare: 0.1,
  least: 0.16,
  event: 0.4,
  eventDays: 3,
};

/** A story with how close it is to the one asked about: 0 nothing in common, 1 the same. */
export interface Close {
  story: ShelvedStory;
  closeness: number;
}

/** Up to this many stories may share a term in any portal, however small. */
const SMALL = 30;
const DAY = 86_400_000;
const tally = new Tally();

/** The terms of a story that tell it from others, with their weights in a query. */
function askingTerms(
  shelf: Shelf,
  doc: number,
  rule: RelatedRule,
): { term: number; times: number; rarity: number }[] {
  const { index } = shelf;
  const sequence = index.sequence(doc);
  const head = index.headlineLength(doc);
  const most = Math.max(SMALL, index.size * rule.common);
  const times = new Map<number, number>();
  for (let i = 0; i < sequence.length; i += 1) {
    const term = sequence[i] ?? 0;
    times.set(term, (times.get(term) ?? 0) + (i < head ? rule.headline : 1));
  }
  const terms: { term: number; times: number; rarity: number; weight: number }[] = [];
  for (const [term, count] of times) {
    const stories = index.frequency(term);
    if (stories < 2 || stories > most || shelf.isStop(term)) continue;
    const rarity = index.rarity(term);
    terms.push({ term, times: count, rarity, weight: count * rarity });
  }
  terms.sort((a, b) => b.weight - a.weight || a.term - b.term);
  return terms.slice(0, rule.terms);
}

/** The stories of the shelf that are close to `story`, closest first, without any that `skip` names. */
export function closeStories(
  shelf: Shelf,
  story: ShelvedStory,
  rule: RelatedRule,
  skip: (other: ShelvedStory) => boolean,
): Close[] {
  const { index } = shelf;
  const asking = askingTerms(shelf, story.doc, rule);
  const mean = index.meanBody + rule.headline * index.meanHeadline;
  const lengthOf = (doc: number) => index.bodyLength(doc) + rule.headline * index.headlineLength(doc);
  const dampOf = (doc: number) => rule.k1 * (1 - rule.b + (rule.b * lengthOf(doc)) / mean);
  const ownDamp = dampOf(story.doc);
  tally.begin(index.docs);
  tally.nextWord();
  let own = 0;
  for (const { term, times, rarity } of asking) {
    const weight = (rarity * times * (rule.k1 + 1)) / (times + ownDamp);
    own += weight * ((times * (rule.k1 + 1)) / (times + ownDamp));
    const postings = index.postings(term);
    for (let i = 0; i < postings.length; i += 1) {
      const posting = postings[i] ?? 0;
      const doc = docOf(posting);
      const count = inBody(posting) + rule.headline * inHeadline(posting);
      tally.add(doc, (weight * count * (rule.k1 + 1)) / (count + dampOf(doc)), 0);
    }
  }
  if (own === 0) return [];
  const lead = leadOf(shelf, story.doc, rule);
  const ownTopics = new Set(story.topics);
  return best(shelf, rule.candidates, skip)
    .map((other) => {
      const words = Math.min(1, (tally.scores[other.doc] ?? 0) / own);
      const days = Math.abs(other.at - story.at) / DAY;
      const near = rule.farInTime + (1 - rule.farInTime) * Math.exp(-days / rule.fadeDays);
      const alike =
        (1 - rule.leadShare) * words + rule.leadShare * likeness(lead, leadOf(shelf, other.doc, rule));
      let topic = 0;
      for (const slug of other.topics)
        if (ownTopics.has(slug)) topic = Math.max(topic, shelf.topicRarity(slug));
      const shared = (rule.topicShare * topic) / Math.max(1, Math.log(1 + index.size));
      return { story: other, closeness: Math.min(1, (alike + shared) * near) };
    })
    .sort(byCloseness);
}

function byCloseness(a: Close, b: Close): number {
  return b.closeness - a.closeness || b.story.at - a.story.at || (a.story.id < b.story.id ? -1 : 1);
}

/** The `most` touched stories with the highest sums that are not skipped. */
function best(shelf: Shelf, most: number, skip: (other: ShelvedStory) => boolean): ShelvedStory[] {
  const docs = tally.touched.slice(0, tally.count);
  const floor = nthHighest(
    Float32Array.from(docs, (doc) => tally.scores[doc] ?? 0),
    most * 2,
  );
  const found: { story: ShelvedStory; score: number }[] = [];
  for (const doc of docs) {
    const score = tally.scores[doc] ?? 0;
    if (score < floor) continue;
    const other = shelf.at(doc);
    if (other && !skip(other)) found.push({ story: other, score });
  }
  found.sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  return found.slice(0, most).map(({ story }) => story);
}

/** The different terms of the headline and the beginning, with their rarity. */
function leadOf(shelf: Shelf, doc: number, rule: RelatedRule): Map<number, number> {
  const { index } = shelf;
  const terms = new Map<number, number>();
  for (const term of index.sequence(doc).subarray(0, index.headlineLength(doc) + rule.lead)) {
    if (!terms.has(term) && !shelf.isStop(term)) terms.set(term, index.rarity(term));
  }
  return terms;
}

/** The cosine of two beginnings. */
function likeness(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let common = 0;
  let left = 0;
  let right = 0;
  for (const [term, rarity] of a) {
    left += rarity * rarity;
    if (b.has(term)) common += rarity * rarity;
  }
  for (const rarity of b.values()) right += rarity * rarity;
  return left === 0 || right === 0 ? 0 : common / Math.sqrt(left * right);
}

/** The stories to show beside `story` at `now`, closest first, at most `limit`, each with its reason. */
export function relatedStories(
  shelf: Shelf,
  story: ShelvedStory,
  limit: number,
  now: Date,
  rule: RelatedRule = RELATED,
): { story: ShelvedStory; reason: Reason }[] {
  if (limit <= 0) return [];
  const time = now.getTime();
  const skip = (other: ShelvedStory) =>
    other.id === story.id || other.groupId === story.groupId || other.visibleAt > time;
  const chosen: Close[] = [];
  for (const close of closeStories(shelf, story, { ...rule, candidates: rule.candidates + limit }, skip)) {
    if (close.closeness < rule.least || chosen.length >= limit) break;
    const { groupId, copySketch } = close.story;
    if (isSameCopy(story.copySketch, copySketch)) continue;
    const known = chosen.some(
      ({ story: other }) => other.groupId === groupId || isSameCopy(other.copySketch, copySketch),
    );
    if (!known) chosen.push(close);
  }
  return chosen.map((close) => ({ story: close.story, reason: reasonFor(shelf, story, close, rule) }));
}

/** Stories in whose related lists `story` may stand: closeness differs with who asks, so the net is cast wider. */
export function neighbourStories(
  shelf: Shelf,
  story: ShelvedStory,
  rule: RelatedRule = RELATED,
): ShelvedStory[] {
  const skip = (other: ShelvedStory) => other.id === story.id || other.groupId === story.groupId;
  return closeStories(shelf, story, { ...rule, candidates: NEIGHBOURS }, skip)
    .filter(({ closeness }) => closeness >= rule.least * WIDER)
    .map((close) => close.story);
}

/** Measured on 14,663 stories: with these, 98 of 100 stories that show another are among its neighbours. */
const NEIGHBOURS = 400;
const WIDER = 0.6;

const EVENT_KINDS: ReadonlySet<StoryKind> = new Set(['news', 'live']);

function reasonFor(shelf: Shelf, story: ShelvedStory, close: Close, rule: RelatedRule): Reason {
  const other = close.story;
  const days = Math.abs(story.at - other.at) / DAY;
  const tellEvents = EVENT_KINDS.has(story.kind) && EVENT_KINDS.has(other.kind);
  if (tellEvents && close.closeness >= rule.event && days <= rule.eventDays) return { kind: 'same event' };
  const topics = other.topics.filter((topic) => story.topics.includes(topic));
  topics.sort((a, b) => shelf.topicRarity(b) - shelf.topicRarity(a) || (a < b ? -1 : 1));
  if (topics[0]) return { kind: 'shared topic', topic: topics[0] };
  return { kind: 'shared words', words: sharedWords(shelf, story.doc, other.doc, rule) };
}

/** The three words that tell most of what two stories have in common, as they are written. */
function sharedWords(shelf: Shelf, doc: number, other: number, rule: RelatedRule): string[] {
  const there = new Set(shelf.index.sequence(other));
  const words: string[] = [];
  for (const { term } of askingTerms(shelf, doc, rule)) {
    if (words.length >= 3) break;
    const written = shelf.written(term);
    if (!there.has(term) || !tells(written, shelf.language)) continue;
    if (isPair(written) && !isOneWord(written, shelf.language)) continue;
    if (!words.includes(written)) words.push(written);
  }
  return words;
}
