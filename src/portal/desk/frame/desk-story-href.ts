import { type Edition, hrefIn, storyHref } from '../../site/edition.ts';

/** A story as pages of the desk lead to it. */
export interface DeskStory {
  readonly storyId: string;
  readonly slug: string;
  readonly language: string;
  /** From when on readers see it; null where it is not published. */
  readonly out: Date | null;
}

/** Where the desk leads to a story: to the page readers see, or, while they see none, to its own at the desk. */
export function deskStoryHref(edition: Edition, story: DeskStory): string {
  return story.out && story.out <= edition.now
    ? storyHref(edition, story)
    : hrefIn(edition, `/desk/stories/${story.storyId}`);
}
