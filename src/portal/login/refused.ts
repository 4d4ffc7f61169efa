const REFUSALS = new Set(['BAD_REQUEST', 'UNAUTHORIZED', 'NOT_FOUND', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR']);

/** null for an answer that better-auth refuses, such as a passkey of another site; faults of ours are thrown on. */
export function refused(error: unknown): null {
  const { status, body } = error as { status?: unknown; body?: { code?: string } };
  // A response that cannot be read ends as a fault of the registration there, and is the browser's all the same.
  if (typeof status === 'string' && REFUSALS.has(status) && body?.code) return null;
  throw error;
}
