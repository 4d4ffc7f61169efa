import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '../../errors.ts';
import { damaged, type Manifest, readManifest } from './manifest.ts';

/** What a backup may hold; no name in it leads out of its folder. */
const TABLE_FILE = /^tables\/[a-z_0-9]+\.jsonl\.gz$/;
const DATASET_FILE = /^datasets\/[0-9a-f]{64}\.parquet$/;

/**
 * Reads the manifest of the backup in `folder` and compares every file with it, without touching anything.
 * Throws a Problem where there is none, or anything in it is not what was written.
 */
export async function verifyBackup(folder: string, tell: (what: string) => void): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    const advice = isAbsolute(folder) ? '' : ' The path is relative to where you are.';
    throw new Problem(
      'not found',
      `There is no backup in ${folder}.`,
      `Name the folder that holds manifest.json.${advice}`,
    );
  });
  const manifest = readManifest(text);
  const parts = [
    ...manifest.tables.map(({ file, sha256 }) => ({ path: file, sha256, shape: TABLE_FILE })),
    ...manifest.files.map(({ path, sha256 }) => ({ path, sha256, shape: DATASET_FILE })),
  ];
  for (const { path, sha256, shape } of parts) {
    if (!shape.test(path)) throw damaged(`it names a file that no backup has, ${path}`);
    tell(`comparing ${path}`);
    if ((await sha256Of(join(folder, path))) !== sha256) throw damaged(`${path} is not what was written`);
  }
  return manifest;
}

/** The sha256 of a file; null where there is none. */
export async function sha256Of(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
