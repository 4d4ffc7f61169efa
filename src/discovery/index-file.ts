import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { hasProcess } from '../store/process-mark.ts';
import { TOKENS_VERSION } from './database/story-tokens.ts';
import { Library, type LibraryPiece } from './library.ts';

/** The signature of the file; increase the number when the content of pieces changes. */
const FORMAT = `sourceline index 3 ${TOKENS_VERSION} ${process.versions.v8}`;

/** The first piece of a file, and its last. */
interface Head {
  readonly format: string;
  /** The position in the log of changes up to which it is current. */
  readonly position: string;
}
interface End {
  readonly end: true;
  readonly size: number;
}

/**
 * Writes a whole library to a file, which is renamed into place when complete. The library must not change meanwhile;
 * other work gets its turn between pieces.
 */
export async function writeIndexFile(path: string, library: Library, position: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = draftOf(path, process.pid);
  writing.add(draft);
  try {
    await writeWhole(draft, library, position);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    writing.delete(draft);
  }
}

/** Deletes the file, so that nothing of it can be read. */
export async function removeIndexFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Deletes what processes left behind that ended while they were writing the file. */
export async function removeDeadDrafts(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    const pid = Number(/\.(\d+)$/.exec(name)?.[1]);
    const draft = draftOf(path, pid);
    if (basename(draft) === name && !isBeingWritten(draft, pid)) await rm(draft, { force: true });
  }
}

/** The drafts that this process is writing. */
const writing = new Set<string>();

function draftOf(path: string, pid: number): string {
  return `${path}.${pid}`;
}

function isBeingWritten(draft: string, pid: number): boolean {
  // A process in a container often has the pid that the last one had.
  return pid === process.pid ? writing.has(draft) : hasProcess(pid);
}

async function writeWhole(path: string, library: Library, position: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    const hash = createHash('sha256');
    const write = async (piece: Head | LibraryPiece | End) => {
      const bytes = serialize(piece);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      hash.update(length).update(bytes);
      await file.writev([length, bytes]);
    };
    await write({ format: FORMAT, position });
    for (const piece of library.pieces()) await write(piece);
    await write({ end: true, size: library.size });
    await file.write(hash.digest());
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Loads a library; null if there is no file, or it is damaged or from another version. It is then rebuilt from the
 * database.
 */
export async function readIndexFile(path: string): Promise<{ library: Library; position: string } | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const hash = createHash('sha256');
    const length = Buffer.alloc(4);
    const library = new Library();
    let at = 0;
    let position: string | null = null;
    for (;;) {
      if ((await file.read(length, 0, 4, at)).bytesRead < 4) return null;
      const bytes = Buffer.allocUnsafe(length.readUInt32LE());
      if (at + 4 + bytes.length > size) return null;
      await file.read(bytes, 0, bytes.length, at + 4);
      hash.update(length).update(bytes);
      at += 4 + bytes.length;
      const piece = deserialize(bytes) as Head | LibraryPiece | End;
      if (position === null) {
        const head = piece as Head;
        if (head.format !== FORMAT) return null;
        position = head.position;
      } else if ('end' in piece) {
        const sum = Buffer.alloc(32);
        await file.read(sum, 0, 32, at);
        return sum.equals(hash.digest()) && library.size === piece.size ? { library, position } : null;
      } else library.take(piece as LibraryPiece);
      await setImmediate();
    }
  } catch {
    // A damaged file may not even contain pieces.
    return null;
  } finally {
    await file.close();
  }
}
