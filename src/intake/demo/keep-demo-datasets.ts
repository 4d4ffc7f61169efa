import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../errors.ts';
import { addDataset } from '../../evidence/datasets/add-dataset.ts';
import { findDataset } from '../../evidence/datasets/dataset.queries.ts';
import type { DatasetSettings } from '../../evidence/datasets/limits.ts';
import type { Store } from '../../store/database.ts';
import { demoFolder } from './read-demo.ts';

const DESCRIPTOR = '.datapackage.json';

/**
 * Adds the datasets of the demo, each a table of demo/data with a descriptor beside it. Those that are there already
 * stay as they are. Answers how many were added.
 */
export async function keepDemoDatasets(
  store: Store,
  settings: DatasetSettings & { readonly DATA_DIR: string },
  now: Date,
  folder: string = join(demoFolder(), 'data'),
): Promise<number> {
  let added = 0;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(DESCRIPTOR)) continue;
    const descriptor = readFileSync(join(folder, name), 'utf8');
    const fileName = tableOf(name, descriptor);
    const { name: slug } = JSON.parse(descriptor) as { name?: string };
    if (slug && (await findDataset(store.reading, slug))) continue;
    const given = { file: join(folder, fileName), fileName, descriptor, demo: true, published: true };
    await addDataset(store, settings, given, { by: null, now });
    added += 1;
  }
  return added;
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
