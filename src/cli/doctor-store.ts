import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { failingFollowed } from '../desk/following/followed.queries.ts';
import type { Followed } from '../desk/following/followed.ts';
import { countStuck } from '../desk/schedule/due-stories.queries.ts';
import { readIndexState } from '../discovery/database/candidates.queries.ts';
import { storiesLeft } from '../discovery/database/index-stories.ts';
import { messageOf, Problem } from '../errors.ts';
import { silentLog } from '../log.ts';
import { openStore, type Store } from '../store/database.ts';
import { DirectoryInUse } from '../store/directory-lock.ts';
import { countFailedJobs } from '../store/failed-jobs.queries.ts';
import { storeHealth, storeVersion } from '../store/health.queries.ts';
import { MIGRATIONS } from '../store/migrate.ts';
import { examineMembers, examineSecret, type Say } from './doctor-members.ts';

const NEWEST = MIGRATIONS.length;

/** Looks into the database, and leaves it as it is: neither made, nor brought to this program's version. */
export async function examineStore(config: Config, now: Date, say: Say): Promise<void> {
  if (!config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'pglite'))) {
    say('database', true, `none in ${config.DATA_DIR} yet; \`sourceline serve\` makes one`);
    return;
  }
  const store = await openAsItIs(config, say);
  if (!store) return;
  try {
    const version = (await storeVersion(store.reading)) ?? 0;
    if (version === NEWEST) return await examineWhole(store, config, now, say);
    const says = `${store.kind}, version ${version}`;
    if (version > NEWEST) say('database', false, `${says}; this program knows versions up to ${NEWEST}`);
    else if (version === 0) say('database', true, `${says}: empty; \`sourceline serve\` makes its tables`);
    else
      say(
        'database',
        true,
        `${says}, so not looked into; this program's other commands bring it to ${NEWEST}: back it up first`,
      );
  } finally {
    await store.close();
  }
}

async function openAsItIs(config: Config, say: Say): Promise<Store | null> {
  try {
    return await openStore(config, silentLog, 0);
  } catch (error) {
    if (error instanceof DirectoryInUse)
      say('database', true, `${config.DATA_DIR} is in use by process ${error.pid}, so not looked into`);
    else say('database', false, error instanceof Problem ? error.line : messageOf(error));
    return null;
  }
}

async function examineWhole(store: Store, config: Config, now: Date, say: Say): Promise<void> {
  const health = await storeHealth(store.reading, now);
  say('database', true, `${store.kind}, version ${health.migration}, ${health.megabytes} MB`);
  say('stories', true, `${health.stories} published, ${health.waiting} waiting for their time`);
  await examineSearch(store, config, now, say);
  const stuck = await countStuck(store.reading, now);
  say('schedule', stuck === 0, `${stuck} scheduled stories did not go out at their time`);
  const failed = await countFailedJobs(store.reading);
  say('jobs', failed === 0, `${failed} jobs failed again and again: see /desk/jobs`);
  const failing = await failingFollowed(store.reading);
  say('followed', failing.length === 0, `${failing.length} followed addresses fail${sayWhich(failing)}`);
  say('revisions', health.withoutRevision === 0, `${health.withoutRevision} stories without their revision`);
  await examineSecret(store, config, say);
  await examineMembers(store, config, now, say);
  say('slugs', health.shadowedSlugs === 0, `${health.shadowedSlugs} old addresses hidden by a newer story`);
}

/** Whether the index in the database, where it is the newsroom's, holds every story. */
async function examineSearch(store: Store, config: Config, now: Date, say: Say): Promise<void> {
  if (config.SEARCH_ENGINE === 'memory') return;
  const state = await readIndexState(store.reading);
  if (!state) {
    say('search index', true, 'none in the database yet; `sourceline serve` or a worker asks for one');
    return;
  }
  const indexed = state.shelves.reduce((sum, { stories }) => sum + stories, 0);
  const left = await storiesLeft(store.reading, now);
  const says = `${indexed} stories in the database, ${left} changes waiting`;
  const isBehind = state.filled && left > MOST_WAITING;
  say('search index', !isBehind, `${says}${sayHowFar(state.filled, isBehind)}`);
}

/** More changes than these wait only where no worker runs, or the index is being filled. */
const MOST_WAITING = 1_000;

function sayHowFar(filled: boolean, isBehind: boolean): string {
  if (!filled) return ': a worker is still filling it, or has to be started (`sourceline work`)';
  return isBehind ? ': is a worker running (`sourceline work`)?' : '';
}

function sayWhich(failing: readonly Followed[]): string {
  const each = failing.map(
    ({ slug, failingSince, problem }) =>
      `${slug} since ${failingSince?.toISOString().slice(0, 16)}Z: ${problem}`,
  );
  return each.length === 0 ? '' : ` (${each.join('; ')})`;
}
