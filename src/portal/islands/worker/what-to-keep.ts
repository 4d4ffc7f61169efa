/** The pages that are stored: the front page, the list of favourites, and favourite stories. Nothing else, ever. */
export type Wanted = 'front' | 'favorites' | 'story';

/** What a page at `url` is stored as; null for everything that is never stored, such as an account or the desk. */
export function wantedOf(url: URL): Wanted | null {
  if (/^\/story\/[a-z0-9-]+$/.test(url.pathname)) return 'story';
  const other = [...url.searchParams.keys()].some((name) => name !== 'lang');
  if (other) return null;
  return url.pathname === '/' ? 'front' : url.pathname === '/favorites' ? 'favorites' : null;
}

/** Whether a response is one of our pages, which tells who is logged in. */
export function isPage(response: Pick<Response, 'ok' | 'redirected' | 'headers'>, url: URL): boolean {
  if (!response.ok || response.redirected || /^\/(api|offline)\b/.test(url.pathname)) return false;
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** The member a response was made for, as the server identifies them to this browser; null for a stranger. */
export function memberOf(response: Pick<Response, 'headers'>): string | null {
  return response.headers.get('Sourceline-Member');
}

/** The URLs of the stories in a list of favourites, in its order. */
export function storiesIn(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const paths = [...main.matchAll(/href="(\/story\/[a-z0-9-]+)["?#]/g)].map(([, path]) => path ?? '');
  return [...new Set(paths)];
}

/** The URLs of a page's pictures, from their `src`. */
export function picturesIn(html: string): string[] {
  return [...html.matchAll(/<img src="(\/media\/[^"]+)"/g)].map(([, path]) =>
    (path ?? '').replaceAll('&amp;', '&'),
  );
}
