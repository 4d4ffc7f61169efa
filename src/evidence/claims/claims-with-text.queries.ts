import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { wholeBody } from '../../stories/live/live.queries.ts';
import type { ClaimPlace } from './claim.ts';
import type { Figure, FigureContext } from './figure.ts';
import { proseText } from './prose.ts';

/** A story's text with its claims, as figures are read in it. */
export interface ClaimsWithText {
  readonly parts: Readonly<Record<ClaimPlace, string>>;
  readonly context: FigureContext;
  readonly claims: readonly { readonly id: string; readonly place: ClaimPlace; readonly figure: Figure }[];
}

/**
 * The texts of stories with the claims that stand in them; offsets are of the part that a claim stands in. What is not
 * published counts its "last year" from `now`.
 */
export async function claimsWithText(
  reading: Reading,
  storyIds: readonly string[],
  now: Date,
): Promise<ClaimsWithText[]> {
  if (storyIds.length === 0) return [];
  const ids = sql<string>`any(${[...storyIds]})`;
  const stories = await reading
    .selectFrom('stories as s')
    .select(['s.id', 's.language', 's.headline', 's.standfirst', 's.published_at', wholeBody.as('body')])
    .where('s.id', '=', ids)
    .orderBy('s.id')
    .execute();
  const claims = await reading
    .selectFrom('claims')
    .select(['id', 'story_id', 'place', 'figure', 'start_at', 'end_at'])
    .where('story_id', '=', ids)
    .where('gone_at', 'is', null)
    .orderBy('position')
    .execute();
  return stories.map(({ id, language, headline, standfirst, published_at: published, body }) => ({
    parts: { headline, standfirst: standfirst ?? '', text: proseText(body) },
    context: { language, date: (published ?? now).toISOString().slice(0, 10) },
    claims: claims
      .filter(({ story_id }) => story_id === id)
      .map((claim) => ({
        id: claim.id,
        place: claim.place as ClaimPlace,
        figure: { ...(claim.figure as Figure), start: claim.start_at, end: claim.end_at },
      })),
  }));
}
