import { type AddedDataset, addDataset } from '../../evidence/datasets/add-dataset.ts';
import type { Adding, DatasetFile } from '../../evidence/datasets/dataset-file.ts';
import type { DatasetSettings } from '../../evidence/datasets/limits.ts';
import type { Store } from '../../store/database.ts';
import type { DatasetLoader } from './dataset-manager.ts';

/** Loads a file that somebody sent as a dataset, or as the next version of the one with that slug or title. */
export function loadDataset(
  store: Store,
  settings: DatasetSettings & { readonly DATA_DIR: string },
  file: DatasetFile,
  by: DatasetLoader,
  loading: Pick<Adding, 'now' | 'signal' | 'progress'>,
): Promise<AddedDataset> {
  return addDataset(store, settings, file, { ...loading, by: by.member?.id ?? null });
}
