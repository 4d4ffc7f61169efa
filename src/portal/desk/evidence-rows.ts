import type { Route } from '../route.ts';

/** The addresses of evidence at the desk. */
export const DESK_EVIDENCE_ROUTES: readonly Route[] = [];
