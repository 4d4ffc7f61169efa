import { tokenCall } from './desk/token.calls.ts';
import type { TokenRoute } from './token-route.ts';

/** The addresses of the desk for programs, which come with a token. */
export const DESK_API_ROUTES: readonly TokenRoute[] = [tokenCall];
