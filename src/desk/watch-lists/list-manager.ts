import type { Asker, Authorized, Operator } from '../../readers/permission.ts';

/** Somebody who may load watch lists and remove them. */
export type ListManager = Authorized<'manage lists'> | Operator;

/** Somebody for whom a watch list may be loaded: a manager, or the one who asked for the job that loads it. */
export type ListLoader = ListManager | Asker<'manage lists'>;
