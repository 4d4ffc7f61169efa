import { type CustomTypesConfig, Pool, types } from 'pg';
import type { Log } from '../log.ts';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** The same JavaScript types as PGlite answers with: int8 as number, numeric and date as text. */
const sameTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number;
    if (oid === NUMERIC || oid === DATE) return (text: string) => text;
    return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

/** How long a connection is silent before the system asks whether the other side is still there. */
export const SILENT_MS = 10_000;
/** How long a connection may take to be made. */
export const CONNECT_WITHIN_MS = 10_000;

/** A pool of connections to the PostgreSQL at `url`. */
export function openPool(url: string, size: number, log: Log): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    types: sameTypes,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: SILENT_MS,
    options: '-c timezone=UTC',
  });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'));
  // The pool listens to idle connections only; the loss of one in use would end the process. Whoever uses it is
  // refused with the same error, and the pool drops the connection when it comes back.
  pool.on('connect', (client) => {
    client.on('error', (error) => log.debug({ err: error }, 'a database connection was lost'));
  });
  return pool;
}
