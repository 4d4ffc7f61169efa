import { loadDataset } from '../desk/datasets/load-dataset.ts';
import type { FollowOrder } from '../desk/following/follow-address.ts';
import { followNew } from '../desk/following/follow-new.ts';
import type { AddedDataset } from '../evidence/datasets/add-dataset.ts';
import type { DatasetFile } from '../evidence/datasets/dataset-file.ts';
import { incomingFolder } from '../evidence/datasets/dataset-files.ts';
import { egressGate } from '../intake/egress/egress.ts';
import { findStanding } from '../readers/people/standing.queries.ts';
import { authorizeAsker } from '../readers/permission.ts';
import { jobFiles, removeJobFiles } from '../store/job-files.ts';
import type { Job } from './job.ts';

/** What an import of a dataset is sent with; its file lies in the folder of the job, or is fetched where it is followed. */
export interface DatasetImportOrder {
  readonly given: Omit<DatasetFile, 'file' | 'retrieved'> & {
    readonly retrieved?: Date | string | undefined;
    /** The address that the new dataset is fetched from, now and from now on; left out: it is a file that was sent. */
    readonly follow?: FollowOrder;
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
  about: 'Reads a file that was sent, or is to be followed, at the desk or over the API into a dataset.',
  cron: null,
  run: async ({ store, config, clock, stopping }, data, running): Promise<DatasetImported | null> => {
    if (!running) return null;
    const { given: sent, files } = data as DatasetImportOrder;
    const { follow, ...given } = sent;
    const by = authorizeAsker(await findStanding(store.reading, running.askedBy), 'manage datasets');
    if (follow) {
      const parts = { store, config, egress: egressGate.open(), now: () => clock.now(), signal: stopping };
      const { fileName: _, retrieved: __, ...said } = given;
      return imported(await followNew({ ...parts, progress: running.tell }, follow, said, by));
    }
    const { paths } = jobFiles(incomingFolder(config), running.id, files);
    const { retrieved } = given;
    const added = await loadDataset(
      store,
      config,
      {
        ...given,
        retrieved: retrieved === undefined ? undefined : new Date(retrieved),
        file: paths[0] ?? '',
      },
      by,
      { now: running.madeAt, signal: stopping, progress: running.tell },
    );
    return imported(added);
  },
  ended: async ({ config }, id) => removeJobFiles(incomingFolder(config), id),
};

function imported({ status, dataset }: AddedDataset): DatasetImported {
  const { number, rowCount } = dataset.newest;
  return { status, slug: dataset.slug, version: number, rows: rowCount };
}
