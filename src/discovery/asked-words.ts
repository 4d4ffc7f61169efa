import { isSingle, type QueryWord, queryWords, termsOf } from '../language/search/tokenise.ts';
import { sameCountry } from './country-words.ts';
import type { AskedName } from './discovery.ts';
import { othersIn } from './other-names.ts';
import type { Query } from './query.ts';
import type { RankedShelf } from './ranked-shelf.ts';

/** Maximum number of words in a name. */
const MOST_OF_NAME = 12;

/** A query word as the terms of one shelf. */
export interface AskedWord {
  word: QueryWord;
  terms: number[];
  /** Terms for the same country. */
  kin: number[];
  /** Its other names, each as consecutive terms. */
  runs: number[][];
  /** The words that it is another name for, if it is not in the query itself. */
  insteadOf: AskedWord[] | null;
}

/** Whether any story on the shelf has it or one of its other names. */
export const isThere = ({ terms, kin, runs }: AskedWord) => terms.length + kin.length + runs.length > 0;

/** Whether any story on the shelf has the word itself. */
export const isThereItself = ({ terms, kin }: AskedWord) => terms.length + kin.length > 0;

const keyOf = ({ terms }: QueryWord) => terms.join(' ');

/** The words of a query on a shelf, each once, with other names for the names among them. */
export function askedWords(shelf: RankedShelf, query: Query, names: readonly AskedName[]): AskedWord[] {
  const words = new Map<string, AskedWord>();
  for (const word of query.words) {
    if (words.has(keyOf(word))) continue;
    const terms = word.terms.map((term) => shelf.index.find(term)).filter((term) => term >= 0);
    if (isSingle(word.written)) terms.push(...shelf.index.pairsWith(word.written));
    const kin = kinOf(shelf, word.terms);
    words.set(keyOf(word), { word, terms, kin, runs: [], insteadOf: null });
  }
  for (const name of names) addName(shelf, words, name);
  return [...words.values()];
}

/** The terms on a shelf for the same country as one of `terms`. */
function kinOf(shelf: RankedShelf, terms: readonly string[]): number[] {
  return terms
    .flatMap((term) => sameCountry(term, shelf.language))
    .map((term) => shelf.index.find(term))
    .filter((term) => term >= 0);
}

/** Lets the words of a name also match its other names. */
function addName(shelf: RankedShelf, words: Map<string, AskedWord>, name: AskedName): void {
  const others = othersIn(name, shelf.language).map((other) => termsOf(other, shelf.language));
  const runs = others
    .map((terms) => terms.map((term) => shelf.index.find(term)))
    .filter((run) => !run.includes(-1));
  // "киргизск" means the same as "Киргизия".
  const kin = kinOf(
    shelf,
    others.flatMap((terms) => (terms.length === 1 ? terms : [])),
  );
  for (const term of kin) if (!runs.some((run) => run.length === 1 && run[0] === term)) runs.push([term]);
  if (runs.length === 0) return;
  const own = queryWords(name.written, shelf.language, MOST_OF_NAME).flatMap(
    (word) => words.get(keyOf(word)) ?? [],
  );
  const [only, ...more] = own;
  if (only && more.length === 0) {
    only.runs.push(...runs);
    return;
  }
  const word = { written: name.written, terms: [], stop: false };
  words.set(`name ${name.written}`, { word, terms: [], kin: [], runs, insteadOf: own });
}
