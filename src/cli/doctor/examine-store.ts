import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { messageOf, Problem } from '../../errors.ts';
import { silentLog } from '../../log.ts';
import { checkTables } from '../../store/checking/check-tables.ts';
import { openStore, type Store } from '../../store/database.ts';
import { DirectoryInUse } from '../../store/directory-lock.ts';
import { storeVersion } from '../../store/health.queries.ts';
import { MIGRATIONS } from '../../store/migrate.ts';
import type { DatasetFile } from './examine-datasets.ts';
import { examineNewsroom } from './examine-newsroom.ts';
import { examineServer } from './examine-server.ts';
import type { Looking, Report } from './finding.ts';

const NEWEST = MIGRATIONS.length;
const SAID = 5;

/** Opens a database no process is using and checks it without changing it; returns the files of its datasets. */
export async function examineClosed(
  config: Config,
  looking: Looking,
  report: Report,
): Promise<DatasetFile[]> {
  if (!config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'pglite'))) {
    report.ok('database', `none in ${config.DATA_DIR} yet; \`sourceline serve\` creates one`);
    return [];
  }
  const store = await openAsItIs(config, report);
  if (!store) return [];
  try {
    return await examineStore(store, config, looking, report);
  } finally {
    await store.close();
  }
}

/** Checks an open database without changing it; returns the files of its datasets. */
export async function examineStore(
  store: Store,
  config: Config,
  looking: Looking,
  report: Report,
): Promise<DatasetFile[]> {
  try {
    const version = (await storeVersion(store.reading)) ?? 0;
    const says = `${store.kind}, version ${version}`;
    if (version === 0) {
      report.ok('database', `${says}: empty; \`sourceline serve\` creates its tables`);
      return [];
    }
    if (version > NEWEST) {
      const todo = 'Go back to the newer program, or restore a backup made by this one.';
      report.fault('database', `${says}; this program supports versions up to ${NEWEST}`, todo);
      return [];
    }
    await examineServer(store, looking.now, report);
    if (!looking.quick) await examineTables(store, report);
    if (version === NEWEST) return await examineNewsroom(store, config, looking, report);
    const todo = 'Back it up, then start the portal, which upgrades it.';
    report.warning('database', `${says}, so not checked; this program uses version ${NEWEST}`, todo);
  } catch (error) {
    report.fault('database', `it could not be checked: ${lineOf(error)}`, RESTORE);
  }
  return [];
}

const RESTORE =
  'Leave its files untouched, and restore the last backup into another DATA_DIR or database: `sourceline restore FOLDER`.';

async function examineTables(store: Store, report: Report): Promise<void> {
  const { how, looked, damage, unchecked } = await checkTables(store);
  const left = unchecked.length > 0 ? `; indexes of kinds that cannot be checked: ${unchecked.length}` : '';
  if (damage.length === 0) {
    const by = how === 'amcheck' ? 'with amcheck' : 'by reading everything, as amcheck is not available';
    report.ok('tables', `${looked} tables and indexes intact, checked ${by}${left}`);
    return;
  }
  const each = damage.slice(0, SAID).map(({ relation, what }) => `${relation}: ${what}`);
  const more = damage.length > SAID ? `; and ${damage.length - SAID} more` : '';
  report.fault('tables', `${damage.length} damaged: ${each.join('; ')}${more}`, RESTORE);
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
    else if (config.DATABASE_URL)
      report.fault('database', lineOf(error), 'Check DATABASE_URL, and that the server is running.');
    else report.fault('database', lineOf(error), RESTORE);
    return null;
  }
}

function lineOf(error: unknown): string {
  return error instanceof Problem ? error.message : messageOf(error);
}
