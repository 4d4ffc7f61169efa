import { readFileSync, readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { silentLog } from '/work/wt/disc/src/log.ts';
import { openStore } from '/work/wt/disc/src/store/database.ts';
import { readIndexState } from '/work/wt/disc/src/discovery/database/candidates.queries.ts';
import { searchDatabase, SEARCH_BOUNDS } from '/work/wt/disc/src/discovery/database/database-search.ts';
import { closestInDatabase, RELATED_BOUNDS } from '/work/wt/disc/src/discovery/database/database-related.ts';
import { searchSets } from '/work/wt/disc/tests/conformance/search.ts';
const NOW = new Date('2026-01-01T00:00:00Z');
const store = await openStore({ DATA_DIR: '/tmp/disc-measure', DATABASE_URL: readFileSync('/tmp/disc-pg.url', 'utf8'), DATABASE_POOL: 8 }, silentLog);
const set = searchSets('/work/shared/data')[1]!;
const state = (await readIndexState(store.reading))!;
function pgCpu() { let sum = 0; for (const pid of readdirSync('/proc').filter((p) => /^\d+$/.test(p))) { try { const c = readFileSync(`/proc/${pid}/cmdline`, 'utf8'); if (!c.startsWith('postgres: sourceline')) continue; const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); sum += (Number(f[11]) + Number(f[12])) * 10; } catch {} } return sum; }
async function run(name: string, asks: (() => Promise<unknown>)[]) {
  for (const a of asks.slice(0, 10)) await a();
  const times: number[] = []; const c0 = process.cpuUsage(), p0 = pgCpu();
  const h = monitorEventLoopDelay({ resolution: 1 }); h.enable();
  for (const a of asks) { const b = performance.now(); await a(); times.push(performance.now() - b); }
  h.disable();
  times.sort((a, b) => a - b); const c = process.cpuUsage(c0);
  const at = (s: number) => times[Math.floor(times.length * s)]!.toFixed(1);
  console.log(name, asks.length, 'p50', at(0.5), 'p95', at(0.95), 'max', times.at(-1)!.toFixed(1), 'node cpu', ((c.user + c.system) / 1000 / asks.length).toFixed(2), 'pg cpu', ((pgCpu() - p0) / asks.length).toFixed(2));
}
const q = (text: string, more = {}) => () => searchDatabase(store.reading, state, { text, limit: 20, offset: 0, ...more }, NOW, SEARCH_BOUNDS);
console.log('stories', state.shelves);
const step = Math.ceil(set.queries.length / 150);
await run('labelled', set.queries.filter((_, i) => i % step === 0).map(({ text }) => q(text)));
const common = ['government', 'people year', 'new world', 'said', 'england game', 'market growth bank', 'the us', 'music film award', 'labour party election', 'mobile phone technology', '"prime minister"', 'win', 'company -bank', 'first time last year', 'blair brown howard'];
await run('common words', [...common, ...common].map((t) => q(t)));
await run('common, section', common.map((t) => q(t, { section: 'business' })));
await run('common, a month', common.map((t) => q(t, { from: new Date('2015-03-01'), to: new Date('2015-04-01') })));
await run('page 40', common.slice(0, 8).map((t) => q(t, { offset: 780 })));
const ids = (await store.statement(`select story_id from story_terms tablesample system (1) limit 100`)).rows.map((r) => r.story_id as string);
await run('related', ids.map((id) => () => closestInDatabase(store.reading, state, id, 6, NOW, RELATED_BOUNDS)));
console.log('rss', (process.memoryUsage.rss() / 2 ** 20).toFixed(0));
await store.close();
