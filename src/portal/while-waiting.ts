import type { RequestListener } from 'node:http';
import type { Config } from '../config.ts';
import { Problem } from '../errors.ts';
import { keepable } from './kept-page.ts';
import type { PageCache } from './page-cache.ts';
import { plainErrorPage } from './plain-error-page.ts';
import { type Sending, sendPage } from './send-page.ts';

const COME_BACK_AFTER_S = 10;
/** Nothing of it is loaded from anywhere. */
const SECURITY = [
  ...['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ...['X-Content-Type-Options', 'nosniff'],
];
/** Pages go out as they are, and who reads them is not counted: there is no database to count in. */
const SENDING: Sending = {
  want: () => undefined,
  packFirst: async () => undefined,
  read: () => undefined,
  closing: true,
};

/**
 * Answers while a server that was started waits for its database: saved pages as they were last, `/healthz` with 200,
 * anything else with 503.
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
    // What a request brings is not read: the connection ends with the answer.
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
