import { chmodSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';

const OTHERS = 0o077;
/** The program's own entries in DATA_DIR: the configured folder may contain other files. */
const OURS = /^(?:pglite|datasets)$/;

/** Removes other users' access to the program's data in `directory`; warns if that fails. */
export function closeDataFolder(directory: string, log: Log): void {
  if (!statsOf(directory)?.isDirectory()) return;
  for (const name of readdirSync(directory).filter((one) => OURS.test(one))) {
    const folder = join(directory, name);
    if (!closeFolder(folder))
      log.warn({ folder }, 'other users of this machine may read the data of the newsroom');
  }
}

/**
 * Removes other users' access to a folder and everything in it; false if the system does not allow it. Links are not
 * followed.
 */
export function closeFolder(folder: string): boolean {
  const stats = statsOf(folder);
  // Once the folder itself is closed, its contents are unreachable.
  if (!stats?.isDirectory() || (stats.mode & OTHERS) === 0) return true;
  try {
    chmodSync(folder, stats.mode & 0o700);
    closeWithin(folder);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'ENOTSUP', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}

function closeWithin(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stats = statsOf(path);
    if (!stats || !(stats.isDirectory() || stats.isFile())) continue;
    if ((stats.mode & OTHERS) !== 0) chmodSync(path, stats.mode & 0o700);
    if (stats.isDirectory()) closeWithin(path);
  }
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
