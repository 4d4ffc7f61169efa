import { isSingle, termsOf } from '../../language/search/tokenise.ts';
import type { Reading } from '../../store/database.ts';
import { sameCountry } from '../country-words.ts';
import type { SearchRequest, SearchResult } from '../discovery.ts';
import { othersIn } from '../other-names.ts';
import { parseQuery, type Query } from '../query.ts';
import { rarityAmong } from '../ranked-shelf.ts';
import { isCommon, SEARCH, searchShelves, speaks } from '../search.ts';
import { CandidateShelf, type ShelfSize } from './candidate-index.ts';
import { type Asked, type Bounds, candidateLists } from './candidate-lists.ts';
import { candidatesIn, type IndexState, storiesWith } from './candidates.queries.ts';
import { monthOf, tokenOf } from './story-tokens.ts';

/** How many candidates are ranked, and how much is read to find them. */
export interface SearchBounds extends Bounds {
  readonly candidates: number;
}

/** The bounds in use: larger ones did not improve any list (decision 56). */
export const SEARCH_BOUNDS: SearchBounds = { looked: 700, lists: 12, candidates: 250 };
/** How many stories in other languages are counted for the filter. */
const CANDIDATES_ELSEWHERE = 60;
/** How much a word in the headline adds to its weight when candidates are selected. */
const HEADLINE_ADDS = 0.75;

/** The query for the stories of one language. */
interface AskedShelf {
  readonly size: ShelfSize;
  readonly query: Query;
  /** Other names for parts of the query, each as its terms. */
  readonly others: readonly (readonly string[])[];
  readonly wanted: boolean;
}

/** Searches the index in the database; best first, equal scores newest first. */
export async function searchDatabase(
  reading: Reading,
  state: IndexState,
  request: SearchRequest,
  now: Date,
  bounds: SearchBounds = SEARCH_BOUNDS,
): Promise<SearchResult> {
  const shelves = state.shelves
    .map((size) => ({
      size,
      query: parseQuery(request.text, size.language),
      others: (request.names ?? []).flatMap((name) =>
        othersIn(name, size.language).map((other) => termsOf(other, size.language)),
      ),
      wanted: !request.language || speaks(size.language, request.language),
    }))
    .filter(({ query }) => query.words.length > 0);
  const tokens = new Set(shelves.flatMap(tokensAsked));
  const known = await storiesWith(reading, [...tokens]);
  const deepest = Math.min(10_000, Math.max(0, request.offset)) + Math.min(100, Math.max(0, request.limit));
  let isWhole = true;
  let least = 0;
  const rankedOf = async (filtered: boolean) =>
    Promise.all(
      shelves.map(async (shelf) => {
        const { size, wanted } = shelf;
        const { lists, covers, fewest } = listsOf(shelf, known, state, request, filtered, bounds);
        const most = wanted ? Math.max(bounds.candidates, deepest) : CANDIDATES_ELSEWHERE;
        const asked = askedOf(shelf, known);
        const found = await candidatesIn(
          reading,
          { lists, looked: bounds.looked, most, tokens: [...asked.keys()], places: true },
          now,
        );
        if (wanted && filtered) {
          if (!covers || found.length >= most) isWhole = false;
          least += fewest;
        }
        return new CandidateShelf(size, found, asked);
      }),
    );
  const result = searchShelves(await rankedOf(true), request, now);
  if (isWhole && !request.section) return result;
  const { sections } = request.section
    ? searchShelves(await rankedOf(false), { ...request, limit: 0, offset: 0 }, now)
    : result;
  const total = isWhole ? result.total : Math.max(result.total, least);
  return { ...result, total, atLeast: !isWhole, sections };
}

/** All tokens of a query. */
function tokensAsked(shelf: AskedShelf): number[] {
  const { query, others } = shelf;
  const { language } = shelf.size;
  const terms = [
    ...others.flatMap((run) => (run.length === 1 ? [...run, ...sameCountry(run[0] ?? '', language)] : run)),
    ...query.words.flatMap(({ terms }) => terms),
    ...query.phrases.flat(),
    ...query.without.flat(),
  ];
  return [
    ...terms.map((term) => tokenOf('term', language, term)),
    ...query.words.flatMap((word) => [
      ...word.terms.map((term) => tokenOf('headline', language, term)),
      ...word.terms
        .flatMap((term) => sameCountry(term, language))
        .map((term) => tokenOf('term', language, term)),
      ...(isSingle(word.written) ? [tokenOf('character', language, word.written)] : []),
    ]),
  ];
}

function askedOf(shelf: AskedShelf, known: ReadonlyMap<number, number>): Map<number, number> {
  return new Map(tokensAsked(shelf).map((token) => [token, known.get(token) ?? 0]));
}

interface ShelfLists {
  readonly lists: ReturnType<typeof candidateLists>;
  /** Whether every matching story is in one of the lists. */
  readonly covers: boolean;
  /** The minimum number of matches. */
  readonly fewest: number;
}

const NOTHING: ShelfLists = { lists: [], covers: true, fewest: 0 };

function listsOf(
  { size, query, others }: AskedShelf,
  known: ReadonlyMap<number, number>,
  state: IndexState,
  request: SearchRequest,
  filtered: boolean,
  bounds: SearchBounds,
): ShelfLists {
  const { language, stories: all } = size;
  const stories = (token: number) => known.get(token) ?? 0;
  const term = (one: string) => tokenOf('term', language, one);
  const phrases = query.phrases.flat().map(term);
  if (phrases.some((token) => stories(token) === 0)) return NOTHING;
  const asked: Asked[] = [];
  const ask = (token: number, worth: number) => {
    const weight = worth * rarityAmong(all, stories(token));
    if (weight > 0 && !asked.some((one) => one.token === token))
      asked.push({ token, stories: stories(token), weight });
  };
  const telling = query.words.filter(({ stop }) => !stop);
  const isThere = (word: Query['words'][number]) =>
    tokensOfWord(word, language).some((token) => stories(token) > 0);
  const selects = telling.some((word) =>
    tokensOfWord(word, language).some((token) => stories(token) > 0 && !isCommon(stories(token), all)),
  );
  const words = (selects ? telling : query.words).filter(isThere);
  for (const word of words) {
    if (isSingle(word.written)) ask(tokenOf('character', language, word.written), 1);
    for (const one of word.terms) ask(term(one), 1);
    for (const one of word.terms.flatMap((own) => sameCountry(own, language))) ask(term(one), SEARCH.kin);
  }
  const own = asked.reduce((sum, { weight }) => sum + weight, 0);
  const rarestOf = (run: readonly string[]) =>
    [...run].sort((a, b) => stories(term(a)) - stories(term(b))).slice(0, 1);
  const named = others.flatMap((run) =>
    run.length === 1 ? [...run, ...sameCountry(run[0] ?? '', language)] : rarestOf(run),
  );
  for (const one of named) ask(term(one), SEARCH.kin);
  const whole = own > 0 ? own : asked.reduce((sum, { weight }) => sum + weight, 0);
  // One word of a name is not enough to match it.
  const parts = new Set(others.flatMap((run) => (run.length > 1 ? rarestOf(run).map(term) : [])));
  const sufficient = asked.filter(({ token, weight }) => weight >= SEARCH.least * whole && !parts.has(token));
  const missed = asked.filter((one) => one.stories > bounds.looked);
  for (const word of words)
    for (const one of word.terms) {
      const token = tokenOf('headline', language, one);
      const weight = HEADLINE_ADDS * rarityAmong(all, stories(term(one)));
      if (stories(token) > 0) asked.push({ token, stories: stories(token), weight, adds: true });
    }
  asked.sort((a, b) => b.weight - a.weight);
  const months = state.months.get(language) ?? [];
  const between = monthsBetween(months, request);
  const within = [
    ...phrases.map((token) => [token]),
    ...(filtered && request.section ? [[tokenOf('section', language, request.section)]] : []),
    ...(between ? [between.map((month) => tokenOf('month', language, String(month)))] : []),
  ];
  const isNarrowed = within.length > 0 || query.without.length > 0;
  return {
    lists: candidateLists(asked, bounds, within, newestMonths(months, language, all)),
    covers: missed.reduce((sum, { weight }) => sum + weight, 0) < SEARCH.least * whole || missed.length === 0,
    fewest: isNarrowed ? 0 : Math.max(0, ...sufficient.map((one) => one.stories)),
  };
}

function tokensOfWord(word: Query['words'][number], language: string): number[] {
  return [
    ...word.terms
      .flatMap((term) => [term, ...sameCountry(term, language)])
      .map((term) => tokenOf('term', language, term)),
    ...(isSingle(word.written) ? [tokenOf('character', language, word.written)] : []),
  ];
}

/** The months with stories between two days; null without limits. */
function monthsBetween(months: readonly { month: number }[], { from, to }: SearchRequest): number[] | null {
  if (!from && !to) return null;
  const first = from ? monthOf(from) : Number.NEGATIVE_INFINITY;
  const last = to ? monthOf(to) : Number.POSITIVE_INFINITY;
  const touched = months.map(({ month }) => month).filter((month) => month >= first && month <= last);
  return touched.length > 0 ? touched : [0];
}

/** Returns the tokens of the newest months that have this share of the stories; none if that takes all months. */
export function newestMonths(
  months: readonly { month: number; stories: number }[],
  language: string,
  all: number,
): (share: number) => number[] {
  return (share) => {
    const tokens: number[] = [];
    let left = share * all;
    for (const { month, stories } of months) {
      if (left <= 0 && tokens.length > 0) return tokens;
      tokens.push(tokenOf('month', language, String(month)));
      left -= stories;
    }
    return [];
  };
}
