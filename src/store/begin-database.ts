import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The empty database with its tables that the build puts next to the program. Run from source, the program uses that of
 * the last build: if the source has newer tables, it is migrated like any other.
 */
const EMPTY = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../dist/empty-database' : './empty-database',
    import.meta.url,
  ),
);

/**
 * Ensures that `place` is a folder for the embedded database, and that a new one is copied from the empty database,
 * which is seconds faster than creating one; with `empty` null it is created, for example with older tables. A start
 * that is killed leaves no half of it: the folder is renamed once it is complete.
 */
export async function beginDatabase(place: string, empty: string | null = EMPTY): Promise<void> {
  if (existsSync(place)) return;
  if (empty === null || !existsSync(empty)) return void (await mkdir(place));
  try {
    await copyWhole(empty, place);
  } catch (error) {
    // Built by another user, who alone may read it.
    if (!isRefusal(error)) throw error;
    await mkdir(place);
  }
}

function isRefusal(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'ENOTSUP', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.begun`;
  await rm(draft, { recursive: true, force: true });
  try {
    await cp(from, draft, { recursive: true });
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  await rename(draft, to);
}
