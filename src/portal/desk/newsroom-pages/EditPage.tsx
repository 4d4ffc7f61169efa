import type { LinkView } from '../../site/frame.view.ts';
import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { MOST_TITLE, type PageAct, type PageFormView, type PageView } from './page.view.ts';

/** A page at the desk: its form, languages, removal and history. */
export function EditPage({ view }: { view: PageView }) {
  const { languages, history, unpublish, remove } = view;
  return (
    <>
      <p class="desk-meta">
        {view.facts.map((word) => (
          <bdi>{word}</bdi>
        ))}
        <code dir="ltr">{view.path}</code>
      </p>
      {view.view && (
        <p class="desk-data">
          <a href={view.view.href}>{view.view.text}</a>
        </p>
      )}
      <div class="page-desk">
        <PageForm form={view.form} />
        <div class="page-side">
          {languages && (
            <section>
              <h2>{languages.title}</h2>
              <ul class="page-languages">
                {languages.links.map(({ text, href }) => (
                  <li>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {unpublish && <ActPart act={unpublish} />}
          {remove && <ActPart act={remove} />}
          <section class="settings-history" aria-labelledby="history">
            <h2 id="history">{history.title}</h2>
            <ol>
              {history.lines.map(({ number, link, step, by, at, restore }) => (
                <li>
                  <p class="settings-changed">
                    <a href={link.href}>
                      <b>{link.text}</b>
                    </a>{' '}
                    <span>{step}</span>
                  </p>
                  <div class="settings-by">
                    <bdi>{by}</bdi> · <Time stamp={at} />
                    {restore && (
                      <form class="inline-form" method="post" action={history.action}>
                        <input type="hidden" name="version" value={history.version} />
                        <input type="hidden" name="number" value={number} />
                        <button class="word" type="submit" aria-label={restore.label}>
                          {restore.text}
                        </button>
                      </form>
                    )}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </>
  );
}

/** The form for a new page. */
export function NewPage({ form, back }: { form: PageFormView; back: LinkView }) {
  return (
    <>
      <PageForm form={form} />
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
    </>
  );
}

/** The form for writing a page. */
function PageForm({ form }: { form: PageFormView }) {
  const { lang, dir, questions, now } = form;
  return (
    <form class="desk-form page-form" method="post" action={form.action} data-page-text={form.text}>
      {form.hidden.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {questions && (
        <details class="page-questions">
          <summary>{questions.text}</summary>
          <ul lang={lang} dir={dir}>
            {questions.list.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
        </details>
      )}
      {now && (
        <details open>
          <summary>{now.title}</summary>
          <pre class="page-now" lang={lang} dir={dir}>
            {now.text}
          </pre>
        </details>
      )}
      <Field {...form.title} maxLength={MOST_TITLE} autocomplete="off" required lang={lang} dir={dir} />
      <Field {...form.standfirst} autocomplete="off" lang={lang} dir={dir} />
      <TextArea {...form.body} lang={lang} dir={dir} />
      <Choice {...form.kind} />
      <Field {...form.slug} autocomplete="off" dir="ltr" />
      <Field {...form.footer} autocomplete="off" inputMode="numeric" dir="ltr" />
      <div class="acts">
        <button class="act" type="submit">
          {form.save}
        </button>
        {form.publish && (
          <button class="act quiet" type="submit" name="publish" value="yes">
            {form.publish}
          </button>
        )}
        <button class="act quiet" type="submit" formaction={form.preview.action} formtarget="_blank">
          {form.preview.text}
        </button>
      </div>
    </form>
  );
}

function ActPart({ act }: { act: PageAct & { readonly version: string } }) {
  return (
    <section>
      <h2>{act.button}</h2>
      <p class="desk-about">{act.about}</p>
      <form class="acts" method="post" action={act.action}>
        <input type="hidden" name="version" value={act.version} />
        <button class="act grave" type="submit">
          {act.button}
        </button>
      </form>
    </section>
  );
}
