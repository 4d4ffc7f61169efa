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

/** Opens the database that nobody holds, looks into it, and leaves it as it is; answers the files of its datasets. */
export async function examineClosed(
  config: Config,
  looking: Looking,
  report: Report,
): Promise<DatasetFile[]> {
  if (!config.DATABASE_URL && !existsSync(join(config.DATA_DIR, 'pglite'))) {
    report.ok('database', `none in ${config.DATA_DIR} yet; \`sourceline serve\` makes one`);
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

/** Looks into an open database, and leaves it as it is; answers the files of its datasets. */
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
      report.ok('database', `${says}: empty; \`sourceline serve\` makes its tables`);
      return [];
    }
    if (version > NEWEST) {
      const todo = 'Use the newer program again, or restore a backup that this one made.';
      report.fault('database', `${says}; this program knows versions up to ${NEWEST}`, todo);
      return [];
    }
    await examineServer(store, looking.now, report);
    if (!looking.quick) await examineTables(store, report);
    if (version === NEWEST) return await examineNewsroom(store, config, looking, report);
    const todo = 'Back it up, then start: this program’s other commands bring it up to date.';
    report.warning('database', `${says}, so not looked into; this program has version ${NEWEST}`, todo);
  } catch (error) {
    report.fault('database', `it could not be looked into: ${lineOf(error)}`, RESTORE);
  }
  return [];
}

const RESTORE =
  'Keep its files as they are, and restore the last backup into another DATA_DIR or database: `sourceline restore FOLDER`.';

async function examineTables(store: Store, report: Report): Promise<void> {
  const { how, looked, damage, unchecked } = await checkTables(store);
  const left =
    unchecked.length > 0 ? `; ${unchecked.length} indexes are of kinds that cannot be checked` : '';
  if (damage.length === 0) {
    const by = how === 'amcheck' ? 'with amcheck' : 'by reading everything, since amcheck may not be used';
    report.ok('tables', `${looked} tables and indexes are whole, ${by}${left}`);
    return;
  }
  const each = damage.slice(0, SAID).map(({ relation, what }) => `${relation}: ${what}`);
  const more = damage.length > SAID ? `; and ${damage.length - SAID} more` : '';
  report.fault('tables', `${damage.length} are damaged: ${each.join('; ')}${more}`, RESTORE);
}

async function openAsItIs(config: Config, report: Report): Promise<Store | null> {
  try {
    return await openStore(config, silentLog, 0);
  } catch (error) {
    if (error instanceof DirectoryInUse)
      report.unknown(
        'database',
        `in use by process ${error.pid}, which does not answer`,
        'If that is a portal of an older version, stop it first; if a command, let it end.',
      );
    else if (config.DATABASE_URL)
      report.fault('database', lineOf(error), 'Check DATABASE_URL and that the server runs.');
    else report.fault('database', lineOf(error), RESTORE);
    return null;
  }
}

function lineOf(error: unknown): string {
  return error instanceof Problem ? error.message : messageOf(error);
}
