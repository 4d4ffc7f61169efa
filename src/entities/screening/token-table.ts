import { sameGivenNameKeys } from '../names/given-name-lines.ts';
import type { NameToken } from '../names/name-token.ts';
import { looseSkeletonOf } from '../names/sounds.ts';
import { hashOf, type Postings, PostingsBuilder } from './postings.ts';

const BY = {
  ascii: 1,
  sound: 2,
  skeleton: 3,
  loose: 4,
  less: 5,
  meaning: 6,
  given: 7,
  edge: 9,
  initial: 10,
} as const;
const SHORTEST_EDGE = 5;

/** The distinct words of all lists, indexed by spelling, sound, skeleton and meaning. */
export class TokenTable {
  readonly tokens: NameToken[] = [];
  private readonly known = new Map<string, number>();
  private builder: PostingsBuilder | null = new PostingsBuilder();
  private postings: Postings | null = null;

  /** The number of a word; new words get one. */
  intern(token: NameToken): number {
    const key = `${token.kind}|${token.ascii}|${token.meaning ?? ''}|${token.script === 'latin' ? '' : token.script}|${token.linked ? '-' : ''}|${token.weight}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const id = this.tokens.length;
    // A slice of a parsed name would keep the full name in memory.
    this.tokens.push({ ...token, text: '' });
    this.known.set(key, id);
    for (const hash of keysOf(token, true)) this.builder?.add(hash, id);
    return id;
  }

  /** Finishes adding words. */
  close(): void {
    this.postings = this.builder?.build() ?? null;
    this.builder = null;
    this.known.clear();
  }

  /** The words that may match, unsorted. */
  near(token: NameToken): Set<number> {
    const found = new Set<number>();
    if (!this.postings) return found;
    for (const hash of keysOf(token, false)) {
      for (const id of this.postings.find(hash)) found.add(id);
    }
    return found;
  }

  /** The words with this spelling, or with one letter added, removed or replaced. */
  spelledNear(ascii: string): Set<number> {
    const found = new Set<number>();
    if (!this.postings) return found;
    for (const hash of spellingKeys(ascii, new Set([hashOf(BY.ascii, ascii)]))) {
      for (const id of this.postings.find(hash)) found.add(id);
    }
    return found;
  }

  get bytes(): number {
    return this.postings?.bytes ?? 0;
  }
}

function keysOf(token: NameToken, isListed: boolean): Set<number> {
  const { ascii, sound, skeleton, meaning, kind } = token;
  const keys = new Set<number>();
  if (kind === 'numeral') return keys.add(hashOf(BY.meaning, `#${meaning}`));
  if (kind === 'initial') {
    if (!isListed) keys.add(hashOf(BY.initial, ascii.charAt(0)));
    return keys.add(hashOf(BY.ascii, ascii));
  }
  keys.add(hashOf(BY.ascii, ascii));
  if (kind === 'place' || kind === 'business word') {
    keys.add(hashOf(BY.meaning, `${kind} ${meaning}`));
    return spellingKeys(ascii, keys);
  }
  keys.add(hashOf(BY.sound, sound));
  if (skeleton.length >= 3) keys.add(hashOf(BY.skeleton, skeleton));
  const oneLiquid = looseSkeletonOf(sound, true);
  if (oneLiquid.length >= 2) keys.add(hashOf(BY.loose, oneLiquid));
  for (const key of sameGivenNameKeys(ascii)) keys.add(hashOf(BY.given, key));
  spellingKeys(ascii, keys);
  if (sound !== ascii) spellingKeys(sound, keys);
  if (ascii.length > SHORTEST_EDGE + 1) {
    keys.add(hashOf(BY.edge, ascii.slice(0, SHORTEST_EDGE)));
    keys.add(hashOf(BY.edge, `-${ascii.slice(-SHORTEST_EDGE)}`));
  }
  return keys;
}

/** A word, and each variant with one letter removed: two words that share one are an edit apart. */
function spellingKeys(word: string, keys: Set<number>): Set<number> {
  if (word.length < 4 || word.length > 24) return keys;
  for (let at = 0; at < word.length; at += 1)
    keys.add(hashOf(BY.less, word.slice(0, at) + word.slice(at + 1)));
  return keys.add(hashOf(BY.less, word));
}
