import { mentionsIn } from '../../entities/mentions/mentions-in.ts';
import { type ClaimAfter, claimsIn } from '../../evidence/claims/claims-after.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { withEntries } from '../../stories/live/live.queries.ts';
import { findDeskStory, findDraft } from '../draft.queries.ts';
import type { Draft } from '../draft.ts';
import { withKnownSources } from '../sources/known-sources.queries.ts';
import type { Block, Going } from './block.ts';
import { canceledBlocks } from './canceled-blocks.ts';
import { figureBlocks } from './figure-blocks.ts';
import { licenceBlocks } from './licence-blocks.ts';
import { mediaBlocks } from './media-blocks.ts';
import { screeningBlocks } from './screening-blocks.ts';

/** What the blocks of a text depend on, besides the text itself. */
export interface ReadForBlocks {
  readonly storyId: string;
  readonly claims: readonly ClaimAfter[];
  /** The entities it names, except those that a person rejected. */
  readonly entityIds: readonly string[];
}

/** The publish blocks of a text: its figures in order, then pictures, names and the source. */
export async function blocksOfDraft(
  reading: Reading | Writing,
  draft: Pick<Draft, 'lead' | 'body' | 'presentation' | 'source' | 'agency' | 'sourceUrl'>,
  { storyId, claims, entityIds }: ReadForBlocks,
  going: Going,
): Promise<Block[]> {
  // A known source is judged by its stored terms, not by what the text says, as at publication.
  const { sources, known } = await withKnownSources(reading, draft);
  return [
    ...(await figureBlocks(claims)),
    ...(await mediaBlocks(reading, draft, going)),
    ...(await screeningBlocks(reading, entityIds)),
    ...licenceBlocks({ ...sources, sourceUrl: draft.sourceUrl }, known),
    ...(await canceledBlocks(reading, storyId)),
  ];
}

/** The publish blocks of a story as saved, regardless of its draft; none if there is no such story. */
export async function blocksOfStory(
  reading: Reading | Writing,
  storyId: string,
  going: Going,
): Promise<Block[]> {
  const story = await findDeskStory(reading, storyId);
  if (!story) return [];
  const { publishedAt } = story;
  const draft = await withEntries(reading, storyId, story.draft);
  const claims = await claimsIn(reading, { storyId, ...draft, date: publishedAt });
  const rows = await reading
    .selectFrom('mentions')
    .select('entity_id')
    .distinct()
    .where('story_id', '=', storyId)
    .where('entity_id', 'is not', null)
    .where('gone_at', 'is', null)
    .where('state', '!=', 'rejected')
    .execute();
  return blocksOfDraft(
    reading,
    draft,
    {
      storyId,
      claims,
      entityIds: rows.flatMap(({ entity_id }) => entity_id ?? []),
    },
    going,
  );
}

/**
 * The publish blocks that will apply when a story is moved: those of its draft, or of what is saved. A scheduled or
 * embargoed story is judged at its time of publication. None if there is no such story.
 */
export async function blocksOf(reading: Reading, storyId: string, { at, zone }: Going): Promise<Block[]> {
  const [kept, story] = await Promise.all([findDraft(reading, storyId), findDeskStory(reading, storyId)]);
  const times = [at, story?.scheduledFor, story?.embargoUntil].flatMap((time) => time?.getTime() ?? []);
  const going = { at: new Date(Math.max(...times)), zone };
  if (!story || !kept) return blocksOfStory(reading, storyId, going);
  const draft = await withEntries(reading, storyId, kept.draft);
  const [claims, mentions] = await Promise.all([
    claimsIn(reading, { storyId, ...draft, date: story.publishedAt }),
    mentionsIn(reading, storyId, {
      words: { ...draft, caption: draft.lead?.caption ?? null },
      date: story.publishedAt,
    }),
  ]);
  return blocksOfDraft(reading, draft, { storyId, claims, entityIds: entitiesNamed(mentions) }, going);
}

/** The entities these mentions name, except those that a person rejected. */
export function entitiesNamed(
  mentions: readonly { readonly state: string; readonly entityId: string | null }[],
): string[] {
  return [
    ...new Set(mentions.flatMap(({ state, entityId }) => (state === 'rejected' ? [] : (entityId ?? [])))),
  ];
}
