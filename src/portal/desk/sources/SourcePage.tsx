import { Choice, Field } from '../../components/form/Field.tsx';
import type { SourceView } from './source.view.ts';

/** One source: what is known of it, and the form that changes that. */
export function SourcePage({ source }: { source: SourceView }) {
  const { form } = source;
  return (
    <>
      <p class="desk-meta">
        {source.facts.map((word) => (
          <bdi>{word}</bdi>
        ))}
        {source.lacks && <span class="todo">{source.lacks}</span>}
      </p>
      <section id="terms">
        <h2>{form.title}</h2>
        <p class="desk-about">{form.about}</p>
        {form.isOpen ? (
          <form class="desk-form" method="post" action={form.action}>
            <input type="hidden" name="version" value={form.version} />
            <Field {...form.name} autocomplete="off" required />
            <Field {...form.url} type="url" autocomplete="off" />
            <Choice {...form.policy} />
            <Field {...form.licence} autocomplete="off" />
            <Field {...form.licenceUrl} type="url" autocomplete="off" />
            <div class="acts">
              <button class="act" type="submit">
                {form.button}
              </button>
            </div>
          </form>
        ) : (
          <dl class="desk-facts">
            {form.said.map(({ label, text }) => (
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
      <p class="desk-data">
        {source.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}
