import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { messageOf, outsideFault, Problem } from '../../errors.ts';
import { silentLog } from '../../log.ts';
import { quoted } from '../../store/backup/catalogue.ts';
import {
  checkTables,
  type Damage,
  type TablesChecked,
  type Unread,
} from '../../store/checking/check-tables.ts';
import { isDamageWhenRead } from '../../store/checking/is-damage.ts';
import { openStore, type Store } from '../../store/database.ts';
import { DirectoryInUse } from '../../store/directory-lock.ts';
import { storeVersion } from '../../store/health.queries.ts';
import { MIGRATIONS } from '../../store/migrate.ts';
import { adviceOn, attempts, RESTORE } from './attempt.ts';
import type { DatasetFile } from './examine-datasets.ts';
import { examineNewsroom } from './examine-newsroom.ts';
import { examineClock, examineReplication } from './examine-server.ts';
import type { Looking, Report } from './finding.ts';

const NEWEST = MIGRATIONS.length;
const SAID = 5;
const MAYBE_DAMAGED = `Check that there is memory left, and run it again. If it fails again, its files are probably damaged. ${RESTORE}`;

/**
 * Opens a database no process is using and checks it without changing it; returns the files of its datasets, or null if
 * they are unknown.
 */
export async function examineClosed(
  config: Config,
  looking: Looking,
  report: Report,
): Promise<DatasetFile[] | null> {
  if (!config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'pglite'))) {
    report.ok('database', `none in ${config.DATA_DIR} yet; \`sourceline serve\` creates one`);
    return [];
  }
  const store = await openAsItIs(config, report);
  if (!store) return null;
  try {
    return await examineStore(store, config, looking, report);
  } finally {
    await store.close();
  }
}

/** Checks an open database without changing it; returns the files of its datasets, null if they are unknown. */
export async function examineStore(
  store: Store,
  config: Config,
  looking: Looking,
  report: Report,
): Promise<DatasetFile[] | null> {
  const attempt = attempts(report, looking.wrong);
  const version = await attempt('database', async () => (await storeVersion(store.reading)) ?? 0);
  if (version === null) return null;
  const says = `${store.kind}, version ${version}`;
  if (version === 0) {
    report.ok('database', `${says}: empty; \`sourceline serve\` creates its tables`);
    return [];
  }
  if (version > NEWEST) {
    const todo = 'Go back to the newer program, or restore a backup made by this one.';
    report.fault('database', `${says}; this program supports versions up to ${NEWEST}`, todo);
    return null;
  }
  await attempt('clock', () => examineClock(store, looking.now, report));
  if (store.kind === 'postgresql') await attempt('replication', () => examineReplication(store, report));
  if (!looking.quick)
    await attempt('tables', async () => reportTables(store, await checkTables(store), report));
  if (version === NEWEST) return examineNewsroom(store, config, looking, report);
  const todo = 'Back it up, then start the portal, which upgrades it.';
  report.warning('database', `${says}, so not checked; this program uses version ${NEWEST}`, todo);
  return null;
}

/** Reports what was found in tables and indexes, and what to do about it. */
export function reportTables(
  store: Pick<Store, 'kind'>,
  { how, looked, damage, unchecked, unread }: TablesChecked,
  report: Report,
): void {
  const left = unread.length > 0 ? `; ${unread.length} could not be read: ${eachOf(unread)}` : '';
  const advice = unread.map(({ error }) => adviceOn(error));
  const onUnread = [...new Set(advice.map(({ todo }) => todo))].join(' ');
  if (damage.length > 0) {
    const todo = canRebuild(store, damage) ? rebuild(damage, onUnread) : RESTORE;
    report.fault('tables', `${damage.length} damaged: ${eachOf(damage)}${left}`, todo);
    return;
  }
  const by = how === 'amcheck' ? 'with amcheck' : 'by reading everything, as amcheck is not available';
  const kinds = unchecked.length > 0 ? `; indexes of kinds that cannot be checked: ${unchecked.length}` : '';
  const says = `no damage found in ${looked} tables and indexes, checked ${by}${kinds}${left}`;
  const isFault = advice.some(({ state }) => state === 'fault');
  if (unread.length === 0) report.ok('tables', says);
  else report[isFault ? 'fault' : 'unknown']('tables', says, onUnread);
}

function eachOf(found: readonly Pick<Damage | Unread, 'relation' | 'what'>[]): string {
  const each = found.slice(0, SAID).map(({ relation, what }) => `${relation}: ${what}`);
  const more = found.length > SAID ? `; and ${found.length - SAID} more` : '';
  return `${each.join('; ')}${more}`;
}

/** Whether building indexes again is enough. The embedded database gives an operator no way to do that. */
function canRebuild({ kind }: Pick<Store, 'kind'>, damage: readonly Damage[]): boolean {
  return kind === 'postgresql' && damage.every(({ isIndexOnly }) => isIndexOnly);
}

/** Rows may be missing from tables that could not be read. */
function rebuild(damage: readonly Damage[], onUnread: string): string {
  const each = damage.map(({ relation }) => `reindex index ${quoted(relation)};`).join(' ');
  return onUnread
    ? `So far only indexes are damaged; not everything could be read. ${onUnread} If nothing else is damaged then, build them again with psql: ${each}`
    : `Only indexes are damaged, and no rows are lost. Build them again with psql: ${each}`;
}

async function openAsItIs(config: Config, report: Report): Promise<Store | null> {
  try {
    return await openStore(config, silentLog, 0);
  } catch (error) {
    if (error instanceof DirectoryInUse)
      report.unknown(
        'database',
        `in use by process ${error.pid}, which does not answer`,
        'If that is a portal of an older version, stop it first; if it is a command, wait for it to finish.',
      );
    else if (config.DATABASE_URL || outsideFault(error) || isDatabaseInUse(error)) throw error;
    // PGlite usually gives no reason: its files may be damaged, but memory may also have been short.
    else report.fault('database', lineOf(error), isDamageWhenRead(error) ? RESTORE : MAYBE_DAMAGED);
    return null;
  }
}

/** Whether a process of another machine has the folder. */
function isDatabaseInUse(error: unknown): boolean {
  return error instanceof Problem && error.kind === 'conflict';
}

function lineOf(error: unknown): string {
  return error instanceof Problem ? error.message : messageOf(error);
}
