/** Pages that are kept: the front page, the list of favorites, and stories that are favorites. Never anything else. */
export type Wanted = 'front' | 'favorites' | 'story';

/** What a page at `url` is kept as; null for all that is never kept, such as an account or the desk. */
export function wantedOf(url: URL): Wanted | null {
  if (/^\/story\/[a-z0-9-]+$/.test(url.pathname)) return 'story';
  const other = [...url.searchParams.keys()].some((name) => name !== 'lang');
  if (other) return null;
  return url.pathname === '/' ? 'front' : url.pathname === '/favorites' ? 'favorites' : null;
}

/** Whether an answer is a page of ours, by which it can be told who is logged in. */
export function isPage(response: Pick<Response, 'ok' | 'redirected' | 'headers'>, url: URL): boolean {
  if (!response.ok || response.redirected || /^\/(api|offline)\b/.test(url.pathname)) return false;
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The member an answer was made for, as the server names them to this browser; null for a stranger. */
export function memberOf(response: Pick<Response, 'headers'>): string | null {
  return response.headers.get('Sourceline-Member');
}

/** The addresses of the stories a list of favorites shows, in its order. */
export function storiesIn(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const paths = [...main.matchAll(/href="(\/story\/[a-z0-9-]+)["?#]/g)].map(([, path]) => path ?? '');
  return [...new Set(paths)];
}

/** The addresses of the pictures of a page, as its `src` has them. */
export function picturesIn(html: string): string[] {
  return [...html.matchAll(/<img src="(\/media\/[^"]+)"/g)].map(([, path]) =>
    (path ?? '').replaceAll('&amp;', '&'),
  );
}
