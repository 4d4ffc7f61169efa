import { READ_FOR_FIGURES, type UnreadFigures } from '../../evidence/claims/read-claims.ts';
import type { Words } from '../../words/words.ts';

/** The note that the rest of a text was not read for figures; null if all of it was. */
export function unreadLine(unread: UnreadFigures | null, words: Words): string | null {
  if (!unread) return null;
  const { characters, figures } = READ_FOR_FIGURES;
  return unread.why === 'too long'
    ? words.say('figuresUnreadLong', { characters: words.number(characters), after: unread.after })
    : words.say('figuresUnreadMany', { figures: words.number(figures), after: unread.after });
}
