import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { messageOf, outsideFault, Problem } from '../../errors.ts';
import { silentLog } from '../../log.ts';
import { quoted } from '../../store/backup/catalogue.ts';
import { checkTables, type Damage } from '../../store/checking/check-tables.ts';
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

/** Opens a database no process is using and checks it without changing it; returns the files of its datasets, or null if they are unknown. */
export async function examineClosed(
  config: Config,
  looking: Looking,
  report: Report,
): Promise<DatasetFile[] | null> {
  if (!config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'pglite'))) {
    report.ok('database', `none in ${config.DATA_DIR} yet; \`sourceline serve\` creates one`);
    return null;
  }
  const store = await openAsItIs(config, report);
  if (!store) return null;
  try {
    return await examineStore(store, config, looking, report);
  } finally {
    await store.close();
  }
}

/** Checks an open database without changing it; returns the files of its datasets, or null if they are unknown. */
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
    return null;
  }
  if (version > NEWEST) {
    const todo = 'Go back to the newer program, or restore a backup made by this one.';
    report.fault('database', `${says}; this program supports versions up to ${NEWEST}`, todo);
    return null;
  }
  await attempt('clock', () => examineClock(store, looking.now, report));
  if (store.kind === 'postgresql') await attempt('replication', () => examineReplication(store, report));
  if (!looking.quick) await attempt('tables', () => examineTables(store, report));
  if (version === NEWEST) return examineNewsroom(store, config, looking, report);
  const todo = 'Back it up, then start the portal, which upgrades it.';
  report.warning('database', `${says}, so not checked; this program uses version ${NEWEST}`, todo);
  return null;
}

async function examineTables(store: Store, report: Report): Promise<void> {
  const { how, looked, damage, unchecked, unread } = await checkTables(store);
  const left = unchecked.length > 0 ? `; indexes of kinds that cannot be checked: ${unchecked.length}` : '';
  if (damage.length > 0)
    return report.fault('tables', `${damage.length} damaged: ${eachOf(damage)}`, todoFor(store, damage));
  const by = how === 'amcheck' ? 'with amcheck' : 'by reading everything, as amcheck is not available';
  const says = `no damage found in ${looked} tables and indexes, checked ${by}${left}`;
  if (unread.length === 0) return report.ok('tables', says);
  const todo = [...new Set(unread.map(({ error }) => adviceOn(error).todo))].join(' ');
  report.unknown('tables', `${says}; ${unread.length} could not be read: ${eachOf(unread)}`, todo);
}

function eachOf(found: readonly Pick<Damage, 'relation' | 'what'>[]): string {
  const each = found.slice(0, SAID).map(({ relation, what }) => `${relation}: ${what}`);
  const more = found.length > SAID ? `; and ${found.length - SAID} more` : '';
  return `${each.join('; ')}${more}`;
}

/** An index can be built again from its table, but only a server lets an operator do that. */
function todoFor(store: Store, damage: readonly Damage[]): string {
  if (store.kind !== 'postgresql' || damage.some(({ isIndexOnly }) => !isIndexOnly)) return RESTORE;
  const each = damage.map(({ relation }) => `reindex index ${quoted(relation)};`).join(' ');
  return `Only indexes are damaged, and no rows are lost. Build them again with psql: ${each}`;
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
