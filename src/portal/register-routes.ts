import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerCommon } from './answer-common.ts';
import { answerVisitor } from './answer-visitor.ts';
import { openApiSchema } from './api/openapi.ts';
import { MethodNotTaken } from './method-not-taken.ts';
import type { Registering } from './registering.ts';
import type { AnyActRoute, AnyOwnRoute, CommonRoute, Route } from './route.ts';

const FORM_BYTES = 65_536;

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Registers every route of the table with the router. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], parts: Registering): void {
  const read = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
  for (const route of routes) {
    if ('plugin' in route.answer) continue;
    register(app, route, route.method, answerOf(route, parts));
    if (route.method === 'POST' && !read.has(route.path)) {
      register(app, route, 'GET', async () => {
        throw new MethodNotTaken('POST');
      });
    }
  }
}

function register(app: FastifyInstance, route: Route, method: Route['method'], handler: Answer): void {
  const fileBytes = route.method === 'POST' ? route.fileBytes : undefined;
  app.route({
    method,
    url: route.path,
    helmet: 'handle' in route.answer ? undefined : false,
    ...(fileBytes && { bodyLimit: fileBytes + FORM_BYTES }),
    schema: openApiSchema(route),
    config: {
      face: route.face,
      ...(route.perMinute !== undefined && { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } }),
    },
    handler,
  } as Parameters<FastifyInstance['route']>[0]);
}

function answerOf(route: Route, parts: Registering): Answer {
  if (isCommon(route)) return (request, reply) => answerCommon(request, reply, route, parts);
  return (request, reply) => answerVisitor(request, reply, route, parts);
}

function isCommon(route: CommonRoute | AnyOwnRoute | AnyActRoute): route is CommonRoute {
  return route.method === 'GET' && !('own' in route.answer);
}
