import type { Asker, Authorized, Operator } from '../../readers/permission.ts';

/** Somebody who may load datasets, say what their columns are, publish, hide and remove them. */
export type DatasetManager = Authorized<'manage datasets'> | Operator;

/** Somebody for whom a dataset may be loaded: a manager, or the one who asked for the job that loads it. */
export type DatasetLoader = DatasetManager | Asker<'manage datasets'>;
