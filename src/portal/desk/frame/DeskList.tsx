import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../site/EmptyState.tsx';
import type { LinkView } from '../../site/frame.view.ts';
import type { PagingView } from '../../ui/Paging.tsx';
import { Paging } from '../../ui/Paging.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import type { KeysView } from './keys.view.ts';

/** A list of the desk but for its rows: which part is shown, what narrows it, where it goes on, and its data. */
export interface DeskListView {
  readonly showLabel: string;
  readonly shown: readonly LinkView[];
  readonly search?: DeskSearch;
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly paging: PagingView | null;
  readonly data: readonly LinkView[];
  /** The keys that move through its rows, where it has any. */
  readonly keys?: KeysView;
}

/** The form that narrows a list of the desk, but for its fields. */
export interface DeskSearch {
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly button: string;
}

/** The frame of a list of the desk around its rows, which are its children. */
export function DeskList({
  list,
  before,
  fields,
  isWide,
  notes,
  after,
  children,
}: {
  list: DeskListView;
  /** Stands before everything. */
  before?: ComponentChildren;
  /** The fields of the form that narrows it. */
  fields?: ComponentChildren;
  /** Whether those need the whole width. */
  isWide?: boolean;
  /** Stands before the rows. */
  notes?: ComponentChildren;
  /** Stands after the rows. */
  after?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { search, keys } = list;
  const parts = (
    <>
      {before}
      <Shown label={list.showLabel} links={list.shown} />
      {search && (
        <form class={isWide ? 'desk-search ent-search' : 'desk-search'} method="get" action={search.action}>
          {search.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {fields}
          <button class="act quiet" type="submit">
            {search.button}
          </button>
        </form>
      )}
      {notes}
      {list.empty && <EmptyState text={list.empty.text} advice={list.empty.advice} />}
      {children}
      {list.paging && <Paging paging={list.paging} />}
      {after}
      <p class="desk-data">
        {list.data.map(({ text, href }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
      {keys && <KeysHelp keys={keys} />}
    </>
  );
  if (!keys) return parts;
  return (
    <div data-keys-list data-failed={keys.failed}>
      {parts}
    </div>
  );
}

/** The parts of a list, or its neighbours, one of which is shown. */
export function Shown({ label, links }: { label: string; links: readonly LinkView[] }) {
  return (
    <nav class="desk-shown" aria-label={label}>
      {links.map(({ text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  );
}
