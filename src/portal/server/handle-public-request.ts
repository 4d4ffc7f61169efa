import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '../../readers/member.ts';
import { isDatabaseGone } from '../../store/database-gone.ts';
import { refusal } from '../../words/refusal.ts';
import { answerProblem } from '../http/answer-problem.ts';
import { keepReading } from '../http/keep-reading.ts';
import type { KeptPage } from '../http/kept-page.ts';
import { ownRedirect } from '../http/next-path.ts';
import type { Page } from '../http/page.ts';
import type { Served } from '../http/page-cache.ts';
import type { Registering } from '../http/registering.ts';
import { type CommonRoute, readRequest } from '../http/route.ts';
import { packForFirst, sendPage } from '../http/send-page.ts';
import { isThisMachine } from '../http/this-machine.ts';
import { isAhead } from '../http/visit-signs.ts';
import { sessionOf, visitorOf } from '../http/visitor.ts';
import { sendFilled } from './send-filled.ts';

/** While the database is unreachable, members see what strangers see, as they cannot be identified. */
async function sessionOrStranger(
  request: FastifyRequest,
  { context, cache }: Registering,
): Promise<Session | null> {
  if (cache.isCutOff) return null;
  try {
    return await sessionOf(request, context);
  } catch (error) {
    if (isDatabaseGone(error)) return null;
    throw error;
  }
}

/** Responds to everyone alike from the cache, except for a member's personal parts of the page. */
export async function handlePublicRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  route: CommonRoute,
  parts: Registering,
): Promise<unknown> {
  const { context, cache, answering, security, sending } = parts;
  const { answer } = route;
  if (route.who === 'this machine' && !isThisMachine(request.raw, context.config)) {
    throw refusal('machineOnly');
  }
  if ('plugin' in answer) return reply.callNotFound();
  if ('handle' in answer) return answer.handle(context, request, reply);
  let served: Served;
  try {
    const params = request.params as Record<string, string>;
    const { request: asked, key } = readRequest(route, request.raw.url ?? '/', params);
    const session = route.face === 'page' ? await sessionOrStranger(request, parts) : null;
    const visitor = session && { ...visitorOf(request, session, context), session };
    if (visitor) {
      const own = (await answer.instead?.(context, asked, visitor)) ?? null;
      if (own) return await sendFilled(request, reply, own, visitor, parts);
    }
    const make = () => answer.page(context, asked);
    // A member's page is compressed when it is filled in.
    const pack = visitor ? undefined : (page: KeptPage) => packForFirst(request.raw, page, sending);
    served = await cache.serve(key, answer.tier, make, pack);
    if (visitor && 'page' in served && !served.stale && served.page.type.startsWith('text/html')) {
      const { status, type, plain, counts } = served.page;
      if (counts !== null && status === 200 && request.method === 'GET' && !isAhead(request))
        sending.read(counts);
      const text = plain.bytes.toString();
      const shared: Page = { status: status as Page['status'], type, text, cacheTags: null };
      const sent = await sendFilled(request, reply, shared, visitor, parts);
      if (counts !== null && status === 200) await keepReading(request, visitor, counts, context);
      return sent;
    }
  } catch (error) {
    reply.hijack();
    await answerProblem(answering, request.raw, reply.raw, error, route.face);
    return reply;
  }
  reply.hijack();
  if ('redirect' in served) {
    const { redirect, status } = served.redirect;
    const fields = ['Location', ownRedirect(redirect), 'Content-Length', '0'];
    reply.raw.writeHead(status, [
      ...fields,
      'Cache-Control',
      'public, max-age=0, must-revalidate',
      ...security,
    ]);
    reply.raw.end();
  } else {
    sendPage(request.raw, reply.raw, served.page, served, sending);
  }
  return reply;
}
