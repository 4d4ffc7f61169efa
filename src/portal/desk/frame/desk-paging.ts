import { type Edition, hrefIn } from '../../site/edition.ts';
import type { PagingView } from '../../ui/Paging.tsx';

/** The links from a page of a list of the desk to its first page and to the next; null where one page has all of it. */
export function deskPaging(
  edition: Edition,
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
  /** Where the list goes on; null where it ends. */
  next: string | null,
  {
    field = 'cursor',
    older = edition.words.say('nextPage'),
  }: {
    /** The query field that says where a page begins. */
    readonly field?: 'cursor' | 'page';
    readonly older?: string;
  } = {},
): PagingView | null {
  const { words } = edition;
  // What was done is said once, and `hrefIn` names the language.
  const { done: _done, lang: _lang, ...kept } = asked;
  const at = (where: string | undefined) => hrefIn(edition, path, { ...kept, [field]: where });
  if (next === null && !asked[field]) return null;
  return {
    label: words.say('pagesLabel'),
    newest: asked[field] ? { text: words.say('deskFromBeginning'), href: at(undefined) } : null,
    older: next === null ? null : { text: older, href: at(next) },
  };
}

/** Where a list goes on that holds one row more than a page of `most`; null where it ends. */
export function nextOf<Row>(
  list: readonly Row[],
  most: number,
  cursorOf: (last: Row) => string,
): string | null {
  const last = list.length > most ? list[most - 1] : undefined;
  return last === undefined ? null : cursorOf(last);
}
