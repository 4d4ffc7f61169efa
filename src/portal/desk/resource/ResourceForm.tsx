import type { ComponentChildren } from 'preact';
import { Choice, Field, TextArea, Tick, Ticks } from '../../ui/form/Field.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import type { ActButtonView, ResourceFieldView, ResourceFormView } from './resource-page.view.ts';

const LINES_SHOWN = 6;

/** The form that changes a row, adds one, or does something else to one; further buttons are its children. */
export function ResourceForm({ form, children }: { form: ResourceFormView; children?: ComponentChildren }) {
  return (
    <form class="desk-form" method="post" action={form.action}>
      {form.version !== null && <input type="hidden" name="version" value={form.version} />}
      {form.fields?.map((field) => (
        <FormField {...field} />
      ))}
      <div class="acts">
        {children}
        <button class={form.style} type="submit">
          {form.button}
        </button>
      </div>
    </form>
  );
}

/** The buttons that do something to a row; `name` is read to those who do not see which row they are beside. */
export function ActButtons({ buttons, name }: { buttons: readonly ActButtonView[]; name?: string }) {
  if (buttons.length === 0) return null;
  return (
    <div class={name ? 'desk-acts' : 'acts'}>
      {buttons.map(({ action, text, key, isSent }) => (
        <form method="post" action={action} data-keys-send={name && isSent ? '' : undefined}>
          <button class={name ? 'word' : 'act quiet'} type="submit" data-key={key} aria-keyshortcuts={key}>
            {text}
            {name && <span class="unseen"> {name}</span>}
            {key && <KeyCap name={key} />}
          </button>
        </form>
      ))}
    </div>
  );
}

function FormField({ kind, most, options, ...field }: ResourceFieldView) {
  if (kind === 'hidden') return <input type="hidden" name={field.name} value={field.value} />;
  if (kind === 'lines') return <TextArea {...field} maxLength={most} rows={LINES_SHOWN} />;
  if (kind === 'choice') return <Choice {...field} options={options} />;
  if (kind === 'ticks') return <Ticks {...field} options={options} />;
  if (kind === 'tick') return <Tick {...field} on={field.value === 'yes'} />;
  if (kind === 'time') return <Field {...field} type="datetime-local" />;
  if (kind === 'password') return <Field {...field} type="password" autocomplete="current-password" />;
  // Browsers fill in the member's own password where they are only told to leave a field alone.
  if (kind === 'secret') return <Field {...field} type="password" autocomplete="new-password" />;
  return <Field {...field} type={kind} maxLength={most} autocomplete="off" />;
}
