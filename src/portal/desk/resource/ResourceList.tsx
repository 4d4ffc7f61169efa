import type { ComponentChildren } from 'preact';
import { Choice, Field } from '../../ui/form/Field.tsx';
import { StepButtons } from '../../ui/form/StepButtons.tsx';
import { DeskList, Shown } from '../frame/DeskList.tsx';
import type { RowTick } from './drawn-rows.ts';
import { Facts } from './Facts.tsx';
import { ActButtons, ResourceForm } from './ResourceForm.tsx';
import type { PlaceView, ResourceListView } from './resource-list.view.ts';
import type { ResourceFormView } from './resource-page.view.ts';

/** A desk list built from a description: its tabs, filters and rows. */
export function ResourceList({
  list,
  top,
  before,
  rows,
  children,
}: {
  list: ResourceListView;
  top?: ComponentChildren;
  before?: ComponentChildren;
  /** Rows drawn by hand. */
  rows?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <DeskList
      list={list}
      before={
        <>
          {before}
          {list.room && <Shown label={list.room.label} links={list.room.tabs} />}
          {list.above && <p class="desk-about">{list.above}</p>}
          {list.add && (
            <p class="acts">
              <a class="act" href={list.add.href}>
                {list.add.text}
              </a>
            </p>
          )}
        </>
      }
      after={
        <>
          {list.form && <NewRow form={list.form} />}
          {children}
        </>
      }
      isWide={list.fields.length > 2}
      notes={top}
      fields={list.fields.map(({ options, ...field }) =>
        options ? (
          <Choice {...field} options={options} />
        ) : (
          <Field
            {...field}
            type="search"
            maxLength={200}
            autocomplete="off"
            {...(list.isQueue && { 'data-key': '/' })}
          />
        ),
      )}
    >
      {rows ?? <Rows list={list} />}
    </DeskList>
  );
}

/** The rows of a list, drawn as usual. */
function Rows({ list }: { list: ResourceListView }) {
  return (
    <ol class="desk-rows">
      {list.rows.map((row) => (
        <li
          class={list.isTicked ? 'desk-row desk-claim flow-row' : 'desk-row desk-claim'}
          id={row.place?.id}
          data-keys-item
        >
          {list.isTicked && <Tick tick={row.tick} />}
          <div>
            <h2>
              {row.place && <span class="desk-at">{row.place.number}</span>}{' '}
              <a href={row.href} data-keys-open>
                {list.isCode ? <code dir="ltr">{row.name}</code> : <bdi lang={row.lang}>{row.name}</bdi>}
              </a>
            </h2>
            {row.summary && (
              <p class="desk-sentence desk-intro">
                <bdi lang={row.lang}>{row.summary}</bdi>
              </p>
            )}
            <p class="desk-meta">
              <Facts facts={row.meta} />
              {isBeside(row) && row.lacks && <span class="todo">{row.lacks}</span>}
              {row.wrong && <bdi class="wrong">{row.wrong}</bdi>}
              {row.links.map(({ text, href }) => (
                <a href={href}>
                  {text}
                  <span class="unseen"> {row.name}</span>
                </a>
              ))}
            </p>
          </div>
          {row.lacks && !isBeside(row) && (
            <p class="desk-state">
              <span class="todo">{row.lacks}</span>
            </p>
          )}
          {row.place && <Steps place={row.place} />}
          <ActButtons buttons={row.buttons} name={row.name} />
        </li>
      ))}
    </ol>
  );
}

/** The form that adds a row, which may be folded. */
function NewRow({ form }: { form: ResourceFormView }) {
  const parts = (
    <>
      {form.hint && <p class="desk-about">{form.hint}</p>}
      <ResourceForm form={form} />
    </>
  );
  if (form.isOpen === undefined)
    return (
      <section id="new">
        <h2>{form.title}</h2>
        {parts}
      </section>
    );
  return (
    <details class="desk-more" id="new" open={form.isOpen}>
      <summary>{form.title}</summary>
      {parts}
    </details>
  );
}

/** Whether buttons are at the end of a row, where what it lacks would be. */
function isBeside({ place, buttons }: ResourceListView['rows'][number]): boolean {
  return place !== null || buttons.length > 0;
}

/** The box that ticks a row; a row that has none leaves its place empty. */
function Tick({ tick }: { tick: RowTick | null }) {
  if (!tick) return <span />;
  const { form, name, value, label } = tick;
  return (
    <input
      type="checkbox"
      form={form}
      name={name}
      value={value}
      aria-label={label}
      autocomplete="off"
      data-key="v"
      aria-keyshortcuts="v"
    />
  );
}

/** The buttons that move a row up or down. */
function Steps({ place }: { place: PlaceView }) {
  return (
    <form class="steps" method="post" action={place.action}>
      <input type="hidden" name="seen" value={place.seen} />
      <StepButtons name="step" buttons={place.steps} />
    </form>
  );
}
