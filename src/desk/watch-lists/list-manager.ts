import type { Asker, Authorized, Operator } from '../../readers/permission.ts';

/** A person who may load watch lists and remove them. */
export type ListManager = Authorized<'manage lists'> | Operator;

/** A person for whom a watch list may be loaded: a manager, or the member who requested the loading job. */
export type ListLoader = ListManager | Asker<'manage lists'>;
