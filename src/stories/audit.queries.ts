import type { Reading } from '../store/database.ts';
import type { Body } from './body.ts';
import { wholeBody } from './live/live.queries.ts';
import { visible } from './visible.queries.ts';

/** A story as readers see it, to be read for figures. */
export interface AuditedStory {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly publishedAt: Date;
  /** With the entries of live coverage. */
  readonly body: Body;
}

/** Stories readers may see at `now`, whosever they are, in order of id after `after`. */
export async function storiesToAudit(
  reading: Reading,
  after: string | null,
  limit: number,
  now: Date,
): Promise<AuditedStory[]> {
  let query = reading
    .selectFrom('stories as s')
    .select(['s.id', 's.slug', 's.language', 's.headline', 's.standfirst', 's.published_at as publishedAt'])
    .select([wholeBody.as('body')])
    .where(visible(now))
    .orderBy('s.id')
    .limit(limit);
  if (after) query = query.where('s.id', '>', after);
  return (await query.execute()) as AuditedStory[];
}
