import { isPair } from '../language/search/tokenise.ts';
import { NumberPool, type PoolPiece } from './number-pool.ts';
import { readNumbers, writeNumber } from './packed-numbers.ts';
import { type RankedIndex, rarityAmong } from './ranked-shelf.ts';

/** A posting in 32 bits: document (22), times in the body (6, at most 63), times in the headline (4, at most 15). */
const DOC_BITS = 22;
const MOST_DOCS = 1 << DOC_BITS;

/** A posting for a document with these term counts. */
export const posting = (doc: number, body: number, headline: number): number =>
  doc * 1024 + body * 16 + headline;
/** The document of a posting. */
export const docOf = (posting: number): number => posting >>> 10;
/** The term's count in the body of a posting's document. */
export const inBody = (posting: number): number => (posting >>> 4) & 0x3f;
/** The term's count in the headline of a posting's document. */
export const inHeadline = (posting: number): number => posting & 0xf;

/** An array of numbers that grows by doubling. */
class Column {
  values = new Uint32Array(1024);

  set(index: number, value: number): void {
    if (index >= this.values.length) {
      const larger = new Uint32Array(Math.max(index + 1, this.values.length * 2));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[index] = value;
  }

  get(index: number): number {
    return this.values[index] ?? 0;
  }
}

/** A part of an index. */
export type IndexPiece =
  | { readonly pool: PoolPiece }
  | { readonly terms: readonly string[] }
  | {
      readonly columns: readonly Column['values'][];
      readonly freeTerms: readonly number[];
      readonly freeDocs: readonly number[];
      readonly docs: number;
      readonly size: number;
      readonly headlineTotal: number;
      readonly bodyTotal: number;
    };

const TERMS_AT_ONCE = 20_000;

/**
 * An inverted index of the stories of one language: for each term its postings, for each document its terms in order.
 * Documents and terms are small numbers, reused once they are free. A document is removed at once and completely, so
 * that counts always equal those of a newly built index.
 */
export class TextIndex implements RankedIndex {
  readonly #pool = new NumberPool();
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #freeTerms: number[] = [];
  readonly #postings = new Column();
  readonly #counts = new Column();
  /**
   * By document, the position of its ordered terms, seven bits per byte: common ones, which are seen first, take one or
   * two.
   */
  readonly #sequences = new Column();
  /** And how many numbers of the pool they take. */
  readonly #rooms = new Column();
  readonly #headlineLengths = new Column();
  readonly #lengths = new Column();
  readonly #freeDocs: number[] = [];
  #docs = 0;
  #size = 0;
  #headlineTotal = 0;
  #bodyTotal = 0;

  /** Its content in pieces, which an empty index loads. */
  *pieces(): Generator<IndexPiece> {
    for (const pool of this.#pool.pieces()) yield { pool };
    for (let at = 0; at < this.#terms.length; at += TERMS_AT_ONCE)
      yield { terms: this.#terms.slice(at, at + TERMS_AT_ONCE) };
    yield {
      columns: this.#columns().map(({ values }) => values),
      freeTerms: this.#freeTerms,
      freeDocs: this.#freeDocs,
      docs: this.#docs,
      size: this.#size,
      headlineTotal: this.#headlineTotal,
      bodyTotal: this.#bodyTotal,
    };
  }

  /** Loads a piece of another index. */
  take(piece: IndexPiece): void {
    if ('pool' in piece) this.#pool.takePiece(piece.pool);
    else if ('terms' in piece) {
      for (const term of piece.terms) {
        if (term !== '') this.#numbers.set(term, this.#terms.length);
        this.#terms.push(term);
      }
    } else {
      for (const [i, column] of this.#columns().entries()) column.values = piece.columns[i] ?? column.values;
      this.#freeTerms.push(...piece.freeTerms);
      this.#freeDocs.push(...piece.freeDocs);
      this.#docs = piece.docs;
      this.#size = piece.size;
      this.#headlineTotal = piece.headlineTotal;
      this.#bodyTotal = piece.bodyTotal;
    }
  }

  #columns(): Column[] {
    return [this.#postings, this.#counts, this.#sequences, this.#rooms, this.#headlineLengths, this.#lengths];
  }

  /** Number of documents. */
  get size(): number {
    return this.#size;
  }

  /** One more than the highest document number in use. */
  get docs(): number {
    return this.#docs;
  }

  /** Number of different terms. */
  get termCount(): number {
    return this.#numbers.size;
  }

  /** One more than the highest term number in use. */
  get termRoom(): number {
    return this.#terms.length;
  }

  /** Bytes of postings and sequences. */
  get bytes(): number {
    return this.#pool.bytes;
  }

  /** Average number of terms in a headline. */
  get meanHeadline(): number {
    return this.#size === 0 ? 0 : this.#headlineTotal / this.#size;
  }

  /** Average number of terms in a body. */
  get meanBody(): number {
    return this.#size === 0 ? 0 : this.#bodyTotal / this.#size;
  }

  /**
   * Adds a document and returns its number. Calls `named` for each new term, with its position in the sequence. Throws
   * a RangeError beyond four million documents.
   */
  add(
    headline: readonly string[],
    body: readonly string[],
    named: (term: number, place: number) => void = () => undefined,
  ): number {
    const doc = this.#freeDocs.pop() ?? this.#docs;
    if (doc >= MOST_DOCS) throw new RangeError('The text index is full.');
    if (doc === this.#docs) this.#docs += 1;
    const length = headline.length + body.length;
    const bytes: number[] = [];
    const counts = new Map<number, number>();
    for (let i = 0; i < length; i += 1) {
      const head = i < headline.length;
      const word = (head ? headline[i] : body[i - headline.length]) ?? '';
      let term = this.find(word);
      if (term < 0) {
        term = this.#name(word);
        named(term, i);
      }
      writeNumber(bytes, term);
      const count = counts.get(term) ?? 0;
      if (head) {
        if ((count & 0xf) < 0xf) counts.set(term, count + 1);
      } else if (count >>> 4 < 0x3f) counts.set(term, count + 16);
    }
    for (const [term, count] of counts) this.#post(term, doc * 1024 + count);
    const room = Math.ceil(bytes.length / 4);
    const handle = this.#pool.take(room);
    this.#bytesAt(handle, room).set(bytes);
    this.#sequences.set(doc, handle);
    this.#rooms.set(doc, room);
    this.#headlineLengths.set(doc, headline.length);
    this.#lengths.set(doc, length);
    this.#size += 1;
    this.#headlineTotal += headline.length;
    this.#bodyTotal += body.length;
    return doc;
  }

  /**
   * Removes a document; its number may be reused. Calls `freed` with each term that no document has any more. Nothing
   * of the document is left in what is written to a file.
   */
  remove(doc: number, freed: (term: number) => void = () => undefined): void {
    const length = this.#lengths.get(doc);
    const headline = this.#headlineLengths.get(doc);
    for (const term of new Set(this.sequence(doc))) {
      this.#unpost(term, doc);
      if (this.#counts.get(term) === 0) freed(term);
    }
    this.#pool.give(this.#sequences.get(doc), this.#rooms.get(doc));
    this.#rooms.set(doc, 0);
    this.#lengths.set(doc, 0);
    this.#headlineLengths.set(doc, 0);
    this.#freeDocs.push(doc);
    this.#size -= 1;
    this.#headlineTotal -= headline;
    this.#bodyTotal -= length - headline;
  }

  /** The number of a term, or -1 if no document has it. */
  find(term: string): number {
    return this.#numbers.get(term) ?? -1;
  }

  /** The term with a number. */
  term(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** How many documents have the term. */
  frequency(term: number): number {
    return this.#counts.get(term);
  }

  /** How rare a term is: the idf of BM25, never negative. */
  rarity(term: number): number {
    return rarityAmong(this.#size, this.#counts.get(term));
  }

  /** The postings of a term, in no order; valid only until the next change. */
  postings(term: number): Uint32Array {
    const handle = this.#postings.get(term);
    const from = NumberPool.offsetOf(handle);
    return this.#pool.pageOf(handle).subarray(from, from + this.#counts.get(term));
  }

  /** The terms of a document in order, headline first, in `room` if they fit. */
  sequence(doc: number, room?: Uint32Array): Uint32Array {
    const bytes = this.#bytesAt(this.#sequences.get(doc), this.#rooms.get(doc));
    return readNumbers(bytes, this.#lengths.get(doc), room);
  }

  #bytesAt(handle: number, room: number): Uint8Array {
    const page = this.#pool.pageOf(handle);
    return new Uint8Array(page.buffer, page.byteOffset + NumberPool.offsetOf(handle) * 4, room * 4);
  }

  /** How many terms the headline of a document has. */
  headlineLength(doc: number): number {
    return this.#headlineLengths.get(doc);
  }

  /** How many terms the body of a document has. */
  bodyLength(doc: number): number {
    return this.#lengths.get(doc) - this.#headlineLengths.get(doc);
  }

  /** The pairs of characters that contain `character`, for scripts that are indexed by pairs. */
  pairsWith(character: string): number[] {
    const found: number[] = [];
    for (const [term, number] of this.#numbers)
      if (term.includes(character) && isPair(term)) found.push(number);
    return found;
  }

  #name(term: string): number {
    const number = this.#freeTerms.pop() ?? this.#terms.length;
    this.#terms[number] = term;
    this.#numbers.set(term, number);
    this.#counts.set(number, 0);
    return number;
  }

  #post(term: number, posting: number): void {
    const count = this.#counts.get(term);
    let handle = this.#postings.get(term);
    if (count === 0) handle = this.#pool.take(1);
    else if (NumberPool.roomFor(count) === count) {
      const larger = this.#pool.take(count + 1);
      const from = NumberPool.offsetOf(handle);
      const old = this.#pool.pageOf(handle).subarray(from, from + count);
      this.#pool.pageOf(larger).set(old, NumberPool.offsetOf(larger));
      this.#pool.give(handle, count);
      handle = larger;
    }
    this.#pool.pageOf(handle)[NumberPool.offsetOf(handle) + count] = posting;
    this.#postings.set(term, handle);
    this.#counts.set(term, count + 1);
  }

  #unpost(term: number, doc: number): void {
    const count = this.#counts.get(term);
    const list = this.postings(term);
    let at = count - 1;
    while (at >= 0 && docOf(list[at] ?? 0) !== doc) at -= 1;
    if (at < 0) return;
    list[at] = list[count - 1] ?? 0;
    list[count - 1] = 0;
    this.#shrink(term, count, list);
  }

  #shrink(term: number, count: number, list: Uint32Array): void {
    const handle = this.#postings.get(term);
    this.#counts.set(term, count - 1);
    if (count === 1) {
      this.#pool.give(handle, 1);
      this.#numbers.delete(this.term(term));
      this.#terms[term] = '';
      this.#freeTerms.push(term);
    } else if (NumberPool.roomFor(count) !== NumberPool.roomFor(count - 1)) {
      const smaller = this.#pool.take(count - 1);
      this.#pool.pageOf(smaller).set(list.subarray(0, count - 1), NumberPool.offsetOf(smaller));
      this.#pool.give(handle, count);
      this.#postings.set(term, smaller);
    }
  }
}
