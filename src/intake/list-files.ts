import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refusal } from '../words/refusal.ts';

/** A file to import; `-` is standard input. */
export interface ListedFile {
  path: string;
  size: number | null;
  /** When it was last modified; used for stories without a date. */
  time: Date | null;
  /** The folder it was found in, which may be from elsewhere; omitted for a file that was named. */
  within?: string | undefined;
}

/**
 * The files under `paths`, with folders traversed in name order, without hidden files. Throws a Problem for a path that
 * does not exist.
 */
export async function* listFiles(paths: readonly string[]): AsyncGenerator<ListedFile> {
  for (const path of paths) {
    if (path === '-') yield { path, size: null, time: null };
    else yield* walk(path, null);
  }
}

async function* walk(path: string, within: string | null): AsyncGenerator<ListedFile> {
  const found = await stat(path).catch(() => null);
  if (!found) {
    if (within === null) throw refusal('noFileOrFolder', { path });
    return;
  }
  if (found.isFile()) {
    const time = new Date(Math.floor(found.mtimeMs / 1000) * 1000);
    yield { path, size: found.size, time, within: within ?? undefined };
    return;
  }
  if (!found.isDirectory()) return;
  const entries = await readdir(path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    // A link to a folder may lead back to itself.
    if (entry.name.startsWith('.') || (entry.isSymbolicLink() && (await isFolder(join(path, entry.name)))))
      continue;
    yield* walk(join(path, entry.name), within ?? path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
