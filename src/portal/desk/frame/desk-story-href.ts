import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';

/** A story as desk pages link to it. */
export interface DeskStory {
  readonly storyId: string;
  readonly slug: string;
  readonly language: string;
  /** When readers can see it from; null if it is not published. */
  readonly out: Date | null;
}

/** The desk's link to a story: to its public page, or, until it is public, to its desk page. */
export function deskStoryHref(edition: Edition, story: DeskStory): string {
  return story.out && story.out <= edition.now
    ? storyHref(edition, story)
    : hrefIn(edition, `/desk/stories/${story.storyId}`);
}
