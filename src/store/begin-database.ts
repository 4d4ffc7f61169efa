import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The empty database, its tables made, that the build leaves beside the program. Run from its source, the program takes
 * that of the last build: where the source has newer tables, it is brought to them as any other.
 */
const EMPTY = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../dist/empty-database' : './empty-database',
    import.meta.url,
  ),
);

/**
 * Sees to it that `place` is a folder for the built-in database, and that a new one begins from the empty database,
 * which is there seconds sooner than one that is made; `empty` null makes one, as where its tables are to be older.
 * A start that is killed leaves no half of it: the folder gets its name when it is whole.
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
