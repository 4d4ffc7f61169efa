import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { refusal } from '../words/refusal.ts';
import { DatabaseAddress } from './database-address.ts';
import { Hearing } from './hearing.ts';
import { askWithoutLimit, WatchedPool } from './postgres.ts';
import { PostgresListener } from './postgres-listener.ts';
import { WatchedReach } from './reach.ts';
import { storeOn } from './store-on.ts';
import type { Tables } from './tables.ts';
import { tryAgain } from './try-again.ts';

/** The store on a PostgreSQL server; throws a Problem if it does not respond. */
export async function openPostgres(
  url: string,
  settings: Pick<Config, 'DATABASE_POOL'> & { readonly statementSeconds?: number },
  log: Log,
) {
  const reach = new WatchedReach(log);
  const address = new DatabaseAddress(url, () => pool.cut());
  const { DATABASE_POOL: size, statementSeconds = 0 } = settings;
  const pool = new WatchedPool({ address, size, statementMs: statementSeconds * 1000, reach, log });
  const hearing = new Hearing();
  const listener = new PostgresListener({ address, hearing, reach, log });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const shared = storeOn(db, (change) => hearing.pass(change));
  const store = {
    ...shared,
    kind: 'postgresql' as const,
    reach,
    write: <T>(change: (writing: Transaction<Tables>) => Promise<T>) =>
      tryAgain(() => shared.write(change), log),
    statement: (text: string, params?: readonly unknown[]) =>
      /^vacuum\b/i.test(text) ? askWithoutLimit(address.url, text) : shared.statement(text, params),
    whileStill: null,
    listen: (channel: string, heard: (payload: string) => void) => listener.listen(channel, heard),
    close: async () => {
      await listener.close();
      await db.destroy();
    },
  };
  try {
    await address.find();
    await store.ping();
    return store;
  } catch (error) {
    await store.close();
    throw refusal('postgresSilent', { hosts: address.hosts, why: messageOf(error) }, { cause: error });
  }
}
