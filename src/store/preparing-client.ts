import { Client } from 'pg';

/** The limit of prepared statements per connection; each plan takes about a hundred kilobytes on the server. */
const MOST = 300;
/** Longer statements, with many rows at once, are rarely repeated. */
const LONGEST = 10_000;
/** A statement run this often is likely to be run again. */
const OFTEN = 3;

type Query = (...args: unknown[]) => unknown;

/**
 * A connection on which the server parses and plans a statement once instead of every time, which is four fifths of
 * PostgreSQL's work for a story page.
 */
export class PreparingClient extends Client {
  readonly #asked = new Map<string, { times: number; name: string | null }>();
  #prepared = 0;

  // The arguments match one of the overloads of the client's own `query`.
  override query = ((...args: unknown[]) => {
    const [text, values, ...rest] = args;
    const ask = super.query.bind(this) as Query;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return ask(...args);
    const name = this.#nameOf(text);
    return name === null ? ask(...args) : ask({ name, text, values }, ...rest);
  }) as Client['query'];

  /** The name to prepare a statement under; null if it is not prepared. */
  #nameOf(text: string): string | null {
    if (text.length > LONGEST) return null;
    const known = this.#asked.get(text) ?? { times: 0, name: null };
    known.times += 1;
    // The most recent are at the end; the first to go is one that was never frequent.
    this.#asked.delete(text);
    this.#asked.set(text, known);
    if (known.name === null && known.times >= OFTEN && this.#prepared < MOST) {
      this.#prepared += 1;
      known.name = `s${this.#prepared}`;
    }
    if (this.#asked.size > 2 * MOST) this.#forgetOne();
    return known.name;
  }

  #forgetOne(): void {
    for (const [text, { name }] of this.#asked) {
      if (name !== null) continue;
      this.#asked.delete(text);
      return;
    }
  }
}
