import { importDataset } from './import-dataset.ts';
import { importWatchList } from './import-list.ts';
import type { Job } from './job.ts';

/** The jobs that somebody asks for. Serving processes run them as well as workers: none waits for a worker to be there. */
export const ASKED_JOBS: readonly Job[] = [importDataset, importWatchList];
