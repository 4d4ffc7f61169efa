import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { HubProblem } from './hub.ts';

/** How many feeds name a hub, and what became of asking it. */
export interface HubHealth {
  readonly named: number;
  readonly subscribed: number;
  /** Some that do not send, those that were named first first. */
  readonly failing: readonly { readonly name: string; readonly says: string }[];
}

const MOST_SAID = 10;

/** Counts the hubs that feeds name, and those that send. */
export async function hubHealth(reading: Reading, now: Date): Promise<HubHealth> {
  const counts = await reading
    .selectFrom('feed_hubs')
    .select(sql<number>`cast(count(*) as integer)`.as('named'))
    .select((eb) =>
      sql<number>`cast(count(*) filter (where ${eb.ref('lease_until')} > ${now} and
        ${eb.ref('problem')} ->> 'code' is distinct from 'unsigned') as integer)`.as('subscribed'),
    )
    .where('wanted', '=', true)
    .where('feed_id', 'is not', null)
    .executeTakeFirstOrThrow();
  const failing = await reading
    .selectFrom('feed_hubs as h')
    .innerJoin('feeds as f', 'f.id', 'h.feed_id')
    .select(['f.name', 'h.problem'])
    .where('h.wanted', '=', true)
    .where('h.problem', 'is not', null)
    .orderBy('h.made_at')
    .orderBy('h.token')
    .limit(MOST_SAID)
    .execute();
  return {
    ...counts,
    failing: failing.map(({ name, problem }) => ({ name, says: (problem as HubProblem).says })),
  };
}
