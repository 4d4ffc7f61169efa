import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * DuckDB, when it is wanted. Imported, each of its hundred files would be read through for names before it is run, which
 * takes a fifth of a second of a processor: as much as all else of it.
 */
export function loadDuckDB(): typeof import('@duckdb/node-api') {
  return require('@duckdb/node-api') as typeof import('@duckdb/node-api');
}
