import { Choice, Field, TextArea } from '../../ui/form/Field.tsx';
import type { AddView, LookedView, StatementRow, StatementsView } from './statements.view.ts';

/** The statements about an entity, with the forms that withdraw one and add one. */
export function StatementsPart({ title, view }: { title: string; view: StatementsView }) {
  return (
    <section id="statements">
      <h2>{title}</h2>
      {view.none && <p class="desk-about">{view.none}</p>}
      {view.groups.map((group) => (
        <>
          <h3>{group.title}</h3>
          <ul class="ent-statements">
            {group.rows.map((row) => (
              <Statement row={row} />
            ))}
          </ul>
        </>
      ))}
      {view.withdrawn.length > 0 && (
        <details class="desk-more">
          <summary>{view.withdrawnTitle}</summary>
          <ul class="ent-statements">
            {view.withdrawn.map((row) => (
              <Statement row={row} />
            ))}
          </ul>
        </details>
      )}
      {view.add && <AddStatement add={view.add} />}
    </section>
  );
}

/** One statement: its property, value and source, and its actions. */
function Statement({ row }: { row: StatementRow }) {
  return (
    <li id={`s-${row.id}`} class={row.withdrawn ? 'withdrawn' : undefined}>
      <span class="ent-prop">{row.prop}</span>
      <StatementValue row={row} />
      <StatementSource row={row} />
      <div class="ent-do">
        {row.form && (
          <details class="desk-more" open={row.form.open}>
            <summary>
              {row.form.title}
              <span class="unseen"> {row.value}</span>
            </summary>
            <form method="post" action={row.form.action}>
              <input type="hidden" name="statement" value={row.id} />
              <Field {...row.form.why} maxLength={1000} autocomplete="off" />
              <button class="act quiet" type="submit">
                {row.form.text}
              </button>
            </form>
          </details>
        )}
        {row.restore && (
          <form method="post" action={row.restore.action}>
            <button class="word" type="submit" name="statement" value={row.id}>
              {row.restore.text}
              <span class="unseen"> {row.value}</span>
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

/** The value of a statement, with its language and its number's check. */
export function StatementValue({ row }: { row: StatementRow }) {
  return (
    <span class="ent-value">
      {row.href ? (
        <a href={row.href} rel="noopener noreferrer" dir="ltr">
          {row.value}
        </a>
      ) : (
        <bdi lang={row.lang}>{row.value}</bdi>
      )}
      {row.language && <small>{row.language}</small>}
      {row.stands && <small>{row.stands}</small>}
      {row.check && <small class={row.check.wrong ? 'wrong' : undefined}>{row.check.text}</small>}
    </span>
  );
}

/** The source of a statement, and when it was seen there. */
export function StatementSource({ row }: { row: StatementRow }) {
  return (
    <span class="ent-from">
      {row.source.href ? (
        <a href={row.source.href} lang={'lang' in row.source ? row.source.lang : undefined}>
          <bdi>{row.source.text}</bdi>
        </a>
      ) : (
        <bdi>{row.source.text}</bdi>
      )}
      <small>{row.seen}</small>
      {row.of && (
        <small>
          <bdi>{row.of}</bdi>
        </small>
      )}
      {row.withdrawn && <small dir="auto">{row.withdrawn}</small>}
    </span>
  );
}

/** The source row, cell by cell; its key, sent with the form, proves that it was displayed. */
function Looked({ row }: { row: LookedView }) {
  return (
    <section class="ent-looked" id="looked" aria-labelledby="looked-title">
      <input type="hidden" name="looked" value={row.key} />
      <h3 id="looked-title">{row.title}</h3>
      <p class="desk-meta">
        <bdi>{row.of}</bdi>
      </p>
      {row.note && <p class="wrong">{row.note}</p>}
      <dl>
        {row.cells.map(({ column, text, mark }) => (
          <div>
            <dt>
              <bdi>{column}</bdi>
            </dt>
            <dd>
              <bdi>{text}</bdi>
              {mark && <small>{mark}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function AddStatement({ add }: { add: AddView }) {
  return (
    <details class="desk-more" open={add.open} id="state">
      <summary>{add.title}</summary>
      <form class="desk-wide" method="post" action={add.action}>
        <div class="desk-grid">
          <Choice {...add.prop} />
          <TextArea {...add.value} maxLength={2000} />
          <Field {...add.lang} maxLength={35} autocomplete="off" />
          <Field {...add.source} maxLength={300} autocomplete="off" />
          <Field {...add.url} type="url" maxLength={1000} autocomplete="off" />
          <Field {...add.story} maxLength={200} autocomplete="off" />
          <Field {...add.dataset} maxLength={300} autocomplete="off" />
          <Field {...add.row} maxLength={10} inputMode="numeric" autocomplete="off" />
        </div>
        {add.looked && <Looked row={add.looked} />}
        <div class="acts">
          <button class="act" type="submit">
            {add.text}
          </button>
        </div>
      </form>
    </details>
  );
}
