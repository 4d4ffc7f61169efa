import { sql } from 'kysely';
import type { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Schema } from '../entity.ts';

/** Which mentions a decision is about: all that wait of one name, in one story or in all; or just these. */
export type MentionsWanted =
  | { readonly folded: string; readonly schema?: Schema | undefined; readonly storyId: string | null }
  | { readonly mentions: readonly string[] };

/** A mention as a decision sees it. */
export interface DecidedMention {
  readonly id: string;
  readonly story_id: string;
  readonly entity_id: string | null;
  readonly schema: string;
  readonly name: string;
  readonly folded: string;
  readonly country: string | null;
  readonly state: string;
  readonly language: string;
}

/** The most mentions one decision is about. */
const MOST = 5_000;

/** The mentions wanted that still stand in their stories, held until the transaction ends; a Problem where there are none. */
export async function lockMentions(writing: Writing, wanted: MentionsWanted): Promise<DecidedMention[]> {
  let query = writing
    .selectFrom('mentions as m')
    .innerJoin('stories as s', 's.id', 'm.story_id')
    .select([
      'm.id',
      'm.story_id',
      'm.entity_id',
      'm.schema',
      'm.name',
      'm.folded',
      'm.country',
      'm.state',
      's.language',
    ])
    .where('m.gone_at', 'is', null)
    .orderBy('m.id')
    .limit(MOST)
    .forUpdate('m');
  if ('mentions' in wanted) {
    const ids = wanted.mentions.filter(isId).slice(0, MOST);
    query = query.where('m.id', '=', sql<string>`any(cast(${ids} as uuid[]))`);
  } else {
    query = query.where('m.folded', '=', wanted.folded).where('m.state', '=', 'proposed');
    if (wanted.schema) query = query.where('m.schema', '=', wanted.schema);
    if (wanted.storyId !== null) {
      if (!isId(wanted.storyId)) throw nothing();
      query = query.where('m.story_id', '=', wanted.storyId);
    }
  }
  const mentions = await query.execute();
  if (mentions.length === 0) throw nothing();
  return mentions;
}

function nothing(): Problem {
  return refusal('mentionsSettled');
}
