import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from './ids.ts';

const PREFIX = 'job-';

/** A file uploaded for a job. */
export interface JobFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Stores a job's uploads in a separate folder in `under`, until the job has ended; returns the names. */
export function keepJobFiles(under: string, id: string, files: readonly JobFile[]): string[] {
  const folder = folderOf(under, id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = plainNames(files);
  for (const [at, name] of names.entries())
    writeFileSync(join(folder, name), files[at]?.bytes ?? '', { mode: 0o600 });
  return names;
}

/** The folder of a job's files, and their paths. */
export function jobFiles(under: string, id: string, names: readonly string[]) {
  const folder = folderOf(under, id);
  return { folder, paths: names.map((name) => join(folder, name)) };
}

/** Removes the files of a job. */
export function removeJobFiles(under: string, id: string): void {
  rmSync(folderOf(under, id), { recursive: true, force: true, maxRetries: 3 });
}

/** Removes the files of unknown jobs: `isKnown` is called after the folders were listed. */
export async function sweepJobFiles(
  under: string,
  isKnown: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  if (!existsSync(under)) return;
  const ids = readdirSync(under).flatMap((name) => {
    const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
    return isId(id) ? [id] : [];
  });
  if (ids.length === 0) return;
  const known = await isKnown(ids);
  for (const id of ids) if (!known.has(id)) removeJobFiles(under, id);
}

function folderOf(under: string, id: string): string {
  return join(under, `${PREFIX}${id}`);
}

/** Safe names for files in a folder: the original ones where they are plain, without duplicates. */
function plainNames(files: readonly JobFile[]): string[] {
  const taken = new Set<string>();
  return files.map(({ name }, at) => {
    const plain = name
      .split(/[\\/]/)
      .at(-1)
      ?.replaceAll(/[^A-Za-z0-9._-]/g, '_')
      .replace(/^\.+/, '')
      .slice(-100);
    const given = plain && !taken.has(plain.toLowerCase()) ? plain : `file-${at + 1}`;
    taken.add(given.toLowerCase());
    return given;
  });
}
