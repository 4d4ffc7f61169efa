import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../../errors.ts';
import type { DatasetFile, PreparedFile } from '../../evidence/datasets/dataset-file.ts';
import type { ImportedFile } from '../../evidence/datasets/reading/import-file.ts';
import { demoFolder } from './read-demo.ts';

const DESCRIPTOR = '.datapackage.json';

/** The datasets that the build has read, beside the program. Run from its source, the program reads them itself. */
const READ = import.meta.url.endsWith('.ts')
  ? null
  : fileURLToPath(new URL('./demo-datasets', import.meta.url));

/** The datasets of the demo, each a table of demo/data with a descriptor beside it. */
export function demoDatasets(folder: string = join(demoFolder(), 'data')): DatasetFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(DESCRIPTOR))
    .sort()
    .map((name) => {
      const descriptor = readFileSync(join(folder, name), 'utf8');
      const fileName = tableOf(name, descriptor);
      return { file: join(folder, fileName), fileName, descriptor, demo: true, published: true };
    });
}

/** What the build calls a dataset that it has read: by all that it is read from but the program itself. */
export function demoDatasetName({ file, fileName, descriptor }: DatasetFile): string {
  const hash = createHash('sha256').update(JSON.stringify([fileName, descriptor ?? null]));
  return hash.update(readFileSync(file)).digest('hex').slice(0, 32);
}

/** A dataset of the demo as the build has read it; undefined where it was not built from this file and these words. */
export function preparedDemo(dataset: DatasetFile, read: string | null = READ): PreparedFile | undefined {
  if (read === null) return undefined;
  try {
    const text = readFileSync(join(read, `${demoDatasetName(dataset)}.json`), 'utf8');
    const imported = JSON.parse(text) as ImportedFile;
    const parquet = join(read, basename(imported.parquet));
    const sha256 = createHash('sha256').update(readFileSync(parquet)).digest('hex');
    return sha256 === imported.parquetSha256 ? { imported, parquet } : undefined;
  } catch {
    return undefined;
  }
}

/** The table that a descriptor is of. */
function tableOf(name: string, descriptor: string): string {
  const { resources } = JSON.parse(descriptor) as { resources?: { path?: unknown }[] };
  const path = resources?.[0]?.path;
  if (typeof path === 'string' && /^[a-z0-9-]+\.csv$/.test(path)) return path;
  throw new Problem(
    'bad input',
    `demo/data/${name}: its first resource must have a path to a CSV beside it.`,
  );
}
