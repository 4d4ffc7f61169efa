import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusal } from '../../words/refusal.ts';
import {
  authenticate,
  CALLS_PER_TOKEN,
  type Count,
  type Counts,
  FAILURES_PER_ADDRESS,
} from '../api/authenticate.ts';
import { handleApiRequest } from '../api/handle-api-request.ts';
import { fieldsOfJson } from '../http/fields-of-json.ts';
import type { Registering } from '../http/registering.ts';
import type { AnyActRoute, AnyOwnRoute, CommonRoute, Route, SignedRoute } from '../http/route.ts';
import type { Caller, TokenRoute } from '../http/token-route.ts';
import { handlePublicRequest } from './handle-public-request.ts';
import { handleSessionRequest } from './handle-session-request.ts';

const FORM_BYTES = 65_536;

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Registers every route of the table with the router; the front door refuses other methods. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], parts: Registering): void {
  const together: Together = new Map();
  const forTokens = routes.filter(isForTokens);
  app.register(async (inner) => registerTokenRoutes(inner, forTokens, parts));
  for (const route of routes) {
    if (isSigned(route)) registerSigned(app, route, parts);
    else if (!('plugin' in route.answer) && !isForTokens(route))
      register(app, route, answerOf(route, parts), together);
  }
}

type VisitorRoute = Exclude<Route, TokenRoute | SignedRoute>;
type Hook = (request: FastifyRequest) => Promise<void>;
/** The rate limiters shared by several URLs, by the name they share. */
type Together = Map<string, Hook>;

function register(app: FastifyInstance, route: VisitorRoute, handler: Answer, together: Together): void {
  const act = 'act' in route.answer ? (route as AnyActRoute) : null;
  const { fileBytes, formBytes }: Partial<AnyActRoute> = act ?? {};
  const { perMinute, countedWith } = route;
  const alone = perMinute !== undefined && countedWith === undefined;
  const hooks = [
    ...(fileBytes ? [refuseLongForm] : []),
    ...(perMinute !== undefined && countedWith !== undefined
      ? [countedTogether(app, together, countedWith, perMinute)]
      : []),
  ];
  const add = (here: FastifyInstance) =>
    here.route({
      method: route.method,
      url: route.path,
      helmet: 'handle' in route.answer ? undefined : false,
      ...(formBytes && { bodyLimit: formBytes }),
      ...(fileBytes && { bodyLimit: fileBytes + FORM_BYTES }),
      ...(hooks.length > 0 && { onRequest: hooks }),
      config: {
        face: route.face,
        ...(alone && { rateLimit: { max: perMinute, timeWindow: '1 minute' } }),
      },
      handler,
    } as Parameters<FastifyInstance['route']>[0]);
  if (!act || route.face !== 'api') add(app);
  else
    app.register(async (inner) => {
      // What a form may submit, a client may send as JSON.
      inner.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        async (_: unknown, body: string) => fieldsOfJson(body),
      );
      add(inner);
    });
}

/** Registers a route that takes a body as it came: its signature is over these bytes. */
function registerSigned(app: FastifyInstance, route: SignedRoute, { context }: Registering): void {
  app.register(async (inner) => {
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    inner.route({
      method: route.method,
      url: route.path,
      bodyLimit: route.bodyBytes,
      config: {
        face: route.face,
        ...(route.perMinute !== undefined && {
          rateLimit: { max: route.perMinute, timeWindow: '1 minute' },
        }),
      },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        await route.answer.signed(context, request, body);
        return reply.status(202).header('Cache-Control', 'no-store').send();
      },
    } as Parameters<FastifyInstance['route']>[0]);
  });
}

/** The hook that counts requests to all URLs with this name together. */
function countedTogether(app: FastifyInstance, together: Together, name: string, max: number): Hook {
  const known = together.get(name);
  if (known) return known;
  const count = app.createRateLimit({ max, timeWindow: '1 minute' });
  const hook: Hook = async (request) => {
    const limit = await count(request);
    if (!limit.isAllowed && limit.isExceeded)
      throw refusal('requestsMany', {}, { retryAfter: limit.ttlInSeconds });
  };
  together.set(name, hook);
  return hook;
}

/**
 * If files are accepted, only a multipart form may be long: any other is parsed in memory before the visitor is
 * identified.
 */
async function refuseLongForm({ headers }: FastifyRequest): Promise<void> {
  if (/^multipart\/form-data\b/i.test(headers['content-type'] ?? '')) return;
  const length = headers['content-length'];
  const isShort = length === undefined ? !headers['transfer-encoding'] : Number(length) <= FORM_BYTES;
  if (!isShort) throw refusal('sentTooLarge');
}

function answerOf(route: VisitorRoute, parts: Registering): Answer {
  if (isCommon(route)) return (request, reply) => handlePublicRequest(request, reply, route, parts);
  return (request, reply) => handleSessionRequest(request, reply, route, parts);
}

function isCommon(route: CommonRoute | AnyOwnRoute | AnyActRoute): route is CommonRoute {
  return route.method === 'GET' && !('own' in route.answer);
}

function isSigned(route: Route): route is SignedRoute {
  return 'signed' in route.answer;
}

function isForTokens(route: Route): route is TokenRoute {
  return 'call' in route.answer;
}

/** Registers the routes that need a token: the caller is identified before a byte of the body is read. */
function registerTokenRoutes(app: FastifyInstance, routes: readonly TokenRoute[], parts: Registering): void {
  // Unlike a page, a call reads JSON; as text, because idempotency keys are stored with a hash of it.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  const counts: Counts = {
    calls: counting(app, CALLS_PER_TOKEN),
    failures: counting(app, FAILURES_PER_ADDRESS),
  };
  const callers = new WeakMap<FastifyRequest, Caller>();
  for (const route of routes) {
    const { perMinute } = route;
    const own = perMinute === undefined ? counts : { ...counts, calls: counting(app, perMinute) };
    app.route({
      method: route.method,
      url: route.path,
      helmet: false,
      bodyLimit: (route.files?.bytes ?? 0) + (route.bodyBytes ?? FORM_BYTES),
      config: { face: 'api' },
      onRequest: async (request: FastifyRequest) => {
        callers.set(request, await authenticate(request, route, parts.context, own));
      },
      handler: (request: FastifyRequest, reply: FastifyReply) => {
        const caller = callers.get(request);
        if (!caller) throw new Error('a call was let in without its caller');
        return handleApiRequest(request, reply, route, caller, parts);
      },
    } as Parameters<FastifyInstance['route']>[0]);
  }
}

function counting(app: FastifyInstance, max: number): Count {
  const keys = new WeakMap<FastifyRequest, string>();
  const count = app.createRateLimit({
    max,
    timeWindow: '1 minute',
    // A token has one limit wherever it is used: this machine is no exception.
    allowList: [],
    keyGenerator: (request: FastifyRequest) => keys.get(request) ?? request.ip,
  });
  return async (request, key) => {
    keys.set(request, key);
    const limit = await count(request);
    return !limit.isAllowed && limit.isExceeded ? limit.ttlInSeconds : null;
  };
}
