import type { Dataset, DatasetVersion } from '../../evidence/datasets/dataset.ts';
import type { RowCell } from '../../evidence/datasets/read-row.ts';
import { nameIn } from '../../stories/story.ts';
import { keptApart } from '../../words/kept-apart.ts';
import type { Words } from '../../words/words.ts';
import { type Edition, hrefIn } from '../site/edition.ts';
import { cellText } from './cell-text.ts';

/** A row of a version of a dataset, ready to display. */
export type RowView = ReturnType<typeof rowView>;

/** Shapes a row for its page; `cells` is null if the row may not be redistributed. */
export function rowView(
  {
    dataset,
    version,
    row,
    cells,
  }: { dataset: Dataset; version: DatasetVersion; row: number; cells: readonly RowCell[] | null },
  edition: Edition,
) {
  const { words } = edition;
  const path = `/dataset/${dataset.slug}/versions/${version.number}`;
  const link = (number: number) => ({
    text: words.say('rowNumber', { row: words.number(number) }),
    href: hrefIn(edition, `${path}/rows/${number}`),
  });
  return {
    title: words.say('rowNumber', { row: words.number(row) }),
    kicker: [
      { text: nameIn(dataset.names, edition.language), href: hrefIn(edition, `/dataset/${dataset.slug}`) },
      { text: ' · ' },
      {
        text: words.say('versionNumber', { number: words.number(version.number) }),
        href: hrefIn(edition, path),
      },
    ],
    facts: (cells ?? []).map(({ column, value }) => ({
      term: column,
      parts: [{ text: apart(cellText(value, words), words) }],
    })),
    /** Shown instead of a row that may not be redistributed. */
    closed: cells ? null : words.say('datasetClosed', { licence: dataset.licence }),
    links: cells
      ? [
          ...(row > 1 ? [link(row - 1)] : []),
          ...(row < version.rowCount ? [link(row + 1)] : []),
          {
            text: words.say('dataAsJson'),
            href: `/api/v1/datasets/${dataset.slug}/versions/${version.number}/rows/${row}`,
          },
        ]
      : [],
  };
}

/** Isolates text of a file that may run in the other direction. */
function apart(text: string, words: Words): string {
  return words.direction === 'rtl' ? keptApart(text) : text;
}
