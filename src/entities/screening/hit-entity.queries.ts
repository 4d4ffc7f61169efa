import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { outSince } from '../../stories/visible.queries.ts';
import { type ScreenedAs, screenedAs } from './screened-as.queries.ts';

/** A mention of an entity in a story. */
export interface NamedIn {
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** Since when readers can see the story; null if it is not published. */
  readonly out: Date | null;
  readonly exact: string;
  readonly sentence: string;
  readonly state: string;
}

/** An entity as shown for a decision on a hit: what it is screened as, and where stories name it. */
export interface HitSubject {
  /** Null for one that is no longer screened, such as a rejected one. */
  readonly as: ScreenedAs | null;
  /** The newest stories first, one sentence of each. */
  readonly mentions: readonly NamedIn[];
}

/** Reads an entity for a decision on its hits; at most `most` mentions. */
export async function hitSubject(reading: Reading, entityId: string, most: number): Promise<HitSubject> {
  if (!isId(entityId)) return { as: null, mentions: [] };
  const [as] = await screenedAs(reading, [entityId]);
  const rows = await reading
    .selectFrom('mentions as m')
    .innerJoin('entities as e', 'e.id', 'm.entity_id')
    .innerJoin('stories as s', 's.id', 'm.story_id')
    .distinctOn(['s.id'])
    .select([
      's.id as storyId',
      outSince.as('out'),
      's.slug',
      's.headline',
      's.language',
      'm.exact',
      'm.sentence',
      'm.state',
      sql<Date>`coalesce(s.published_at, s.created_at)`.as('at'),
    ])
    .where('e.canonical_id', '=', (eb) =>
      eb.selectFrom('entities').select('canonical_id').where('id', '=', entityId),
    )
    .where('m.gone_at', 'is', null)
    .where('m.state', '!=', 'rejected')
    .where('s.withdrawn_at', 'is', null)
    .orderBy('s.id')
    .orderBy('m.start_at')
    .execute();
  const mentions = rows.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, most);
  return { as: as ?? null, mentions };
}
