import { Field } from '../../ui/form/Field.tsx';
import type { FromTradeView } from './from-trade.view.ts';
import { Quoted } from './QueuePage.tsx';

/** A question carried over from the trade desk: what the data say, a line to paste, and figures to bind it to. */
export function FromTradePage({ view }: { view: FromTradeView }) {
  const { ready, search, claims } = view;
  return (
    <>
      <p class="desk-question">{view.question}</p>
      {view.value && <p class="desk-figure-value">{view.value}</p>}
      {view.failure && <p class="desk-about">{view.failure}</p>}
      {view.sql && (
        <details class="desk-more">
          <summary>{view.sql.title}</summary>
          <pre class="desk-sql" dir="ltr">
            {view.sql.text}
          </pre>
        </details>
      )}
      {ready && (
        <section>
          <h2>{ready.title}</h2>
          <div class="field">
            <label for="ready">{ready.hint}</label>
            <textarea id="ready" readOnly>
              {ready.text}
            </textarea>
          </div>
        </section>
      )}
      <section>
        <h2>{view.bindTitle}</h2>
        <p class="desk-about">{view.bindHint}</p>
        <form class="desk-search" method="get" action={search.action}>
          {search.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Field {...search.story} maxLength={120} />
          <button class="act quiet" type="submit">
            {search.button}
          </button>
        </form>
        {view.none && <p class="desk-about">{view.none}</p>}
        {claims ? (
          <form method="post" action={claims.action}>
            <input type="hidden" name="query" value={claims.query} />
            <input type="hidden" name="story" value={claims.story} />
            <ul class="desk-rows">
              {claims.rows.map(({ id, quoted }) => (
                <li class="desk-row">
                  <p class="desk-sentence">
                    <Quoted quoted={quoted} />
                  </p>
                  <button class="word" type="submit" name="claim" value={id}>
                    {claims.button}
                    <span class="unseen"> {quoted.exact}</span>
                  </button>
                </li>
              ))}
            </ul>
          </form>
        ) : (
          <ul class="desk-rows">
            {view.stories.map(({ text, href, lang }) => (
              <li class="desk-row">
                <p class="desk-name">
                  <a href={href} lang={lang}>
                    {text}
                  </a>
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
