import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';

/** A response as first sent; status 0: the request is still in progress. */
export interface KeptAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The idempotency key of a request. */
export interface AnswerKey {
  readonly tokenId: string;
  readonly key: string;
}

/** How long a response can be repeated, in milliseconds. */
export const ANSWERS_KEPT = 24 * 3_600_000;
/** How long until a request that started and never finished can be started again. */
const GIVEN_UP_AFTER = 120_000;

/**
 * Claims a key for a request, and returns whether it was free; waits for another transaction that is claiming it. Keys
 * older than a day are deleted.
 */
export async function claimKey(
  writing: Writing,
  { tokenId, key }: AnswerKey,
  requestHash: string,
  now: Date,
): Promise<boolean> {
  const begun = { request_hash: requestHash, at: now, status: 0, headers: json({}), body: '' };
  const old = new Date(now.getTime() - ANSWERS_KEPT);
  const givenUp = new Date(now.getTime() - GIVEN_UP_AFTER);
  const claimed = await writing
    .insertInto('api_answers')
    .values({ token_id: tokenId, key, ...begun })
    .onConflict((on) =>
      on
        .columns(['token_id', 'key'])
        .doUpdateSet(begun)
        .where(
          sql<boolean>`api_answers.at < ${old} or (api_answers.status = 0 and api_answers.at < ${givenUp})`,
        ),
    )
    .returning('key')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Stores the response to a request with a claimed key. */
export async function keepAnswer(
  writing: Writing,
  { tokenId, key }: AnswerKey,
  answer: Omit<KeptAnswer, 'requestHash'>,
): Promise<void> {
  const { status, headers, body } = answer;
  await writing
    .updateTable('api_answers')
    .set({ status, headers: json(headers), body })
    .where('token_id', '=', tokenId)
    .where('key', '=', key)
    .execute();
}

/** Releases the key of a refused request: nothing was done, so it can be sent again. */
export async function releaseKey(writing: Writing, { tokenId, key }: AnswerKey): Promise<void> {
  await writing
    .deleteFrom('api_answers')
    .where('token_id', '=', tokenId)
    .where('key', '=', key)
    .where('status', '=', 0)
    .execute();
}

/** The response to the request with this key; null if there was none in the last day. */
export async function findAnswer(
  reading: Reading | Writing,
  { tokenId, key }: AnswerKey,
  now: Date,
): Promise<KeptAnswer | null> {
  const row = await reading
    .selectFrom('api_answers')
    .select(['request_hash as requestHash', 'status', 'headers', 'body'])
    .where('token_id', '=', tokenId)
    .where('key', '=', key)
    .where('at', '>=', new Date(now.getTime() - ANSWERS_KEPT))
    .executeTakeFirst();
  return row ?? null;
}

/** How long an unusable token is still listed, in milliseconds. */
const TOKENS_LISTED = 90 * 86_400_000;

/** Deletes responses older than a day, and tokens that expired or were revoked three months ago. */
export async function forgetAnswers(writing: Writing, now: Date): Promise<void> {
  await writing
    .deleteFrom('api_answers')
    .where('at', '<', new Date(now.getTime() - ANSWERS_KEPT))
    .execute();
  const old = new Date(now.getTime() - TOKENS_LISTED);
  await writing
    .deleteFrom('api_tokens')
    .where((eb) => eb.or([eb('expires_at', '<', old), eb('revoked_at', '<', old)]))
    .execute();
}
