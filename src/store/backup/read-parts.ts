import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { messageOf, Problem } from '../../errors.ts';
import { streamOutside } from '../outside-file.ts';
import { splitLines } from '../split-lines.ts';
import type { DamageFault, FileEntry } from './manifest.ts';

const MEGABYTE = 1024 * 1024;
/** A line with the largest allowed picture has 180 MB. */
const LONGEST_LINE = 256 * MEGABYTE;
/** Error codes of a database for invalid values, and of zlib for corrupt data. */
const OF_DAMAGE = /^(?:2[23]...|Z_.*)$/;

/** Creates the Problem for a damaged backup or export. */
export type Damaged = (fault: DamageFault, path?: string, why?: string) => Problem;

/** Whether a file in `folder` matches its entry in the manifest. */
export async function isAsWritten(
  folder: string,
  path: string,
  { bytes, sha256 }: Pick<FileEntry, 'bytes' | 'sha256'>,
): Promise<boolean> {
  const hash = createHash('sha256');
  try {
    await pipeline(await streamOutside(join(folder, path), { within: folder, most: bytes }), hash);
  } catch (error) {
    if (error instanceof Problem && (error.kind === 'not found' || error.kind === 'too large')) return false;
    throw error;
  }
  return hash.digest('hex') === sha256;
}

/**
 * Copies dataset files from `from` into the folder `into`; returns a function that removes the added ones. A file gets
 * its name when it is complete: an interrupted copy leaves nothing behind.
 */
export async function takeDatasets(
  from: string,
  files: readonly FileEntry[],
  into: string,
  { tell, damaged }: { tell: (what: string) => void; damaged: Damaged },
): Promise<() => Promise<void>> {
  const taken: string[] = [];
  const undo = async () => {
    for (const path of taken.splice(0)) await rm(path, { force: true });
  };
  await mkdir(into, { recursive: true });
  try {
    for (const { path, bytes, sha256 } of files) {
      tell(path);
      const to = join(into, basename(path));
      if (!existsSync(to)) taken.push(to);
      await takeFile(join(from, path), `${to}.arriving`, { within: from, most: bytes }).then(async (hash) => {
        if (hash === sha256) return rename(`${to}.arriving`, to);
        await rm(`${to}.arriving`, { force: true });
        throw damaged('changed', path);
      });
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}

async function takeFile(from: string, to: string, terms: { within: string; most: number }): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(
      await streamOutside(from, terms),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(to, { mode: 0o600, flush: true }),
    );
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
  return hash.digest('hex');
}

/**
 * The lines of a table's file, limited to the number and length that a backup writes. Otherwise throws what `damaged`
 * creates, with the file's name.
 */
export async function* linesOf(
  folder: string,
  { file, rows }: { readonly file: string; readonly rows: number },
  damaged: Damaged,
): AsyncGenerator<string> {
  const source: Readable = await streamOutside(join(folder, file), { within: folder });
  const stream = file.endsWith('.gz') ? source.compose(createGunzip()) : source;
  try {
    for await (const { number, bytes } of splitLines(stream as AsyncIterable<Buffer>, LONGEST_LINE)) {
      if (!bytes) throw damaged('longLine', file);
      if (number > rows) throw damaged('manyRows', file);
      yield bytes.toString('utf8');
    }
  } finally {
    // A stream that is not read to its end would stay open.
    source.destroy();
  }
}

/** Runs `work` with the rows of a file; errors that show that the rows are corrupt are converted with `damaged`. */
export async function withRowsOf<T>(file: string, damaged: Damaged, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (error instanceof Problem || !(error instanceof SyntaxError || OF_DAMAGE.test(String(code))))
      throw error;
    throw damaged('unreadable', file, messageOf(error).split('\n')[0]?.slice(0, 200));
  }
}
