import type { ComponentChildren } from 'preact';
import { Choice, Field } from '../../components/form/Field.tsx';
import type { ResourcePageView } from './resource-page.view.ts';

/** The page of one row: what is known of it, its form or what that holds, and what else the resource shows. */
export function ResourcePage({ page, children }: { page: ResourcePageView; children?: ComponentChildren }) {
  const { form } = page;
  return (
    <>
      <p class="desk-meta">
        {page.facts.map((word) => (
          <bdi>{word}</bdi>
        ))}
        {page.lacks && <span class="todo">{page.lacks}</span>}
      </p>
      <section id="form">
        <h2>{form.title}</h2>
        <p class="desk-about">{form.about}</p>
        {form.fields ? (
          <form class="desk-form" method="post" action={form.action}>
            <input type="hidden" name="version" value={form.version} />
            {form.fields.map((field) => (
              <FormField {...field} />
            ))}
            <div class="acts">
              <button class="act" type="submit">
                {form.button}
              </button>
            </div>
          </form>
        ) : (
          <dl class="desk-facts">
            {form.read.map(({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {children}
      <p class="desk-data">
        {page.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

type FormFieldProps = NonNullable<ResourcePageView['form']['fields']>[number];

function FormField({ kind, most, options, ...field }: FormFieldProps) {
  if (kind === 'choice') return <Choice {...field} options={options} />;
  return <Field {...field} type={kind} maxLength={most} autocomplete="off" />;
}
