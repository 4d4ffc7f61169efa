import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import { answerCommon } from './answer-common.ts';
import { answerVisitor } from './answer-visitor.ts';
import { openApiSchema } from './api/openapi.ts';
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
  for (const route of routes) {
    if ('plugin' in route.answer) continue;
    register(app, route, answerOf(route, parts));
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
  const takes = [...(methods.has('GET') ? ['GET', 'HEAD'] : []), ...(methods.has('POST') ? ['POST'] : [])];
  const refuse = async () => {
    throw new MethodNotTaken(takes.join(', '));
  };
  app.route({
    method: METHODS.filter((method) => !takes.includes(method)),
    url: path,
    helmet: false,
    schema: { hide: true },
    config: { face },
    onRequest: refuse,
    handler: refuse,
  } as Parameters<FastifyInstance['route']>[0]);
}

function register(app: FastifyInstance, route: Route, handler: Answer): void {
  const { fileBytes, formBytes } = route.method === 'POST' ? route : {};
  app.route({
    method: route.method,
    url: route.path,
    helmet: 'handle' in route.answer ? undefined : false,
    ...(formBytes && { bodyLimit: formBytes }),
    ...(fileBytes && { bodyLimit: fileBytes + FORM_BYTES, onRequest: refuseLongForm }),
    schema: openApiSchema(route),
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

function answerOf(route: Route, parts: Registering): Answer {
  if (isCommon(route)) return (request, reply) => answerCommon(request, reply, route, parts);
  return (request, reply) => answerVisitor(request, reply, route, parts);
}

function isCommon(route: CommonRoute | AnyOwnRoute | AnyActRoute): route is CommonRoute {
  return route.method === 'GET' && !('own' in route.answer);
}
