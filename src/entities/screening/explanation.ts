import type { ListedName } from '../lists/list-entry.ts';
import type { TokenPart } from '../names/token-part.ts';
import type { Chance } from '../names/weigh-doubt.ts';

/** Evidence other than names for or against a hit. */
export interface Adjustment {
  readonly what: 'identifier' | 'country' | 'birth date' | 'weak alias';
  /** What it adds to the score, or subtracts. */
  readonly points: number;
  readonly words: string;
}

/** How common the matching words are. */
export interface Commonness {
  /** How many list entries are expected to match as well by chance. */
  readonly entries: number;
}

/**
 * How common the matching words are, if they are very common names; for others the lists know too little to give a
 * number.
 */
export function commonness({ entries, isCrowd }: Chance): Commonness | null {
  return isCrowd ? { entries } : null;
}

/** How a hit's score is composed. */
export interface Explanation {
  /** The name in the query, if it has several. */
  readonly query: string;
  /** The matching name of the entry. */
  readonly listed: string;
  readonly listedAs: ListedName['kind'];
  /** The result for each part; the costs and the score of the names add up to 1. */
  readonly parts: readonly TokenPart[];
  /** How likely the match is by chance; null if it is rare, and missing in data stored by an older version. */
  readonly common?: Commonness | null;
  /** The score of the names alone. */
  readonly nameScore: number;
  readonly adjustments: readonly Adjustment[];
  /** All of it in a sentence. */
  readonly sentence: string;
}

const HOW: Readonly<Record<string, string>> = {
  'same meaning': 'means the same as',
  'name variant': 'is another form of',
  'short name': 'is short for',
  'sounds alike': 'sounds like',
  'spelled alike': 'is spelled almost like',
  transliteration: 'has the consonants of',
  initial: 'is the initial of, or has the initial,',
  joined: 'is, run together or apart,',
  acronym: 'is the first letters of, or has the first letters,',
};

/** One sentence that explains why two names may belong to the same entity. */
export function sentenceOf(explanation: Omit<Explanation, 'sentence'>): string {
  const { query: asked, listed, parts, common, adjustments } = explanation;
  const identifier = adjustments.find(({ what }) => what === 'identifier');
  const telling = parts.filter(({ kind, cost }) => kind !== 'legal form' || cost > 0.05);
  const changed = telling.filter(({ how }) => HOW[how] !== undefined);
  const exact = telling.every(({ how }) => how === 'same') && telling.length > 0;
  const isWhole = parts.every(({ how }) => how === 'same');
  const said = [
    ...(identifier ? [identifier.words] : []),
    exact
      ? `“${asked}” is “${listed}” ${telling.some(inOtherScripts) ? 'in another script' : isWhole ? 'word for word' : 'but for what says little'}`
      : `“${asked}” is like “${listed}”`,
    ...changed.map(({ query, listed: other, how }) => `“${query}” ${HOW[how]} “${other}”`),
    ...missing(telling),
    ...telling
      .filter(({ how }) => how === 'differs')
      .map(({ query, listed: other, kind }) => `${naming(kind)} “${query}” stands against “${other}”`),
    ...(parts.some(({ how }) => how === 'other order') ? ['the words are in another order'] : []),
    ...(parts.some(({ how }) => how === 'one word') ? ['one word alone does not tell a person'] : []),
    ...(parts.some(({ how }) => how === 'common brand')
      ? ['many companies are called so, and their trade or legal form is another']
      : []),
    ...(common ? [commonWords(common)] : []),
    ...adjustments.filter(({ what }) => what !== 'identifier').map(({ words }) => words),
  ];
  return `${said.join('; ')}.`;
}

function commonWords({ entries }: Commonness): string {
  return entries >= 1
    ? `what agrees are names that many bear: about ${Math.round(entries)} of the lists’ entries would agree by chance`
    : `what agrees are names that many bear: about one such name in ${Math.round(1 / entries)} would agree with the lists by chance`;
}

function inOtherScripts({ query, listed }: TokenPart): boolean {
  const isLatin = (text: string | null) => /\p{Script=Latin}/u.test(text ?? '');
  return /\p{L}/u.test(query ?? '') && isLatin(query) !== isLatin(listed);
}

function missing(parts: readonly TokenPart[]): string[] {
  const gone = parts.filter(({ how }) => how === 'missing');
  const here = gone
    .filter(({ query }) => query === null)
    .map(({ kind, listed }) => `${naming(kind)} “${listed}”`);
  const there = gone
    .filter(({ listed }) => listed === null)
    .map(({ kind, query }) => `${naming(kind)} “${query}”`);
  return [
    ...(here.length > 0
      ? [`${listOf(here)} of the list ${here.length > 1 ? 'are' : 'is'} not in what was asked`]
      : []),
    ...(there.length > 0
      ? [`${listOf(there)} ${there.length > 1 ? 'are' : 'is'} not in the list’s name`]
      : []),
  ];
}

function naming(kind: TokenPart['kind']): string {
  return kind === 'word' ? 'the word' : kind === 'initial' ? 'the initial' : `the ${kind}`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
