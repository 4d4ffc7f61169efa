import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from './ids.ts';

const PREFIX = 'job-';

/** A file that was sent for a job. */
export interface JobFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps what was sent for a job in a folder of its own within `under`, until the job has ended; answers the names. */
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

/** Removes the files of jobs that are known no more: `isKnown` is asked after the folders were listed. */
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

/** Names for files of a folder that lead nowhere else: what they were called where that is plain, each once. */
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
