import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import type { ResourceFieldView, ResourceFormView } from './resource-page.view.ts';

const LINES_SHOWN = 6;

/** The form that changes a row or adds one. */
export function ResourceForm({ form }: { form: ResourceFormView }) {
  return (
    <form class="desk-form" method="post" action={form.action}>
      {form.version !== null && <input type="hidden" name="version" value={form.version} />}
      {form.fields?.map((field) => (
        <FormField {...field} />
      ))}
      <div class="acts">
        <button class="act" type="submit">
          {form.button}
        </button>
      </div>
    </form>
  );
}

function FormField({ kind, most, options, ...field }: ResourceFieldView) {
  if (kind === 'hidden') return <input type="hidden" name={field.name} value={field.value} />;
  if (kind === 'lines') return <TextArea {...field} maxLength={most} rows={LINES_SHOWN} />;
  if (kind === 'choice') return <Choice {...field} options={options} />;
  return <Field {...field} type={kind} maxLength={most} autocomplete="off" />;
}
