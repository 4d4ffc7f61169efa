const REFUSALS = new Set(['BAD_REQUEST', 'UNAUTHORIZED', 'NOT_FOUND', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR']);

/** null for a response that better-auth refuses, such as a passkey of another site; other errors are rethrown. */
export function refused(error: unknown): null {
  const { status, body } = error as { status?: unknown; body?: { code?: string } };
  // An unreadable response ends as an internal error of the registration there, but is the browser's fault.
  if (typeof status === 'string' && REFUSALS.has(status) && body?.code) return null;
  throw error;
}
