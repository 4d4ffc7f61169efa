import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn, queryOf } from '../../site/edition.ts';
import type { LinkView } from '../../site/frame.view.ts';
import type { FieldView } from '../../ui/form/Field.tsx';
import type { DeskListView } from '../frame/DeskList.tsx';
import { deskPaging } from '../frame/desk-paging.ts';
import { keysView } from '../frame/keys.view.ts';
import type { RowTick } from './drawn-rows.ts';
import { type AnyResource, deskPathOf, type Fact, hasCsv, shownOf } from './resource.ts';
import type { ResourceTyped } from './resource-field.ts';
import {
  type ActButtonView,
  addFormView,
  buttonsOf,
  type ResourceFormView,
  type ResourceViewer,
} from './resource-page.view.ts';
import { filtersIn } from './resource-query.ts';
import type { ResourceWords, Room } from './resource-words.ts';

/** A desk list built from its description, ready to display. */
export interface ResourceListView extends DeskListView {
  readonly above: string | null;
  readonly add: LinkView | null;
  readonly room: { readonly label: string; readonly tabs: readonly LinkView[] } | null;
  readonly fields: readonly (FieldView & {
    readonly options: readonly { readonly value: string; readonly text: string }[] | null;
  })[];
  /** The form that adds a row. */
  readonly form: ResourceFormView | null;
  readonly isCode: boolean;
  /** Whether it is worked through by keyboard. */
  readonly isQueue: boolean;
  /** Whether its rows can be ticked. */
  readonly isTicked: boolean;
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly lang: string | undefined;
    readonly summary: string | null;
    readonly meta: readonly Fact[];
    readonly lacks: string | null;
    readonly wrong: string | null;
    readonly buttons: readonly ActButtonView[];
    readonly links: readonly LinkView[];
    readonly tick: RowTick | null;
    /** Its place in a list in an order that members choose, and the buttons that move it. */
    readonly place: PlaceView | null;
  }[];
}

/** A row's place in the order, and the buttons that move it. */
export type PlaceView = ReturnType<typeof placeView>;

/** Shapes a page of a list; `cursor` is that of the next page. */
export function resourceListView(
  resource: AnyResource,
  rows: readonly unknown[],
  cursor: string | null,
  query: Readonly<Record<string, string>>,
  typed: ResourceTyped | null,
  viewer: ResourceViewer,
  edition: Edition,
): ResourceListView {
  const { words } = edition;
  const { filters, room, key, name, lacks, addedAt } = resource;
  const { drawn = {} } = viewer;
  const path = deskPathOf(resource);
  const narrowed = filtersIn(resource, query);
  const asked = { ...narrowed, sort: query.sort };
  const said = resource.words(words);
  const tabs = filters
    .filter((filter) => filter.kind === 'part')
    .filter(({ isFor }) => isFor?.(viewer.member) ?? true);
  const first = tabs.find(({ isFirst }) => isFirst);
  const parts = tabs.filter((one) => one !== first);
  const active = parts.filter((one) => narrowed[one.name] === one.value);
  const part = (text: string, chosen: (typeof parts)[number] | null) => ({
    text: countedTab(text, viewer.counts?.[chosen?.value ?? 'all'], resource.mostCounted, words),
    href: hrefIn(edition, path, {
      ...asked,
      ...Object.fromEntries(parts.map((one) => [one.name, undefined])),
      ...(chosen && { [chosen.name]: chosen.value }),
    }),
    current: chosen ? active[0] === chosen : active.length === 0,
  });
  const fields = [
    ...filters.flatMap((filter) => {
      if (filter.kind === 'part' || filter.kind === 'linked') return [];
      const options =
        filter.kind === 'choice'
          ? [
              { value: '', text: filter.any(words) },
              ...(filter.options?.(words) ?? viewer.choices?.[filter.name] ?? []),
            ]
          : null;
      return [{ name: filter.name, label: filter.label(words), value: narrowed[filter.name], options }];
    }),
    ...sortField(resource, query, words),
  ];
  const seen = resource.order?.seen(rows);
  const chosenIn = new Set(filters.flatMap((filter) => (filter.kind === 'choice' ? [filter.name] : [])));
  return {
    above: resource.above?.(words, viewer) ?? null,
    add:
      addedAt && viewer.mayChange
        ? { text: addedAt.text(words), href: addedAtHref(edition, path, addedAt.path) }
        : null,
    room: room ? { label: room.label(words), tabs: roomTabs(room, path, edition) } : null,
    showLabel: words.say('deskShow'),
    shown:
      parts.length > 0
        ? [
            part(first?.label(words) ?? said.all ?? words.say('all'), null),
            ...parts.map((one) => part(one.label(words), one)),
          ]
        : [],
    ...(fields.length > 0 && {
      search: {
        action: path,
        hidden: [
          ...(edition.language === edition.standard ? [] : [['lang', edition.language] as const]),
          ...filters.flatMap(({ kind, name: of }) =>
            kind === 'linked' && narrowed[of] ? [[of, narrowed[of]] as const] : [],
          ),
          ...active.flatMap((one) => (chosenIn.has(one.name) ? [] : [[one.name, one.value] as const])),
        ],
        button: words.say('deskNarrow'),
      },
    }),
    fields,
    form: addFormView(resource, typed, viewer, edition),
    isCode: resource.isCode ?? false,
    isQueue: resource.queue !== undefined && !drawn.rows,
    isTicked: resource.queue?.tick !== undefined && !drawn.rows,
    rows: rows.map((row, at) => ({
      href: hrefIn(edition, `${path}/${key.of(row)}`),
      name: name(row, edition),
      lang: resource.lang?.(row),
      summary: resource.summary?.(row) ?? null,
      meta: shownOf(resource, row, edition, viewer.member),
      lacks: lacks?.(row, edition) ?? null,
      wrong: resource.wrong?.(row, edition) ?? null,
      buttons: buttonsOf(
        resource,
        row,
        viewer,
        edition,
        ({ inList }) => inList === true,
        resource.queue ? asked : {},
      ),
      links: resource.rowLinks?.(row, edition) ?? [],
      tick: resource.queue?.tick?.(row, edition) ?? null,
      place: viewer.mayChange && seen ? placeView(resource, rows, at, { ...query, seen }, edition) : null,
    })),
    empty:
      rows.length > 0 || drawn.empty === null
        ? null
        : (drawn.empty ?? emptyView(said, Object.values(narrowed).some(Boolean))),
    paging: deskPaging(edition, path, query, cursor, { field: 'cursor' }),
    data: [
      ...(hasCsv(resource) ? [{ text: words.say('asCsv'), href: `${path}.csv${queryOf(asked)}` }] : []),
      { text: words.say('asJson'), href: `${path}.json${queryOf(asked)}` },
      ...(drawn.links ?? []),
    ],
    ...((!drawn.rows || resource.queue) && { keys: keysView(words, resource.queue?.keys(words) ?? []) }),
  };
}

/** The sort field, if there are several orders: the default is not in the URL. */
function sortField(
  { sorts }: AnyResource,
  query: Readonly<Record<string, string>>,
  words: Words,
): ResourceListView['fields'] {
  if (sorts.length < 2) return [];
  const options = sorts.map(({ name, label }, at) => ({ value: at === 0 ? '' : name, text: label(words) }));
  return [{ name: 'sort', label: words.say('resourceSort'), value: query.sort, options }];
}

function countedTab(text: string, count: number | undefined, most: number | undefined, words: Words): string {
  if (count === undefined) return text;
  return most !== undefined && count > most
    ? `${text} (${words.say('deskMoreThan', { count: most })})`
    : `${text} (${words.number(count)})`;
}

function placeView(
  resource: AnyResource,
  rows: readonly unknown[],
  at: number,
  { seen, moved, step: pressed }: Readonly<Record<string, string>> & { readonly seen: string },
  edition: Edition,
) {
  const { one, key } = resource;
  const { words } = edition;
  const of = key.of(rows[at]);
  const name = resource.name(rows[at], edition);
  const step = (which: 'up' | 'down', text: string, label: string, disabled: boolean) => ({
    ...{ value: which, text, label, disabled },
    again: moved === of && pressed === which && !disabled,
  });
  return {
    id: `${one}-${of}`,
    number: words.number(at + 1),
    action: hrefIn(edition, `${deskPathOf(resource)}/${of}/move`),
    /** The order displayed. */
    seen,
    steps: [
      step('up', words.say('deskUp'), words.say('deskUpNamed', { name }), at === 0),
      step('down', words.say('deskDown'), words.say('deskDownNamed', { name }), at === rows.length - 1),
    ],
  };
}

function addedAtHref(edition: Edition, list: string, path: string): string {
  const [at = '', part] = (path.startsWith('/') ? path : `${list}/${path}`).split('#');
  return hrefIn(edition, at) + (part ? `#${part}` : '');
}

function roomTabs({ tabs }: Room, at: string, edition: Edition): LinkView[] {
  return tabs.map(({ path, text }) => ({
    text: text(edition.words),
    href: hrefIn(edition, path),
    current: path === at,
  }));
}

function emptyView(
  { none, advice, noMatch = none, noMatchAdvice = advice }: ResourceWords,
  isNarrowed: boolean,
): { readonly text: string; readonly advice: string } {
  return isNarrowed ? { text: noMatch, advice: noMatchAdvice } : { text: none, advice };
}
