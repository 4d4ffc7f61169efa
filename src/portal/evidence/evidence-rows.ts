import type { Route } from '../route.ts';

/** The addresses of figures, datasets and baskets. */
export const EVIDENCE_ROUTES: readonly Route[] = [];
