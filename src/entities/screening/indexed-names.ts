import { setImmediate } from 'node:timers/promises';
import type { ListEntry } from '../lists/list-entry.ts';
import { nameOf, readings } from '../names/compare-names.ts';
import type { NameOf, NameToken, ParsedName } from '../names/name-token.ts';
import { guessNameOf, parseName } from '../names/parse-name.ts';
import { hashOf, MOST_IDS, type Postings, PostingsBuilder } from './postings.ts';
import { TokenTable } from './token-table.ts';

const BY = { joined: 1, acronym: 2 } as const;
const OF: readonly NameOf[] = ['person', 'body', 'vessel'];
const SLICE_MS = 12;
const MOST_NAMES_OF_AN_ENTRY = 200;
const MOST_JOINED = 3;
/** How many names are examined to decide whether an entry is a body. */
const LOOKED_AT = 8;

/** Every name of every entry as word numbers, with an index from words to names. */
export interface IndexedNames {
  readonly table: TokenTable;
  readonly entries: number;
  readonly names: number;
  /** The entry of a name. */
  entryOf(name: number): number;
  /** The index of a name within its entry. */
  nameOfEntry(name: number): number;
  /** The kind of a name. */
  of(name: number): NameOf;
  tokensOf(name: number): NameToken[];
  tokenIdsOf(name: number): Uint32Array;
  /** The names that contain a word. */
  namesWith(token: number): Uint32Array;
  /** How many entries contain a word. */
  frequency(token: number): number;
  /** The names in which adjacent words join into this one. */
  joinedAs(ascii: string): Uint32Array;
  /** The names whose words have these initials. */
  beginningWith(letters: string): Uint32Array;
  readonly bytes: number;
}

/** Indexes the names of entries, yielding to other work every few milliseconds. */
export async function indexNames(entries: AsyncIterable<readonly ListEntry[]>): Promise<IndexedNames> {
  const table = new TokenTable();
  const entryOf = new Numbers();
  const nth = new Numbers();
  const ofs = new Numbers();
  const starts = new Numbers();
  const ids = new Numbers();
  const others = new PostingsBuilder();
  const frequencies: number[] = [];
  const lastEntry: number[] = [];
  let count = 0;
  let since = performance.now();
  for await (const page of entries) {
    for (const entry of page) {
      const parse = parserOfOne();
      for (const [at, { name: text }] of entry.names.slice(0, MOST_NAMES_OF_AN_ENTRY).entries()) {
        for (const of of kindsOfNames(entry, parse)) {
          for (const reading of readings(text, of)) {
            if (entryOf.length >= MOST_IDS) break;
            const name = entryOf.length;
            const { tokens } = parse(reading, of);
            entryOf.push(count);
            nth.push(at);
            ofs.push(OF.indexOf(of));
            starts.push(ids.length);
            for (const token of tokens) {
              const id = table.intern(token);
              ids.push(id);
              if (lastEntry[id] !== count) frequencies[id] = (frequencies[id] ?? 0) + 1;
              lastEntry[id] = count;
            }
            for (const hash of otherKeys(tokens, of)) others.add(hash, name);
          }
        }
      }
      count += 1;
      if (performance.now() - since > SLICE_MS) {
        await setImmediate();
        since = performance.now();
      }
    }
  }
  starts.push(ids.length);
  table.close();
  return new Names(
    table,
    count,
    [entryOf, nth, ofs, starts, ids].map((one) => one.done()),
    others.build(),
    frequencies,
  );
}

/** If a list does not state the kind of an entry, it may be a body, and also a person if its name looks like one. */
function kindsOfNames({ schema, names }: ListEntry, parse: typeof parseName): readonly NameOf[] {
  if (schema !== 'LegalEntity') return [nameOf(schema)];
  const isBody = names
    .slice(0, LOOKED_AT)
    .some(({ name }) => guessNameOf(name, parse(name, 'body')) === 'body');
  return isBody ? ['body'] : ['person', 'body'];
}

/**
 * A parser for the names of one entry that caches the parse as a body's name, which is needed first to guess the kind.
 */
function parserOfOne(): typeof parseName {
  const bodies = new Map<string, ParsedName>();
  return (text, of) => {
    if (of !== 'body') return parseName(text, of);
    const parsed = bodies.get(text) ?? parseName(text, of);
    bodies.set(text, parsed);
    return parsed;
  };
}

/** Other keys that lead to a name: adjacent words joined, and the initials of a body's words. */
function otherKeys(tokens: readonly NameToken[], of: NameOf): Set<number> {
  const keys = new Set<number>();
  for (let from = 0; from < tokens.length; from += 1) {
    let joined = '';
    for (let to = from; to < Math.min(tokens.length, from + MOST_JOINED); to += 1) {
      const { ascii, kind } = tokens[to] as NameToken;
      if (kind === 'legal form' || kind === 'numeral') break;
      joined += ascii;
      if (to > from && joined.length > 4) keys.add(hashOf(BY.joined, joined));
    }
  }
  if (of === 'body') {
    const letters = lettersOf(tokens);
    if (letters.length >= 3 && letters.length <= 8) keys.add(hashOf(BY.acronym, letters));
  }
  return keys;
}

function lettersOf(tokens: readonly NameToken[]): string {
  return tokens
    .filter(({ kind }) => kind !== 'particle' && kind !== 'legal form')
    .map(({ ascii }) => ascii.charAt(0))
    .join('');
}

class Numbers {
  private all = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.all.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.all);
      this.all = larger;
    }
    this.all[this.length] = value;
    this.length += 1;
  }

  done(): Uint32Array {
    return this.all.slice(0, this.length);
  }
}

class Names implements IndexedNames {
  readonly table: TokenTable;
  readonly entries: number;
  private readonly columns: readonly Uint32Array[];
  private readonly others: Postings;
  private readonly frequencies: Uint32Array;
  private readonly from: Uint32Array;
  private readonly inNames: Uint32Array;

  constructor(
    table: TokenTable,
    entries: number,
    columns: readonly Uint32Array[],
    others: Postings,
    frequencies: readonly number[],
  ) {
    this.table = table;
    this.entries = entries;
    this.columns = columns;
    this.others = others;
    this.frequencies = Uint32Array.from(frequencies);
    const ids = this.column(4);
    const from = new Uint32Array(table.tokens.length + 1);
    for (const id of ids) from[id + 1] = (from[id + 1] as number) + 1;
    for (let id = 0; id < table.tokens.length; id += 1)
      from[id + 1] = (from[id + 1] as number) + (from[id] as number);
    const next = from.slice();
    const inNames = new Uint32Array(ids.length);
    const starts = this.column(3);
    for (let name = 0; name < this.names; name += 1) {
      for (let at = starts[name] as number; at < (starts[name + 1] as number); at += 1) {
        const id = ids[at] as number;
        inNames[next[id] as number] = name;
        next[id] = (next[id] as number) + 1;
      }
    }
    this.from = from;
    this.inNames = inNames;
  }

  get names(): number {
    return this.column(0).length;
  }

  entryOf(name: number): number {
    return this.column(0)[name] as number;
  }

  nameOfEntry(name: number): number {
    return this.column(1)[name] as number;
  }

  of(name: number): NameOf {
    return OF[this.column(2)[name] as number] as NameOf;
  }

  tokenIdsOf(name: number): Uint32Array {
    const starts = this.column(3);
    return this.column(4).subarray(starts[name], starts[name + 1]);
  }

  tokensOf(name: number): NameToken[] {
    return Array.from(this.tokenIdsOf(name), (id) => this.table.tokens[id] as NameToken);
  }

  namesWith(token: number): Uint32Array {
    return this.inNames.subarray(this.from[token], this.from[token + 1]);
  }

  frequency(token: number): number {
    return this.frequencies[token] ?? 0;
  }

  joinedAs(ascii: string): Uint32Array {
    return this.others.find(hashOf(BY.joined, ascii));
  }

  beginningWith(letters: string): Uint32Array {
    return this.others.find(hashOf(BY.acronym, letters));
  }

  get bytes(): number {
    const arrays = [...this.columns, this.frequencies, this.from, this.inNames];
    return arrays.reduce((total, { byteLength }) => total + byteLength, this.others.bytes + this.table.bytes);
  }

  private column(at: number): Uint32Array {
    return this.columns[at] as Uint32Array;
  }
}

/** A parsed name without its text, for comparing with a query. */
export function parsedOf(names: IndexedNames, name: number): ParsedName {
  return { text: '', of: names.of(name), tokens: names.tokensOf(name) };
}
