import type { StoryDraft } from '../stories/story.ts';
import type { TextField } from '../stories/text-fields.ts';

/** The content of a draft: everything of a story that an editor can change, and nothing that the workflow decides. */
export type Draft = Pick<
  StoryDraft,
  | 'language'
  | 'kind'
  | 'section'
  | 'topics'
  | 'authors'
  | 'headline'
  | 'standfirst'
  | TextField
  | 'placeSlug'
  | 'body'
  | 'lead'
  | 'presentation'
  | 'source'
  | 'agency'
  | 'sourceUrl'
  | 'citations'
  | 'slug'
>;

/** A stored draft: its version is incremented with each save. */
export interface StoredDraft {
  readonly storyId: string;
  readonly version: number;
  readonly draft: Draft;
  /** The story's revision it is based on. */
  readonly baseRevision: number;
  readonly savedAt: Date;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
}
