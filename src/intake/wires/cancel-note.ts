import { plainWordsFor } from '../../words/words.ts';

/** What readers of a story in `language` are told where its source cancelled it. */
export function cancelNote(language: string): string {
  return plainWordsFor(language).say('noteCancelled');
}
