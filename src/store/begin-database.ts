import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The empty database, its tables made, that the build leaves beside the program; the source tree has none. */
const EMPTY = fileURLToPath(new URL('./empty-database', import.meta.url));

/**
 * Sees to it that `place` is a folder for the built-in database that only its owner enters, and that a new one
 * begins from the empty database, which is there seconds sooner than one that is made. A start that is killed
 * leaves no half of it: the folder gets its name when it is whole and on the disk.
 */
export async function beginDatabase(place: string, empty = EMPTY): Promise<void> {
  if (!existsSync(place)) {
    if (existsSync(empty)) await copyWhole(empty, place);
    else await mkdir(place);
  }
  // PGlite makes its files readable, and writable, by everybody on the machine.
  await chmod(place, 0o700);
}

async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.begun`;
  await rm(draft, { recursive: true, force: true });
  await cp(from, draft, { recursive: true });
  const names = await readdir(draft, { recursive: true });
  await Promise.all(names.map((name) => settle(join(draft, name))));
  await rename(draft, to);
}

async function settle(path: string): Promise<void> {
  if (!(await stat(path)).isFile()) return;
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
