import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import { noSuch } from './change-front.ts';
import { namesOf } from './names.queries.ts';
import { type Mute, writeRef } from './own-front.ts';

/** What one member may mute. */
const MOST_MUTES = 500;

/** Takes something out of a member's sight: a section, topic, author, source, language, or one story. Throws a Problem when it does not exist. */
export async function mute(
  writing: Writing,
  by: Authorized<'use own account'>,
  { kind, target }: Mute,
  now: Date,
): Promise<void> {
  const named = await namesOf(writing, [{ kind, target }], now);
  if (!named.has(writeRef({ kind, target }))) throw noSuch({ kind, target });
  const { count } = await writing
    .selectFrom('mutes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('user_id', '=', by.member.id)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_MUTES) {
    throw refusal('mutesFull', { most: MOST_MUTES });
  }
  await writing
    .insertInto('mutes')
    .values({ id: newId(), user_id: by.member.id, kind, target, created_at: now })
    .onConflict((conflict) => conflict.columns(['user_id', 'kind', 'target']).doNothing())
    .execute();
}

/** Takes a mute back; one that is not there is no fault. */
export async function unmute(
  writing: Writing,
  by: Authorized<'use own account'>,
  { kind, target }: Mute,
): Promise<void> {
  await writing
    .deleteFrom('mutes')
    .where('user_id', '=', by.member.id)
    .where('kind', '=', kind)
    .where('target', '=', target)
    .execute();
}
