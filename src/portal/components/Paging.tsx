import type { PagingView } from '../pages/listing.view.ts';

/** The way to newer and older parts of a list. */
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
