import type { LinkView } from './link.view.ts';

/** The pagination of a list. */
export interface PagingView {
  readonly label: string;
  readonly newest: LinkView | null;
  readonly older: LinkView | null;
}

/** The links to newer and older parts of a list. */
export function Paging({ paging }: { paging: PagingView }) {
  const { newest, older } = paging;
  return (
    <nav class="paging" aria-label={paging.label}>
      {newest && (
        <a href={newest.href} rel="first">
          {newest.text}
        </a>
      )}
      {older && (
        <a class="older" href={older.href} rel="next">
          {older.text}
        </a>
      )}
    </nav>
  );
}
