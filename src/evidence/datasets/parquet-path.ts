import { join } from 'node:path';
import type { Analytics } from '../../store/analytics.ts';
import type { DatasetVersion } from './dataset.ts';

/** Where the rows of a version are. */
export function parquetPath(
  { folder }: Pick<Analytics, 'folder'>,
  { parquet }: Pick<DatasetVersion, 'parquet'>,
): string {
  return join(folder, parquet);
}
