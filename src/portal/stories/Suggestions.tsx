import { Save } from '../site/SaveButton.tsx';
import { renderedOnce } from '../ui/rendered-once.ts';
import { Time } from '../ui/Time.tsx';
import type { SuggestionList } from './after-story.view.ts';

/** A list of suggested stories, each with the reason. */
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

/** The same for a list that many pages share. */
export const CommonSuggestions = renderedOnce(Suggestions);
