import { randomBytes } from 'node:crypto';
import { readSecrets } from '../../readers/secrets/read-secrets.ts';
import { seal, unseal } from '../../readers/secrets/seal.ts';
import type { SecretSettings } from '../../readers/secrets/secrets.queries.ts';
import type { Reading, Store } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import { waitAfterFailure } from '../following/schedule.ts';
import { HUB_SCHEDULE, type HubProblem, MOST_FAREWELLS } from './hub.ts';

/** A hub to ask, as it was recorded before asking it. */
export interface ClaimedHub {
  readonly token: string;
  readonly feedId: string | null;
  readonly hub: string;
  readonly topic: string;
  readonly mode: 'subscribe' | 'unsubscribe';
  /** What it is to sign with; null where it is to send nothing more. */
  readonly secret: string | null;
  readonly askedAt: Date;
}

const UNCONFIRMED: HubProblem = {
  code: 'unconfirmed',
  says: 'It was asked, and did not confirm that it will send.',
  status: null,
};

/** When the next hub is to be asked, past or future; null if none is. */
export async function nextHub(reading: Reading): Promise<Date | null> {
  const row = await reading
    .selectFrom('feed_hubs')
    .select('next_at')
    .orderBy('next_at')
    .limit(1)
    .executeTakeFirst();
  return row?.next_at ?? null;
}

/**
 * Takes the hubs that are due. That each is asked is recorded first: it confirms with a request of its own, which may come
 * before its answer. One that does not is due again later, as is one whose worker was killed.
 */
export async function claimHubs(
  store: Store,
  settings: SecretSettings,
  now: Date,
  most: number,
): Promise<ClaimedHub[]> {
  const secrets = await readSecrets(store, settings);
  return store.write(async (writing) => {
    const due = await writing
      .selectFrom('feed_hubs')
      .selectAll()
      .where('next_at', '<=', now)
      .orderBy('next_at')
      .orderBy('token')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute();
    const claimed: ClaimedHub[] = [];
    for (const row of due) {
      const { token, feed_id: feedId, hub, topic, failures } = row;
      const isWanted = row.wanted && feedId !== null;
      // A lease that was granted ends by itself; without one there is little to end.
      const isOver = failures >= MOST_FAREWELLS || (row.lease_until !== null && row.lease_until <= now);
      if (!isWanted && isOver) {
        await writing.deleteFrom('feed_hubs').where('token', '=', token).execute();
        continue;
      }
      const known = isWanted && row.secret !== null ? await unseal(secrets, row.secret) : null;
      const secret = isWanted ? (known ?? randomBytes(32).toString('base64url')) : null;
      const waits = waitAfterFailure(HUB_SCHEDULE, {
        ...{ failures: failures + 1, lasting: false, retryAfter: null, waitSeconds: 0 },
      });
      await writing
        .updateTable('feed_hubs')
        .set({
          ...{ wanted: isWanted, asked_at: now, failures: failures + 1 },
          next_at: new Date(now.getTime() + waits * 1000),
          ...(secret !== null && known === null && { secret: await seal(secrets, secret) }),
          ...(failures > 0 && row.problem === null && { problem: json<unknown>(UNCONFIRMED) }),
        })
        .where('token', '=', token)
        .execute();
      const mode = isWanted ? 'subscribe' : 'unsubscribe';
      claimed.push({ token, feedId, hub, topic, mode, secret, askedAt: now });
    }
    return claimed;
  });
}
