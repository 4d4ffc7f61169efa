import { Shown } from '../frame/DeskList.tsx';
import { ResourceForm } from '../resource/ResourceForm.tsx';
import type { NewFeedView } from './new-feed.view.ts';

/** The form that follows a feed, with a preview if it was tested. */
export function NewFeedPage({ view }: { view: NewFeedView }) {
  const { preview } = view;
  return (
    <>
      <Shown {...view.kinds} />
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
      <ResourceForm form={view.form}>
        {view.test && (
          <button class={preview ? 'act quiet' : 'act'} type="submit" name="what" value="test">
            {view.test}
          </button>
        )}
      </ResourceForm>
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </>
  );
}
