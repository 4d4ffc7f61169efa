import type { StoryDraft } from '../stories/story.ts';

/** What is written of a story at the desk: all of it that an editor can change, and nothing that the workflow decides. */
export type Copy = Pick<
  StoryDraft,
  | 'language'
  | 'kind'
  | 'section'
  | 'topics'
  | 'authors'
  | 'headline'
  | 'standfirst'
  | 'dateline'
  | 'placeSlug'
  | 'byline'
  | 'body'
  | 'lead'
  | 'presentation'
  | 'source'
  | 'agency'
  | 'sourceUrl'
  | 'citations'
  | 'slug'
>;

/** A working copy as it is kept: its version goes up by one with each save. */
export interface KeptCopy {
  readonly storyId: string;
  readonly version: number;
  readonly copy: Copy;
  /** The story's revision it was begun from. */
  readonly baseRevision: number;
  readonly savedAt: Date;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
}
