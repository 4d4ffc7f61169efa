import type { Authorized, Operator } from '../../readers/permission.ts';

/** Somebody who may make baskets and revise them. */
export type BasketChanger = Authorized<'change baskets'> | Operator;
