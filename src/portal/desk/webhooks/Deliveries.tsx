import { EmptyState } from '../../site/EmptyState.tsx';
import type { DeliveriesView } from './deliveries.view.ts';

/** What was sent to a webhook, newest first. */
export function Deliveries({ view }: { view: DeliveriesView }) {
  return (
    <section>
      <h2>{view.title}</h2>
      {view.none && <EmptyState text={view.none} advice="" />}
      {view.rows.length > 0 && (
        <ul class="desk-rows">
          {view.rows.map((row) => (
            <li class="desk-row">
              <div>
                <h3 class="desk-name">
                  <code dir="ltr">{row.type}</code>
                </h3>
                <p class="desk-meta">
                  <span class={row.wrong ? 'wrong' : ''}>{row.state}</span>
                  {row.meta.map((text) => (
                    <span>{text}</span>
                  ))}
                </p>
                {row.tries.map((parts) => (
                  <p class="desk-meta">
                    {parts.map((text) => (
                      <span>
                        <bdi>{text}</bdi>
                      </span>
                    ))}
                  </p>
                ))}
                {row.answer && (
                  <p class="desk-meta">
                    <code dir="auto">{row.answer}</code>
                  </p>
                )}
              </div>
              <form class="desk-acts" method="post" action={view.replay.action}>
                <button class="word" type="submit" name="delivery" value={row.id}>
                  {view.replay.text}
                  <span class="unseen"> {row.type}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p class="desk-data">
        {view.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </section>
  );
}
