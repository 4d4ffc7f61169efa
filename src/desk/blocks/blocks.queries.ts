import { mentionsIn } from '../../entities/mentions/mentions-in.ts';
import { type ClaimAfter, claimsIn } from '../../evidence/claims/claims-after.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { withEntries } from '../../stories/live/live.queries.ts';
import { findCopy, findDeskStory } from '../copy.queries.ts';
import type { Copy } from '../copy.ts';
import { withKnownSources } from '../sources/known-sources.queries.ts';
import type { Block, Going } from './block.ts';
import { canceledBlocks } from './canceled-blocks.ts';
import { figureBlocks } from './figure-blocks.ts';
import { licenceBlocks } from './licence-blocks.ts';
import { mediaBlocks } from './media-blocks.ts';
import { screeningBlocks } from './screening-blocks.ts';

/** What of a text its blocks are made of, besides the text. */
export interface ReadForBlocks {
  readonly storyId: string;
  readonly claims: readonly ClaimAfter[];
  /** Whom it names, but those a person said are not meant. */
  readonly entityIds: readonly string[];
}

/** What stands in the way of a text: its figures in their order, then pictures, names and the source. */
export async function blocksOfCopy(
  reading: Reading | Writing,
  copy: Pick<Copy, 'lead' | 'body' | 'presentation' | 'source' | 'agency' | 'sourceUrl'>,
  { storyId, claims, entityIds }: ReadForBlocks,
  going: Going,
): Promise<Block[]> {
  // Whatever a text says of a source that is known: by what is known of it the story is judged as it goes out.
  const { sources, known } = await withKnownSources(reading, copy);
  return [
    ...(await figureBlocks(claims)),
    ...(await mediaBlocks(reading, copy, going)),
    ...(await screeningBlocks(reading, entityIds)),
    ...licenceBlocks({ ...sources, sourceUrl: copy.sourceUrl }, known),
    ...(await canceledBlocks(reading, storyId)),
  ];
}

/** What stands in the way of a story as it is saved, whatever is being written of it; none where there is no such story. */
export async function blocksOfStory(
  reading: Reading | Writing,
  storyId: string,
  going: Going,
): Promise<Block[]> {
  const story = await findDeskStory(reading, storyId);
  if (!story) return [];
  const { publishedAt } = story;
  const copy = await withEntries(reading, storyId, story.copy);
  const claims = await claimsIn(reading, { storyId, ...copy, date: publishedAt });
  const rows = await reading
    .selectFrom('mentions')
    .select('entity_id')
    .distinct()
    .where('story_id', '=', storyId)
    .where('entity_id', 'is not', null)
    .where('gone_at', 'is', null)
    .where('state', '!=', 'rejected')
    .execute();
  return blocksOfCopy(
    reading,
    copy,
    {
      storyId,
      claims,
      entityIds: rows.flatMap(({ entity_id }) => entity_id ?? []),
    },
    going,
  );
}

/**
 * What will stand in the way of a story when it is moved: of what is being written of it, else of what is saved.
 * One that is scheduled or under embargo goes out at that time, not before. None where there is no such story.
 */
export async function blocksOf(reading: Reading, storyId: string, { at, zone }: Going): Promise<Block[]> {
  const [kept, story] = await Promise.all([findCopy(reading, storyId), findDeskStory(reading, storyId)]);
  const times = [at, story?.scheduledFor, story?.embargoUntil].flatMap((time) => time?.getTime() ?? []);
  const going = { at: new Date(Math.max(...times)), zone };
  if (!story || !kept) return blocksOfStory(reading, storyId, going);
  const copy = await withEntries(reading, storyId, kept.copy);
  const [claims, mentions] = await Promise.all([
    claimsIn(reading, { storyId, ...copy, date: story.publishedAt }),
    mentionsIn(reading, storyId, {
      words: { ...copy, caption: copy.lead?.caption ?? null },
      date: story.publishedAt,
    }),
  ]);
  return blocksOfCopy(reading, copy, { storyId, claims, entityIds: entitiesNamed(mentions) }, going);
}

/** Whom these mentions name, but those a person said are not meant. */
export function entitiesNamed(
  mentions: readonly { readonly state: string; readonly entityId: string | null }[],
): string[] {
  return [
    ...new Set(mentions.flatMap(({ state, entityId }) => (state === 'rejected' ? [] : (entityId ?? [])))),
  ];
}
