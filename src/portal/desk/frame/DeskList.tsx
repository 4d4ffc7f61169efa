import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../site/EmptyState.tsx';
import type { LinkView } from '../../site/frame.view.ts';
import type { PagingView } from '../../ui/Paging.tsx';
import { Paging } from '../../ui/Paging.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import type { KeysView } from './keys.view.ts';

/** A desk list without its rows: the current tab, filters, pagination and data links. */
export interface DeskListView {
  readonly showLabel: string;
  readonly shown: readonly LinkView[];
  readonly search?: DeskSearch;
  readonly empty: { readonly text: string; readonly advice: string } | null;
  readonly paging: PagingView | null;
  readonly data: readonly LinkView[];
  /** The keyboard shortcuts for its rows, if any. */
  readonly keys?: KeysView;
}

/** The filter form of a desk list, without its fields. */
export interface DeskSearch {
  readonly action: string;
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly button: string;
}

/** The frame of a desk list around its rows, which are its children. */
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
  /** Placed before everything. */
  before?: ComponentChildren;
  /** The fields of its filter form. */
  fields?: ComponentChildren;
  /** Whether those need the full width. */
  isWide?: boolean;
  /** Placed before the rows. */
  notes?: ComponentChildren;
  /** Placed after the rows. */
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

/** The tabs of a list, one of which is current. */
export function Shown({ label, links }: { label: string; links: readonly LinkView[] }) {
  if (links.length === 0) return null;
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
