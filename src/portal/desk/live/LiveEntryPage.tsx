import { Body } from '../../text/Body.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { Time } from '../../ui/Time.tsx';
import { LiveForm } from './LiveForm.tsx';
import type { LiveEntryPageView } from './live-entry.view.ts';

/** One entry: its text to edit, its withdrawal, and its earlier texts. */
export function LiveEntryPage({ view }: { view: LiveEntryPageView }) {
  const { edit, takeBack, versions, back } = view;
  return (
    <div class="live-desk">
      {edit && (
        <section id="edit">
          <LiveForm
            form={edit.form}
            before={
              <>
                <input type="hidden" name="version" value={edit.version} />
                <div lang={edit.form.lang} dir={edit.form.dir}>
                  <Field {...edit.headline} maxLength={200} autocomplete="off" />
                </div>
              </>
            }
            after={
              <div lang={edit.form.lang} dir={edit.form.dir}>
                <Field {...edit.note} maxLength={500} autocomplete="off" />
              </div>
            }
          />
        </section>
      )}
      {takeBack && (
        <section id="take-back">
          <h2>{takeBack.title}</h2>
          <p class="desk-about">{takeBack.about}</p>
          <form method="post" action={takeBack.action}>
            <Field {...takeBack.reason} maxLength={500} required autocomplete="off" />
            <div class="acts">
              <button class="act grave" type="submit">
                {takeBack.button}
              </button>
            </div>
          </form>
        </section>
      )}
      <section id="versions">
        <h2>{versions.title}</h2>
        <ol class="desk-rows">
          {versions.rows.map((row) => (
            <li class="live-version">
              <p class="desk-meta">
                <span>{row.what}</span>
                <Time stamp={row.stamp} />
                <span>{row.by}</span>
                {row.note && (
                  <span lang={versions.lang} dir="auto">
                    {row.note}
                  </span>
                )}
              </p>
              <div class="flow-text" lang={versions.lang} dir="auto">
                {row.headline && <h3>{row.headline}</h3>}
                <Body body={row.body} dateline={null} words={versions.words} />
              </div>
            </li>
          ))}
        </ol>
      </section>
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
    </div>
  );
}
