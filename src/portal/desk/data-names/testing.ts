import { readDataNames } from '../../../entities/data/read-data-names.ts';
import { type TestFiles, testFiles } from '../../../evidence/datasets/testing.ts';
import { analyticsOf } from '../../../store/analytics.ts';
import type { Store } from '../../../store/database.ts';

/** Fictional customs records, for tests. */
export const CUSTOMS = [
  'importer,destination,value_usd',
  'Ruby Lens Works Co Ltd,Armenia,100',
  'Ruby Lens Works Co Ltd,Armenia,200',
  'Basalt Freight LLC,Georgia,300',
  '=cmd|’calc’,Georgia,400',
].join('\n');

/** Adds a file as a dataset, and scans its columns for names. */
export async function addNamed(
  store: Store,
  dataDir: string,
  name: string,
  content: string,
  more: Parameters<TestFiles['add']>[2] = {},
): Promise<void> {
  const files = testFiles(() => store, {});
  try {
    const settings = { ...files.settings, DATA_DIR: dataDir };
    const { dataset } = await files.add(name, content, more, settings);
    await readDataNames(store, analyticsOf(settings), dataset.newest, new Date());
  } finally {
    files.remove();
  }
}
