import type { FastifyRequest } from 'fastify';
import { noteRead } from '../../readers/history/keep-history.ts';
import { authorize } from '../../readers/permission.ts';
import type { ActContext } from './own-page.ts';
import { asksTwoStep } from './two-step.ts';
import { isAhead } from './visit-signs.ts';
import type { MemberVisitor } from './visitor.ts';

/**
 * Adds a story a member has opened to their history, after its page was sent. Prefetched pages do not count; a failure
 * to write the history is not an error.
 */
export async function keepReading(
  request: Pick<FastifyRequest, 'method' | 'headers'>,
  { session }: MemberVisitor,
  storyId: string,
  { store, config, clock, log }: Pick<ActContext, 'store' | 'config' | 'clock' | 'log'>,
): Promise<void> {
  if (request.method !== 'GET' || !session.member.keepsHistory || isAhead(request)) return;
  const by = authorize(session, 'use own account', { twoStep: asksTwoStep(config) });
  try {
    await store.write((writing) => noteRead(writing, by, storyId, clock.now()));
  } catch (error) {
    log.warn({ err: error }, 'could not note what a member read');
  }
}
