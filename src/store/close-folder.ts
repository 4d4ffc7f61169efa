import { chmodSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';

const OTHERS = 0o077;
/** What the program keeps in DATA_DIR: somebody may have named a folder with more in it. */
const OURS = /^(?:pglite|datasets)$/;

/** Takes what the program keeps in `directory` from the other users of the machine; it warns of what it may not. */
export function closeDataFolder(directory: string, log: Log): void {
  if (!statsOf(directory)?.isDirectory()) return;
  for (const name of readdirSync(directory).filter((one) => OURS.test(one))) {
    const folder = join(directory, name);
    if (!closeFolder(folder))
      log.warn({ folder }, 'other users of this machine may read the data of the newsroom');
  }
}

/**
 * Takes a folder, and everything in it, from the other users of the machine; false where the system does not let this
 * process. Links are not followed.
 */
export function closeFolder(folder: string): boolean {
  const stats = statsOf(folder);
  // Closed once, nobody reaches what is in it.
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
