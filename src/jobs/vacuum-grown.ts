import type { Job } from './job.ts';

/** Tables of which a quarter or more has been added since the planner last counted their pages, the smallest left out. */
const GROWN = `select quote_ident(relname) as name from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace
    and pg_relation_size(oid) > current_setting('block_size')::bigint * (10 + 1.25 * relpages)`;

/**
 * Does for the tables that grew what PostgreSQL's autovacuum does, and PGlite lacks. A statement is planned once for as
 * long as the process runs: one that was planned when its table was empty would read the whole table for each row later.
 * Statistics end that plan.
 */
export const vacuumGrown: Job = {
  name: 'vacuum-grown',
  about:
    'Refreshes the query planner’s statistics of tables that have grown, and clears their dead rows away.',
  cron: '* * * * *',
  run: async ({ store, stopping }) => {
    if (store.kind === 'postgresql') return;
    const { rows } = await store.statement(GROWN);
    for (const { name } of rows) {
      if (stopping?.aborted) return;
      await store.statement(`vacuum analyze ${name}`);
    }
  },
};
