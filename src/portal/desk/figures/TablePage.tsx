import { Choice, Field } from '../../ui/form/Field.tsx';
import type { ChoiceView } from './bind.view.ts';
import { Quoted } from './QueuePage.tsx';
import type { TableView } from './table.view.ts';
import type { GridCell, GridView } from './table-grid.view.ts';

/** Picking a question from a table: by clicking the cells that a sentence means, or from lists. */
export function TablePage({ view }: { view: TableView }) {
  const { choose, form, grid, answer, bind } = view;
  return (
    <>
      <blockquote class="desk-quote">
        <Quoted quoted={view.quoted} />
      </blockquote>
      {choose.hint && <p class="desk-about">{choose.hint}</p>}
      <form class="desk-search desk-table" method="get" action={choose.action}>
        <Choice {...choose.dataset} />
        <button class="act quiet" type="submit">
          {choose.button}
        </button>
      </form>
      {view.none && <p class="desk-about">{view.none}</p>}
      {grid && <Cells grid={grid} />}
      {form && <Lists form={form} />}
      {view.wrong && (
        <p class="notice wrong" role="status">
          {view.wrong}
        </p>
      )}
      {answer && (
        <section class="desk-rests" aria-live="polite">
          <h2>{answer.title}</h2>
          <p class="desk-question">{answer.question}</p>
          {answer.value && <p class="desk-figure-value">{answer.value}</p>}
          <p class={answer.differs ? 'wrong' : 'desk-meta'}>{answer.verdict}</p>
          <p class="desk-note">{answer.why}</p>
          {answer.sql && (
            <details class="desk-more">
              <summary>{answer.sql.title}</summary>
              <pre class="desk-sql" dir="ltr">
                {answer.sql.text}
              </pre>
            </details>
          )}
        </section>
      )}
      {bind && (
        <form method="post" action={bind.action}>
          <Hidden fields={bind.hidden} />
          <div class="acts">
            <button class="act" type="submit">
              {bind.button}
            </button>
          </div>
        </form>
      )}
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </>
  );
}

function Hidden({ fields }: { fields: readonly (readonly [string, string])[] }) {
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Lists({ form }: { form: NonNullable<TableView['form']> }) {
  return (
    <form method="get" action={form.action}>
      <Hidden fields={form.hidden} />
      <div class="desk-grid">
        {form.choices.map((choice) => (
          <Choice {...choice} />
        ))}
        {form.members.map((field) => (
          <Member field={field} />
        ))}
        {form.than && <Field {...form.than} maxLength={40} inputMode="numeric" autocomplete="off" />}
      </div>
      {form.against && (
        <fieldset class="desk-grid">
          <legend>{form.against.title}</legend>
          {form.against.fields.map((field) => (
            <Member field={field} />
          ))}
        </fieldset>
      )}
      <div class="acts">
        <button class="act quiet" type="submit">
          {form.button}
        </button>
      </div>
    </form>
  );
}

function Member({ field }: { field: NonNullable<TableView['form']>['members'][number] }) {
  return 'options' in field ? (
    <Choice {...(field as ChoiceView)} />
  ) : (
    <Field {...field} maxLength={300} autocomplete="off" />
  );
}

function Cells({ grid }: { grid: GridView }) {
  return (
    <section>
      <h2>{grid.title}</h2>
      <p class="desk-about">{grid.hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="table desk-cells" aria-label={grid.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {grid.head.map((name, at) => (
                <th scope="col" class={at > 0 ? 'num' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ name, cells }) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {cells.map((cell) => (
                  <td class="num" data-picked={cell.picked ?? undefined}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {grid.more && <p class="desk-about">{grid.more}</p>}
    </section>
  );
}

function Cell({ cell: { text, href, label, picked } }: { cell: GridCell }) {
  if (href === null) return text;
  return (
    <a href={href} aria-label={`${label}: ${text}`} aria-current={picked ? 'true' : undefined}>
      {text}
    </a>
  );
}
