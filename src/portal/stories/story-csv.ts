import { OPEN_TO_ALL } from '../http/json-page.ts';
import type { Page } from '../http/page.ts';
import { csvField } from '../json/csv.ts';
import type { cardJson } from './story.json.ts';

type Row = ReturnType<typeof cardJson>;

const COLUMNS: Record<string, (row: Row) => string | number | null> = {
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
export function csvPage(name: string, rows: readonly Row[], shows: readonly string[]): Page {
  const lines = [
    Object.keys(COLUMNS).join(','),
    ...rows.map((row) =>
      Object.values(COLUMNS)
        .map((read) => csvField(read(row)))
        .join(','),
    ),
  ];
  return {
    status: 200,
    type: 'text/csv; charset=utf-8; header=present',
    text: `${lines.join('\r\n')}\r\n`,
    cacheTags: shows,
    headers: { ...OPEN_TO_ALL, 'Content-Disposition': `inline; filename="${name}.csv"` },
  };
}
