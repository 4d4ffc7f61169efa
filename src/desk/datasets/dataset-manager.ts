import type { Asker, Authorized, Operator } from '../../readers/permission.ts';

/** A person who may load datasets, describe their columns, publish, hide and remove them. */
export type DatasetManager = Authorized<'manage datasets'> | Operator;

/** A person for whom a dataset may be loaded: a manager, or the member who requested the loading job. */
export type DatasetLoader = DatasetManager | Asker<'manage datasets'>;
