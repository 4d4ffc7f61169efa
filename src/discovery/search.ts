import { isPair, isSingle } from '../language/search/tokenise.ts';
import { type AskedWord, askedWords, isThere, isThereItself } from './asked-words.ts';
import type { SearchRequest, SearchResult } from './discovery.ts';
import { type NearWord, nearnessOf } from './nearness.ts';
import { parseQuery, type Query } from './query.ts';
import type { RankedShelf, RankedStory } from './ranked-shelf.ts';
import { inOneGo, type Steps } from './steps.ts';
import { boundOfBest, Tally } from './tally.ts';
import { docOf, inBody, inHeadline } from './text-index.ts';

/** How a search ranks; the figures are tuned by `tests/conformance/relatedness.ts`. */
export interface SearchRule {
  k1: number;
  b: number;
  /** Weight of a word in the headline relative to the body. */
  headline: number;
  /**
   * How strongly a story that matches only a share of the query's weight is penalised: its score times share ** this.
   */
  partly: number;
  /** How far a headline's length counts against its words (BM25's b): 0 not at all, 1 in full proportion. */
  headlineB: number;
  /** What another word for the same country is worth, relative to the word in the query. */
  kin: number;
  /** What query words add if they appear close together and in order. */
  near: number;
  /** How many of the best results are examined for proximity. */
  looked: number;
  /** A story matches if it covers this share of the query's weight. */
  least: number;
  /** A word that more than this share of the stories have does not select stories by itself. */
  common: number;
}

/** The rule in use. */
export const SEARCH: SearchRule = {
  k1: 1.2,
  b: 0.4,
  headline: 1.5,
  headlineB: 0,
  kin: 0.4,
  near: 1,
  looked: 40,
  partly: 1,
  least: 0.25,
  common: 0.5,
};

const MOST_HITS = 100;
const MOST_OFFSET = 10_000;
/** How many stories are processed per step. */
const AT_ONCE = 4096;
/** How many texts are processed per step. */
const SEQUENCES_AT_ONCE = 64;
/**
 * Stories found only by another name are found whatever else was searched for, but rank lower: their share is divided
 * by up to this.
 */
const MOST_BESIDE = 3;
/** Below this many stories no word counts as common. */
const SMALL = 50;

interface Found {
  story: RankedStory;
  score: number;
  /** Whether it has none of the words, only other names for the same things. */
  isCalledOtherwise: boolean;
}

const tally = new Tally();
/** Documents that match only by other names. */
const calledOtherwise = new Set<number>();

/** Searches `shelves` in one go; best first, equal scores newest first. */
export function searchShelves(
  shelves: readonly RankedShelf[],
  request: SearchRequest,
  now: Date,
  rule: SearchRule = SEARCH,
): SearchResult {
  return inOneGo(searchSteps(shelves, request, now, rule));
}

/** Searches `shelves` in steps; no other search may start before it ends. */
export function* searchSteps(
  shelves: readonly RankedShelf[],
  request: SearchRequest,
  now: Date,
  rule: SearchRule = SEARCH,
): Steps<SearchResult> {
  const limit = clamp(request.limit, MOST_HITS);
  const offset = clamp(request.offset, MOST_OFFSET);
  const sections = new Map<string, number>();
  const languages = new Map<string, number>();
  const answered = new Set<string>();
  const answeredNames = new Set<string>();
  const asked = new Set<string>();
  const hits: Found[] = [];
  let total = 0;
  for (const shelf of shelves) {
    const query = parseQuery(request.text, shelf.language);
    if (query.words.length === 0) continue;
    const words = askedWords(shelf, query, request.names ?? []);
    const wanted = !request.language || speaks(shelf.language, request.language);
    if (wanted) {
      for (const one of words) {
        if (one.insteadOf) {
          answeredNames.add(one.word.written);
          for (const { word } of one.insteadOf) answered.add(word.written);
        } else if (!one.word.stop) {
          asked.add(one.word.written);
          if (isThere(one)) answered.add(one.word.written);
        }
      }
    }
    const matches = yield* matching(shelf, query, words, request, now, rule);
    bringNear(shelf, words, matches, rule);
    const inSection = matches.filter(({ story }) => !request.section || story.section === request.section);
    if (inSection.length > 0) languages.set(shelf.language, inSection.length);
    if (!wanted) continue;
    for (const { story } of matches)
      if (story.section) sections.set(story.section, (sections.get(story.section) ?? 0) + 1);
    total += inSection.length;
    for (const isOther of [false, true]) {
      const some = inSection.filter(({ isCalledOtherwise }) => isCalledOtherwise === isOther);
      for (const match of bestOf(some, limit + offset)) hits.push(match);
    }
  }
  // A name that matched has matched in full, however a language splits it into words.
  const named = [...answeredNames];
  if (isNamesOnly(request))
    hits.sort((a, b) => Number(a.isCalledOtherwise) - Number(b.isCalledOtherwise) || byScore(a, b));
  else hits.sort(byScore);
  return {
    total,
    atLeast: false,
    hits: hits.slice(offset, offset + limit).map(({ story, score }) => ({ id: story.id, score })),
    sections: counted(sections).map(([section, count]) => ({ section, count })),
    languages: counted(languages).map(([language, count]) => ({ language, count })),
    missing: [...asked].filter(
      (word) => !answered.has(word) && !named.some((name) => isPair(word) && name.includes(word)),
    ),
  };
}

/** Whether a query is only names: stories with these exact names then come first. */
function isNamesOnly({ text, names = [] }: SearchRequest): boolean {
  let rest = text.replaceAll(/(?<=^|\s)[-−]\S+/gu, ' ').replaceAll(/\s+/gu, ' ');
  for (const { written } of names) rest = rest.replace(written, ' ');
  return names.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Boosts the best of `matches` where query words appear close together. */
function bringNear(
  shelf: RankedShelf,
  words: readonly AskedWord[],
  matches: readonly Found[],
  rule: SearchRule,
): void {
  if (rule.near === 0) return;
  const near: NearWord[] = [];
  let place = 0;
  for (const { word, terms } of words) {
    place += 1;
    if (isSingle(word.written)) continue;
    for (const [i, term] of terms.entries()) {
      if (i > 0) place += 1;
      if (!word.stop && !near.some((other) => other.term === term))
        near.push({ term, place, weight: shelf.index.rarity(term) });
    }
  }
  if (near.length < 2) return;
  const best = bestOf(matches, rule.looked).sort(byScore).slice(0, rule.looked);
  const sums = nearnessOf(
    shelf,
    near,
    best.map(({ story }) => story.doc),
  );
  for (const [i, match] of best.entries()) match.score += rule.near * (sums[i] ?? 0);
}

/** At least the `most` best of `matches`, and not many more, in no particular order. */
function bestOf(matches: readonly Found[], most: number): Found[] {
  const scores = new Float32Array(matches.length);
  for (let i = 0; i < scores.length; i += 1) scores[i] = matches[i]?.score ?? 0;
  const floor = boundOfBest(scores, most);
  return matches.filter(({ score }) => score >= floor);
}

/** Whether a word that this many of `size` stories have does not select stories by itself. */
export function isCommon(stories: number, size: number, rule: SearchRule = SEARCH): boolean {
  return size >= SMALL && stories > size * rule.common;
}

/** Whether a story in `language` matches a filter for `wanted`: `zh` also matches `zh-Hans`. */
export function speaks(language: string, wanted: string): boolean {
  return language === wanted || language.startsWith(`${wanted}-`);
}

function clamp(value: number, most: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(0, Math.floor(value))) : 0;
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || b.story.at - a.story.at || (a.story.id < b.story.id ? -1 : 1);
}

function counted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Every visible story that matches the query between the dates, in any section. */
function* matching(
  shelf: RankedShelf,
  query: Query,
  words: readonly AskedWord[],
  request: SearchRequest,
  now: Date,
  rule: SearchRule,
): Steps<Found[]> {
  const { index } = shelf;
  const present = words.filter(isThere);
  const isRare = (term: number) => !isCommon(index.frequency(term), index.size, rule);
  const rare = present.filter(({ word, terms, kin }) => !word.stop && [...terms, ...kin].some(isRare));
  const isSelecting = (one: AskedWord) => rare.length === 0 || rare.includes(one) || !isThereItself(one);
  const selecting = present.filter(isSelecting);
  tally.begin(index.docs);
  calledOtherwise.clear();
  let whole = 0;
  let elsewhere = 0;
  for (const word of selecting) {
    const weight = yield* addWord(shelf, word, rule, true);
    // Another name adds matches, and takes nothing away from stories that have the words themselves.
    if (isThereItself(word)) whole += weight;
    else elsewhere += weight;
  }
  if (whole === 0) whole = elsewhere * Math.min(MOST_BESIDE, 1 + absentBeside(words) / selecting.length);
  for (const one of present) if (!one.word.stop && !isSelecting(one)) yield* addWord(shelf, one, rule, false);
  const required: Set<number>[] = [];
  const banned: Set<number>[] = [];
  const numbers = (terms: readonly string[]) => terms.map((term) => index.find(term));
  for (const terms of query.phrases) required.push(yield* docsWith(shelf, numbers(terms)));
  for (const terms of query.without) banned.push(yield* docsWith(shelf, numbers(terms)));
  const time = now.getTime();
  const from = request.from?.getTime() ?? Number.NEGATIVE_INFINITY;
  const to = request.to?.getTime() ?? Number.POSITIVE_INFINITY;
  const found: Found[] = [];
  for (let i = 0; i < tally.count; i += 1) {
    if (i % AT_ONCE === 0) yield;
    const doc = tally.touched[i] ?? 0;
    const share = Math.min(1, (tally.mass[doc] ?? 0) / whole);
    if (share < rule.least) continue;
    const story = shelf.at(doc);
    if (!story || story.visibleAt > time || story.at < from || story.at >= to) continue;
    if (required.some((docs) => !docs.has(doc)) || banned.some((docs) => docs.has(doc))) continue;
    const score = (tally.scores[doc] ?? 0) * share ** rule.partly;
    found.push({ story, score, isCalledOtherwise: calledOtherwise.has(doc) });
  }
  return found;
}

/** How many words of a query a shelf lacks, even by another name. */
function absentBeside(words: readonly AskedWord[]): number {
  const named = new Set(words.flatMap(({ insteadOf }) => insteadOf ?? []));
  return words.filter((word) => !word.word.stop && !isThere(word) && !named.has(word)).length;
}

/** Adds the scores of a word's terms and returns the weight of the word. */
function* addWord(
  shelf: RankedShelf,
  { word, terms, kin, runs, insteadOf }: AskedWord,
  rule: SearchRule,
  selects: boolean,
): Steps<number> {
  const { index } = shelf;
  const alternatives = isSingle(word.written);
  let weight = 0;
  if (alternatives) {
    tally.nextWord();
    const stories = terms.reduce((sum, term) => sum + index.frequency(term), 0);
    weight = Math.log(1 + index.size / (Math.min(stories, index.size) + 0.5));
  }
  for (const term of terms) {
    const rarity = alternatives ? weight : index.rarity(term);
    if (!alternatives) {
      tally.nextWord();
      weight += rarity;
    }
    yield* addTerm(shelf, term, rarity, rarity, rule, selects, true);
  }
  if (terms.length === 0) tally.nextWord();
  for (const term of kin) {
    if (weight === 0) weight = index.rarity(term);
    yield* addTerm(shelf, term, weight, weight * rule.kin, rule, selects, true);
  }
  const others = runs.filter(([term = -1]) => !terms.includes(term) && !kin.includes(term));
  if (others.length === 0) return weight;
  // A name weighs as much as its most common form, by its rarest word: how many stories have all of it is known only
  // once all are read.
  const usual = Math.min(...others.map((run) => Math.max(...run.map((term) => index.rarity(term)))));
  if (weight === 0) weight = usual;
  const mass = insteadOf ? Math.max(weight, sumOf(insteadOf, index)) : weight;
  for (const run of others) {
    const before = tally.count;
    const [term = -1] = run;
    if (run.length === 1) yield* addTerm(shelf, term, mass, usual * rule.kin, rule, selects);
    else
      for (const doc of yield* docsWith(shelf, run))
        if (selects || tally.has(doc)) tally.add(doc, usual * rule.kin, mass);
    for (let i = before; i < tally.count; i += 1) calledOtherwise.add(tally.touched[i] ?? 0);
  }
  return weight;
}

/** The combined weight of the words. */
function sumOf(words: readonly AskedWord[], index: RankedShelf['index']): number {
  return words.reduce((sum, { terms }) => sum + terms.reduce((all, term) => all + index.rarity(term), 0), 0);
}

function* addTerm(
  shelf: RankedShelf,
  term: number,
  mass: number,
  rarity: number,
  rule: SearchRule,
  selects: boolean,
  isOwn = false,
): Steps<void> {
  const { index } = shelf;
  const { k1, b, headlineB } = rule;
  const body = index.meanBody || 1;
  const headline = index.meanHeadline || 1;
  const postings = index.postings(term);
  for (let i = 0; i < postings.length; i += 1) {
    if (i % AT_ONCE === 0) yield;
    const posting = postings[i] ?? 0;
    const doc = docOf(posting);
    if (!selects && !tally.has(doc)) continue;
    const times = inBody(posting);
    const head = inHeadline(posting);
    let score = 0;
    if (times > 0) score = (times * (k1 + 1)) / (times + k1 * (1 - b + (b * index.bodyLength(doc)) / body));
    if (head > 0) {
      const damp = k1 * (1 - headlineB + (headlineB * index.headlineLength(doc)) / headline);
      score += (rule.headline * head * (k1 + 1)) / (head + damp);
    }
    if (isOwn) calledOtherwise.delete(doc);
    tally.add(doc, rarity * score, mass);
  }
}

/** The documents where the terms are consecutive, in the headline or the body. */
function* docsWith(shelf: RankedShelf, numbers: readonly number[]): Steps<Set<number>> {
  const { index } = shelf;
  const [rarest] = [...numbers].sort((a, b) => index.frequency(a) - index.frequency(b));
  const docs = new Set<number>();
  if (rarest === undefined || numbers.includes(-1)) return docs;
  let looked = 0;
  for (const posting of index.postings(rarest)) {
    looked += 1;
    if (looked % SEQUENCES_AT_ONCE === 0) yield;
    const doc = docOf(posting);
    if (numbers.length === 1 || standsTogether(index.sequence(doc), index.headlineLength(doc), numbers))
      docs.add(doc);
  }
  return docs;
}

function standsTogether(sequence: Uint32Array, headline: number, numbers: readonly number[]): boolean {
  const [first] = numbers;
  const last = sequence.length - numbers.length;
  for (let i = 0; i <= last; i += 1) {
    if (sequence[i] !== first || (i < headline && i + numbers.length > headline)) continue;
    let j = 1;
    while (j < numbers.length && sequence[i + j] === numbers[j]) j += 1;
    if (j === numbers.length) return true;
  }
  return false;
}
