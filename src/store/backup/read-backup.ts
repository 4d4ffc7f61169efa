import { isAbsolute, join } from 'node:path';
import { Problem } from '../../errors.ts';
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
    const advice = isAbsolute(folder) ? '' : ' The path is relative to where you are.';
    throw new Problem(
      'not found',
      `There is no backup in ${folder}.`,
      `Name the folder that holds manifest.json.${advice}`,
    );
  });
  const manifest = readManifest(text.toString('utf8'));
  const parts = [
    ...manifest.tables.map((entry) => ({ path: entry.file, entry, shape: TABLE_FILE })),
    ...manifest.files.map((entry) => ({ path: entry.path, entry, shape: DATASET_FILE })),
  ];
  for (const { path, entry, shape } of parts) {
    if (!shape.test(path)) throw damaged(`it names a file that no backup has, ${path}`);
    tell(`comparing ${path}`);
    if (!(await isAsWritten(folder, path, entry))) throw damaged(`${path} is not what was written`);
  }
  return manifest;
}
