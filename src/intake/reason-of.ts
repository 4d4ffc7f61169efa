import { messageOf, Problem } from '../errors.ts';

/** Why something could not be read, in words for the person who gave it. */
export function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.line;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'We may not read this file.';
  if (code === 'EISDIR' || code === 'ENOENT') return 'The file went away while it was to be read.';
  if (error instanceof RangeError) return 'It is nested too deep to be read.';
  return `It could not be read: ${messageOf(error).split('\n')[0]?.slice(0, 200)}`;
}
