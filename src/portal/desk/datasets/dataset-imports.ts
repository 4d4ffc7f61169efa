import type { FollowOrder } from '../../../desk/following/follow-address.ts';
import type { NewDataset } from '../../../desk/following/follow-new.ts';
import type { DatasetFile } from '../../../evidence/datasets/dataset-file.ts';
import type { ImportStep } from '../../../evidence/datasets/reading/import-file.ts';
import { type DatasetImported, importDataset } from '../../../jobs/import-dataset.ts';
import type { Authorized } from '../../../readers/permission.ts';
import type { ActContext, SentFile } from '../../http/own-page.ts';
import { type ImportBegun, type RunningImport, RunningImports } from '../frame/running-imports.ts';

/** An import of a dataset that was started from a page or through the API. */
export type RunningDatasetImport = RunningImport<ImportStep, DatasetImported>;

/** The imports of datasets. */
export const datasetImports = new RunningImports<ImportStep, DatasetImported>(importDataset.name);

/** Who starts an import of a dataset, and the values they entered. */
interface Begun extends Pick<ImportBegun, 'slug' | 'values'> {
  readonly by: Authorized<'manage datasets'>;
}

/** Starts the import of a dataset from an uploaded file; answers its id. */
export function beginDatasetImport(
  context: ActContext,
  given: Omit<DatasetFile, 'file'>,
  { by, file, ...kept }: Begun & { readonly file: SentFile },
): Promise<string> {
  const begun = { ...kept, by: by.member.id, fileName: file.name };
  return datasetImports.begin(context, begun, [file], given);
}

/** Starts the import of a dataset from a URL, which is followed from then on; answers its id. */
export function beginDatasetFollow(
  context: ActContext,
  follow: FollowOrder,
  said: NewDataset,
  { by, ...kept }: Begun,
): Promise<string> {
  const begun = { ...kept, by: by.member.id, fileName: follow.address };
  return datasetImports.begin(context, begun, [], { ...said, follow });
}
