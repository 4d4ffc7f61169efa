import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetFolder } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { sweepSandboxFolders } from '../../store/sandbox/sandbox-folder.ts';
import { parquetFilesInUse } from './dataset.queries.ts';
import { oneDatasetAtATime } from './one-dataset-at-a-time.ts';

/** The program of the child process: beside this file, as source or built. */
export const DATASET_CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './dataset-child.ts' : './dataset-child.mjs', import.meta.url),
);

/** Where children that import have their folders: on the same disk as the files they make. */
export function incomingFolder(settings: { readonly DATA_DIR: string }): string {
  return join(datasetFolder(settings), 'incoming');
}

/** Gives a Parquet file its name in the folder of datasets: its hash. The same rows are one file, whoever adds them. */
export function keepParquet(folder: string, from: string, sha256: string): string {
  const name = `${sha256}.parquet`;
  renameSync(from, join(folder, name));
  return name;
}

/** Removes what imports that were killed left behind: folders of children, and files no version is made of. */
export async function sweepDatasetFiles(
  store: Store,
  settings: { readonly DATA_DIR: string },
): Promise<number> {
  const folder = datasetFolder(settings);
  sweepSandboxFolders(incomingFolder(settings));
  return store.write(async (writing) => {
    // Files are named within the transaction that adds their version: holding the lock, none is underway.
    await oneDatasetAtATime(writing);
    const used = await parquetFilesInUse(writing);
    const orphans = names(folder).filter((name) => /^[0-9a-f]{64}\.parquet$/.test(name) && !used.has(name));
    for (const name of orphans) rmSync(join(folder, name), { force: true });
    return orphans.length;
  });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
