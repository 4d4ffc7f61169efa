import { join } from 'node:path';
import { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { readOutside } from '../outside-file.ts';
import { damaged, MANIFEST_MOST, type Manifest, readManifest } from './manifest.ts';
import { isAsWritten } from './read-parts.ts';

/** What a backup may hold; no name in it leads out of its folder. */
const TABLE_FILE = /^tables\/[a-z_0-9]+\.jsonl\.gz$/;
const DATASET_FILE = /^datasets\/[0-9a-f]{64}\.parquet$/;

/**
 * Reads the manifest of the backup in `folder` and compares every file with it, without touching anything.
 * Throws a Problem where there is none, or anything in it is not what was written.
 */
export async function verifyBackup(folder: string, tell: (what: string) => void): Promise<Manifest> {
  const terms = { within: folder, most: MANIFEST_MOST };
  const text = await readOutside(join(folder, 'manifest.json'), terms).catch((error) => {
    if (!(error instanceof Problem) || error.kind !== 'not found') throw error;
    throw refusal('noBackup', { folder });
  });
  const manifest = readManifest(text.toString('utf8'));
  const parts = [
    ...manifest.tables.map((entry) => ({ path: entry.file, entry, shape: TABLE_FILE })),
    ...manifest.files.map((entry) => ({ path: entry.path, entry, shape: DATASET_FILE })),
  ];
  for (const { path, entry, shape } of parts) {
    if (!shape.test(path)) throw damaged('stranger', path);
    tell(`comparing ${path}`);
    if (!(await isAsWritten(folder, path, entry))) throw damaged('notAsWritten', path);
  }
  return manifest;
}
