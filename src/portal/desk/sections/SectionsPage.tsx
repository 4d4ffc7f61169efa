import { EmptyState } from '../../site/EmptyState.tsx';
import { Field } from '../../ui/form/Field.tsx';
import type { SectionRow, SectionsView } from './sections.view.ts';

/** The sections in their order, and the form that creates one. */
export function SectionsPage({ view }: { view: SectionsView }) {
  const { form } = view;
  return (
    <>
      {view.none && <EmptyState text={view.none.text} advice={view.none.advice} />}
      {view.rows.length > 0 && (
        <table class="section-rows">
          <thead>
            <tr>
              {view.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <Row row={row} seen={view.seen} />
            ))}
          </tbody>
        </table>
      )}
      <section id="new">
        <h2>{form.title}</h2>
        <form class="desk-form" method="post" action={form.action}>
          <Field {...form.name} maxLength={80} autocomplete="off" required />
          <Field {...form.slug} maxLength={80} autocomplete="off" />
          <div class="acts">
            <button class="act" type="submit">
              {form.button}
            </button>
          </div>
        </form>
      </section>
      <p class="desk-data">
        {view.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </>
  );
}

function Row({ row, seen }: { row: SectionRow; seen: string }) {
  return (
    <tr id={`section-${row.slug}`}>
      <td class="section-at">{row.place}</td>
      <th scope="row">
        <a href={row.name.href}>
          <bdi>{row.name.text}</bdi>
        </a>
        <code dir="ltr">{row.path}</code>
      </th>
      <td>
        {row.names.length > 0 && (
          <ul class="section-names">
            {row.names.map(({ language, lang, name }) => (
              <li>
                <span class="unseen">{language}: </span>
                <bdi lang={lang}>{name}</bdi>
              </li>
            ))}
          </ul>
        )}
        {row.missing && <span class="section-missing">{row.missing}</span>}
      </td>
      <td>
        <a href={row.stories.href}>{row.stories.text}</a> <span class="section-shown">{row.shown}</span>
      </td>
      <td>
        <form class="steps" method="post" action={row.move}>
          <input type="hidden" name="seen" value={seen} />
          {row.steps.map(({ step, text, label, disabled, again }) => (
            <button
              class="word"
              type="submit"
              name="step"
              value={step}
              aria-label={label}
              disabled={disabled}
              autofocus={again}
            >
              {text}
            </button>
          ))}
        </form>
        <p class="section-links">
          {row.links.map(({ text, label, href }) => (
            <a href={href} aria-label={label}>
              {text}
            </a>
          ))}
        </p>
      </td>
    </tr>
  );
}
