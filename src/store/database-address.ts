import { Client } from 'pg';
import { addressesIn } from '../config.ts';
import { DatabaseAway } from './database-gone.ts';

const ANSWERS_WITHIN_MS = 2_000;

/** Where the database is: of several hosts the one that takes writes, which may be another one tomorrow. */
export class DatabaseAddress {
  readonly #all: readonly string[];
  readonly #moved: () => void;
  #url: string;

  /** `moved` is called when another host has become the one. */
  constructor(url: string, moved: () => void) {
    this.#all = addressesIn(url) ?? [url];
    this.#url = this.#all[0] ?? url;
    this.#moved = moved;
  }

  /** Where to connect now. */
  get url(): string {
    return this.#url;
  }

  /** The hosts, as a person may be told of them. */
  get hosts(): string {
    return this.#all.map((url) => new URL(url).host).join(', ');
  }

  /** Finds the host that takes writes; throws where there is none. With one host there is nothing to find. */
  async find(): Promise<void> {
    if (this.#all.length === 1) return;
    const found = await Promise.any(this.#all.map(takesWrites)).catch((error: AggregateError) => {
      throw new DatabaseAway('No host in DATABASE_URL accepts writes.', { cause: error.errors[0] });
    });
    if (found === this.#url) return;
    this.#url = found;
    this.#moved();
  }
}

async function takesWrites(url: string): Promise<string> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWERS_WITHIN_MS,
    query_timeout: ANSWERS_WITHIN_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('select pg_is_in_recovery() as is_replica');
    if (rows[0]?.is_replica !== false) throw new DatabaseAway('It is a replica.');
    return url;
  } finally {
    client.end().catch(() => undefined);
  }
}
