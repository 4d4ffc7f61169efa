import { EmptyState } from '../../site/EmptyState.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import type { FeedView } from './feed.view.ts';
import { TermsFields } from './TermsFields.tsx';

/** One feed: its status, its items, and its settings. */
export function FeedPage({ feed }: { feed: FeedView }) {
  const { acts, runs, came, form } = feed;
  return (
    <>
      <p class="desk-meta">
        {feed.facts.map((word) => (
          <bdi>{word}</bdi>
        ))}
      </p>
      {feed.trouble && (
        <p class="desk-meta">
          <span class="wrong">{feed.trouble}</span>
        </p>
      )}
      {feed.detail && (
        <p class="desk-note" lang="en" dir="ltr">
          {feed.detail}
        </p>
      )}
      <dl class="desk-facts">
        <div>
          <dt>{feed.address.label}</dt>
          <dd>
            <code dir="ltr">{feed.address.text}</code>
          </dd>
        </div>
        {feed.times.map(({ label, text, stamp }) => (
          <div>
            <dt>{label}</dt>
            <dd>{stamp ? <Time stamp={stamp} /> : <bdi>{text}</bdi>}</dd>
          </div>
        ))}
      </dl>
      <form class="acts" method="post" action={acts.action}>
        {acts.buttons.map(({ what, text }) => (
          <button class="act quiet" type="submit" name="what" value={what}>
            {text}
          </button>
        ))}
      </form>
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
      <section id="terms">
        <h2>{form.title}</h2>
        <form class="desk-form" method="post" action={form.action}>
          <input type="hidden" name="version" value={form.version} />
          <Field {...form.fields.name} autocomplete="off" />
          <TermsFields fields={form.fields} />
          <div class="acts">
            <button class="act" type="submit">
              {form.button}
            </button>
          </div>
        </form>
      </section>
      <section id="remove">
        <h2>{acts.remove.text}</h2>
        <p class="desk-about">{acts.remove.hint}</p>
        <form class="acts" method="post" action={acts.action}>
          <button class="act grave" type="submit" name="what" value="remove">
            {acts.remove.text}
          </button>
        </form>
      </section>
      <p class="desk-data">
        {feed.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
