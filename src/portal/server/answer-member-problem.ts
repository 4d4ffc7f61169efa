import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { countUnread } from '../../desk/notices/notices.queries.ts';
import { Problem } from '../../errors.ts';
import type { Session } from '../../readers/member.ts';
import { authorize } from '../../readers/permission.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { MethodNotTaken } from '../http/method-not-taken.ts';
import type { Page } from '../http/page.ts';
import type { Registering } from '../http/registering.ts';
import { asksTwoStep } from '../http/two-step.ts';
import { type MemberVisitor, visitorOf } from '../http/visitor.ts';
import { DeskErrorPart } from '../site/DeskErrorPart.tsx';
import { hrefIn } from '../site/edition.ts';
import { errorPageFor } from '../site/error.routes.ts';
import { detailsOf, errorView } from '../site/error.view.ts';
import { memberFrameOf } from '../site/member-frame.view.ts';
import { memberPage, ownEdition } from '../site/member-page.ts';
import { sendFilled } from './send-filled.ts';

const AT_DESK = /^\/desk(?:[/?]|$)/;
/** The statuses a member's own page explains; any other may mean that nothing can be read. */
const TOLD = [400, 403, 404, 409, 410] as const;

/**
 * Explains a problem to a member on a page that knows them, at the desk with its sections; null if that is impossible.
 */
export async function answerMemberProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
  session: Session | null,
  parts: Pick<Registering, 'context' | 'security'>,
): Promise<FastifyReply | null> {
  if (!session || !(thrown instanceof Problem) || thrown instanceof MethodNotTaken) return null;
  const status = TOLD.find((one) => one === thrown.status);
  if (!status) return null;
  const visitor = { ...visitorOf(request, session, parts.context), session };
  const page = await drawProblem(request.raw.url ?? '/', thrown, status, visitor, parts).catch(() => null);
  return page && sendFilled(request, reply, page, visitor, parts);
}

async function drawProblem(
  raw: string,
  problem: Problem,
  status: (typeof TOLD)[number],
  visitor: MemberVisitor,
  { context }: Pick<Registering, 'context'>,
): Promise<Page> {
  const asked = interfaceLanguage(/[?&]lang=([A-Za-z0-9-]{2,35})/.exec(raw)?.[1]);
  const edition = ownEdition(context, { asked }, visitor);
  const { member } = visitor.session;
  if (!AT_DESK.test(raw) || !mayWrite(visitor.session, asksTwoStep(context.config))) {
    return errorPageFor(context, edition, problem, status);
  }
  const { words } = edition;
  const said = errorView(status, edition, detailsOf(problem, edition));
  const links = [
    { text: words.say('flowStories'), href: hrefIn(edition, '/desk/stories') },
    { text: words.say('deskStart'), href: hrefIn(edition, '/desk') },
  ];
  const path = raw.replace(/\?.*/s, '');
  const unread = await countUnread(context.reading, member.id);
  const frame = memberFrameOf(edition, member, { path, title: said.title, unread });
  const view = { text: said.text, advice: said.advice, links };
  return memberPage(context, edition, { path: '/desk', frame, status }, h(DeskErrorPart, { view }));
}

/** Whether the desk is open to this session: the role is not enough if a second step is required. */
function mayWrite(session: Session, twoStep: boolean): boolean {
  try {
    authorize(session, 'write stories', { twoStep });
    return true;
  } catch {
    return false;
  }
}
