import type { Config } from '../../config.ts';
import type { Feed } from '../../desk/feeds/feed.ts';
import { feedsInTrouble, silentFeeds } from '../../desk/feeds/feeds.queries.ts';
import { waitingDeliveries } from '../../desk/feeds/inbox.ts';
import { failingFollowed } from '../../desk/following/followed.queries.ts';
import type { Followed } from '../../desk/following/followed.ts';
import { verifyLog } from '../../desk/log/log.queries.ts';
import { countStuck } from '../../desk/schedule/due-stories.queries.ts';
import { readIndexState } from '../../discovery/database/candidates.queries.ts';
import { storiesLeft } from '../../discovery/database/index-stories.ts';
import { countUnread } from '../../entities/mentions/unread-stories.queries.ts';
import type { Store } from '../../store/database.ts';
import { countFailedJobs } from '../../store/failed-jobs.queries.ts';
import { storeHealth } from '../../store/health.queries.ts';
import { isAttended, queueHealth, WAITS_TOO_LONG_S } from '../../store/queue-health.queries.ts';
import { attempts } from './attempt.ts';
import type { DatasetFile } from './examine-datasets.ts';
import { examineHubs } from './examine-hubs.ts';
import { examineAdministrators, examineMail, examineSecret } from './examine-members.ts';
import { type Looking, type Report, timeOf } from './finding.ts';

const PICTURES_AT_ONCE = 20;
/** A worker imports them within seconds. */
const DELIVERY_WAITS_MS = 10 * 60_000;
const MOST_FEEDS_SAID = 20;
/** More changes than this wait only if no worker is running, or while the index is being filled. */
const MOST_WAITING = 1_000;
const OF_OURS = 'This is a bug: restore the last backup, and report it with the log.';

/**
 * Checks a database of this version: its jobs, its members and its contents; returns the files of its datasets, or null
 * if they are unknown.
 */
export async function examineNewsroom(
  store: Store,
  config: Config,
  { now, quick, wrong }: Looking,
  report: Report,
): Promise<DatasetFile[] | null> {
  const attempt = attempts(report, wrong);
  await attempt('database', () => examineStories(store, now(), report));
  await attempt('search index', () => examineSearch(store, config, now(), report), ['SEARCH_ENGINE']);
  await attempt('worker', () => examineQueue(store, now(), report));
  await attempt('followed', () => examineFollowed(store, report));
  await attempt('feeds', () => examineFeeds(store, now(), report));
  await attempt('hubs', () => examineHubs(store, config, now(), report), ['PUBLIC_URL']);
  if (!quick) {
    await attempt('audit log', () => examineLog(store, report));
    await attempt('pictures', () => examinePictures(store, report));
  }
  await attempt('secret', () => examineSecret(store, config, report), ['SECRET', 'SECRET_BEFORE']);
  const ofMembers = ['PUBLIC_URL', 'SMTP_URL'];
  await attempt('mail', () => examineMail(store, config, now(), report), ofMembers);
  await attempt('administrators', () => examineAdministrators(store, config, report), ofMembers);
  return attempt('datasets', () => datasetFiles(store));
}

async function examineStories(store: Store, now: Date, report: Report): Promise<void> {
  const health = await storeHealth(store.reading, now);
  report.ok('database', `${store.kind}, version ${health.migration}, ${health.megabytes} MB`);
  report.ok('stories', `${health.stories} published, ${health.waiting} scheduled or under embargo`);
  const { withoutRevision, shadowedSlugs } = health;
  report.fine('revisions', withoutRevision === 0, `stories without a revision: ${withoutRevision}`, OF_OURS);
  report.fine(
    'slugs',
    shadowedSlugs === 0,
    `old addresses hidden by a newer story: ${shadowedSlugs}`,
    OF_OURS,
  );
}

async function examineFollowed(store: Store, report: Report): Promise<void> {
  const failing = await failingFollowed(store.reading);
  const followed = `followed addresses that fail: ${failing.length}${sayWhich(failing)}`;
  report.fine('followed', failing.length === 0, followed, 'See /desk/data: the address may have moved.');
}

/** Checks which of the feeds that the newsroom follows fail, were ended by their hosts, or are silent for too long. */
async function examineFeeds(store: Store, now: Date, report: Report): Promise<void> {
  const found = await feedsInTrouble(store.reading, MOST_FEEDS_SAID + 1);
  const said = found.slice(0, MOST_FEEDS_SAID);
  const more = found.length > said.length ? '; and more' : '';
  const each = said.map(
    ({ name, failingSince, problem }: Feed) =>
      `${name} since ${failingSince?.toISOString().slice(0, 16)}Z: ${problem?.says ?? ''}`,
  );
  if (each.length === 0) report.ok('feeds', 'feeds that fail: 0');
  else
    report.warning(
      'feeds',
      `feeds that fail: ${said.length}${more && '+'} (${each.join('; ')}${more})`,
      'See /desk/feeds: pause, remove or correct them.',
    );
  const { count, since: waits } = await waitingDeliveries(store.reading);
  if (waits && now.getTime() - waits.getTime() > DELIVERY_WAITS_MS)
    report.warning(
      'deliveries',
      `items sent to the portal that wait to be imported: ${count}, since ${waits.toISOString().slice(0, 16)}Z`,
      'Make sure a worker is running: `sourceline work`, or `serve` without --no-work.',
    );
  const silent = await silentFeeds(store.reading, now, MOST_FEEDS_SAID);
  if (silent.length === 0) return;
  const since = silent.map(
    ({ name, broughtAt }) => `${name} since ${broughtAt?.toISOString().slice(0, 16)}Z`,
  );
  report.warning(
    'silent feeds',
    `feeds that have brought nothing for longer than usual: ${silent.length} (${since.join('; ')})`,
    'Look at their addresses: a feed may go on answering long after it has moved.',
  );
}

/** Checks whether the index in the database, if the newsroom uses it, covers every story. */
async function examineSearch(store: Store, config: Config, now: Date, report: Report): Promise<void> {
  if (config.SEARCH_ENGINE === 'memory') return;
  const state = await readIndexState(store.reading);
  if (!state) {
    report.ok('search index', 'none in the database yet; `sourceline serve` or a worker creates one');
    return;
  }
  const indexed = state.shelves.reduce((sum, { stories }) => sum + stories, 0);
  const left = await storiesLeft(store.reading, now);
  const says = `stories indexed: ${indexed}; changes waiting: ${left}`;
  const start = 'Make sure a worker is running: `sourceline work`, or `serve` without --no-work.';
  if (!state.filled) report.warning('search index', `${says}; still being filled`, start);
  else report.fine('search index', left <= MOST_WAITING, says, start);
}

async function examineQueue(store: Store, now: Date, report: Report): Promise<void> {
  const queue = await queueHealth(store.reading);
  const start = 'Start `sourceline work`, or `serve` without --no-work, and check its log.';
  if (isAttended(queue)) report.ok('worker', 'running');
  // As in a newsroom that has not been started yet.
  else if (queue.unattended === null) report.warning('worker', 'no worker has ever run', start);
  else report.fault('worker', `no worker has run for ${timeOf(queue.unattended)}`, start);
  const failed = await countFailedJobs(store.reading);
  const { waits } = queue;
  if (failed > 0)
    report.fault(
      'jobs',
      `jobs that failed after every retry: ${failed}`,
      'See /desk/jobs for the reasons; retry them there.',
    );
  else if (waits && waits.seconds > WAITS_TOO_LONG_S)
    report.warning(
      'jobs',
      `${waits.name} has been waiting for ${timeOf(waits.seconds)}`,
      'See /desk/jobs and the worker’s log.',
    );
  else report.ok('jobs', 'none failed, none overdue');
  // Many after an import: if they do not become fewer, a job has failed or no worker runs, as said above.
  const unread = await countUnread(store.reading);
  report.ok(
    'reading',
    unread === 0
      ? 'every story has been read for figures and names'
      : `stories still to be read for figures and names: ${unread}`,
  );
  const stuck = await countStuck(store.reading, now);
  const late = `scheduled stories that missed their time: ${stuck}`;
  report.fine('schedule', stuck === 0, late, 'The desk’s start page gives the reason for each.');
}

async function examineLog(store: Store, report: Report): Promise<void> {
  const { rows, broken } = await verifyLog(store.reading);
  if (!broken) {
    report.ok('audit log', `${rows} rows, unbroken`);
    return;
  }
  const todo = 'The database was edited by hand or is damaged: compare it with an export stored elsewhere.';
  report.fault('audit log', `it is broken at row ${broken.seq}: ${broken.why}`, todo);
}

async function examinePictures(store: Store, report: Report): Promise<void> {
  const damaged: string[] = [];
  let looked = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await store.statement(
      `select id::text, name, encode(sha256(bytes), 'hex') = sha256 as whole from media
        where id > $1::uuid order by id limit ${PICTURES_AT_ONCE}`,
      [after],
    );
    looked += rows.length;
    for (const { id, name, whole } of rows)
      if (whole !== true) damaged.push(`${name || 'without a name'} (${id})`);
    if (rows.length < PICTURES_AT_ONCE) break;
    after = String(rows.at(-1)?.id);
  }
  const says =
    damaged.length === 0
      ? `${looked}, all intact`
      : `${damaged.length} damaged: ${damaged.slice(0, 3).join(', ')}`;
  const todo = 'Replace the file in the library (/desk/media), or restore the last backup.';
  report.fine('pictures', damaged.length === 0, says, todo);
}

async function datasetFiles(store: Store): Promise<DatasetFile[]> {
  const { rows } = await store.statement(
    `select v.parquet, min(v.parquet_bytes) as bytes, string_agg(d.slug || ', version ' || v.number, '; ' order by d.slug, v.number) as of
      from dataset_versions v join datasets d on d.id = v.dataset_id group by v.parquet order by min(d.slug), min(v.number)`,
  );
  return rows.map(({ parquet, bytes, of }) => ({
    parquet: String(parquet),
    bytes: Number(bytes),
    of: String(of),
  }));
}

function sayWhich(failing: readonly Followed[]): string {
  const each = failing.map(
    ({ slug, failingSince, problem }) =>
      `${slug} since ${failingSince?.toISOString().slice(0, 16)}Z: ${problem}`,
  );
  return each.length === 0 ? '' : ` (${each.join('; ')})`;
}
