import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import { answerCommon } from './answer-common.ts';
import { answerVisitor } from './answer-visitor.ts';
import { answerToken } from './api/answer-token.ts';
import {
  authenticate,
  CALLS_PER_TOKEN,
  type Count,
  type Counts,
  FAILURES_PER_ADDRESS,
} from './api/authenticate.ts';
import type { Caller, TokenRoute } from './api/token-route.ts';
import { MethodNotTaken } from './method-not-taken.ts';
import type { Registering } from './registering.ts';
import type { AnyActRoute, AnyOwnRoute, CommonRoute, Route } from './route.ts';

const FORM_BYTES = 65_536;
/** Every method the router knows. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Registers every route of the table with the router. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], parts: Registering): void {
  const taken = new Map<string, { face: Route['face']; methods: Set<Route['method']> }>();
  const forTokens = routes.filter(isForTokens);
  app.register(async (inner) => registerTokenRoutes(inner, forTokens, parts));
  for (const route of routes) {
    if ('plugin' in route.answer) continue;
    if (!isForTokens(route)) register(app, route, answerOf(route, parts));
    const known = taken.get(route.path);
    if (known) known.methods.add(route.method);
    else taken.set(route.path, { face: route.face, methods: new Set([route.method]) });
  }
  for (const [path, { face, methods }] of taken) refuseOthers(app, path, face, methods);
}

/** Says of an address which methods it takes, to whoever uses another; what they send is not even read. */
function refuseOthers(
  app: FastifyInstance,
  path: string,
  face: Route['face'],
  methods: ReadonlySet<Route['method']>,
): void {
  const takes = METHODS.filter((method) =>
    methods.has(method === 'HEAD' ? 'GET' : (method as Route['method'])),
  );
  const refuse = async () => {
    throw new MethodNotTaken(takes.join(', '));
  };
  app.route({
    method: METHODS.filter((method) => !takes.includes(method)),
    url: path,
    helmet: false,
    config: { face },
    onRequest: refuse,
    handler: refuse,
  } as Parameters<FastifyInstance['route']>[0]);
}

type VisitorRoute = Exclude<Route, TokenRoute>;

function register(app: FastifyInstance, route: VisitorRoute, handler: Answer): void {
  const { fileBytes, formBytes } = 'act' in route.answer ? (route as AnyActRoute) : {};
  app.route({
    method: route.method,
    url: route.path,
    helmet: 'handle' in route.answer ? undefined : false,
    ...(formBytes && { bodyLimit: formBytes }),
    ...(fileBytes && { bodyLimit: fileBytes + FORM_BYTES, onRequest: refuseLongForm }),
    config: {
      face: route.face,
      ...(route.perMinute !== undefined && { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } }),
    },
    handler,
  } as Parameters<FastifyInstance['route']>[0]);
}

/**
 * Where a file is taken, only a form in parts may be long: any other is taken apart in memory before anybody is asked
 * who they are.
 */
async function refuseLongForm({ headers }: FastifyRequest): Promise<void> {
  if (/^multipart\/form-data\b/i.test(headers['content-type'] ?? '')) return;
  const length = headers['content-length'];
  const isShort = length === undefined ? !headers['transfer-encoding'] : Number(length) <= FORM_BYTES;
  if (!isShort) throw new Problem('too large', 'What was sent is too large.');
}

function answerOf(route: VisitorRoute, parts: Registering): Answer {
  if (isCommon(route)) return (request, reply) => answerCommon(request, reply, route, parts);
  return (request, reply) => answerVisitor(request, reply, route, parts);
}

function isCommon(route: CommonRoute | AnyOwnRoute | AnyActRoute): route is CommonRoute {
  return route.method === 'GET' && !('own' in route.answer);
}

function isForTokens(route: Route): route is TokenRoute {
  return 'call' in route.answer;
}

/** Registers what takes a token: who comes is looked for before a byte of the body is read. */
function registerTokenRoutes(app: FastifyInstance, routes: readonly TokenRoute[], parts: Registering): void {
  // Unlike a page, a call reads JSON; as text, which is what an idempotency key is kept with.
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
        return answerToken(request, reply, route, caller, parts);
      },
    } as Parameters<FastifyInstance['route']>[0]);
  }
}

function counting(app: FastifyInstance, max: number): Count {
  const keys = new WeakMap<FastifyRequest, string>();
  const count = app.createRateLimit({
    max,
    timeWindow: '1 minute',
    // A token is one program's, wherever it comes from: this machine is no exception.
    allowList: [],
    keyGenerator: (request: FastifyRequest) => keys.get(request) ?? request.ip,
  });
  return async (request, key) => {
    keys.set(request, key);
    const limit = await count(request);
    return !limit.isAllowed && limit.isExceeded ? limit.ttlInSeconds : null;
  };
}
