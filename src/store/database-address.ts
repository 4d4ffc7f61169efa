import { Client } from 'pg';
import { addressesIn } from '../config.ts';
import { DatabaseAway } from './database-gone.ts';

const ANSWERS_WITHIN_MS = 2_000;

/** The address of the database: of several hosts, the one that accepts writes, which may change. */
export class DatabaseAddress {
  readonly #all: readonly string[];
  readonly #moved: () => void;
  #url: string;

  /** `moved` is called when another host takes over. */
  constructor(url: string, moved: () => void) {
    this.#all = addressesIn(url) ?? [url];
    this.#url = this.#all[0] ?? url;
    this.#moved = moved;
  }

  /** The current address. */
  get url(): string {
    return this.#url;
  }

  /** The hosts, for messages to people. */
  get hosts(): string {
    return this.#all.map(hostOf).join(', ');
  }

  /** Finds the host that accepts writes; throws if there is none. Does nothing with only one host. */
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

/** A host as people know it: a socket’s folder is percent-encoded in an address, or a parameter of it. */
function hostOf(url: string): string {
  const { host, searchParams } = new URL(url);
  return searchParams.get('host') ?? (decodeURIComponent(host) || 'its default address');
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
