import { EmptyState } from '../../site/EmptyState.tsx';
import { Choice, Field, Tick } from '../../ui/form/Field.tsx';
import { Paging } from '../../ui/Paging.tsx';
import { Time } from '../../ui/Time.tsx';
import { Shown } from '../frame/DeskList.tsx';
import type { ColumnsView, ColumnView, SearchView } from './columns.view.ts';
import type { MembersView } from './members.view.ts';

/** The columns of a dataset: the table, how each is interpreted, what follows from it, and what can be changed. */
export function ColumnsPage({ view }: { view: ColumnsView }) {
  const { confirm, narrow, restore, save } = view;
  return (
    <div class="columns">
      <p class="columns-state">{view.hasGuesses ? <span class="todo">{view.state}</span> : view.state}</p>
      {confirm && (
        <form class="desk-line" method="post" action={confirm.action}>
          <Hidden fields={view.hidden} />
          <button class="act quiet" type="submit">
            {confirm.button}
          </button>
          {confirm.hint && <p class="hint">{confirm.hint}</p>}
        </form>
      )}
      {narrow && <Shown label={narrow.showLabel} links={narrow.shown} />}
      {narrow && <Search search={narrow.search} />}
      {view.empty && <EmptyState text={view.empty.text} advice={view.empty.advice} />}
      {view.page && <p class="desk-meta">{view.page}</p>}
      {view.table && <FirstRows table={view.table} />}
      {!save && view.columns.map((column) => <Column column={column} />)}
      {save && (
        <form method="post" action={save.action}>
          <Hidden fields={view.hidden} />
          {view.columns.map((column) => (
            <Column column={column} />
          ))}
          <div class="columns-save">
            <Field {...save.note} maxLength={200} autocomplete="off" />
            <div class="acts">
              <button class="act" type="submit">
                {save.button}
              </button>
            </div>
            <p class="hint">{save.hint}</p>
          </div>
        </form>
      )}
      {view.paging && <Paging paging={view.paging} />}
      {view.steps.length > 0 && (
        <section>
          <h2>{view.historyTitle}</h2>
          <ol class="desk-rows">
            {view.steps.map(({ who, at, version, changes, more, note }) => (
              <li class="desk-row">
                <div>
                  <p class="desk-name">{who}</p>
                  <p class="desk-meta">
                    <Time stamp={at} />
                    <bdi>{version}</bdi>
                  </p>
                  {changes.length > 0 && (
                    <ul class="columns-changes">
                      {changes.map((change) => (
                        <li>
                          <bdi>{change}</bdi>
                        </li>
                      ))}
                      {more && <li>{more}</li>}
                    </ul>
                  )}
                  {note && (
                    <p class="desk-note" dir="auto">
                      {note}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {restore && (
        <form class="desk-line" method="post" action={restore.action}>
          <Hidden fields={view.hidden} />
          <button class="act grave" type="submit">
            {restore.button}
          </button>
          <p class="hint">{restore.hint}</p>
        </form>
      )}
      <p class="desk-data">
        {view.links.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    </div>
  );
}

function FirstRows({ table }: { table: NonNullable<ColumnsView['table']> }) {
  const look = (at: number) => (table.heads[at]?.numeric ? 'num' : undefined);
  return (
    <section>
      <h2 id="first-rows">{table.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="table columns-table" aria-labelledby="first-rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.heads.map(({ href, name, reading, guess, sure, numeric }) => (
                <th scope="col" class={numeric ? 'num' : undefined}>
                  <a href={href}>
                    <bdi>{name}</bdi>
                  </a>
                  <span class="columns-is">{reading}</span>
                  {guess && <span class="todo">{guess}</span>}
                  {sure && <span class="columns-is">{sure}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells) => (
              <tr>
                {cells.map((cell, at) => (
                  <td class={look(at)}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Column({ column }: { column: ColumnView }) {
  const { id, name, hidden, change, is, right, members } = column;
  return (
    <fieldset class="columns-one" id={id}>
      <legend>
        <bdi>{name}</bdi>
      </legend>
      <div class="columns-said">
        <p class="columns-reading">
          {column.reading}
          {column.guess && <span class="todo">{column.guess}</span>}
        </p>
        {column.sure && <p class="hint">{column.sure}</p>}
        <ul>
          {column.follows.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        {members && (
          <p>
            <a href={members.href}>
              {members.text}
              <span class="unseen">: {name}</span>
            </a>
          </p>
        )}
      </div>
      {change && is && (
        <details class="columns-change" open={change.open}>
          <summary>
            {change.text}
            <span class="unseen">: {name}</span>
          </summary>
          <input type="hidden" name={hidden.name} value={hidden.value} />
          <div class="columns-fields">
            {column.now && <p class="columns-now">{column.now}</p>}
            <Choice {...is} />
            {column.choices.map((choice) => (
              <Choice {...choice} />
            ))}
            {column.texts.map((field) => (
              <Field {...field} autocomplete="off" />
            ))}
            {right && <Tick {...right} />}
          </div>
        </details>
      )}
    </fieldset>
  );
}

/** The values of one column, and which is the total. */
export function MembersPage({ view }: { view: MembersView }) {
  const { search, empty } = view;
  return (
    <div class="columns">
      <p class="columns-state">{view.summary}</p>
      {search && <Search search={search} />}
      {empty && <EmptyState text={empty.text} advice={empty.advice} />}
      <form method="post" action={view.action}>
        <Hidden fields={view.hidden} />
        <ul class="desk-rows">
          {view.rows.map(({ code, labels, tags, make }) => (
            <li class="desk-row">
              <div>
                <p class="desk-name">
                  <bdi>{code}</bdi>
                </p>
                {(labels || tags.length > 0) && (
                  <p class="desk-meta">
                    {labels && <bdi>{labels}</bdi>}
                    {tags.map((tag) => (
                      <span class="todo">{tag}</span>
                    ))}
                  </p>
                )}
              </div>
              {make && (
                <p class="desk-acts">
                  <button class="act quiet" type="submit" name="whole-0" value={make.value}>
                    {make.text}
                    <span class="unseen">: {code}</span>
                  </button>
                </p>
              )}
            </li>
          ))}
        </ul>
      </form>
      {view.paging && <Paging paging={view.paging} />}
      <p class="desk-data">
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </div>
  );
}

function Search({ search }: { search: SearchView }) {
  return (
    <form class="desk-search" method="get" action={search.action}>
      <Hidden fields={search.hidden} />
      <Field {...search.text} type="search" maxLength={200} autocomplete="off" />
      <button class="act quiet" type="submit">
        {search.button}
      </button>
    </form>
  );
}

function Hidden({ fields }: { fields: readonly (readonly [name: string, value: string])[] }) {
  return (
    <>
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
