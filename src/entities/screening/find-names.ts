import { memoize } from '../../memoize.ts';
import type { CompareTokens } from '../names/align-tokens.ts';
import { isCommonBrand } from '../names/common-brands.ts';
import { commonFamilyName } from '../names/common-family-names.ts';
import { compareParsed } from '../names/compare-names.ts';
import { compareTokens, LEAST_LIKENESS, type TokenLikeness } from '../names/compare-tokens.ts';
import type { NameOf, NameToken, ParsedName } from '../names/name-token.ts';
import type { Doubt } from '../names/weigh-doubt.ts';
import { type IndexedNames, parsedOf } from './indexed-names.ts';

/** A listed name found for a query. */
export interface FoundName {
  readonly name: number;
  readonly score: number;
}

/** What was found for one name. */
export interface FoundNames {
  /** Unsorted. */
  readonly names: readonly FoundName[];
  /** How the lists' word counts make differences weigh more; for comparing the results again in full. */
  readonly doubt: Doubt;
  /** The same, for an entry that doesn't contradict the country or birth year in the query. */
  readonly eased: Doubt;
}

/** How many names are compared in full; the others share too little. */
const MOST_COMPARED = 240;
const NONE: TokenLikeness = { likeness: 0, how: 'spelled alike' };

/**
 * Finds listed names of the same kind that resemble a query, with their scores; where a country or a date of birth is
 * known, as if it matched.
 */
export function findNames(
  names: IndexedNames,
  query: ParsedName,
  least: number,
  mayAgree: boolean,
): FoundNames {
  const near = query.tokens.map((token) => nearTokensKept(names, token, query.of));
  const compare = comparer(query, near);
  const doubts = doubtsOf(names, query, near);
  const doubt = mayAgree ? doubts.eased : doubts.doubt;
  const found: FoundName[] = [];
  for (const name of candidatesOf(names, query, near)) {
    const { score } = compareParsed(query, parsedOf(names, name), compare, doubt, least);
    if (score >= least) found.push({ name, score });
  }
  return { names: found, ...doubts };
}

type Near = ReadonlyMap<NameToken, TokenLikeness & { readonly id: number }>;

/** How many query words are cached with their near tokens: names share their words. */
const MOST_KEPT = 4096;
const kept = new WeakMap<IndexedNames, (token: NameToken, of: NameOf) => Near>();

function nearTokensKept(names: IndexedNames, token: NameToken, of: NameOf): Near {
  let near = kept.get(names);
  if (!near) {
    near = memoize(
      MOST_KEPT,
      (one: NameToken, as: NameOf) => nearTokens(names, one, as),
      ({ kind, text, ascii, meaning }, as) => `${as}|${kind}|${text}|${ascii}|${meaning}`,
    );
    kept.set(names, near);
  }
  return near(token, of);
}

/** The lists' words that a query word may be, with their likeness. */
function nearTokens(names: IndexedNames, token: NameToken, of: NameOf): Near {
  const found = new Map<NameToken, TokenLikeness & { id: number }>();
  for (const id of names.table.near(token)) {
    const other = names.table.tokens[id] as NameToken;
    const { likeness, how } = compareTokens(token, other, of);
    if (likeness >= LEAST_LIKENESS) found.set(other, { likeness, how, id });
  }
  return found;
}

/** Near tokens are already compared; others are compared only where they may still be joined or count little. */
function comparer(query: ParsedName, near: readonly Near[]): CompareTokens {
  const rows = new Map(query.tokens.map((token, at) => [token, near[at] as Near]));
  return (one, other, of) => {
    const row = rows.get(one);
    if (!row) return compareTokens(one, other, of);
    const known = row.get(other);
    if (known) return known;
    return one.kind === 'word' && other.kind === 'word' ? NONE : compareTokens(one, other, of);
  };
}

/** How many entries may match by chance before differences weigh more. */
const EXPECTED = 0.001;

/** With fewer entries than this, word frequency can't be estimated. */
const FEW = 20_000;

/** A word in this many entries counts as a word of its own. */
const LISTED = 2;

/** Estimated share of all people who have a common family name, and a known given name. */
const FAMILY_SHARE = 0.002;
const GIVEN_SHARE = 0.001;

/** Estimated share of all people, or companies, that have a name; 0 if unknown. */
function usualShare({ ascii, kind, meaning }: NameToken, of: NameOf): number {
  if (kind !== 'word' || of === 'vessel') return 0;
  if (commonFamilyName(ascii) !== null || (of === 'body' && isCommonBrand(ascii))) return FAMILY_SHARE;
  return meaning === 'given name' ? GIVEN_SHARE : 0;
}

/** Doubt grows with the number of entries expected to share the same words by chance. */
function doubtsOf(
  names: IndexedNames,
  query: ParsedName,
  near: readonly Near[],
): Pick<FoundNames, 'doubt' | 'eased'> {
  const among = Math.max(FEW, names.entries);
  const frequent = near.map((row) =>
    [...row.values()].map(({ likeness, id }) => [likeness, names.frequency(id)] as const),
  );
  const listed = query.tokens.map(
    ({ ascii, kind }, at) =>
      kind === 'word' &&
      [...(near[at] as Near)].some(
        ([token, { id }]) => token.ascii === ascii && names.frequency(id) >= LISTED,
      ),
  );
  const usual = query.tokens.map((token) => usualShare(token, query.of));
  const isListed = (at: number) => listed[at] === true || (usual[at] ?? 0) > 0;
  const doubt: Doubt = (aligned) => {
    let isCrowd = query.of !== 'vessel';
    let usualNames = 0;
    let expected = Math.log10(Math.max(1, names.entries));
    for (const { query: ours, likeness, how } of aligned) {
      const at = ours[0] ?? 0;
      const { kind } = query.tokens[at] as NameToken;
      if (kind === 'particle' || kind === 'title' || kind === 'legal form') continue;
      const share = usual[at] ?? 0;
      if (share === 0 && (query.of === 'person' || kind === 'word')) isCrowd = false;
      if (share > 0) usualNames += 1;
      let count = 1;
      if (how === 'initial') count = among / 10;
      else if (how === 'acronym')
        count = among * 10 ** -(Math.max(1, query.tokens[at]?.ascii.length ?? 3) - 1);
      else if (how !== 'joined')
        for (const [other, frequency] of frequent[at] as readonly (readonly [number, number])[])
          if (other >= likeness - 0.03) count += frequency;
      expected += Math.log10(Math.min(1, Math.max(count / among, share)));
    }
    return {
      tens: Math.max(0, expected - Math.log10(EXPECTED)),
      entries: 10 ** expected,
      isListed,
      isCrowd: isCrowd && usualNames > 0,
    };
  };
  return { doubt, eased: (aligned) => ({ ...doubt(aligned), isCrowd: false }) };
}

/** The names that share enough of the query to reach the threshold, best first. */
function candidatesOf(names: IndexedNames, query: ParsedName, near: readonly Near[]): number[] {
  const tally = new Tally(names);
  let whole = 0;
  for (const [at, token] of query.tokens.entries()) {
    if (token.kind === 'title' || token.kind === 'particle' || token.kind === 'legal form') continue;
    whole += token.weight;
    tally.begin();
    const words = [...(near[at] as Near).values()].sort((a, b) => b.likeness - a.likeness);
    for (const { id, likeness } of words) {
      const rarity = Math.log2(2 + names.entries / (1 + names.frequency(id)));
      for (const name of names.namesWith(id)) {
        if (names.of(name) === query.of) tally.add(name, token.weight * likeness, rarity);
      }
    }
  }
  tally.begin();
  const isOf = (name: number) => names.of(name) === query.of;
  for (const name of namesJoined(names, query)) if (isOf(name)) tally.add(name, whole, 6);
  const least = whole * (query.of === 'person' ? SHARED_BY_PERSONS : SHARED_BY_OTHERS);
  return tally.best(least, MOST_COMPARED);
}

/** Share of the query's weight that a name must match to reach the threshold at all, given what missing parts cost. */
const SHARED_BY_PERSONS = 0.4;
const SHARED_BY_OTHERS = 0.55;

/** Sums what names share with a query; reuses its arrays, since there are many names. */
class Tally {
  private static scratch: {
    names: IndexedNames;
    shared: Float32Array;
    worth: Float32Array;
    turn: Uint32Array;
  } | null = null;
  private static turns = 0;
  private readonly shared: Float32Array;
  private readonly worth: Float32Array;
  private readonly turn: Uint32Array;
  private readonly touched: number[] = [];
  private readonly names: IndexedNames;

  constructor(names: IndexedNames) {
    if (Tally.scratch?.names !== names) {
      const { names: count } = names;
      Tally.scratch = {
        names,
        shared: new Float32Array(count),
        worth: new Float32Array(count),
        turn: new Uint32Array(count),
      };
    }
    this.names = names;
    this.shared = Tally.scratch.shared;
    this.worth = Tally.scratch.worth;
    this.turn = Tally.scratch.turn;
  }

  /** Moves to the next word of the query, which counts once per name. */
  begin(): void {
    Tally.turns += 1;
  }

  add(name: number, weight: number, rarity: number): void {
    if (this.turn[name] === Tally.turns) return;
    if (this.worth[name] === 0) this.touched.push(name);
    this.turn[name] = Tally.turns;
    this.shared[name] = (this.shared[name] as number) + weight;
    this.worth[name] = (this.worth[name] as number) + weight * rarity;
  }

  /** The names with at least `least`, best first; ends the summing. */
  best(least: number, most: number): number[] {
    const found: [number, number][] = [];
    for (const name of this.touched) {
      // A long name that shares one word must not outrank a short one that is that word.
      if ((this.shared[name] as number) >= least)
        found.push([name, (this.worth[name] as number) - this.names.tokenIdsOf(name).length * 0.3]);
      this.shared[name] = 0;
      this.worth[name] = 0;
      this.turn[name] = 0;
    }
    if (found.length > most) found.sort((a, b) => b[1] - a[1]);
    return found.slice(0, most).map(([name]) => name);
  }
}

/** Names that have the query's words joined, split or abbreviated to initials. */
function namesJoined(names: IndexedNames, { tokens, of }: ParsedName): Set<number> {
  const found = new Set<number>();
  const add = (some: Iterable<number>) => {
    for (const name of some) found.add(name);
  };
  for (const [from, token] of tokens.entries()) {
    add(names.joinedAs(token.ascii));
    if (of === 'body' && /^\p{Lu}{3,8}$/u.test(token.text)) add(names.beginningWith(token.ascii));
    let joined = '';
    for (let to = from; to < Math.min(tokens.length, from + 4); to += 1) {
      const one = tokens[to] as NameToken;
      joined += one.ascii;
      if (one.kind === 'initial' || one.kind === 'numeral') break;
      if (to === from || joined.length < 4) continue;
      add(names.joinedAs(joined));
      for (const id of names.table.spelledNear(joined)) {
        const { ascii } = names.table.tokens[id] as NameToken;
        // A short word that is nearly the same is another word.
        if (joined.length > 6 ? Math.abs(ascii.length - joined.length) <= 1 : ascii === joined)
          add(names.namesWith(id));
      }
    }
  }
  return found;
}
