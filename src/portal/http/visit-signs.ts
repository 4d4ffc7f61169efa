import type { IncomingHttpHeaders } from 'node:http';

/** What a browser says of itself and its user with a request, besides who they are. */
export interface VisitSigns {
  /** Whether it asks not to be tracked: https://w3c.github.io/gpc/, https://www.w3.org/TR/tracking-dnt/ */
  readonly asksForPrivacy: boolean;
  /** Whether it loads a page ahead that nobody may ever see. */
  readonly isAhead: boolean;
  /** What it says of the request itself (https://www.w3.org/TR/fetch-metadata/); null if it says nothing. */
  readonly fetchedAs: { readonly site: string; readonly destination: string } | null;
}

/** The signs in the headers of a request. */
export function visitSigns(headers: IncomingHttpHeaders): VisitSigns {
  const site = headers['sec-fetch-site'];
  return {
    asksForPrivacy: headers['sec-gpc'] === '1' || headers.dnt === '1',
    isAhead: isAhead({ headers }),
    fetchedAs:
      typeof site === 'string' ? { site, destination: String(headers['sec-fetch-dest'] ?? '') } : null,
  };
}

/** Whether the browser prefetches the page: https://wicg.github.io/nav-speculation/prefetch.html */
export function isAhead({ headers }: { readonly headers: IncomingHttpHeaders }): boolean {
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz'] ?? '';
  return /prefetch|prerender|preview/i.test(String(purpose));
}
