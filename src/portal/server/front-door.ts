import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Config } from '../../config.ts';
import type { Problem } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { mayBeMember } from '../../readers/accounts/accounts.ts';
import { refusal } from '../../words/refusal.ts';
import { type Answering, answerProblem } from '../http/answer-problem.ts';
import type { Taken } from '../http/answered-paths.ts';
import { BeingSetUp, type Holding } from '../http/being-set-up.ts';
import type { Lateness } from '../http/busy-guard.ts';
import { headerField } from '../http/header-field.ts';
import { isHostFieldRight } from '../http/host-field.ts';
import { MethodNotTaken } from '../http/method-not-taken.ts';
import type { Metrics } from '../http/metrics.ts';
import type { PageCache } from '../http/page-cache.ts';
import { watchForElsewhere } from '../http/reached-elsewhere.ts';
import type { Route } from '../http/route.ts';
import { Sampled } from '../http/sampled.ts';
import { type Sending, sendPage } from '../http/send-page.ts';
import { isThisMachine } from '../http/this-machine.ts';
import { loggedPath, pathOf, tidyPath } from '../http/tidy-path.ts';

/**
 * Of pages sent from memory, one in so many is logged, and at most one in so many milliseconds: logging each costs a fifth
 * of the throughput, and under load even each hundredth a twelfth, since every line wakes the reader of the log.
 */
const SAMPLE = { share: 100, apart: 100 };

/** What the front door needs. */
export interface FrontDoorSettings {
  readonly cache: PageCache;
  readonly sending: Sending;
  readonly metrics: Metrics;
  readonly answering: Answering;
  readonly security: readonly string[];
  readonly log: Log;
  /** While the process is too busy to render pages, the last version of each is sent. */
  readonly lateness: Pick<Lateness, 'isBusy'>;
  /** The methods that a path takes. */
  readonly methodsOf: (path: string) => Taken | undefined;
  /** Holds readers back while the newsroom is being set up; null if that is not offered. */
  readonly holding: Holding | null;
}

type Refuse = (problem: Problem, face?: Route['face']) => void;

/**
 * Sits before the router: sends cached pages at once, normalises URLs, refuses unreadable ones and methods that a URL
 * does not take, and passes everything else to `inside`.
 */
export function frontDoor(settings: FrontDoorSettings, inside: RequestListener): RequestListener {
  const { cache, sending, metrics, answering, security, log, lateness, methodsOf, holding } = settings;
  const refusalOf = refusalAtTheDoor(answering.context.config);
  const sampled = new Sampled(SAMPLE.share, SAMPLE.apart);

  const done = (request: IncomingMessage, status: number) => {
    metrics.answered('front door', status, 0);
    log.info({ method: request.method, url: loggedPath(request.url), status }, 'answered at the door');
  };

  return (request: IncomingMessage, response: ServerResponse) => {
    const raw = request.url ?? '/';
    const refuse: Refuse = (problem, face = faceOf(raw)) => {
      void answerProblem(answering, request, response, problem, face).then((status) => done(request, status));
    };
    const refusal = refusalOf(request);
    if (refusal) return refuse(refusal);
    if (!holding?.holds(raw)) return answer(request, response, refuse);
    const hold = () => refuse(new BeingSetUp(isThisMachine(request, answering.context.config)));
    holding.look().then(
      (still) => (still ? hold() : answer(request, response, refuse)),
      (error: unknown) => {
        log.error({ err: error, url: loggedPath(raw) }, 'could not look whether the newsroom is set up');
        hold();
      },
    );
  };

  function answer(request: IncomingMessage, response: ServerResponse, refuse: Refuse) {
    const raw = request.url ?? '/';
    const { method = 'GET' } = request;
    const reads = method === 'GET' || method === 'HEAD';
    if (reads && !mayBeMember(headerField(request, 'cookie'))) {
      const found = cache.find(raw);
      const page = found ?? (lateness.isBusy ? cache.findLast(raw) : undefined);
      if (page) {
        const isCurrent = page === found && !cache.isCutOff;
        const origin = { hit: true, stale: !isCurrent, isStorable: isCurrent };
        const status = sendPage(request, response, page, origin, sending);
        metrics.hit(status);
        const sample = sampled.next();
        if (sample > 0) log.info({ method, url: loggedPath(raw), status, sample }, 'sent from memory');
        return;
      }
    }
    const tidied = tidyPath(raw);
    if (tidied.is === 'tidy') {
      const taken = methodsOf(pathOf(raw));
      if (taken && !taken.methods.has(method)) {
        // Its body is not read.
        refuse(new MethodNotTaken(taken.methods), taken.face);
        return;
      }
      return inside(request, response);
    }
    if (tidied.is === 'untidy' && reads) {
      const fields = ['Location', tidied.to, 'Content-Length', '0', 'Cache-Control', 'public, max-age=3600'];
      response.writeHead(301, [...fields, ...security]);
      response.end();
      done(request, 301);
      return;
    }
    refuse(refusal('addressMalformed', { fault: tidied.is === 'refused' ? tidied.why : 'other' }));
  }
}

/** Refuses a request because of its host or its sender, whatever its URL; null if it is not refused. */
export function refusalAtTheDoor(
  config: Pick<Config, 'PUBLIC_URL' | 'TRUST_PROXY'>,
): (request: IncomingMessage) => Problem | null {
  const fromElsewhere = watchForElsewhere(config);
  return (request) =>
    isHostFieldRight(request.rawHeaders) ? fromElsewhere(request) : refusal('hostFieldWrong');
}

/** How an error at a URL without a route looks. */
export function faceOf(raw: string): 'page' | 'api' {
  return raw.startsWith('/api/') ? 'api' : 'page';
}
