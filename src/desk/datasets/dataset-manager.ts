import type { Authorized, Operator } from '../../readers/permission.ts';

/** Somebody who may load datasets, say what their columns are, show, hide and remove them. */
export type DatasetManager = Authorized<'manage datasets'> | Operator;
