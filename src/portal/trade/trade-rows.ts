import type { Route } from '../route.ts';

/** The addresses of the trade desk. */
export const TRADE_ROUTES: readonly Route[] = [];
