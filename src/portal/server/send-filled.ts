import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendOwn } from '../http/answer-own.ts';
import type { Acted } from '../http/own-page.ts';
import type { Page } from '../http/page.ts';
import type { Registering } from '../http/registering.ts';
import type { MemberVisitor } from '../http/visitor.ts';
import { personalise } from '../personal/personal-parts.ts';

/** Sends a page with its personal parts as this member sees them. */
export async function sendFilled(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page & Acted,
  visitor: MemberVisitor,
  { context, security }: Pick<Registering, 'context' | 'security'>,
): Promise<FastifyReply> {
  if (!page.type.startsWith('text/html')) return sendOwn(request, reply, page, security);
  const text = await personalise(context, page.text, visitor, request.raw.url ?? '/');
  const headers = { ...page.headers, 'Sourceline-Member': memberTag(visitor.session.member.id) };
  const { renewed } = visitor.session;
  const cookies = [...(renewed ? [renewed] : []), ...(page.cookies ?? [])];
  return sendOwn(request, reply, { ...page, text, headers, cookies }, security);
}

/** A member's id in their own browser, which tells their stored pages from other members'. */
function memberTag(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}
