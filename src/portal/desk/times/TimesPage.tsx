import type { LinkView } from '../../site/frame.view.ts';
import { Field, type FieldView, TextArea } from '../../ui/form/Field.tsx';

/** A form that sets a time. */
export interface TimeFormView {
  readonly action: string;
  /** The version it was drawn for, if it depends on one. */
  readonly seen?: string;
  readonly time: FieldView;
  /** The field for a reason, if it needs one. */
  readonly note: FieldView | null;
  readonly button: string;
}

/** A button that clears a time. */
interface UndoView {
  readonly action: string;
  readonly button: string;
}

/** The times of a story, ready to display. */
export interface TimesView {
  readonly story: { readonly text: string; readonly lang: string };
  readonly back: LinkView;
  readonly out: {
    readonly title: string;
    readonly says: string;
    readonly form: TimeFormView | null;
    readonly undo: UndoView | null;
  };
  readonly embargo: TimesView['out'] & { readonly about: string };
}

/** A story's publication time and embargo. */
export function TimesPage({ view }: { view: TimesView }) {
  const { story, back, out, embargo } = view;
  return (
    <>
      <p class="desk-about">
        <a href={back.href} lang={story.lang} dir="auto">
          {story.text}
        </a>
      </p>
      <section id="out">
        <h2>{out.title}</h2>
        <p>{out.says}</p>
        <TimeForm form={out.form} undo={out.undo} />
      </section>
      <section id="embargo">
        <h2>{embargo.title}</h2>
        <p>{embargo.says}</p>
        <p class="desk-about">{embargo.about}</p>
        <TimeForm form={embargo.form} undo={embargo.undo} />
      </section>
      <p class="desk-data">
        <a href={back.href}>{back.text}</a>
      </p>
    </>
  );
}

function TimeForm({ form, undo }: { form: TimeFormView | null; undo: UndoView | null }) {
  return (
    <div class="desk-form">
      {form && (
        <form method="post" action={form.action}>
          {form.seen && <input type="hidden" name="seen" value={form.seen} autocomplete="off" />}
          <Field {...form.time} type="datetime-local" required />
          {form.note && <TextArea {...form.note} maxLength={500} />}
          <div class="acts">
            <button class="act" type="submit">
              {form.button}
            </button>
          </div>
        </form>
      )}
      {undo && (
        <form method="post" action={undo.action}>
          <div class="acts">
            <button class="word" type="submit">
              {undo.button}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
