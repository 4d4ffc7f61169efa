import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';

/** An answer as it was given the first time; status 0: what was asked for is still being done. */
export interface KeptAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a request is known by when it comes again. */
export interface AnswerKey {
  readonly tokenId: string;
  readonly key: string;
}

/** For how long an answer is given again, in milliseconds. */
export const ANSWERS_KEPT = 24 * 3_600_000;
/** After how long something that was begun and never finished may be begun again. */
const GIVEN_UP_AFTER = 120_000;

/**
 * Takes a key for a request, and answers whether it was free; another transaction that has just taken it is waited
 * for. What is older than a day is forgotten.
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

/** Keeps the answer to a request whose key was taken. */
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

/** Lets a key go whose request was refused: nothing was done, so it may be asked anew. */
export async function releaseKey(writing: Writing, { tokenId, key }: AnswerKey): Promise<void> {
  await writing
    .deleteFrom('api_answers')
    .where('token_id', '=', tokenId)
    .where('key', '=', key)
    .where('status', '=', 0)
    .execute();
}

/** What was answered to the request with this key; null where there was none in the last day. */
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

/** How long a token that is of no more use is still listed, in milliseconds. */
const TOKENS_LISTED = 90 * 86_400_000;

/** Forgets answers of the day before, and tokens that expired or were revoked three months ago. */
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
