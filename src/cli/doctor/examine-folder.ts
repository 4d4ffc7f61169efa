import { accessSync, constants, existsSync, lstatSync, readdirSync, type Stats, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBackupRecord } from '../../store/backup/backup-record.ts';
import { copiesIn } from '../../store/backup/copy-database.ts';
import { hasEnded } from '../../store/process-mark.ts';
import { type Report, sizeOf, timeOf } from './finding.ts';

const OTHERS = 0o077;
const LEAST_FREE = 200e6;
const LEAST_SHARE = 0.05;
const DAY_S = 86_400;
/** A lock draft normally lasts only a moment. */
const DRAFT_MS = 60_000;

/** Checks who owns the newsroom's folder, and whether there is room on its disk. */
export function examineFolder(directory: string, isBuiltIn: boolean, report: Report): void {
  if (!existsSync(directory)) {
    report.ok('folder', `${directory} does not exist yet; it is created when needed`);
    return;
  }
  try {
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EROFS' ? 'its file system is mounted read-only' : 'this user cannot read or write it';
    report.fault(
      'folder',
      `${directory} cannot be used: ${why}`,
      'Run as the service user, or fix its permissions.',
    );
    return;
  }
  const open = ['pglite', 'datasets'].filter((name) => isOpen(join(directory, name)));
  const others = process.getuid ? strangersIn(directory, process.getuid()) : [];
  if (open.length > 0) {
    const paths = open.map((name) => join(directory, name)).join(' ');
    report.fault(
      'folder',
      `other users on this machine can read ${open.join(' and ')}`,
      `Run: chmod -R go= ${paths}`,
    );
  } else if (others.length > 0) {
    const what = `owned by another user: ${others.join(', ')} in ${directory}`;
    report.warning(
      'folder',
      what,
      'Use chown to give them to the service user, and run the program as that user.',
    );
  } else report.ok('folder', `${directory}, accessible only to its user`);
  examineRoom(directory, isBuiltIn, report);
}

function examineRoom(directory: string, isBuiltIn: boolean, report: Report): void {
  const room = roomAt(directory);
  if (!room) {
    report.unknown('disk', `this user cannot see how much room ${directory} has`);
    return;
  }
  const { free, whole } = room;
  const database = isBuiltIn ? bytesIn(join(directory, 'pglite')) : 0;
  const says = `${sizeOf(free)} of ${sizeOf(whole)} free for ${directory}`;
  const todo = 'Delete unneeded files there or enlarge the disk; nothing can be written once it is full.';
  if (free < LEAST_FREE) report.fault('disk', says, todo);
  else if (free < whole * LEAST_SHARE && free < 20e9) report.warning('disk', says, todo);
  else if (free < database * 1.2)
    report.warning(
      'disk',
      `${says}; a backup of the running portal needs ${sizeOf(database)} for a copy`,
      todo,
    );
  else report.ok('disk', says);
}

/** Checks when the last backup was made, whether there is room for the next, and what killed processes left behind. */
export async function examineBackups(directory: string, now: Date, report: Report): Promise<void> {
  const { last, begun } = await readBackupRecord(directory);
  const todo =
    'Run `sourceline backup FOLDER --secret-file FILE` every night, and store both on another machine.';
  if (!last) {
    report.warning('backup', `no backup is recorded in ${directory}`, todo);
  } else {
    const age = (now.getTime() - Date.parse(last.at)) / 1000;
    const says = `the last was made at ${last.at.slice(0, 16)}Z, ${timeOf(age)} ago, in ${last.to}`;
    const folder = dirname(last.to);
    const free = roomAt(folder)?.free ?? null;
    if (age > 7 * DAY_S) report.fault('backup', says, todo);
    else if (age > 2 * DAY_S) report.warning('backup', says, todo);
    else if (free !== null && free < last.bytes * 1.2)
      report.warning(
        'backup',
        `${says}; not enough room for another there, with ${sizeOf(free)} free`,
        'Move older backups elsewhere.',
      );
    else report.ok('backup', says);
  }
  const left = await leftIn(directory);
  if (begun && hasEnded(begun.by))
    left.push({
      what: `the backup started at ${begun.at.slice(0, 16)}Z to ${begun.to} was killed`,
      path: `${begun.to}.partial`,
    });
  for (const to of last && !begun ? [last.to] : []) {
    for (const name of namesIn(dirname(to)).filter((one) => one.endsWith('.partial')))
      left.push({ what: 'an unfinished backup', path: join(dirname(to), name) });
  }
  const says = left.map(({ what, path }) => `${what} (${path})`).join('; ');
  if (left.length === 0) report.ok('leftovers', 'killed processes left nothing behind');
  else report.warning('leftovers', says, `Delete: ${left.map(({ path }) => path).join(' ')}`);
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
      what: 'a database copy left by a killed backup',
      path: folder,
    })),
    ...drafts.map((path) => ({ what: 'left by a start that was killed', path })),
    ...arriving.map((path) => ({ what: 'a partly written dataset', path })),
  ];
}

/** The bytes free for this user, and the size of the disk; null if the folder is not there or cannot be read. */
function roomAt(folder: string): { free: number; whole: number } | null {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { free: bavail * bsize, whole: blocks * bsize };
  } catch {
    return null;
  }
}

/** What the system says of a file; undefined if it is not there, or in a folder that cannot be read. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function isOpen(folder: string): boolean {
  return ((statsOf(folder)?.mode ?? 0) & OTHERS) !== 0;
}

function strangersIn(directory: string, uid: number): string[] {
  return ['pglite', 'datasets', 'pglite/base'].filter((name) => {
    const owner = statsOf(join(directory, name))?.uid;
    return owner !== undefined && owner !== uid;
  });
}

function isOlder(path: string, milliseconds: number): boolean {
  const changed = statsOf(path)?.mtimeMs;
  return changed !== undefined && Date.now() - changed > milliseconds;
}

/** The bytes of the files in a folder, as far as this user may read it. */
function bytesIn(folder: string): number {
  return namesIn(folder).reduce((bytes, name) => {
    const path = join(folder, name);
    const stats = statsOf(path);
    if (stats?.isDirectory()) return bytes + bytesIn(path);
    return bytes + (stats?.isFile() ? stats.size : 0);
  }, 0);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
