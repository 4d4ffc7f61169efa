import type { Client } from 'pg';
import { LimitedClient } from './limited-client.ts';

/** The limit of prepared statements per connection; each plan takes about a hundred kilobytes on the server. */
const MOST = 300;
/** Longer statements, with many rows at once, are rarely repeated. */
const LONGEST = 10_000;
/** A statement run this often is likely to be run again. */
const OFTEN = 3;

type Query = (...args: unknown[]) => unknown;

/**
 * Whether the columns of a prepared statement have changed since it was prepared, as in a rolling upgrade that adds one.
 * PostgreSQL refuses to run it from then on:
 * https://github.com/postgres/postgres/blob/master/src/backend/utils/cache/plancache.c
 */
export function isStalePlan(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, routine, message } = error as Error & { code?: unknown; routine?: unknown };
  // The message is translated on some servers.
  return code === '0A000' && (routine === 'RevalidateCachedQuery' || message.startsWith('cached plan'));
}

/** Tells the connections of one pool that statements must be prepared again: tables have changed. */
export class PlanAge {
  number = 0;
}

/**
 * A connection on which the server parses and plans a statement once instead of every time, which is four fifths of
 * PostgreSQL's work for a story page.
 */
export class PreparingClient extends LimitedClient {
  readonly #age: PlanAge;
  readonly #asked = new Map<string, { times: number; name: string | null }>();
  #prepared = 0;
  #agePrepared: number;

  constructor(url: string, statementMs: number, settings: object = {}, age = new PlanAge()) {
    super(url, statementMs, settings);
    this.#age = age;
    this.#agePrepared = age.number;
  }

  // The arguments match one of the overloads of the client's own `query`.
  override query = ((...args: unknown[]) => {
    const [text, values, ...rest] = args;
    const ask = super.query.bind(this) as Query;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return ask(...args);
    if (this.#agePrepared !== this.#age.number) this.#forgetAll();
    const name = this.#nameOf(text);
    if (name === null) return ask(...args);
    // In a transaction, the error rolls back what came before: its owner must run it again.
    const mayRepeat = this.getTransactionStatus() === 'I';
    const age = this.#agePrepared;
    const answer = ask({ name, text, values }, ...rest);
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => {
      if (!isStalePlan(error)) throw error;
      if (age === this.#age.number) this.#age.number += 1;
      if (!mayRepeat) throw error;
      return ask(text, values);
    });
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
      known.name = `s${this.#agePrepared}_${this.#prepared}`;
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

  /** Has statements prepared under new names, and the old ones removed from the server. */
  #forgetAll(): void {
    this.#agePrepared = this.#age.number;
    this.#prepared = 0;
    for (const known of this.#asked.values()) known.name = null;
    // In a transaction that has failed, they stay until the connection ends.
    super.query('deallocate all').catch(() => undefined);
  }
}
