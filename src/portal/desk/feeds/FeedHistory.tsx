import { EmptyState } from '../../site/EmptyState.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Time } from '../../ui/Time.tsx';
import type { FeedHistoryView } from './feed-history.view.ts';

/** What a feed did: its times, and what came of its items and fetches. */
export function FeedHistory({ view }: { view: FeedHistoryView }) {
  const { runs, came } = view;
  return (
    <>
      {view.detail && (
        <p class="desk-note" lang="en" dir="ltr">
          {view.detail}
        </p>
      )}
      <FactList facts={[{ ...view.address, isCode: true }, ...view.times]} />
      <section id="came">
        <h2>{came.title}</h2>
        {came.none && <EmptyState text={came.none} advice="" />}
        {came.rows.length > 0 && (
          <ol class="desk-rows">
            {came.rows.map((row) => (
              <li class="desk-row">
                <div>
                  <h3 class="desk-name">
                    {row.href ? (
                      <a href={row.href}>
                        <bdi>{row.headline}</bdi>
                      </a>
                    ) : (
                      <bdi>{row.headline}</bdi>
                    )}
                  </h3>
                  <p class="desk-meta">
                    <span>{row.outcome}</span>
                    <Time stamp={row.at} />
                    {row.reason && <bdi lang="en">{row.reason}</bdi>}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section id="runs">
        <h2>{runs.title}</h2>
        {runs.none && <EmptyState text={runs.none} advice="" />}
        {runs.rows.length > 0 && (
          <ol class="desk-rows">
            {runs.rows.map((row) => (
              <li class="desk-row">
                <p class="desk-meta">
                  <Time stamp={row.at} />
                  <span class={row.wrong ? 'wrong' : ''}>{row.outcome}</span>
                  {row.meta.map((word) => (
                    <bdi>{word}</bdi>
                  ))}
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}
