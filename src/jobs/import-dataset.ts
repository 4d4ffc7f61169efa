import { addDataset } from '../evidence/datasets/add-dataset.ts';
import type { DatasetFile } from '../evidence/datasets/dataset-file.ts';
import { incomingFolder } from '../evidence/datasets/dataset-files.ts';
import { jobFiles, removeJobFiles } from '../store/job-files.ts';
import type { Job } from './job.ts';

/** What an import of a dataset is sent with; its file lies in the folder of the job. */
export interface DatasetImportOrder {
  readonly given: Omit<DatasetFile, 'file' | 'retrieved'> & {
    readonly retrieved?: Date | string | undefined;
  };
  readonly files: readonly string[];
}

/** What came of it. */
export interface DatasetImported {
  readonly status: 'new' | 'version' | 'same';
  readonly slug: string;
  readonly version: number;
  readonly rows: number;
}

/** Reads a file that somebody sent into a dataset. */
export const importDataset: Job = {
  name: 'import-dataset',
  about: 'Reads a file that was sent at the desk or over the API into a dataset.',
  cron: null,
  run: async ({ store, config, stopping }, data, running): Promise<DatasetImported | null> => {
    if (!running) return null;
    const { given, files } = data as DatasetImportOrder;
    const { paths } = jobFiles(incomingFolder(config), running.id, files);
    const { retrieved } = given;
    const { status, dataset } = await addDataset(
      store,
      config,
      {
        ...given,
        retrieved: retrieved === undefined ? undefined : new Date(retrieved),
        file: paths[0] ?? '',
      },
      { by: running.askedBy, now: running.madeAt, signal: stopping, progress: running.tell },
    );
    const { number, rowCount } = dataset.newest;
    return { status, slug: dataset.slug, version: number, rows: rowCount };
  },
  ended: async ({ config }, id) => removeJobFiles(incomingFolder(config), id),
};
