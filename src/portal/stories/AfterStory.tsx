import { PersonalList } from '../ui/PersonalPart.tsx';
import type { AfterStoryView } from './after-story.view.ts';
import { CommonSuggestions, Suggestions } from './Suggestions.tsx';

/** The suggestions after a story. */
export function AfterStory({ view }: { view: AfterStoryView }) {
  const { id, related, recommended } = view;
  if (!related && !recommended) return null;
  return (
    <div class="after">
      {related && <Suggestions list={related} />}
      {recommended && (
        <PersonalList part={`recommended:${id}`}>
          <CommonSuggestions list={recommended} />
        </PersonalList>
      )}
    </div>
  );
}
