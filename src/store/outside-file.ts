import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, realpath, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { messageOf, Problem } from '../errors.ts';
import { type RefusalParameters, refusal } from '../words/refusal.ts';

/** The origin of an external file, and its size limit. */
export interface OutsideTerms {
  /** The folder it arrived in, below which no link is followed; omitted for a path that a person named. */
  readonly within?: string | undefined;
  /** Maximum size in bytes. */
  readonly most?: number | undefined;
  /** Its name in messages; omitted: its path. */
  readonly called?: string | undefined;
}

/** An open regular file, with its size when it was opened. */
export interface OutsideFile {
  readonly handle: FileHandle;
  readonly size: number;
}

/**
 * Opens an external file: only regular ones, since a pipe would block the program and a device has no end. A folder
 * from elsewhere may contain links to files of this machine: they are refused. Throws a Problem that names the file.
 */
export async function openOutside(path: string, terms: OutsideTerms = {}): Promise<OutsideFile> {
  const { within, most, called = path } = terms;
  const link = within !== undefined;
  let handle: FileHandle | null = null;
  try {
    // Checked first, since opening a device may already have an effect.
    refuseIrregular(called, await (link ? lstat : stat)(path));
    // Flags that a system lacks are undefined, despite the types.
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 }: Partial<typeof constants> = constants;
    handle = await open(path, (O_RDONLY ?? 0) | O_NONBLOCK | (link ? O_NOFOLLOW : 0));
    const found = await handle.stat();
    refuseIrregular(called, found);
    if (link && (await realpath(path)) !== join(await realpath(within), relative(within, path)))
      throw linked(called);
    if (most !== undefined && found.size > most) throw tooLarge(called, most);
    return { handle, size: found.size };
  } catch (error) {
    await handle?.close();
    throw problemOf(called, error);
  }
}

/** The bytes of an external file: no more than it had when it was opened, however it grows. */
export async function streamOutside(path: string, terms?: OutsideTerms): Promise<Readable> {
  const { handle, size } = await openOutside(path, terms);
  if (size > 0) return handle.createReadStream({ end: size - 1, highWaterMark: 256 * 1024 });
  await handle.close();
  return Readable.from([]);
}

/** All bytes of an external file. */
export async function readOutside(path: string, terms?: OutsideTerms): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of await streamOutside(path, terms)) chunks.push(chunk as Buffer);
  } catch (error) {
    throw problemOf(path, error);
  }
  return Buffer.concat(chunks);
}

/** The size of an external file, which is opened and closed again. */
export async function sizeOutside(path: string, terms?: OutsideTerms): Promise<number> {
  const { handle, size } = await openOutside(path, terms);
  await handle.close();
  return size;
}

function refuseIrregular(path: string, found: Stats): void {
  if (found.isFile()) return;
  if (found.isSymbolicLink()) throw linked(path);
  throw refusal('fileIrregular', { path, kind: kindOf(found) });
}

function kindOf(found: Stats): RefusalParameters<'fileIrregular'>['kind'] {
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'other';
}

function linked(path: string): Problem {
  return refusal('fileLinked', { path });
}

function tooLarge(path: string, most: number): Problem {
  const megabytes = most / 1024 / 1024;
  return refusal(
    'fileTooLarge',
    megabytes >= 1 ? { path, most: Math.floor(megabytes), unit: 'megabytes' } : { path, most, unit: 'other' },
  );
}

function problemOf(path: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP') return linked(path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return refusal('noFile', { path });
  return refusal('fileUnreadable', { path, why: messageOf(error) }, { cause: error });
}
