import { readFileSync } from 'node:fs';
import { silentLog } from '/work/wt/disc/src/log.ts';
import { openStore } from '/work/wt/disc/src/store/database.ts';
import { readIndexState } from '/work/wt/disc/src/discovery/database/candidates.queries.ts';
import { searchDatabase, SEARCH_BOUNDS } from '/work/wt/disc/src/discovery/database/database-search.ts';
const store = await openStore({ DATA_DIR: '/tmp/disc-measure', DATABASE_URL: readFileSync('/tmp/disc-pg.url', 'utf8'), DATABASE_POOL: 1 }, silentLog);
const state = (await readIndexState(store.reading))!;
const orig = (store.reading as any).getExecutor();
const ex = orig.executeQuery.bind(orig);
(orig as any).executeQuery = (c: any, ...r: any[]) => { if (process.env.SHOW && c.sql.includes('stories_by')) console.log(c.sql, '\n', JSON.stringify(c.parameters)); return ex(c, ...r); };
for (const t of process.argv.slice(2)) { const b = performance.now(); const r = await searchDatabase(store.reading, state, { text: t, limit: 20, offset: 0 }, new Date('2026-01-01'), SEARCH_BOUNDS); console.log(t, r.total, r.atLeast, r.hits.length, performance.now() - b); }
await store.close();
