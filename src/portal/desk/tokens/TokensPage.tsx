import { EmptyState } from '../../site/EmptyState.tsx';
import type { LinkView } from '../../site/frame.view.ts';
import { Choice, Field, type FieldView } from '../../ui/form/Field.tsx';

/** One token, ready to display. */
export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly hint: string;
  readonly scopes: string;
  readonly times: readonly string[];
  /** Why it is no longer valid; null while it is. */
  readonly ended: string | null;
}

/** A member's tokens, and for members who manage people everyone's. */
export interface TokensView {
  /** A token just created, shown only once. */
  readonly made: {
    readonly text: string;
    readonly label: string;
    readonly secret: string;
    readonly how: string;
  } | null;
  readonly mine: { readonly title: string; readonly rows: readonly TokenRow[] };
  readonly none: { readonly text: string; readonly advice: string } | null;
  readonly others: {
    readonly title: string;
    readonly rows: readonly TokenRow[];
    readonly none: string | null;
  } | null;
  readonly revoke: { readonly action: string; readonly button: string };
  readonly data: readonly LinkView[];
  readonly form: {
    readonly title: string;
    readonly action: string;
    readonly name: FieldView;
    readonly days: FieldView & {
      readonly options: readonly { readonly value: string; readonly text: string }[];
    };
    readonly scopesLabel: string;
    readonly scopes: readonly { readonly name: string; readonly about: string; readonly on: boolean }[];
    readonly password: FieldView;
    readonly button: string;
  };
}

/** The API tokens: the one just created, the list, and the form that creates one. */
export function TokensPage({ view }: { view: TokensView }) {
  const { made, mine, others, form } = view;
  return (
    <>
      {made && (
        <section class="token-made">
          <p role="status">{made.text}</p>
          <div class="field">
            <label for="secret">{made.label}</label>
            <input id="secret" type="text" readonly value={made.secret} dir="ltr" spellcheck={false} />
          </div>
          <p class="hint">{made.how}</p>
          <pre class="token-header" dir="ltr">
            <code>Authorization: Bearer {made.secret}</code>
          </pre>
        </section>
      )}
      <section>
        <h2>{mine.title}</h2>
        {view.none && <EmptyState text={view.none.text} advice={view.none.advice} />}
        <Rows rows={mine.rows} revoke={view.revoke} />
      </section>
      {others && (
        <section>
          <h2>{others.title}</h2>
          {others.none && <p class="desk-about">{others.none}</p>}
          <Rows rows={others.rows} revoke={view.revoke} />
        </section>
      )}
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      <section id="new">
        <h2>{form.title}</h2>
        <form class="desk-form" method="post" action={form.action}>
          <Field {...form.name} maxLength={80} autocomplete="off" required />
          <fieldset class="scopes">
            <legend>{form.scopesLabel}</legend>
            {form.scopes.map(({ name, about, on }) => (
              <div class="field tick">
                <input id={`scope-${name}`} name="scope" type="checkbox" value={name} checked={on} />
                <label for={`scope-${name}`}>
                  <code dir="ltr">{name}</code> {about}
                </label>
              </div>
            ))}
          </fieldset>
          <Choice {...form.days} />
          <Field
            {...form.password}
            type="password"
            autocomplete="current-password"
            maxLength={200}
            required
          />
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

function Rows({ rows, revoke }: { rows: readonly TokenRow[]; revoke: TokensView['revoke'] }) {
  if (rows.length === 0) return null;
  return (
    <ul class="desk-rows">
      {rows.map((row) => (
        <li class="desk-row">
          <div>
            <h3 class="desk-name">
              <bdi>{row.name}</bdi> <code dir="ltr">{row.hint}</code>
            </h3>
            <p class="desk-meta">
              {row.owner && <bdi>{row.owner}</bdi>}
              {row.times.map((text) => (
                <span>{text}</span>
              ))}
              {row.ended && <span class="wrong">{row.ended}</span>}
            </p>
            <p class="desk-meta">
              <code dir="ltr">{row.scopes}</code>
            </p>
          </div>
          {row.ended === null && (
            <form class="desk-acts" method="post" action={revoke.action}>
              <button class="word" type="submit" name="id" value={row.id}>
                {revoke.button}
                <span class="unseen"> {row.name}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
