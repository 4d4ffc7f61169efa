import { Client } from 'pg';

/** How many statements are prepared on one connection, each a plan of some hundred kilobytes on the server. */
const MOST = 300;
/** A longer one, of many rows at once, is hardly asked again. */
const LONGEST = 10_000;
/** A statement that was asked so often is asked again. */
const OFTEN = 3;

type Query = (...args: unknown[]) => unknown;

/**
 * A connection that has the server read and plan a statement once, and not each time it is asked: of a story page that
 * is four fifths of what PostgreSQL does for it.
 */
export class PreparingClient extends Client {
  readonly #asked = new Map<string, { times: number; name: string | null }>();
  #prepared = 0;

  // The overloads of `query` are those of the client itself; what goes through here is one of them.
  override query = ((...args: unknown[]) => {
    const [text, values, ...rest] = args;
    const ask = super.query.bind(this) as Query;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return ask(...args);
    const name = this.#nameOf(text);
    return name === null ? ask(...args) : ask({ name, text, values }, ...rest);
  }) as Client['query'];

  /** Under which name a statement is prepared; null: not at all. */
  #nameOf(text: string): string | null {
    if (text.length > LONGEST) return null;
    const known = this.#asked.get(text) ?? { times: 0, name: null };
    known.times += 1;
    // Those asked last are at the end, and the first to go is one that was never asked often.
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
