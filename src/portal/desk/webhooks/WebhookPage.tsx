import { EmptyState } from '../../site/EmptyState.tsx';
import type { LinkView } from '../../site/frame.view.ts';
import { Field, type FieldView } from '../../ui/form/Field.tsx';

/** One webhook with its deliveries, ready to display. */
export interface WebhookView {
  readonly back: LinkView;
  readonly facts: readonly string[];
  readonly wrong: string | null;
  readonly events: string;
  readonly action: string;
  readonly buttons: readonly { readonly what: string; readonly text: string; readonly grave: boolean }[];
  readonly deliveriesTitle: string;
  readonly none: string | null;
  readonly replayAction: string;
  readonly replayButton: string;
  readonly deliveries: readonly {
    readonly id: string;
    readonly type: string;
    readonly meta: readonly string[];
    readonly state: string;
    readonly wrong: boolean;
    readonly tries: readonly string[];
    readonly answer: string;
  }[];
  readonly links: readonly LinkView[];
  readonly range: {
    readonly title: string;
    readonly hint: string;
    readonly from: FieldView;
    readonly to: FieldView;
    readonly button: string;
  };
}

/** One webhook: its switch, its test, and its delivery log. */
export function WebhookPage({ view }: { view: WebhookView }) {
  const { range } = view;
  return (
    <>
      <p class="desk-meta">
        {view.facts.map((text) => (
          <span>{text}</span>
        ))}
        {view.wrong && <span class="wrong">{view.wrong}</span>}
      </p>
      <p class="desk-meta">
        <code dir="ltr">{view.events}</code>
      </p>
      <form class="acts" method="post" action={view.action}>
        {view.buttons.map(({ what, text, grave }) => (
          <button class={grave ? 'act grave' : 'act quiet'} type="submit" name="what" value={what}>
            {text}
          </button>
        ))}
      </form>
      <section>
        <h2>{view.deliveriesTitle}</h2>
        {view.none && <EmptyState text={view.none} advice="" />}
        {view.deliveries.length > 0 && (
          <ul class="desk-rows">
            {view.deliveries.map((row) => (
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
                  {row.tries.map((text) => (
                    <p class="desk-meta">{text}</p>
                  ))}
                  {row.answer && (
                    <p class="desk-meta">
                      <code dir="auto">{row.answer}</code>
                    </p>
                  )}
                </div>
                <form class="desk-acts" method="post" action={view.replayAction}>
                  <button class="word" type="submit" name="delivery" value={row.id}>
                    {view.replayButton}
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
      <section id="replay">
        <h2>{range.title}</h2>
        <p class="desk-about">{range.hint}</p>
        <form class="desk-form" method="post" action={view.replayAction}>
          <Field {...range.from} type="datetime-local" />
          <Field {...range.to} type="datetime-local" />
          <div class="acts">
            <button class="act quiet" type="submit">
              {range.button}
            </button>
          </div>
        </form>
      </section>
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </>
  );
}
