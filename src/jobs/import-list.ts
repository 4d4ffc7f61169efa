import { loadWatchList } from '../desk/watch-lists/load-watch-list.ts';
import type { ImportedList, ListToImport } from '../entities/lists/import-list.ts';
import { incomingFolder } from '../evidence/datasets/dataset-files.ts';
import { findStanding } from '../readers/people/standing.queries.ts';
import { authorizeAsker } from '../readers/permission.ts';
import { jobFiles, removeJobFiles } from '../store/job-files.ts';
import type { Job } from './job.ts';

/** The payload of a watch list import; its files are in the job's folder. */
export interface ListImportOrder {
  readonly given: Omit<ListToImport, 'path'>;
  readonly files: readonly string[];
}

/** The result. */
export interface ListImported extends Pick<ImportedList, 'status' | 'notes'> {
  readonly slug: string;
  readonly version: number;
  readonly entries: number;
}

/** Imports uploaded files into a watch list. */
export const importWatchList: Job = {
  name: 'import-list',
  about: 'Reads files that were sent at the desk or over the API into a watch list.',
  cron: null,
  run: async ({ store, config, stopping }, data, running): Promise<ListImported | null> => {
    if (!running) return null;
    const { given, files } = data as ListImportOrder;
    const by = authorizeAsker(await findStanding(store.reading, running.askedBy), 'manage lists');
    const { folder, paths } = jobFiles(incomingFolder(config), running.id, files);
    // A set is identified by its file names; a single file is named itself, and reports if it is not part of a set.
    const path = files.length === 1 ? (paths[0] ?? folder) : folder;
    const { status, list, notes } = await loadWatchList(store, { ...given, path }, by, {
      now: running.madeAt,
      progress: (step) => running.tell(step),
      ...(stopping && { signal: stopping }),
    });
    const { number, entryCount } = list.newest;
    return { status, slug: list.slug, version: number, entries: entryCount, notes };
  },
  ended: async ({ config }, id) => removeJobFiles(incomingFolder(config), id),
};
