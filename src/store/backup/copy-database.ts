import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Store } from '../database.ts';
import { hasEnded, type ProcessMark, processMark, readMark } from '../process-mark.ts';
import { type Asker, askAll } from '../process-socket.ts';

/** Requests a copy of the built-in database's files. */
export const COPY = 'copy';

const COPY_FOLDER = /^copy-[0-9a-f-]{36}$/;
/** The file in a copy that names its reader. */
const HOLDER = 'holder';

/** A copy of a database's files, laid out as a DATA_DIR. */
export interface DatabaseCopy {
  readonly folder: string;
  /** Removes the copy. */
  remove(): Promise<void>;
}

/**
 * Asks the process that holds the built-in database in `directory` for a copy of its files, and reports this with `tell`;
 * null if none answers.
 */
export async function askForCopy(
  directory: string,
  tell: (what: string) => void = () => undefined,
): Promise<DatabaseCopy | null> {
  const [asked] = await askAll(directory, COPY, processMark());
  if (!asked) return null;
  tell('copying the database of the running portal');
  try {
    const folder = String(await asked.answer);
    return {
      folder,
      remove: async () => {
        await rm(folder, { recursive: true, force: true });
        asked.close();
      },
    };
  } catch (error) {
    asked.close();
    throw error;
  }
}

/**
 * Copies the files of the built-in database in `directory` while nothing changes; returns the folder of the copy, which is
 * deleted as soon as the caller is gone.
 */
export async function copyDatabase(
  store: Store,
  directory: string,
  given: unknown,
  asker: Asker,
): Promise<string> {
  await removeOldCopies(directory);
  const folder = resolve(join(directory, `copy-${randomUUID()}`));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { mode: 0o700 });
    await writeFile(join(folder, HOLDER), JSON.stringify(given));
    await store.whileStill?.(async () => {
      await copyTree(join(directory, 'pglite'), join(folder, 'pglite'), copied);
      await copyTree(join(directory, 'datasets'), join(folder, 'datasets'), linked);
    });
    asker.gone.throwIfAborted();
    // Anything that cannot be removed now is removed at the next start.
    asker.gone.addEventListener('abort', () => void remove().catch(() => undefined));
    return folder;
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Removes copies whose reader has ended, for example because it was killed. */
export async function removeOldCopies(directory: string): Promise<void> {
  for (const { folder, holder } of await copiesIn(directory))
    if (!holder || hasEnded(holder)) await rm(folder, { recursive: true, force: true });
}

/** The database copies in `directory`, each with its reader; null if that is not recorded. */
export async function copiesIn(
  directory: string,
): Promise<{ readonly folder: string; readonly holder: ProcessMark | null }[]> {
  const names = (await readdir(directory).catch(() => [])).filter((name) => COPY_FOLDER.test(name));
  return Promise.all(
    names.map(async (name) => {
      const folder = join(directory, name);
      const text = await readFile(join(folder, HOLDER), 'utf8').catch(() => '');
      return { folder, holder: readMark(text) };
    }),
  );
}

type Take = (from: string, to: string) => Promise<void>;

/** Shares blocks if the file system can, which takes no time; otherwise copies. */
const copied: Take = (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE);

/** Files that never change can be hard links. */
const linked: Take = (from, to) => link(from, to).catch(() => copied(from, to));

async function copyTree(from: string, to: string, take: Take): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  await mkdir(to, { mode: 0o700 });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'incoming');
  const files = entries.filter((entry) => entry.isFile());
  for (const { name } of folders) await copyTree(join(from, name), join(to, name), take);
  await Promise.all(files.map(({ name }) => take(join(from, name), join(to, name))));
}
