import type { AddedDataset } from '../../../evidence/datasets/add-dataset.ts';
import type { ImportStep } from '../../../evidence/datasets/reading/import-file.ts';
import { RunningImports } from '../running-imports.ts';

/** The imports of datasets that were begun from pages of this process. */
export const datasetImports = new RunningImports<ImportStep, AddedDataset>();
