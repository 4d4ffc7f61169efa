import { type AddedDataset, addDataset } from '../../../evidence/datasets/add-dataset.ts';
import type { DatasetFile } from '../../../evidence/datasets/dataset-file.ts';
import { incomingFolder } from '../../../evidence/datasets/dataset-files.ts';
import type { ImportStep } from '../../../evidence/datasets/reading/import-file.ts';
import type { ActContext, SentFile } from '../../own-page.ts';
import { type RunningImport, RunningImports } from '../running-imports.ts';

/** An import of a dataset that was begun from a page or by a program. */
export type RunningDatasetImport = RunningImport<ImportStep, AddedDataset>;

const imports = new RunningImports<ImportStep, AddedDataset>();

/** Begins the import of a dataset from a file that was sent. */
export function beginDatasetImport(
  context: ActContext,
  given: Omit<DatasetFile, 'file'>,
  begun: Pick<RunningDatasetImport, 'by' | 'slug' | 'values'> & { readonly file: SentFile },
): RunningDatasetImport {
  const { file, ...kept } = begun;
  const now = context.clock.now();
  return imports.begin(
    { ...kept, fileName: file.name, since: now },
    [file],
    incomingFolder(context.config),
    ({ paths: [path = ''] }, progress) =>
      addDataset(context.store, context.config, { ...given, file: path }, { by: kept.by, now, progress }),
  );
}

/** The import a member began, as it is now; null where it is not theirs, long ago, or another process's. */
export function findDatasetImport(id: string, by: string): RunningDatasetImport | null {
  return imports.find(id, by);
}
