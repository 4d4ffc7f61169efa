import { sql } from 'kysely';
import { containing } from '../../store/containing.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { Authorized } from '../permission.ts';

/** An email in the outbox. */
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
  /** Its content, except in a list. */
  readonly text?: string;
}

/** Filters for the outbox. */
interface LettersWanted {
  /** Text in the address or the subject. */
  readonly text?: string | undefined;
  readonly state?: 'waiting' | 'given up' | undefined;
  readonly page: PageWanted<WaitingLetter>;
}

const byId = { by: sql`id`, of: ({ id }: WaitingLetter) => id, type: 'id' } as const;
const writtenAt = sql`date_trunc('milliseconds', created_at)`;
const dueAt = sql`date_trunc('milliseconds', due_at)`;

/** Sort orders for the outbox: newest first, or by the next attempt. */
export const LETTER_ORDERS = {
  newest: [
    { by: writtenAt, of: (letter) => letter.writtenAt.toISOString(), type: 'time', isDescending: true },
    { ...byId, isDescending: true },
  ],
  due: [{ by: dueAt, of: (letter) => letter.dueAt.toISOString(), type: 'time' }, byId],
} as const satisfies Record<string, Order<WaitingLetter>>;

/** A page of the matching emails in the outbox. */
export function listLetters(
  reading: Reading,
  _by: Authorized<'see the outbox'>,
  { text, state, page }: LettersWanted,
): Promise<WaitingLetter[]> {
  let query = pageOf(letters(reading), page);
  if (text) query = query.where(containing(text, sql`recipient || ' ' || subject`));
  if (state) query = query.where('given_up_at', state === 'waiting' ? 'is' : 'is not', null);
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

/** One email in the outbox, with its content; null if it was sent or never existed. */
export async function findLetter(
  reading: Reading | Writing,
  _by: Authorized<'see the outbox'>,
  id: string,
): Promise<WaitingLetter | null> {
  if (!isId(id)) return null;
  return (await letters(reading).select('text').where('id', '=', id).executeTakeFirst()) ?? null;
}

function letters(reading: Reading | Writing) {
  return reading
    .selectFrom('letters')
    .select(['id', 'kind', 'recipient', 'subject', 'language', 'tries', 'failure'])
    .select(['created_at as writtenAt', 'due_at as dueAt'])
    .select(sql<boolean>`given_up_at is not null`.as('givenUp'));
}
