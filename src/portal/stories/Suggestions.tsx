import { Save } from '../site/SaveButton.tsx';
import { renderedOnce } from '../ui/rendered-once.ts';
import { Time } from '../ui/Time.tsx';
import type { SuggestionList } from './after-story.view.ts';

/** A list of suggested stories, each with why it is there. */
export function Suggestions({ list }: { list: SuggestionList }) {
  return (
    <section class="suggestions">
      <h2>{list.title}</h2>
      <ol class="headlines">
        {list.items.map((item) => (
          <li>
            <h3 lang={item.lang} dir={item.dir}>
              <a href={item.href}>{item.headline}</a>
            </h3>
            <p class="why">
              {item.why} · <Time stamp={item.stamp} />
              <Save save={item.save} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The same of a list that many pages have. */
export const CommonSuggestions = renderedOnce(Suggestions);
