import { EmptyState } from '../site/EmptyState.tsx';
import { Time } from '../ui/Time.tsx';
import type { HistoryView, ReadStoryView } from './history.view.ts';

/** What a member has read, day by day, and how far. */
export function HistoryPage({ view }: { view: HistoryView }) {
  const { words, actions } = view;
  return (
    <>
      {view.paused && <p class="notice">{view.paused}</p>}
      {view.empty && <EmptyState {...view.empty} />}
      {view.days.map(({ day, title, items }) => (
        <section class="day">
          <header>
            <h2>
              <Time stamp={title} />
            </h2>
            <form class="inline-form" method="post" action={actions.clear}>
              <button class="word" type="submit" name="day" value={day}>
                {words.clearDay}
                <span class="unseen">: {title.text}</span>
              </button>
            </form>
          </header>
          <ul>
            {items.map((item) => (
              <HistoryItem item={item} view={view} />
            ))}
          </ul>
        </section>
      ))}
      {(view.newest || view.older) && (
        <nav class="paging" aria-label={view.pagesLabel}>
          {view.newest && <a href={view.newest.href}>{view.newest.text}</a>}
          {view.older && (
            <a class="older" href={view.older.href} rel="next">
              {view.older.text}
            </a>
          )}
        </nav>
      )}
      <section>
        <h2>{words.settings}</h2>
        <form class="acts" method="post" action={actions.pause}>
          <button class="act quiet" type="submit" name="on" value={view.pause.on}>
            {view.pause.text}
          </button>
        </form>
        {view.exports.length > 0 && (
          <>
            <details class="sure">
              <summary>{words.clearAll}</summary>
              <form method="post" action={actions.clear}>
                <p>{words.clearAllSure}</p>
                <p class="acts">
                  <button class="act grave" type="submit" name="day" value="all">
                    {words.clearAllNow}
                  </button>
                </p>
              </form>
            </details>
            <p class="hint">{words.takeOut}</p>
            <ul class="plain-links">
              {view.exports.map(({ text, href }) => (
                <li>
                  <a href={href} download>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function HistoryItem({ item, view }: { item: ReadStoryView; view: HistoryView }) {
  const { slug, href, headline, lang, dir, stamp, howFar, goOn } = item;
  return (
    <li>
      <span class="when">
        <Time stamp={stamp} />
      </span>
      <div>
        {href ? (
          <h3 lang={lang} dir={dir}>
            <a href={href}>{headline}</a>
          </h3>
        ) : (
          <h3 class="gone">{headline}</h3>
        )}
        <p class="meta">
          {href ? howFar : <bdi>{slug}</bdi>}
          {goOn && (
            <>
              {' · '}
              <a class="go" href={goOn.href}>
                {goOn.text}
                <span class="unseen">: {headline}</span>
              </a>
            </>
          )}
        </p>
      </div>
      <form class="inline-form" method="post" action={view.actions.remove}>
        <button class="word" type="submit" name="story" value={slug}>
          {view.words.remove}
          <span class="unseen">: {href ? headline : slug}</span>
        </button>
      </form>
    </li>
  );
}
