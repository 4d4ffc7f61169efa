import type { FastifyReply, FastifyRequest } from 'fastify';
import { OWN_CACHING, sendOwn } from './answer-own.ts';
import type { Watching } from './own-page.ts';
import type { Registering } from './registering.ts';

/**
 * Keeps sending a visitor events until their page closes, or the server does. Who does not ask for `text/event-stream`
 * gets the latest, as JSON.
 */
export async function sendEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  { look }: Watching,
  { context, security }: Pick<Registering, 'context' | 'security'>,
): Promise<FastifyReply> {
  if (!/\btext\/event-stream\b/.test(request.headers.accept ?? '')) {
    const page = { status: 200, type: 'application/json; charset=utf-8', cacheTags: null } as const;
    return sendOwn(request, reply, { ...page, text: JSON.stringify({ said: await look() }) }, security);
  }
  context.watch.refuseFull();
  reply.hijack();
  const { raw } = reply;
  for (const name of raw.getHeaderNames()) raw.removeHeader(name);
  const fields = {
    ...OWN_CACHING,
    'Content-Type': 'text/event-stream; charset=utf-8',
    // Proxies that buffer responses would delay every event.
    'X-Accel-Buffering': 'no',
  };
  raw.writeHead(200, [...security, ...Object.entries(fields).flat()]);
  if (request.method === 'HEAD') raw.end();
  else context.watch.open(raw, look);
  return reply;
}
