import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { slugShown, withheld } from '../../stories/visible.queries.ts';
import type { Authorized } from '../permission.ts';

type Own = Authorized<'use own account'>;

/** All data stored about a member, table by table, except secrets: hashes, keys and tokens. */
export type OwnData = Awaited<ReturnType<typeof findOwnData>>;

/** A row of a member's data. */
export type OwnRow = Readonly<Record<string, unknown>>;

/**
 * Reads all data stored about a member; story addresses start with `publicUrl`. Reveals nothing about stories that are
 * withheld at `now`.
 */
export async function findOwnData(reading: Reading, by: Own, publicUrl: string, now: Date) {
  const [profile, kept, reads] = [
    await findProfile(reading, by),
    await findKept(reading, by, now),
    await findRead(reading, by, now),
  ];
  const addressed = <Row extends { slug: string }>({ slug, ...row }: Row) => ({
    ...row,
    url: `${publicUrl}/story/${slug}`,
  });
  return {
    profile,
    ...kept,
    favorites: kept.favorites.map(addressed),
    history: reads.history.map(addressed),
    alerts: reads.alerts.map(addressed),
  };
}

async function findProfile(reading: Reading, { member }: Own) {
  return reading
    .selectFrom('users')
    .select([
      'id',
      'name',
      'email',
      'email_verified',
      'role',
      'language',
      'created_at',
      'updated_at',
      'two_factor_enabled as two_step',
      'keeps_history',
      'wants_recommended',
      'alerts_by_mail',
      'corrections_by_mail',
      'desk_letters',
    ])
    .where('id', '=', member.id)
    .execute();
}

async function findKept(reading: Reading, { member: { id, email } }: Own, now: Date) {
  return {
    sessions: await reading
      .selectFrom('sessions')
      .select(['id', 'passed', 'user_agent', 'ip_address', 'created_at', 'updated_at', 'expires_at'])
      .where('user_id', '=', id)
      .orderBy('created_at')
      .execute(),
    passkeys: await reading
      .selectFrom('passkeys')
      .select(['id', 'name', 'device_type', 'backed_up', 'created_at'])
      .where('user_id', '=', id)
      .orderBy('created_at')
      .execute(),
    addresses_to_confirm: await reading
      .selectFrom('registrations')
      .select(['kind', 'email', 'created_at', 'expires_at'])
      .where('user_id', '=', id)
      .execute(),
    folders: await reading
      .selectFrom('favorite_folders')
      .select(['id', 'name', 'position', 'created_at'])
      .where('user_id', '=', id)
      .orderBy('position')
      .orderBy('name')
      .execute(),
    favorites: await reading
      .selectFrom('favorites as f')
      .innerJoin('stories as s', 's.id', 'f.story_id')
      .leftJoin('favorite_folders as d', 'd.id', 'f.folder_id')
      .select([...toldOf(now), 's.language', 'd.name as folder', 'f.note', 'f.saved_at'])
      .where('f.user_id', '=', id)
      .orderBy('f.saved_at')
      .orderBy('f.id')
      .execute(),
    follows: await reading
      .selectFrom('follows')
      .select(['kind', 'target', 'alert', 'created_at'])
      .where('user_id', '=', id)
      .orderBy('created_at')
      .execute(),
    mutes: await reading
      .selectFrom('mutes')
      .select(['kind', 'target', 'created_at'])
      .where('user_id', '=', id)
      .orderBy('created_at')
      .execute(),
    front_page: await reading
      .selectFrom('front_pages')
      .select(['blocks', 'in_use', 'changed_at'])
      .where('user_id', '=', id)
      .execute(),
    push_subscriptions: await reading
      .selectFrom('push_subscriptions')
      .select(['id', 'agent', 'created_at'])
      .where('user_id', '=', id)
      .orderBy('created_at')
      .execute(),
    newsletter: await reading
      .selectFrom('subscribers')
      .select(['email', 'language', 'created_at', 'confirmed_at', 'last_sent_at'])
      .where('email', '=', email)
      .execute(),
    // Not their content: a pending email may contain a link with a key, which only its mailbox may receive.
    letters: await reading
      .selectFrom('letters')
      .select(['recipient', 'kind', 'subject', 'language', 'created_at'])
      .where('user_id', '=', id)
      .orderBy('created_at')
      .execute(),
  };
}

async function findRead(reading: Reading, { member }: Own, now: Date) {
  return {
    history: await reading
      .selectFrom('history as h')
      .innerJoin('stories as s', 's.id', 'h.story_id')
      .select([...toldOf(now), 's.language', 'h.read_at', 'h.progress'])
      .where('h.user_id', '=', member.id)
      .orderBy('h.read_at')
      .execute(),
    alerts: await reading
      .selectFrom('alerts as a')
      .innerJoin('stories as s', 's.id', 'a.story_id')
      .select([...toldOf(now), 's.language', 'a.at'])
      .where('a.user_id', '=', member.id)
      .orderBy('a.at')
      .execute(),
  };
}

function toldOf(now: Date) {
  return [
    sql<string | null>`case when ${withheld(now)} then null else s.headline end`.as('headline'),
    sql<string>`${slugShown(now)}`.as('slug'),
  ] as const;
}

/** How many rows of each kind are stored about a member. */
export async function countOwnData(reading: Reading, { member }: Own) {
  const count = async (table: 'favorites' | 'follows' | 'history' | 'alerts' | 'push_subscriptions') => {
    const { rows } = await reading
      .selectFrom(table)
      .select((is) => is.fn.countAll<number>().as('rows'))
      .where('user_id', '=', member.id)
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  return {
    favorites: await count('favorites'),
    follows: await count('follows'),
    history: await count('history'),
    alerts: await count('alerts'),
    pushSubscriptions: await count('push_subscriptions'),
  };
}
