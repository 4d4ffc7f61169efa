import type { Page } from '../page.ts';
import { OPEN_TO_ALL } from './json-page.ts';
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

/** One field, quoted where it must be; text a spreadsheet would run as a formula is kept text by an apostrophe. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\u200b-\u200f]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
