import { plainWordsFor } from '../words/words.ts';

/** What readers of a story in `language` are told where its source sent the copy again, changed. */
export function reimportNote(language: string): string {
  return plainWordsFor(language).say('noteReimported');
}
