import { Choice, Field } from '../../ui/form/Field.tsx';
import type { NewFeedView } from './new-feed.view.ts';
import { TermsFields } from './TermsFields.tsx';

/** The form that follows a feed, with a preview if it was tested. */
export function NewFeedPage({ view }: { view: NewFeedView }) {
  const { fields, preview } = view;
  return (
    <>
      {preview && (
        <section id="preview">
          <h2>{preview.title}</h2>
          <p class="desk-meta">
            {preview.facts.map((word) => (
              <bdi>{word}</bdi>
            ))}
            <code dir="ltr">{preview.address}</code>
          </p>
          {preview.rows.length > 0 && (
            <ol class="desk-rows">
              {preview.rows.map((row) => (
                <li class="desk-row">
                  <div>
                    <h3 class="desk-name">
                      <bdi lang={row.lang}>{row.headline}</bdi>
                    </h3>
                    <p class="desk-meta">
                      <span>{row.outcome}</span>
                      {row.reason && <bdi lang="en">{row.reason}</bdi>}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          )}
          {preview.others && (
            <>
              <p class="desk-about">{preview.others.text}</p>
              <ul class="desk-about">
                {preview.others.feeds.map(({ title, address }) => (
                  <li>
                    {title && <bdi>{title} </bdi>}
                    <code dir="ltr">{address}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <form class="desk-form" method="post" action={view.action}>
        <Field {...fields.address} autocomplete="off" required dir="ltr" />
        <Field {...fields.name} autocomplete="off" />
        <Field {...fields.source} autocomplete="off" />
        <Choice {...fields.policy} />
        <TermsFields fields={fields} />
        <div class="acts">
          <button class={preview ? 'act quiet' : 'act'} type="submit" name="what" value="test">
            {view.test}
          </button>
          <button class={preview ? 'act' : 'act quiet'} type="submit" name="what" value="follow">
            {view.follow}
          </button>
        </div>
      </form>
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </>
  );
}
