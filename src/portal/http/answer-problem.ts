import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf, outsideFault, Problem } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { isDatabaseGone, isDatabaseUnable } from '../../store/database-gone.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { ApiProblem, PROBLEM_TYPE, problemJson } from './api-problem.ts';
import { keepable } from './kept-page.ts';
import { MethodNotTaken } from './method-not-taken.ts';
import type { Page, PageContext, PageRequest } from './page.ts';
import { plainErrorPage } from './plain-error-page.ts';
import type { Route } from './route.ts';
import { type Sending, sendPage } from './send-page.ts';
import { loggedPath } from './tidy-path.ts';

/** Draws the error page for people. */
export type ErrorPage = (
  context: PageContext,
  request: PageRequest,
  problem: Problem,
) => Promise<Page> | Page;

/** What responding to a problem needs. */
export interface Answering {
  readonly context: PageContext;
  readonly errorPage: ErrorPage;
  readonly security: readonly string[];
  readonly sending: Sending;
  readonly log: Log;
  /** Whether the database is unreachable, which explains any failure. */
  isAway(): boolean;
}

/** What the reader may know about an error, and the status of the response. */
function problemOf(
  thrown: unknown,
  { log, isAway }: Pick<Answering, 'log' | 'isAway'>,
  path: string,
): { problem: Problem; status: number } {
  if (thrown instanceof Problem) return { problem: thrown, status: thrown.status };
  const { statusCode } = thrown as { statusCode?: number };
  if (statusCode === 413) return { problem: refusal('sentTooLarge'), status: 413 };
  if (statusCode === 429) return { problem: refusal('requestsMany'), status: 429 };
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return { problem: refusal('requestUnclear'), status: statusCode };
  }
  const fields = { err: thrown, path: loggedPath(path) };
  if (isDatabaseGone(thrown) || isAway()) {
    log.debug(fields, 'a request could not reach the database');
    return { problem: refusal('ourFault'), status: 503 };
  }
  const outside = outsideFault(thrown);
  if (outside) {
    log.error({ why: outside.line, error: messageOf(thrown), path: loggedPath(path) }, 'a request failed');
    return { problem: outside.told, status: 503 };
  }
  log.error(fields, 'a request failed');
  return { problem: refusal('ourFault'), status: isDatabaseUnable(thrown) ? 503 : 500 };
}

/** Responds to a request with a problem: as a page for people, as JSON under /api/. Returns the status. */
export async function answerProblem(
  answering: Answering,
  request: IncomingMessage,
  response: ServerResponse,
  thrown: unknown,
  face: Route['face'],
): Promise<number> {
  const raw = request.url ?? '/';
  const { problem, status } = problemOf(thrown, answering, raw);
  const page = await pageOf(answering, raw, problem, status, face);
  const headers = {
    ...page.headers,
    ...((status === 503 || status === 429) && { 'Retry-After': String(problem.retryAfter ?? 30) }),
    ...(problem instanceof MethodNotTaken && { Allow: problem.takes }),
    ...(problem instanceof ApiProblem && problem.headers),
  };
  const kept = keepable({ ...page, headers, cacheTags: null }, raw, answering.security);
  return sendPage(
    request,
    response,
    { ...kept, status, counts: null },
    { hit: false, stale: false, isStorable: true },
    answering.sending,
  );
}

async function pageOf(
  answering: Answering,
  raw: string,
  problem: Problem,
  status: number,
  face: Route['face'],
): Promise<Page> {
  if (face !== 'page') {
    return { status: 503, type: PROBLEM_TYPE, text: problemJson(problem, status), cacheTags: null };
  }
  // It is for the operator, and contains nothing of the newsroom's.
  if (problem.kind === 'misdirected') {
    return { status: 503, type: 'text/plain; charset=utf-8', text: `${problem.line}\n`, cacheTags: null };
  }
  const asked = interfaceLanguage(/[?&]lang=([A-Za-z0-9-]{2,35})/.exec(raw)?.[1]);
  try {
    return await answering.errorPage(answering.context, { params: {}, query: {}, asked }, problem);
  } catch (error) {
    answering.log.error({ err: error }, 'the error page itself failed');
    return plainErrorPage(problem, answering.context.config.PORTAL_NAME);
  }
}
