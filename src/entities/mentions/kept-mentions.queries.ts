import { sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import type { MentionPlace } from './mention.ts';

/** A mention as it is kept. */
export interface KeptMention {
  readonly id: string;
  readonly storyId: string;
  readonly entityId: string | null;
  readonly schema: string;
  readonly folded: string;
  readonly place: MentionPlace;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly state: string;
  readonly gone: boolean;
}

/** The mentions of stories, gone ones too, in the order of the text. */
export async function keptMentions(
  reading: Reading | Writing,
  storyIds: readonly string[],
): Promise<KeptMention[]> {
  if (storyIds.length === 0) return [];
  const rows = await reading
    .selectFrom('mentions')
    .select([
      'id',
      'story_id',
      'entity_id',
      'schema',
      'folded',
      'place',
      'exact',
      'prefix',
      'suffix',
      'state',
      'gone_at',
    ])
    .where('story_id', '=', sql<string>`any(cast(${[...storyIds]} as uuid[]))`)
    .orderBy('story_id')
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  return rows.map(({ story_id, entity_id, gone_at, place, ...row }) => ({
    ...row,
    place: place as MentionPlace,
    storyId: story_id,
    entityId: entity_id,
    gone: gone_at !== null,
  }));
}
