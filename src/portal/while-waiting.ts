import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import { keepable } from './kept-page.ts';
import type { PageCache } from './page-cache.ts';
import { plainErrorPage } from './plain-error-page.ts';
import { type Sending, sendPage } from './send-page.ts';

const COME_BACK_AFTER_S = 10;
/** It loads no external resources. */
const SECURITY = [
  ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ...['X-Content-Type-Options', 'nosniff'],
];
/** Pages are sent as they are, and reads are not counted, as there is no database to count them in. */
const SENDING: Sending = {
  want: () => undefined,
  packFirst: async () => undefined,
  read: () => undefined,
  closing: true,
};

/**
 * Answers requests while a new server waits for its database: the last saved pages, 200 for `/healthz`, and 503 for
 * everything else.
 */
export function answerWhileWaiting(cache: PageCache, config: Pick<Config, 'PORTAL_NAME'>): RequestListener {
  const unavailable = new Problem(
    'unavailable',
    'This page cannot be shown at the moment.',
    'Try again in a moment.',
    { retryAfter: COME_BACK_AFTER_S },
  );
  return (request, response) => {
    const { method, url = '/' } = request;
    const [path = ''] = url.split('?');
    if (path === '/healthz') return void answer(200, JSON.stringify({ status: 'ok' }));
    if (path === '/readyz')
      return void answer(503, JSON.stringify({ status: 'not ready', missing: ['database'] }));
    const page = method === 'GET' || method === 'HEAD' ? cache.lastKnown(url) : undefined;
    if (page) {
      sendPage(request, response, page, { hit: true, stale: true }, SENDING);
      return;
    }
    // The request body is not read: the connection closes with the response.
    const headers = { 'Retry-After': String(COME_BACK_AFTER_S) };
    const drawn = keepable({ ...plainErrorPage(unavailable, config.PORTAL_NAME), headers }, url, SECURITY);
    sendPage(request, response, drawn, { hit: false, stale: false }, SENDING);

    function answer(status: number, text: string): void {
      response.writeHead(status, {
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': 'no-store',
        Connection: 'close',
      });
      response.end(text);
    }
  };
}
