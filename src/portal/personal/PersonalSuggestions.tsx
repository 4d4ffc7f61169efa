import { Save } from '../site/SaveButton.tsx';
import { Time } from '../ui/Time.tsx';
import type { PersonalListView } from './personal-suggestions.view.ts';

/** Recommendations for one member, each with the reason and a way to see less of it. */
export function PersonalSuggestions({ list }: { list: PersonalListView }) {
  return (
    <section class="suggestions" id="recommended">
      <h2>{list.title}</h2>
      {list.noted && (
        <form class="less-noted" action={list.noted.action} method="post">
          <p role="status">
            {list.noted.text}{' '}
            <button class="less" type="submit" name="story" value={list.noted.slug}>
              {list.noted.undo}
            </button>
          </p>
          <input type="hidden" name="next" value={list.next} />
        </form>
      )}
      <form id="less" action={list.action} method="post">
        <input type="hidden" name="next" value={list.next} />
      </form>
      <ol class="headlines">
        {list.items.map((item) => (
          <li>
            <h3 lang={item.lang} dir={item.dir}>
              <a href={item.href}>{item.headline}</a>
            </h3>
            <p class="why">
              {item.why} · <Time stamp={item.stamp} />
              <Save save={item.save} />
              <button
                class="less"
                type="submit"
                form="less"
                name="story"
                value={item.slug}
                title={item.label}
              >
                {list.less}
                <span class="unseen"> {item.headline}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
