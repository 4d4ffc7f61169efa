import type { FollowOrder } from '../../../desk/following/follow-address.ts';
import type { NewDataset } from '../../../desk/following/follow-new.ts';
import type { DatasetFile } from '../../../evidence/datasets/dataset-file.ts';
import type { ImportStep } from '../../../evidence/datasets/reading/import-file.ts';
import { type DatasetImported, importDataset } from '../../../jobs/import-dataset.ts';
import type { ActContext, SentFile } from '../../own-page.ts';
import { type ImportBegun, type RunningImport, RunningImports } from '../running-imports.ts';

/** An import of a dataset that was begun from a page or by a program. */
export type RunningDatasetImport = RunningImport<ImportStep, DatasetImported>;

/** The imports of datasets. */
export const datasetImports = new RunningImports<ImportStep, DatasetImported>(importDataset.name);

/** Begins the import of a dataset from a file that was sent; answers its id. */
export function beginDatasetImport(
  context: ActContext,
  given: Omit<DatasetFile, 'file'>,
  begun: Omit<ImportBegun, 'fileName'> & { readonly file: SentFile },
): Promise<string> {
  const { file, ...kept } = begun;
  return datasetImports.begin(context, { ...kept, fileName: file.name }, [file], given);
}

/** Begins the import of a dataset from an address that it follows from then on; answers its id. */
export function beginDatasetFollow(
  context: ActContext,
  follow: FollowOrder,
  said: NewDataset,
  begun: Omit<ImportBegun, 'fileName'>,
): Promise<string> {
  return datasetImports.begin(context, { ...begun, fileName: follow.address }, [], { ...said, follow });
}
