import { accessSync, constants, existsSync, lstatSync, readdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBackupRecord } from '../../store/backup/backup-record.ts';
import { copiesIn } from '../../store/backup/copy-database.ts';
import { hasEnded } from '../../store/process-mark.ts';
import { type Report, sizeOf, timeOf } from './finding.ts';

const OTHERS = 0o077;
const LEAST_FREE = 200e6;
const LEAST_SHARE = 0.05;
const DAY_S = 86_400;
/** A draft of a lock is there for a moment. */
const DRAFT_MS = 60_000;

/** Looks at the folder of the newsroom: whose it is, and whether there is room. */
export function examineFolder(directory: string, isBuiltIn: boolean, report: Report): void {
  if (!existsSync(directory)) {
    report.ok('folder', `${directory} is not there yet; it is made when needed`);
    return;
  }
  try {
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EROFS' ? 'its file system is mounted read-only' : 'this user may not read and write it';
    report.fault(
      'folder',
      `${directory} cannot be used: ${why}`,
      'Run as the user of the service, or mend its rights.',
    );
    return;
  }
  const open = ['pglite', 'datasets'].filter((name) => isOpen(join(directory, name)));
  const others = process.getuid ? strangersIn(directory, process.getuid()) : [];
  if (open.length > 0) {
    const paths = open.map((name) => join(directory, name)).join(' ');
    report.fault(
      'folder',
      `other users of this machine may read ${open.join(' and ')}`,
      `Run: chmod -R go= ${paths}`,
    );
  } else if (others.length > 0) {
    const what = `${others.join(', ')} in ${directory} ${others.length === 1 ? 'is' : 'are'} another user's`;
    report.warning('folder', what, 'Run the program as the user of the service: chown what is in the way.');
  } else report.ok('folder', `${directory}, open to its user alone`);
  examineRoom(directory, isBuiltIn, report);
}

function examineRoom(directory: string, isBuiltIn: boolean, report: Report): void {
  const { free, whole } = roomAt(directory);
  const database = isBuiltIn ? bytesIn(join(directory, 'pglite')) : 0;
  const says = `${sizeOf(free)} of ${sizeOf(whole)} free for ${directory}`;
  const todo =
    'Delete what nobody needs there, or give the disk more room; nothing is written once it is full.';
  if (free < LEAST_FREE) report.fault('disk', says, todo);
  else if (free < whole * LEAST_SHARE && free < 20e9) report.warning('disk', says, todo);
  else if (free < database * 1.2)
    report.warning(
      'disk',
      `${says}, and a backup beside the running portal needs ${sizeOf(database)} for a copy`,
      todo,
    );
  else report.ok('disk', says);
}

/** Looks when the last backup was taken, whether there is room for the next, and what killed ones left. */
export async function examineBackups(directory: string, now: Date, report: Report): Promise<void> {
  const { last, begun } = await readBackupRecord(directory);
  const todo = 'Run `sourceline backup FOLDER --secret-file FILE` each night, and keep both elsewhere.';
  if (!last) {
    report.warning('backup', `none is noted in ${directory}`, todo);
  } else {
    const age = (now.getTime() - Date.parse(last.at)) / 1000;
    const says = `the last is of ${last.at.slice(0, 16)}Z, ${timeOf(age)} ago, in ${last.to}`;
    const folder = dirname(last.to);
    const free = existsSync(folder) ? roomAt(folder).free : null;
    if (age > 7 * DAY_S) report.fault('backup', says, todo);
    else if (age > 2 * DAY_S) report.warning('backup', says, todo);
    else if (free !== null && free < last.bytes * 1.2)
      report.warning(
        'backup',
        `${says}; there is no room for another beside it, with ${sizeOf(free)} free`,
        'Move older backups elsewhere.',
      );
    else report.ok('backup', says);
  }
  const left = await leftIn(directory);
  if (begun && hasEnded(begun.by))
    left.push({
      what: `the backup of ${begun.at.slice(0, 16)}Z into ${begun.to} was killed`,
      path: `${begun.to}.partial`,
    });
  for (const to of last && !begun ? [last.to] : []) {
    for (const name of namesIn(dirname(to)).filter((one) => one.endsWith('.partial')))
      left.push({ what: 'a backup that was broken off', path: join(dirname(to), name) });
  }
  const says = left.map(({ what, path }) => `${what} (${path})`).join('; ');
  if (left.length === 0) report.ok('leftovers', 'nothing is left of processes that were killed');
  else report.warning('leftovers', says, `Remove: ${left.map(({ path }) => path).join(' ')}`);
}

async function leftIn(directory: string): Promise<{ what: string; path: string }[]> {
  const copies = (await copiesIn(directory)).filter(({ holder }) => !holder || hasEnded(holder));
  const drafts = namesIn(directory)
    .filter((name) => name.startsWith('lock-draft.') || name === 'pglite.begun')
    .map((name) => join(directory, name))
    .filter((path) => isOlder(path, DRAFT_MS));
  const datasets = join(directory, 'datasets');
  const arriving = namesIn(datasets)
    .filter((name) => name.endsWith('.arriving'))
    .map((name) => join(datasets, name))
    .filter((path) => isOlder(path, DAY_S * 1000));
  return [
    ...copies.map(({ folder }) => ({
      what: 'a copy of the database for a backup that was killed',
      path: folder,
    })),
    ...drafts.map((path) => ({ what: 'half of a start that was killed', path })),
    ...arriving.map((path) => ({ what: 'half of a dataset', path })),
  ];
}

/** How many bytes are free for this user, and how many there are. */
function roomAt(folder: string): { free: number; whole: number } {
  const { bavail, blocks, bsize } = statfsSync(folder);
  return { free: bavail * bsize, whole: blocks * bsize };
}

function isOpen(folder: string): boolean {
  return ((lstatSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0;
}

function strangersIn(directory: string, uid: number): string[] {
  return ['pglite', 'datasets', 'pglite/base'].filter((name) => {
    const owner = lstatSync(join(directory, name), { throwIfNoEntry: false })?.uid;
    return owner !== undefined && owner !== uid;
  });
}

function isOlder(path: string, milliseconds: number): boolean {
  const changed = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && Date.now() - changed > milliseconds;
}

function bytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
    : []) {
    if (entry.isFile())
      bytes += lstatSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
