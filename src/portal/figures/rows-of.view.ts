import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { NumberedRow } from '../../evidence/datasets/read-rows.ts';
import { nameIn } from '../../stories/story.ts';
import { keptApart } from '../../words/kept-apart.ts';
import type { Part } from '../../words/message.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import type { PagingView } from '../ui/Paging.tsx';
import { rowsTable } from './rows.view.ts';
import type { RowsAsked } from './rows-asked.ts';
import { rowsPath } from './rows-path.ts';

/** How many rows are on one page. */
export const ROWS_LISTED = 50;

/** Rows of a version of a dataset, ready to display. */
export type RowsOfView = ReturnType<typeof rowsOfView>;

/** Shapes a page of rows; `rows` has one more than a page if there are more. */
export function rowsOfView(
  parts: {
    readonly dataset: Dataset;
    readonly version: DatasetVersion;
    readonly asked: RowsAsked;
    readonly rows: readonly NumberedRow[];
    readonly count: number;
  },
  edition: Edition,
) {
  const { dataset, version, asked, rows, count } = parts;
  const { words, language } = edition;
  const path = rowsPath({ slug: dataset.slug, version: version.number });
  const page = rows.slice(0, ROWS_LISTED);
  const open = dataset.valuesOpen;
  const apart = (text: string) => (words.direction === 'rtl' ? keptApart(text) : text);
  return {
    title: asked.where
      ? words.say('rowsWhere', { column: apart(asked.where.column), value: apart(asked.where.value) })
      : words.say('rowsAll'),
    kicker: [
      { text: nameIn(dataset.names, language), href: hrefIn(edition, `/dataset/${dataset.slug}`) },
      { text: ' · ' },
      {
        text: words.say('versionNumber', { number: words.number(version.number) }),
        href: hrefIn(edition, path.replace(/\/rows$/, '')),
      },
    ],
    count:
      open && count > 0
        ? words.say('rowsFound', {
            count,
            version: words.number(version.number),
            total: words.number(version.rowCount),
          })
        : null,
    ...rowsTable(page, version, dataset.slug, edition),
    empty:
      open && page.length === 0
        ? { text: words.say('rowsNobody'), advice: words.say('rowsNobodyAdvice') }
        : null,
    /** Shown instead of rows that may not be redistributed. */
    closed: open ? null : words.say('datasetClosed', { licence: dataset.licence }),
    paging: pagingOf(rows, asked, path, edition),
    links: open ? linksOf(parts, path, edition) : [],
  };
}

function pagingOf(
  rows: readonly NumberedRow[],
  asked: RowsAsked,
  path: string,
  edition: Edition,
): PagingView | null {
  const { words } = edition;
  const last = rows.length > ROWS_LISTED ? rows[ROWS_LISTED - 1] : undefined;
  if (!last && asked.after === 0) return null;
  const kept = { ...asked.where };
  return {
    label: words.say('pagesLabel'),
    newest: asked.after > 0 ? { text: words.say('rowsFirst'), href: hrefIn(edition, path, kept) } : null,
    older: last
      ? { text: words.say('nextPage'), href: hrefIn(edition, path, { ...kept, cursor: String(last.row) }) }
      : null,
  };
}

function linksOf(
  { dataset, version, asked }: { dataset: Dataset; version: DatasetVersion; asked: RowsAsked },
  path: string,
  { words }: Edition,
): Part[] {
  const api = `/api/v1/datasets/${dataset.slug}/versions/${version.number}/rows`;
  const query = asked.where ? `?${new URLSearchParams({ ...asked.where })}` : '';
  return [
    { text: words.say('dataAsJson'), href: `${api}${query}` },
    { text: words.say('rowsAsCsv'), href: asked.where ? `${api}.csv${query}` : `${path}.csv` },
  ];
}
