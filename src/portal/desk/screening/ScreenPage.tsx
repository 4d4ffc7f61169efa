import { Choice, Field } from '../../ui/form/Field.tsx';
import { Explanation } from './Explanation.tsx';
import { Question, StaleLines } from './HitRows.tsx';
import type { ScreenView } from './screen.view.ts';

/** A form that screens any name against the loaded lists, and the results with reasons. */
export function ScreenPage({ screen }: { screen: ScreenView }) {
  const { form, found } = screen;
  return (
    <>
      <form class="screening-form" method="get" action={form.action}>
        {form.hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="desk-grid">
          <Field {...form.name} type="search" maxLength={300} autocomplete="off" />
          <Choice {...form.kind} options={form.kinds} />
          {form.fields.map((field) => (
            <Field {...field} maxLength={60} autocomplete="off" />
          ))}
        </div>
        <div class="acts">
          <button class="act" type="submit">
            {form.button}
          </button>
        </div>
      </form>
      {found && (
        <section role="status">
          <h2>{found.title}</h2>
          {found.hint && <p class="desk-about">{found.hint}</p>}
          {found.also && <Also also={found.also} />}
        </section>
      )}
      {found && (
        <ol class="desk-rows">
          {found.rows.map(({ question, href, meta, explanation }) => (
            <li class="desk-row screening-found">
              <div>
                <h3>
                  {href ? (
                    <a href={href}>
                      <Question parts={question} />
                    </a>
                  ) : (
                    <Question parts={question} />
                  )}
                </h3>
                <p class="desk-meta">
                  {meta.map((word) => (
                    <bdi>{word}</bdi>
                  ))}
                </p>
                <details class="desk-more">
                  <summary>{screen.whyLabel}</summary>
                  <Explanation explanation={explanation} />
                </details>
              </div>
            </li>
          ))}
        </ol>
      )}
      <section>
        <h2>{screen.listsTitle}</h2>
        {screen.noLists && <p class="desk-about">{screen.noLists}</p>}
        <StaleLines lines={screen.stale} />
        <ul class="desk-rows">
          {screen.lists.map(({ name, meta }) => (
            <li class="desk-row">
              <div>
                <p class="desk-name">
                  <bdi>{name}</bdi>
                </p>
                <p class="desk-meta">
                  {meta.map((word) => (
                    <bdi>{word}</bdi>
                  ))}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {screen.links.length > 0 && (
        <p class="desk-data">
          {screen.links.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
        </p>
      )}
    </>
  );
}

function Also({ also }: { also: NonNullable<NonNullable<ScreenView['found']>['also']> }) {
  return (
    <>
      <p class="desk-about">{also.label}</p>
      <p class="desk-meta">
        {also.names.map((name) => (
          <bdi>{name}</bdi>
        ))}
      </p>
      {also.left && <p class="desk-about">{also.left}</p>}
    </>
  );
}
