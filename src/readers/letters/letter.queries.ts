import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Authorized } from '../permission.ts';

/** An email in the outbox, without its content. */
export interface WaitingLetter {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly language: string;
  readonly writtenAt: Date;
  readonly dueAt: Date;
  readonly tries: number;
  readonly failure: string | null;
  readonly givenUp: boolean;
}

/** An email in the outbox, with its content. */
export interface OpenedLetter extends WaitingLetter {
  readonly text: string;
}

/** Filter for the outbox: all, pending, or given up. */
export type LetterState = 'all' | 'waiting' | 'given up';

const COLUMNS = [
  'id',
  'kind',
  'recipient',
  'subject',
  'language',
  'created_at as writtenAt',
  'due_at as dueAt',
  'tries',
  'failure',
] as const;

/** Emails in the outbox, newest first; one more than `most` if there are older ones. */
export function listLetters(
  reading: Reading,
  _by: Authorized<'see the outbox'>,
  wanted: { state: LetterState; before: { at: Date; id: string } | null; most: number },
): Promise<WaitingLetter[]> {
  const { state, before, most } = wanted;
  let query = reading
    .selectFrom('letters')
    .select([...COLUMNS, sql<boolean>`given_up_at is not null`.as('givenUp')])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most + 1);
  if (state !== 'all') query = query.where('given_up_at', state === 'waiting' ? 'is' : 'is not', null);
  if (before)
    query = query.where(sql<boolean>`(created_at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return query.execute();
}

/** How many emails are pending, how many of them since before `stuckBefore`, and how many were given up. */
export function countLetters(
  reading: Reading,
  stuckBefore: Date,
): Promise<{ waiting: number; stuck: number; givenUp: number }> {
  return reading
    .selectFrom('letters')
    .select([
      sql<number>`(count(*) filter (where given_up_at is null))::int`.as('waiting'),
      sql<number>`(count(*) filter (where given_up_at is null and created_at < ${stuckBefore}))::int`.as(
        'stuck',
      ),
      sql<number>`(count(*) filter (where given_up_at is not null))::int`.as('givenUp'),
    ])
    .executeTakeFirstOrThrow();
}

/** One email in the outbox; undefined if it was sent or never existed. */
export async function findLetter(
  reading: Reading,
  _by: Authorized<'see the outbox'>,
  id: string,
): Promise<OpenedLetter | undefined> {
  if (!isId(id)) return undefined;
  return reading
    .selectFrom('letters')
    .select([...COLUMNS, 'text', sql<boolean>`given_up_at is not null`.as('givenUp')])
    .where('id', '=', id)
    .executeTakeFirst();
}
