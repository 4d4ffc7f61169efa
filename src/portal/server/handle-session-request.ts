import type { FastifyReply, FastifyRequest } from 'fastify';
import { notePreviewOpened } from '../../desk/preview/change-preview-links.ts';
import { Problem } from '../../errors.ts';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import { isRefusal } from '../../words/refusal.ts';
import { sendOwn, toLogin, wantsJson } from '../http/answer-own.ts';
import { answerProblem } from '../http/answer-problem.ts';
import { countWrongKey } from '../http/count-wrong-key.ts';
import { refuseCrossSite } from '../http/cross-site.ts';
import { readForm } from '../http/form.ts';
import { noteRefusal } from '../http/note-refusal.ts';
import type { Act, ActRequest, MakeOwnPage } from '../http/own-page.ts';
import type { PageRequest } from '../http/page.ts';
import { readBody } from '../http/read-body.ts';
import type { Registering } from '../http/registering.ts';
import { type AnyActRoute, type AnyOwnRoute, readRequest } from '../http/route.ts';
import { seen } from '../http/seen.ts';
import { sendEvents } from '../http/send-events.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { sessionOf, type Visitor, visitorOf } from '../http/visitor.ts';
import { answerMemberProblem } from './answer-member-problem.ts';
import { sendFilled } from './send-filled.ts';

/** Responds to one visitor, if they may: with their own page, or after the change they request. */
export async function handleSessionRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  route: AnyOwnRoute | AnyActRoute,
  parts: Registering,
): Promise<FastifyReply> {
  const { context, answering, security } = parts;
  let session: Session | null = null;
  try {
    // Before the session is read: a request from another site learns nothing, not even whether someone is logged in.
    if (route.method === 'POST' && !route.fromAnySite) refuseCrossSite(request.headers, context.config);
    session = await sessionOf(request, context);
    const visitor = permitted(visitorOf(request, session, context), route, parts);
    const params = request.params as Record<string, string>;
    const { request: asked } = readRequest(route, request.raw.url ?? '/', params);
    const answer =
      route.method === 'POST'
        ? await seen(act(request, route, asked, visitor, parts), parts)
        : await (route.answer.own as MakeOwnPage)(context, asked, visitor);
    if ('look' in answer) return await sendEvents(request, reply, answer, parts);
    if ('opens' in answer && answer.opens && request.method === 'GET') {
      const link = answer.opens;
      await context.store.write((writing) => notePreviewOpened(writing, link, context.clock.now()));
    }
    // A framed page is shown as strangers see it.
    if ('text' in answer && session && answer.frames !== 'held')
      return await sendFilled(request, reply, answer, { ...visitor, session }, parts);
    return await sendOwn(request, reply, answer, security);
  } catch (thrown) {
    const error = await countWrongKey(thrown, context, request.ip);
    noteRefusal(error, request, route, session, context);
    const json = wantsJson(request);
    const away = json || route.face !== 'page' ? null : elsewhere(error, request);
    if (away) return sendOwn(request, reply, { redirect: away, status: 303 }, security);
    const told =
      json || route.face !== 'page' ? null : await answerMemberProblem(request, reply, error, session, parts);
    if (told) return told;
    reply.hijack();
    await answerProblem(answering, request.raw, reply.raw, error, json ? 'api' : route.face);
    return reply;
  }
}

/** The visitor with the permission of the route, as the types of `AnyOwnRoute` and `AnyActRoute` promise. */
function permitted(visitor: Visitor, route: AnyOwnRoute | AnyActRoute, { context }: Registering): Visitor {
  if (route.who === 'anyone') return visitor;
  const by = authorize(visitor.session, route.who, { twoStep: asksTwoStep(context.config) });
  return { ...visitor, by } as Visitor;
}

async function act(
  request: FastifyRequest,
  route: AnyActRoute,
  asked: PageRequest,
  visitor: Visitor,
  { context }: Registering,
) {
  const { fields, files } = await readBody(request, route.fileBytes ?? 0, route.mostFiles);
  const sent: ActRequest = {
    ...asked,
    ...readForm(route.form, fields),
    file: files[0] ?? null,
    files,
    wantsJson: wantsJson(request),
  };
  return (route.answer.act as Act)(context, sent, visitor);
}

/** Where to send someone who has to authenticate further. */
function elsewhere(error: unknown, request: FastifyRequest): string | null {
  if (isRefusal(error, 'secondStepMissing')) return '/account/two-step';
  return error instanceof Problem && error.kind === 'login needed' ? toLogin(request) : null;
}
