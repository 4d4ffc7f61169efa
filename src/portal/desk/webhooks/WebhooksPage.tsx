import { EmptyState } from '../../site/EmptyState.tsx';
import type { LinkView } from '../../site/frame.view.ts';
import { Field, type FieldView } from '../../ui/form/Field.tsx';

/** Every webhook, and the form that adds one. */
export interface WebhooksView {
  readonly added: {
    readonly text: string;
    readonly label: string;
    readonly secret: string;
    readonly how: string;
  } | null;
  readonly none: { readonly text: string; readonly advice: string } | null;
  readonly rows: readonly {
    readonly link: LinkView;
    readonly about: string;
    readonly events: string;
    readonly meta: readonly string[];
    readonly wrong: string | null;
  }[];
  readonly data: readonly LinkView[];
  readonly form: {
    readonly title: string;
    readonly action: string;
    readonly url: FieldView;
    readonly about: FieldView;
    readonly eventsLabel: string;
    readonly events: readonly { readonly name: string; readonly about: string; readonly on: boolean }[];
    readonly button: string;
  };
}

/** The webhooks that the portal notifies of publications. */
export function WebhooksPage({ view }: { view: WebhooksView }) {
  const { added, form } = view;
  return (
    <>
      {added && (
        <section class="token-made">
          <p role="status">{added.text}</p>
          <div class="field">
            <label for="secret">{added.label}</label>
            <input id="secret" type="text" readonly value={added.secret} dir="ltr" spellcheck={false} />
          </div>
          <p class="hint">{added.how}</p>
        </section>
      )}
      {view.none && <EmptyState text={view.none.text} advice={view.none.advice} />}
      {view.rows.length > 0 && (
        <ul class="desk-rows">
          {view.rows.map((row) => (
            <li class="desk-row">
              <div>
                <h2>
                  <a href={row.link.href} dir="ltr">
                    {row.link.text}
                  </a>
                </h2>
                <p class="desk-meta">
                  {row.about && <bdi>{row.about}</bdi>}
                  {row.meta.map((text) => (
                    <span>{text}</span>
                  ))}
                  {row.wrong && <span class="wrong">{row.wrong}</span>}
                </p>
                <p class="desk-meta">
                  <code dir="ltr">{row.events}</code>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <section id="new">
        <h2>{form.title}</h2>
        <form class="desk-form" method="post" action={form.action}>
          <Field {...form.url} type="url" maxLength={2000} autocomplete="off" required />
          <Field {...form.about} maxLength={200} autocomplete="off" />
          <fieldset class="scopes">
            <legend>{form.eventsLabel}</legend>
            {form.events.map(({ name, about, on }) => (
              <div class="field tick">
                <input id={`event-${name}`} name="event" type="checkbox" value={name} checked={on} />
                <label for={`event-${name}`}>
                  <code dir="ltr">{name}</code> {about}
                </label>
              </div>
            ))}
          </fieldset>
          <div class="acts">
            <button class="act" type="submit">
              {form.button}
            </button>
          </div>
        </form>
      </section>
    </>
  );
}
