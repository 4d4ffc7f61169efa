import { Client } from 'pg';
import { DatabaseAway } from './database-gone.ts';

const ANSWERS_WITHIN_MS = 2_000;
const PARTS = /^(postgres(?:ql)?:\/\/)([^@/?]*@)?([^/?]*)(\/[^?]*)?(?:\?(.*))?$/;

/** The addresses that DATABASE_URL names, one for each of its hosts, in its order; null where it is not understood. */
export function addressesIn(url: string): readonly string[] | null {
  const [, scheme = '', who = '', hosts = '', path = '', query = ''] = PARTS.exec(url) ?? [];
  if (scheme === '') return null;
  const settings = new URLSearchParams(query);
  const wanted = settings.get('target_session_attrs') ?? 'read-write';
  // This program writes: what may be any server, or one that only reads, is no use to it.
  if (wanted !== 'read-write' && wanted !== 'primary') return null;
  settings.delete('target_session_attrs');
  const left = settings.toString();
  const all = hosts.split(',').map((host) => `${scheme}${who}${host}${path}${left && `?${left}`}`);
  const isEachOne = hosts === '' || hosts.split(',').every((host) => host !== '');
  return isEachOne && all.every((address) => URL.canParse(address)) ? all : null;
}

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
      throw new DatabaseAway('No host of DATABASE_URL takes writes.', { cause: error.errors[0] });
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
