import type { Page } from '../http/page.ts';
import { type CsvColumns, csvLines, csvPage } from '../json/csv.ts';
import type { cardJson } from './story.json.ts';

type Row = ReturnType<typeof cardJson>;

const COLUMNS: CsvColumns<Row> = {
  id: (row) => row.id,
  slug: (row) => row.slug,
  url: (row) => row.url,
  language: (row) => row.language,
  kind: (row) => row.kind,
  headline: (row) => row.headline,
  standfirst: (row) => row.standfirst,
  section: (row) => row.section?.slug ?? null,
  authors: (row) => row.authors.map(({ name }) => name).join('; '),
  byline: (row) => row.byline,
  published: (row) => row.published,
  updated: (row) => row.updated,
  source: (row) => row.source.name,
  policy: (row) => row.source.policy,
  words: (row) => row.words,
  demo: (row) => String(row.demo),
};

/** Stories of a list as CSV: https://www.rfc-editor.org/rfc/rfc4180 */
export function storiesCsv(name: string, rows: readonly Row[], shows: readonly string[]): Page {
  return csvPage(name, csvLines(COLUMNS, rows), shows);
}
