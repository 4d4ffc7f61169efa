import type { ComponentChildren } from 'preact';
import { Field, TextArea } from '../../ui/form/Field.tsx';
import type { LiveFormView, StepView } from './live.view.ts';

const MOST_TEXT = 40_000;

/** A form for live coverage; its text is saved in the browser until it is published. */
export function LiveForm({
  form,
  before,
  after,
}: {
  form: LiveFormView;
  before?: ComponentChildren;
  after?: ComponentChildren;
}) {
  const { blocked, override } = form;
  return (
    <form
      method="post"
      action={form.action}
      class="live-form"
      data-live-form={form.keep}
      data-token={form.token}
      data-done={form.done.join(' ')}
    >
      {blocked && (
        <section class="live-blocked">
          <h3>{blocked.title}</h3>
          <ul>
            {blocked.lines.map(({ quote, text }) => (
              <li>
                {quote && (
                  <>
                    <q lang={form.lang} dir="auto">
                      {quote}
                    </q>{' '}
                  </>
                )}
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {before}
      <div lang={form.lang} dir={form.dir}>
        <TextArea {...form.text} maxLength={MOST_TEXT} />
      </div>
      {after}
      {override && <Field {...override} maxLength={500} />}
      <div class="acts">
        <button class="act" type="submit">
          {form.button}
        </button>
        <span class="hint" data-live-kept={form.kept} />
      </div>
    </form>
  );
}

/** A button that needs no fields. */
export function Step({ step, grave = false }: { step: StepView; grave?: boolean }) {
  return (
    <form method="post" action={step.action}>
      {step.field && <input type="hidden" name={step.field[0]} value={step.field[1]} />}
      <button class={grave ? 'act quiet' : 'word'} type="submit">
        {step.text}
      </button>
    </form>
  );
}
