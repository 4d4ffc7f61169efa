import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { CorrectionKind } from '../../stories/correction.ts';
import { past } from '../../stories/visible.queries.ts';

/** A correction that members are still to be told of, with its story. */
export interface CorrectionToTell {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly at: Date;
  readonly text: string;
  readonly passageBefore: string | null;
  readonly passageAfter: string | null;
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly storyLanguage: string;
}

/** The corrections members are to be told of, oldest first: of stories that readers see, or saw before they were withdrawn. */
export async function correctionsToTell(reading: Reading, now: Date): Promise<CorrectionToTell[]> {
  return reading
    .selectFrom('corrections_to_tell as t')
    .innerJoin('corrections as c', 'c.id', 't.correction_id')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select([
      'c.id',
      'c.kind',
      'c.at',
      'c.text',
      'c.passage_before as passageBefore',
      'c.passage_after as passageAfter',
      's.id as storyId',
      's.slug',
      's.headline',
      's.language as storyLanguage',
    ])
    .where('s.state', 'in', ['published', 'withdrawn'])
    .where(past(now))
    .orderBy('c.at')
    .orderBy('c.id')
    .limit(500)
    .execute();
}

/** The members who knew the story when it was corrected, and were not told yet: they had saved it, or were sent it. */
export async function membersToTell(
  reading: Reading | Writing,
  { id, storyId, at }: Pick<CorrectionToTell, 'id' | 'storyId' | 'at'>,
  limit: number,
): Promise<string[]> {
  const rows = await reading
    .selectFrom('users as u')
    .select('u.id')
    .where('u.disabled_at', 'is', null)
    .where('u.email_verified', '=', true)
    .where('u.corrections_by_mail', '=', true)
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('favorites as f')
            .select('f.user_id')
            .whereRef('f.user_id', '=', 'u.id')
            .where('f.story_id', '=', storyId)
            .where('f.saved_at', '<=', at),
        ),
        eb.exists(
          eb
            .selectFrom('alerts as a')
            .select('a.user_id')
            .whereRef('a.user_id', '=', 'u.id')
            .where('a.story_id', '=', storyId)
            .where('a.at', '<=', at),
        ),
      ]),
    )
    .where(
      sql<boolean>`not exists (select from correction_letters l where l.user_id = u.id and l.correction_id = ${id})`,
    )
    .orderBy('u.id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
