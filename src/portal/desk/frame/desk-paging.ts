import { type Edition, hrefIn } from '../../site/edition.ts';
import type { PagingView } from '../../ui/Paging.tsx';

/** The links from a page of a desk list to its first and next pages; null if there is only one. */
export function deskPaging(
  edition: Edition,
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
  /** The cursor of the next page; null on the last. */
  next: string | null,
  {
    field = 'cursor',
    older = edition.words.say('nextPage'),
  }: {
    /** The query field with the page or cursor. */
    readonly field?: 'cursor' | 'page';
    readonly older?: string;
  } = {},
): PagingView | null {
  const { words } = edition;
  // The notice is shown once, and `hrefIn` sets the language.
  const { done: _done, lang: _lang, ...kept } = asked;
  const at = (where: string | undefined) => hrefIn(edition, path, { ...kept, [field]: where });
  if (next === null && !asked[field]) return null;
  return {
    label: words.say('pagesLabel'),
    newest: asked[field] ? { text: words.say('deskFromBeginning'), href: at(undefined) } : null,
    older: next === null ? null : { text: older, href: at(next) },
  };
}
