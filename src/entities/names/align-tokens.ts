import { isUnspaced, isVowelless } from '../../language/scripts.ts';
import { compareTokens, LEAST_LIKENESS, type Likeness, type TokenLikeness } from './compare-tokens.ts';
import { type NameOf, type NameToken, SERVANT_OF } from './name-token.ts';
import { skeletonOf, soundOf } from './sounds.ts';

/** Parts of two names that match. */
export interface Aligned {
  readonly query: readonly number[];
  readonly listed: readonly number[];
  readonly likeness: number;
  readonly how: Likeness;
}

/** A function that compares two tokens, directly or from a cache. */
export type CompareTokens = (query: NameToken, listed: NameToken, of: NameOf) => TokenLikeness;

const JOINED_AT_LEAST = 0.82;
const MOST_JOINED = 4;

/** Finds the matching parts of two names, most similar first, including joined and split words. */
export function alignTokens(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  of: NameOf,
  compare: CompareTokens = compareTokens,
): Aligned[] {
  const found: (Aligned & { rank: number })[] = [];
  for (const [q, a] of query.entries()) {
    for (const [l, b] of listed.entries()) {
      const { likeness, how } = compare(a, b, of);
      if (likeness < LEAST_LIKENESS) continue;
      // Where a word occurs twice, prefer the one in the same position.
      const apart = Math.abs(q / query.length - l / listed.length);
      found.push({
        query: [q],
        listed: [l],
        likeness,
        how,
        rank: likeness + (a.weight + b.weight) * 0.02 - apart * 0.02,
      });
    }
  }
  const aligned = choose(found, query.length, listed.length);
  const isOpen =
    query.some((_, q) => isWeak(aligned, 'query', q)) || listed.some((_, l) => isWeak(aligned, 'listed', l));
  if (!isOpen) return aligned;
  const joined = [
    ...joins(query, listed, false),
    ...joins(listed, query, true),
    ...joinsOfBoth(query, listed, aligned),
  ];
  if (of !== 'person') joined.push(...acronyms(query, listed, false), ...acronyms(listed, query, true));
  if (of === 'person')
    joined.push(...runsOfInitials(query, listed, false), ...runsOfInitials(listed, query, true));
  if (of === 'person') joined.push(...loneServants(query, listed, [...aligned, ...joined]));
  const chosen = joined.length === 0 ? aligned : choose([...found, ...joined], query.length, listed.length);
  return of === 'person' ? withoutStrayInitials(query, listed, chosen) : chosen;
}

/** An initial is not a surname if its own name has an unmatched one: Vladimir P. Kononov is not Vladimir Putin. */
function withoutStrayInitials(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  aligned: readonly Aligned[],
): Aligned[] {
  const hasOpen = (tokens: readonly NameToken[], side: 'query' | 'listed') =>
    tokens.some(({ kind }, at) => kind === 'word' && !aligned.some((one) => one[side].includes(at)));
  const open = { query: hasOpen(query, 'query'), listed: hasOpen(listed, 'listed') };
  return aligned.filter((one) => {
    if (one.how !== 'initial') return true;
    const isOurs = query[one.query[0] ?? 0]?.kind === 'initial';
    const isTheirs = listed[one.listed[0] ?? 0]?.kind === 'initial';
    return (
      !(isOurs && !isTheirs && open.query && !open.listed) &&
      !(isTheirs && !isOurs && open.listed && !open.query)
    );
  });
}

function isWeak(aligned: readonly Aligned[], side: 'query' | 'listed', at: number): boolean {
  const one = aligned.find((pair) => pair[side].includes(at));
  return !one || one.likeness < 0.95;
}

function choose(found: (Aligned & { rank: number })[], queryLength: number, listedLength: number): Aligned[] {
  found.sort((a, b) => b.rank - a.rank);
  const taken = { query: new Uint8Array(queryLength), listed: new Uint8Array(listedLength) };
  const chosen: Aligned[] = [];
  for (const one of found) {
    if (one.query.some((at) => taken.query[at]) || one.listed.some((at) => taken.listed[at])) continue;
    for (const at of one.query) taken.query[at] = 1;
    for (const at of one.listed) taken.listed[at] = 1;
    chosen.push(one);
  }
  return chosen;
}

/** One word on this side that matches two to four adjacent words on the other: "vanderbilt" and "van der bilt". */
function joins(
  singles: readonly NameToken[],
  others: readonly NameToken[],
  turned: boolean,
): (Aligned & { rank: number })[] {
  const found: (Aligned & { rank: number })[] = [];
  for (let from = 0; from < others.length; from += 1) {
    let ascii = '';
    let weight = 0;
    for (let to = from; to < Math.min(others.length, from + MOST_JOINED); to += 1) {
      const next = others[to] as NameToken;
      if (!isJoinable(next)) break;
      ascii += next.ascii;
      weight += next.weight;
      if (to === from || ascii.length < 4) continue;
      for (const [at, single] of singles.entries()) {
        if (!isJoinable(single) || Math.abs(single.ascii.length - ascii.length) > ascii.length * 0.3)
          continue;
        const likeness = likenessOfJoined(single, ascii);
        if (likeness < JOINED_AT_LEAST) continue;
        const many = Array.from({ length: to - from + 1 }, (_, step) => from + step);
        const pair = turned ? { query: many, listed: [at] } : { query: [at], listed: many };
        found.push({ ...pair, likeness, how: 'joined', rank: likeness + weight * 0.02 + 0.01 });
      }
    }
  }
  return found;
}

/** The unmatched parts of both sides, joined: "Chu-nsik" and "Chun-sik". */
function joinsOfBoth(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  aligned: readonly Aligned[],
): (Aligned & { rank: number })[] {
  const left = { query: leftInARow(query, aligned, 'query'), listed: leftInARow(listed, aligned, 'listed') };
  if (left.query.length < 2 || left.listed.length < 2) return [];
  const ascii = left.query.map((at) => query[at]?.ascii ?? '').join('');
  const other = left.listed.map((at) => listed[at]?.ascii ?? '').join('');
  if (ascii.length < 6) return [];
  const first = query[left.query[0] ?? 0] as NameToken;
  const made: NameToken = { ...first, ascii, sound: soundOf(ascii), kind: 'word', meaning: null };
  const likeness = likenessOfJoined(made, other) - 0.04;
  if (likeness < JOINED_AT_LEAST) return [];
  return [{ query: left.query, listed: left.listed, likeness, how: 'joined', rank: likeness + 0.05 }];
}

/** The unmatched parts, if they are adjacent. */
function leftInARow(
  tokens: readonly NameToken[],
  aligned: readonly Aligned[],
  side: 'query' | 'listed',
): number[] {
  const left = [...tokens.keys()].filter(
    (at) => isJoinable(tokens[at] as NameToken) && !aligned.some((one) => one[side].includes(at)),
  );
  return left.length <= MOST_JOINED && (left.at(-1) ?? 0) - (left[0] ?? 0) === left.length - 1 ? left : [];
}

function isJoinable({ kind, script, ascii }: NameToken): boolean {
  return kind !== 'numeral' && kind !== 'legal form' && ascii.length > 0 && !isVowelless(script);
}

function likenessOfJoined(single: NameToken, ascii: string): number {
  if (single.ascii === ascii) return isUnspaced(single.script) ? 1 : 0.97;
  // The rest is expensive, and only for words with the same start or end.
  if (single.ascii[0] !== ascii[0] && single.ascii.slice(-3) !== ascii.slice(-3)) return 0;
  const sound = soundOf(ascii);
  if (single.sound === sound) return 0.94;
  const made: NameToken = {
    ...single,
    ascii,
    sound,
    skeleton: skeletonOf(sound),
    kind: 'word',
    meaning: null,
  };
  return compareTokens({ ...single, kind: 'word', meaning: null }, made, 'body').likeness - 0.02;
}

/** An acronym of the other side's words: "PLA" and "People's Liberation Army". */
function acronyms(
  singles: readonly NameToken[],
  others: readonly NameToken[],
  turned: boolean,
): (Aligned & { rank: number })[] {
  const telling = [...others.entries()].filter(
    ([, { kind }]) => kind !== 'particle' && kind !== 'legal form',
  );
  const found: (Aligned & { rank: number })[] = [];
  for (const [at, single] of singles.entries()) {
    if (single.kind !== 'word' || single.script !== 'latin' || !/^\p{Lu}{3,8}$/u.test(single.text)) continue;
    const { length } = single.ascii;
    for (let from = 0; from + length <= telling.length; from += 1) {
      const run = telling.slice(from, from + length);
      if (run.map(([, { ascii }]) => ascii.charAt(0)).join('') !== single.ascii) continue;
      const many = run.map(([index]) => index);
      const pair = turned ? { query: many, listed: [at] } : { query: [at], listed: many };
      found.push({ ...pair, likeness: 0.84, how: 'acronym', rank: 0.7 });
    }
  }
  return found;
}

/** "JC Juncker": two or three capitals that are the initials of the other side's given names. */
function runsOfInitials(
  singles: readonly NameToken[],
  others: readonly NameToken[],
  turned: boolean,
): (Aligned & { rank: number })[] {
  const found: (Aligned & { rank: number })[] = [];
  for (const [at, single] of singles.entries()) {
    if (single.kind !== 'word' || !/^\p{Lu}{2,3}$/u.test(single.text) || singles.length < 2) continue;
    const { length } = single.ascii;
    for (let from = 0; from + length <= others.length; from += 1) {
      const run = others.slice(from, from + length);
      if (run.some(({ kind, ascii }) => kind !== 'word' || ascii.length < 2)) continue;
      if (run.map(({ ascii }) => ascii.charAt(0)).join('') !== single.ascii) continue;
      const many = Array.from({ length }, (_, step) => from + step);
      const pair = turned ? { query: many, listed: [at] } : { query: [at], listed: many };
      found.push({ ...pair, likeness: 0.8, how: 'initial', rank: 0.7 });
    }
  }
  return found;
}

/** "Abdul Takhari": "servant of" without its second half, as running text abbreviates Abdul Raqib Takhari. */
function loneServants(
  query: readonly NameToken[],
  listed: readonly NameToken[],
  alikes: readonly Aligned[],
): (Aligned & { rank: number })[] {
  const found: (Aligned & { rank: number })[] = [];
  for (const one of alikes) {
    const [at = 0] = one.query;
    const [other = 0] = one.listed;
    if (query[at]?.meaning !== SERVANT_OF || listed[other]?.meaning !== SERVANT_OF) continue;
    const isLeft =
      listed[other + 1]?.kind === 'word' && !alikes.some((pair) => pair.listed.includes(other + 1));
    if (isLeft)
      found.push({ query: [at], listed: [other, other + 1], likeness: 0.83, how: 'short name', rank: 2 });
  }
  return found;
}
