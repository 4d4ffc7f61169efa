import type { RequestListener } from 'node:http';
import type { Config } from '../../config.ts';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { PROBLEM_TYPE, problemJson } from '../http/api-problem.ts';
import { keepable } from '../http/kept-page.ts';
import type { Page } from '../http/page.ts';
import type { PageCache } from '../http/page-cache.ts';
import { plainErrorPage } from '../http/plain-error-page.ts';
import { type Sending, sendPage } from '../http/send-page.ts';
import { faceOf, refusalAtTheDoor } from './front-door.ts';

const COME_BACK_AFTER_S = 10;
/** Nothing is loaded from anywhere. */
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
export function answerWhileWaiting(
  cache: PageCache,
  config: Pick<Config, 'PORTAL_NAME' | 'PUBLIC_URL' | 'TRUST_PROXY'>,
): RequestListener {
  const refusalOf = refusalAtTheDoor(config);
  const unavailable = refusal('pageNotNow', {}, { retryAfter: COME_BACK_AFTER_S });
  return (request, response) => {
    const { method, url = '/' } = request;
    /** The request body is not read: the connection closes with the response. */
    const answer = (page: Page, status: number) => {
      const headers = status === 503 ? { 'Retry-After': String(COME_BACK_AFTER_S) } : {};
      const kept = keepable({ ...page, headers }, url, SECURITY);
      sendPage(
        request,
        response,
        { ...kept, status },
        { hit: false, stale: false, isStorable: true },
        SENDING,
      );
    };
    const refuse = (problem: Problem) =>
      answer(
        faceOf(url) === 'api'
          ? { status: 503, type: PROBLEM_TYPE, text: problemJson(problem, problem.status), cacheTags: null }
          : plainErrorPage(problem, config.PORTAL_NAME),
        problem.status,
      );
    const refusal = refusalOf(request);
    if (refusal) return refuse(refusal);
    const [path = ''] = url.split('?');
    if (path === '/healthz') return answer(jsonOf({ status: 'ok' }), 200);
    if (path === '/readyz') return answer(jsonOf({ status: 'not ready', missing: ['database'] }), 503);
    const page = method === 'GET' || method === 'HEAD' ? cache.findLast(url) : undefined;
    if (page) sendPage(request, response, page, { hit: true, stale: true, isStorable: false }, SENDING);
    else refuse(unavailable);
  };
}

function jsonOf(said: object): Page {
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    text: JSON.stringify(said),
    cacheTags: null,
  };
}
