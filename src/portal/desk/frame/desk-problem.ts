import { Problem } from '../../../errors.ts';
import { problemLine } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Page } from '../../http/page.ts';

/** The status of a page drawn again after a refusal; any other error is rethrown. */
export function statusOf(error: unknown): Page['status'] {
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'bad input') return 400;
  if (error.kind === 'conflict') return 409;
  if (error.kind === 'unavailable') return 503;
  throw error;
}

/** A refusal in one line, with how to fix it; any other error is rethrown. */
export function lineOf(error: unknown, words: Words): string {
  if (!(error instanceof Problem)) throw error;
  return problemLine(error, words);
}
