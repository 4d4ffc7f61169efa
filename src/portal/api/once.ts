import { createHash } from 'node:crypto';
import {
  type AnswerKey,
  claimKey,
  findAnswer,
  type KeptAnswer,
  keepAnswer,
  releaseKey,
} from '../../readers/tokens/keep-answer.ts';
import type { Store } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { ApiProblem } from '../http/api-problem.ts';
import type { ActContext, SentFile } from '../http/own-page.ts';

/** A response as it is sent. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly after?: ((context: ActContext) => Promise<void>) | undefined;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/** Reads an Idempotency-Key; null where there is none. Throws a Problem for one that cannot be stored. */
export function readKey(field: string | string[] | undefined): string | null {
  if (field === undefined) return null;
  if (typeof field === 'string' && KEY.test(field)) return field;
  throw refusal('idempotencyWrong', { most: 255 });
}

/** A hash of a request: the same only for the same method, URL, body and files. */
export function requestHash(
  method: string,
  address: string,
  body: string,
  files: readonly SentFile[],
): string {
  const sum = createHash('sha256').update(JSON.stringify([method, address, body]));
  for (const { name, bytes } of files) sum.update(JSON.stringify([name, bytes.length])).update(bytes);
  return sum.digest('hex');
}

/**
 * Answers a request with an idempotency key: it acts and stores its response in one transaction, so that neither a
 * crash nor a simultaneous request makes it act twice. A refusal rolls everything back and is not stored.
 */
export async function onceInOne(
  context: ActContext,
  asked: AnswerKey & { readonly hash: string },
  act: (context: ActContext) => Promise<Sent>,
): Promise<Sent> {
  const now = context.clock.now();
  return context.store.write(async (writing) => {
    if (!(await claimKey(writing, asked, asked.hash, now))) {
      return replayed(await findAnswer(writing, asked, now), asked.hash);
    }
    const store: Store = { ...context.store, reading: writing, write: (change) => change(writing) };
    const sent = await act({ ...context, store, reading: writing });
    await keepAnswer(writing, asked, sent);
    return sent;
  });
}

/**
 * The same for acts that take too long for one transaction and are safe to repeat: a simultaneous request with the same
 * key is refused.
 */
export async function onceInSteps(
  context: ActContext,
  asked: AnswerKey & { readonly hash: string },
  act: (context: ActContext) => Promise<Sent>,
): Promise<Sent> {
  const { store, clock } = context;
  const now = clock.now();
  const kept = await store.write(async (writing) =>
    (await claimKey(writing, asked, asked.hash, now)) ? 'mine' : findAnswer(writing, asked, now),
  );
  if (kept !== 'mine') return replayed(kept, asked.hash);
  try {
    const sent = await act(context);
    await store.write((writing) => keepAnswer(writing, asked, sent));
    return sent;
  } catch (error) {
    await store.write((writing) => releaseKey(writing, asked));
    throw error;
  }
}

function replayed(kept: KeptAnswer | null, hash: string): Sent {
  if (kept && kept.requestHash !== hash) {
    throw new ApiProblem('key used', refusal('idempotencyUsed'));
  }
  if (!kept || kept.status === 0) {
    throw new ApiProblem('key in use', refusal('idempotencyInUse'), { headers: { 'Retry-After': '2' } });
  }
  const { status, headers, body } = kept;
  return { status, headers: { ...headers, 'Idempotency-Replayed': 'true' }, body };
}
