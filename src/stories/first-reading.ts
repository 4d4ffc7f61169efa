import type { StoryDraft } from './story.ts';

/** What is known of a new story before it is saved: the marks of its figures, and the hashes of what was read for them and for mentions. */
export type FirstReading = (
  draft: StoryDraft,
) => Promise<Readonly<{ marks: string; claims_read: string; mentions_read?: string }>>;
