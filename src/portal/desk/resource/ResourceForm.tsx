import type { ComponentChildren } from 'preact';
import { Choice, Field, TextArea, Tick, Ticks } from '../../ui/form/Field.tsx';
import { KeyCap } from '../frame/KeyCap.tsx';
import { PictureField } from './PictureField.tsx';
import type { ActButtonView, GroupView, ResourceFieldView, ResourceFormView } from './resource-page.view.ts';

const LINES_SHOWN = 6;

/** The form that changes a row, adds one, or does something else to one; further buttons are its children. */
export function ResourceForm({ form, children }: { form: ResourceFormView; children?: ComponentChildren }) {
  return (
    <form class="desk-form" method="post" action={form.action}>
      {form.version !== null && <input type="hidden" name="version" value={form.version} />}
      <FormFields fields={form.fields ?? []} />
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

/** Fields in their order, those of a group under its heading. */
function FormFields({ fields }: { fields: readonly ResourceFieldView[] }) {
  const runs: ResourceFieldView[][] = [];
  for (const field of fields) {
    const run = runs.at(-1);
    // Hidden fields leave no empty heading behind.
    const group = field.kind === 'hidden' ? undefined : field.group?.title;
    if (run && run[0]?.group?.title === group && run[0]?.kind !== 'hidden') run.push(field);
    else runs.push([field]);
  }
  return runs.map((run) => <FieldRun fields={run} group={run[0]?.group ?? null} />);
}

function FieldRun({ fields, group }: { fields: readonly ResourceFieldView[]; group: GroupView | null }) {
  const drawn = fields.map((field) => <FormField {...field} />);
  if (!group || fields[0]?.kind === 'hidden') return drawn;
  const { title } = group;
  if (!fields.every((field) => field.group?.isFolded))
    return (
      <fieldset class="desk-group">
        <legend>{title}</legend>
        {drawn}
      </fieldset>
    );
  return (
    <details class="desk-group" open={fields.some(({ wrong }) => wrong !== undefined)}>
      <summary>{title}</summary>
      {drawn}
    </details>
  );
}

function FormField({ kind, most, options, group: _, picking, ...field }: ResourceFieldView) {
  if (kind === 'hidden') return <input type="hidden" name={field.name} value={field.value} />;
  if (kind === 'lines') return <TextArea {...field} maxLength={most} rows={LINES_SHOWN} />;
  if (kind === 'choice') return <Choice {...field} options={options} />;
  if (kind === 'ticks') return <Ticks {...field} options={options} />;
  if (kind === 'tick') return <Tick {...field} on={field.value === 'yes'} />;
  if (kind === 'picture') return <PictureField {...field} maxLength={most} words={picking} />;
  if (kind === 'time') return <Field {...field} type="datetime-local" />;
  if (kind === 'password') return <Field {...field} type="password" autocomplete="current-password" />;
  // Browsers fill in the member's own password where they are only told to leave a field alone.
  if (kind === 'secret') return <Field {...field} type="password" autocomplete="new-password" />;
  return <Field {...field} type={kind} maxLength={most} autocomplete="off" />;
}
