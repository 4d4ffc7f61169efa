import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { cardsById, placedCards, type StoryCard } from '../../stories/card.queries.ts';
import { visible } from '../../stories/visible.queries.ts';
import type { MemberLanguage } from '../member.ts';

/** How long the confirmation link for an address is valid. */
export const CONFIRM_WITHIN = 2 * 24 * 3_600_000;

/** A newsletter subscriber. */
export interface Subscriber {
  readonly id: string;
  readonly email: string;
  readonly language: MemberLanguage;
}

/** The subscriber confirmed by a key; null if it is invalid, or too old. */
export async function findConfirming(
  reading: Reading,
  keyHash: string,
  now: Date,
): Promise<(Subscriber & { readonly confirmed: boolean }) | null> {
  const row = await reading
    .selectFrom('subscribers')
    .select(['id', 'email', 'language', 'confirmed_at', 'created_at'])
    .where('token_hash', '=', keyHash)
    .executeTakeFirst();
  if (!row) return null;
  const { confirmed_at, created_at, ...subscriber } = row;
  if (!confirmed_at && created_at.getTime() + CONFIRM_WITHIN < now.getTime()) return null;
  return { ...subscriber, confirmed: confirmed_at !== null };
}

/** The confirmed subscribers who have not been sent the issue of `due`, in id order after `after`. */
export async function dueSubscribers(
  reading: Reading,
  due: Date,
  after: string | null,
  limit: number,
): Promise<string[]> {
  let query = reading
    .selectFrom('subscribers')
    .select('id')
    .where('confirmed_at', '<=', due)
    .where((eb) => eb.or([eb('last_sent_at', 'is', null), eb('last_sent_at', '<', due)]))
    .orderBy('id')
    .limit(limit);
  if (after) query = query.where('id', '>', after);
  return (await query.execute()).map(({ id }) => id);
}

/** A story on the front page, and when it first became public. */
export interface FrontStory {
  readonly card: StoryCard;
  readonly since: Date;
}

/** New stories on the front page in `language` from `since` to `until`: the pinned first, then the newest. */
export async function newOnFront(
  reading: Reading,
  language: string,
  since: Date,
  until: Date,
  limit: number,
): Promise<FrontStory[]> {
  const first = sql<Date>`greatest(s.published_at, s.embargo_until, s.created_at)`;
  const published = new Date(since.getTime() - 24 * 3_600_000);
  const rows = await reading
    .selectFrom('stories as s')
    .select(['s.id', first.as('since')])
    .where(visible(until))
    .where('s.language', '=', language)
    .where(sql<SqlBool>`(s.published_at > ${published} or s.embargo_until > ${since})`)
    .where(sql<SqlBool>`${first} > ${since} and ${first} <= ${until}`)
    .orderBy('s.published_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(limit)
    .execute();
  const times = new Map(rows.map((row) => [row.id, new Date(row.since)]));
  const pinned = (await placedCards(reading, { language, section: null }, until)).filter(({ id }) =>
    times.has(id),
  );
  const known = new Set(pinned.map(({ id }) => id));
  const newest = await cardsById(
    reading,
    rows.map(({ id }) => id).filter((id) => !known.has(id)),
    until,
  );
  return [...pinned, ...newest].map((card) => ({ card, since: times.get(card.id) ?? until }));
}
