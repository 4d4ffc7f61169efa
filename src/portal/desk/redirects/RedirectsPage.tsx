import { Choice, Field } from '../../components/form/Field.tsx';
import { DeskList } from '../DeskList.tsx';
import type { RedirectsView } from './redirects.view.ts';

/** The redirects of the portal: one is added or changed above the list, many come from a file. */
export function RedirectsPage({ redirects }: { redirects: RedirectsView }) {
  const { search, form, importing } = redirects;
  return (
    <DeskList
      list={redirects}
      before={
        <form class="redirect-form" id="form" method="post" action={form.action} aria-labelledby="form-title">
          <h2 id="form-title">{form.title}</h2>
          {form.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="desk-grid">
            {form.fields.map((field) => (
              <Field {...field} dir="ltr" autocomplete="off" required />
            ))}
            <Choice {...form.type} />
          </div>
          <div class="acts">
            <button class="act" type="submit" name="what" value="save">
              {form.button}
            </button>
            {form.cancel && <a href={form.cancel.href}>{form.cancel.text}</a>}
          </div>
        </form>
      }
      fields={<Field {...search.text} type="search" maxLength={200} autocomplete="off" />}
      after={<Importing importing={importing} />}
    >
      <ol class="desk-rows">
        {redirects.rows.map((row) => (
          <li class="desk-row desk-claim" data-keys-item>
            <div>
              <h3 class="desk-name">
                <code dir="ltr">{row.from}</code>
              </h3>
              <p class="desk-meta">
                <span aria-hidden="true">→</span> <code dir="ltr">{row.to}</code>
              </p>
              <p class="desk-meta">
                {row.meta.map((word) => (
                  <span>{word}</span>
                ))}
              </p>
            </div>
            <form class="desk-acts redirect-acts" method="post" action={row.remove.action}>
              <input type="hidden" name="id" value={row.id} />
              <a href={row.edit.href} data-keys-open>
                {row.edit.text}
                <span class="unseen"> {row.from}</span>
              </a>
              <button class="word" type="submit" name="what" value="remove">
                {row.remove.button}
                <span class="unseen"> {row.from}</span>
              </button>
            </form>
          </li>
        ))}
      </ol>
    </DeskList>
  );
}

function Importing({ importing }: { importing: RedirectsView['importing'] }) {
  const { refused } = importing;
  return (
    <section>
      <form class="desk-form" method="post" action={importing.action} encType="multipart/form-data">
        <h2>{importing.title}</h2>
        {refused && (
          <>
            <p class="wrong" role="alert">
              {refused.title}
            </p>
            <ul class="hint">
              {refused.lines.map((line) => (
                <li>
                  <bdi>{line}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
        <Field {...importing.file} type="file" accept=".csv,text/csv" required />
        <div class="acts">
          <button class="act quiet" type="submit">
            {importing.button}
          </button>
        </div>
      </form>
    </section>
  );
}
