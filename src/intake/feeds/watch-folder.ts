import { isAbsolute, relative } from 'node:path';
import { refusal } from '../../words/refusal.ts';
import { type ListedFile, listFiles } from '../list-files.ts';

/** A file of a folder that is followed. */
export interface WatchedFile extends ListedFile {
  /** Its path within the folder. */
  readonly name: string;
  /** What it is the same by when the folder is looked through again. */
  readonly state: string;
}

/** A file that was written this moment may not be whole. */
const SETTLED_MS = 10_000;
const MOST_FILES = 20_000;

/** The files of a folder that have not been written to for some seconds, in the order of their names. */
export async function watchFolder(folder: string, now: Date): Promise<WatchedFile[]> {
  if (!isAbsolute(folder)) throw refusal('pathRelative', { path: folder });
  const files: WatchedFile[] = [];
  for await (const file of listFiles([folder])) {
    if (file.within === undefined) throw refusal('pathIsFile', { path: folder });
    const at = file.time?.getTime() ?? 0;
    if (now.getTime() - at < SETTLED_MS && at <= now.getTime()) continue;
    if (files.length >= MOST_FILES) throw refusal('folderFull', { path: folder, most: MOST_FILES });
    files.push({ ...file, name: relative(folder, file.path), state: `${file.size}:${at}` });
  }
  return files;
}
