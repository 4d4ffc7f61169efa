import { PersonalList } from '../ui/PersonalPart.tsx';
import { Time } from '../ui/Time.tsx';
import type { AfterStoryView } from './after-story.view.ts';
import { CommonSuggestions, Suggestions } from './Suggestions.tsx';

/** The suggestions after a story. */
export function AfterStory({ view }: { view: AfterStoryView }) {
  const { id, versions, related, recommended } = view;
  if (!versions && !related && !recommended) return null;
  return (
    <div class="after">
      {versions && (
        <section class="suggestions">
          <h2>{versions.title}</h2>
          <ol class="headlines">
            {versions.items.map(({ headline, href, lang, dir, stamp, source }) => (
              <li>
                <h3 lang={lang} dir={dir}>
                  <a href={href}>{headline}</a>
                </h3>
                <p class="why">
                  <bdi>{source}</bdi> · <Time stamp={stamp} />
                </p>
              </li>
            ))}
          </ol>
          <p class="why">
            <a href={versions.all.href}>{versions.all.text}</a>
          </p>
        </section>
      )}
      {related && <Suggestions list={related} />}
      {recommended && (
        <PersonalList part={`recommended:${id}`}>
          <CommonSuggestions list={recommended} />
        </PersonalList>
      )}
    </div>
  );
}
