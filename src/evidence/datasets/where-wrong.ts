import type { ZodError } from 'zod';

/** Where in a document its schema finds the first fault, and what it says of it. */
export function whereWrong(error: ZodError): { readonly where: string; readonly why: string } {
  const [issue] = error.issues;
  return { where: issue?.path.map(String).join('.') || '/', why: issue?.message ?? '' };
}

/** Names in one line, the first `most` of them. */
export function listed(names: readonly string[], most = 30): string {
  return names.slice(0, most).join(', ');
}
