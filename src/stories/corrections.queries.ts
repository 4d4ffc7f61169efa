import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { Correction, CorrectionKind } from './correction.ts';
import { past, visible } from './visible.queries.ts';

/** One correction with the story it stands under. */
export interface ListedCorrection extends Correction {
  readonly storyId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
}

/** Which corrections: of stories in one language and of one kind; null: any. */
export interface CorrectionsAsked {
  readonly language: string | null;
  readonly kind: CorrectionKind | null;
}

/** The corrections of one story, oldest first, as JSON: `s` is the stories table. */
export const correctionsOf = sql<
  (Omit<Correction, 'at'> & { readonly at: string })[]
>`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'at', c.at, 'kind', c.kind, 'text', c.text,
  'passageBefore', c.passage_before, 'passageAfter', c.passage_after, 'claimId', c.claim_id)
  order by c.at, c.id) from corrections c where c.story_id = s.id), '[]')`;

/** What readers were told of changes of one story since it is out, oldest first, as JSON: `s` is the stories table. */
export const publicNotesOf = sql<
  { readonly at: string; readonly text: string }[]
>`coalesce((select jsonb_agg(jsonb_build_object('at', r.at, 'text', r.public_note) order by r.number)
  from revisions r where r.story_id = s.id and r.public_note is not null and r.at >= s.published_at), '[]')`;

/** The newest corrections of stories that readers see, and the retractions of those that were withdrawn. */
export async function listCorrections(
  reading: Reading,
  { language, kind }: CorrectionsAsked,
  limit: number,
  now: Date,
): Promise<ListedCorrection[]> {
  let query = reading
    .selectFrom('corrections as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select([
      'c.id',
      'c.at',
      'c.kind',
      'c.text',
      'c.passage_before as passageBefore',
      'c.passage_after as passageAfter',
      'c.claim_id as claimId',
      's.id as storyId',
      's.slug',
      's.headline',
      's.language',
    ])
    .where(
      sql<SqlBool>`((${visible(now)}) or (s.state = 'withdrawn' and c.kind = 'retraction' and ${past(now)}))`,
    )
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(limit);
  if (language) query = query.where('s.language', '=', language);
  if (kind) query = query.where('c.kind', '=', kind);
  return query.execute();
}

type SaidCorrection = Pick<Correction, 'at' | 'kind' | 'text' | 'passageBefore' | 'passageAfter'>;

/** The corrections of some stories, oldest first, by the story's id. */
export async function correctionsByStory(
  reading: Reading,
  ids: readonly string[],
): Promise<Map<string, SaidCorrection[]>> {
  const byStory = new Map<string, SaidCorrection[]>();
  if (ids.length === 0) return byStory;
  const rows = await reading
    .selectFrom('corrections')
    .select(['story_id', 'at', 'kind', 'text'])
    .select(['passage_before as passageBefore', 'passage_after as passageAfter'])
    .where('story_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute();
  for (const { story_id, ...correction } of rows) {
    byStory.set(story_id, [...(byStory.get(story_id) ?? []), correction]);
  }
  return byStory;
}
