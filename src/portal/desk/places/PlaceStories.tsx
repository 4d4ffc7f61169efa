import { StoryUses } from '../sections/StoryUses.tsx';
import type { StoryUseView } from '../sections/story-uses.view.ts';

/** The most recently changed stories from a place. */
export function PlaceStories({
  title,
  none,
  rows,
}: {
  title: string;
  none: string | null;
  rows: readonly StoryUseView[];
}) {
  return (
    <section>
      <h2>{title}</h2>
      {none && <p class="desk-about">{none}</p>}
      <StoryUses rows={rows} />
    </section>
  );
}
