import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { bodyText } from '../../stories/body.ts';
import { wholeBody } from '../../stories/live/live.queries.ts';
import { changeBetween } from '../checks/change-between.ts';
import { anchorAt } from '../claims/anchor.ts';
import type { ClaimPlace } from '../claims/claim.ts';
import { type Put, putInto } from './corrected-sentence.ts';
import type { CaseSentence } from './revision-case.ts';

/** The texts of a story that have figures, by their place. */
type Texts = Readonly<Record<ClaimPlace, string>>;

/** The texts of a story as they are now, with its live entries. */
export async function textsOf(writing: Writing, storyId: string): Promise<Texts> {
  const { headline, standfirst, body } = await writing
    .selectFrom('stories as s')
    .select(['s.headline', 's.standfirst', wholeBody.as('body')])
    .where('s.id', '=', storyId)
    .executeTakeFirstOrThrow();
  return { headline, standfirst: standfirst ?? '', text: bodyText(body) };
}

/**
 * Anchors the figures of a story anew by the words around them after passages of it were rewritten. A figure is
 * found again by its surroundings, and where several numbers near one another changed at once, too little is the same.
 */
export async function carryAnchors(
  writing: Writing,
  storyId: string,
  before: Texts,
  sentences: readonly CaseSentence[],
): Promise<void> {
  const after = await textsOf(writing, storyId);
  const claims = await writing
    .selectFrom('claims')
    .select(['id', 'exact', sql<ClaimPlace>`place`.as('place'), 'start_at as start', 'end_at as end'])
    .where('story_id', '=', storyId)
    .where('gone_at', 'is', null)
    .execute();
  const carried: Record<string, unknown>[] = [];
  for (const place of new Set(sentences.map((sentence) => sentence.place))) {
    const puts = putsIn(
      before[place],
      sentences.filter((sentence) => sentence.place === place),
    );
    // Where something else changed too, the words around the figures are all that is known.
    if (putInto(before[place], puts) !== after[place]) continue;
    for (const { id, exact, start, end } of claims.filter((claim) => claim.place === place)) {
      if (before[place].slice(start, end) !== exact) continue;
      const [from, to] = [movedTo(start, puts, false), movedTo(end, puts, true)];
      if (from !== null && to !== null) carried.push({ id, ...anchorAt(after[place], from, to) });
    }
  }
  if (carried.length === 0) return;
  await sql`update claims set exact = fresh.exact, prefix = fresh.prefix, suffix = fresh.suffix
    from jsonb_to_recordset(cast(${JSON.stringify(carried)} as jsonb))
      as fresh(id uuid, exact text, prefix text, suffix text)
    where claims.id = fresh.id`.execute(writing);
}

/** All replacements in a text, in order, at every copy of the passages. */
function putsIn(text: string, sentences: readonly CaseSentence[]): Put[] {
  return sentences
    .flatMap(({ passage, corrected, puts }) => {
      const within = puts.length > 0 ? puts : [changeBetween(passage, corrected)];
      const places: number[] = [];
      for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length))
        places.push(at);
      return places.flatMap((at) => within.map((put) => ({ ...put, from: put.from + at, to: put.to + at })));
    })
    .sort((one, other) => one.from - other.from);
}

/** Where a place of a text is after all was put into it; null where it was within what is no longer there. */
function movedTo(place: number, puts: readonly Put[], isEnd: boolean): number | null {
  let moved = place;
  for (const { from, to, text } of puts) {
    if (isEnd ? place <= from : place < from || (place === from && place < to)) break;
    if (place < to) return null;
    moved += text.length - (to - from);
  }
  return moved;
}
