import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import { type Answering, answerProblem } from './answer-problem.ts';
import { openApiSchema } from './api/openapi.ts';
import type { PageCache, Served } from './page-cache.ts';
import { type Route, readRequest, type ServerContext } from './route.ts';
import { type Sending, sendPage } from './send-page.ts';
import { isThisMachine } from './this-machine.ts';

/** What registering needs. */
export interface Registering {
  readonly context: ServerContext;
  readonly cache: PageCache;
  readonly sending: Sending;
  readonly answering: Answering;
  readonly security: readonly string[];
}

/** Registers every route of the table with the router. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], parts: Registering): void {
  for (const route of routes) {
    if ('plugin' in route.answer) continue;
    app.route({
      method: route.method,
      url: route.path,
      helmet: 'handle' in route.answer ? undefined : false,
      schema: openApiSchema(route),
      config: {
        face: route.face,
        ...(route.perMinute !== undefined && { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } }),
      },
      handler: handlerOf(route, parts),
    } as Parameters<FastifyInstance['route']>[0]);
  }
}

function handlerOf(route: Route, parts: Registering) {
  const { context, cache, answering, security, sending } = parts;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { answer } = route;
    if (route.who === 'this machine' && !isThisMachine(request.raw, context.config)) {
      throw new Problem('not allowed', 'This address answers only to the machine it runs on.');
    }
    if ('plugin' in answer) return reply.callNotFound();
    if ('handle' in answer) return answer.handle(context, request, reply);
    let served: Served;
    try {
      const params = request.params as Record<string, string>;
      const { request: asked, key } = readRequest(route, request.raw.url ?? '/', params);
      served = await cache.serve(key, answer.shelf, () => answer.page(context, asked));
    } catch (error) {
      reply.hijack();
      await answerProblem(answering, request.raw, reply.raw, error, route.face);
      return reply;
    }
    reply.hijack();
    if ('redirect' in served) {
      const { redirect, status } = served.redirect;
      const fields = ['Location', redirect, 'Content-Length', '0'];
      reply.raw.writeHead(status, [
        ...fields,
        'Cache-Control',
        'public, max-age=0, must-revalidate',
        ...security,
      ]);
      reply.raw.end();
    } else {
      sendPage(request.raw, reply.raw, served.page, served.hit, sending);
    }
    return reply;
  };
}
