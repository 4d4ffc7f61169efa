import { readCsv } from '../../readers/favorites/read-csv.ts';
import { refusal } from '../../words/refusal.ts';
import { fromOf, type Redirect, type RedirectTyped } from './redirect.ts';

/** The most bytes of a list of redirects. */
export const REDIRECTS_BYTES = 10 * 2 ** 20;

const COLUMNS = ['from', 'to', 'type', 'hits', 'last_hit'] as const;
const TEMPORARY = new Set(['302', '303', '307', 'temporary', 'temp']);

/**
 * The redirects of a CSV list, with the numbers of its lines: a path, where it leads, and whether for good (301, or left out)
 * or for now (302). Columns go by their names in the first line, or in this order. Throws `redirectsEmptyFile` where there is none.
 */
export function redirectsOfCsv(text: string): (RedirectTyped & { readonly line: number })[] {
  const rows = readCsv(text.replace(/^\uFEFF/, ''));
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const named = head.includes('from') && head.includes('to');
  const place = (name: (typeof COLUMNS)[number], at: number) => (named ? head.indexOf(name) : at);
  const [from, to, type] = [place('from', 0), place('to', 1), place('type', 2)];
  const lines = rows.flatMap((row, at) => {
    if ((named && at === 0) || row.every((field) => field.trim() === '')) return [];
    return [
      {
        line: at + 1,
        from: row[from] ?? '',
        to: row[to] ?? '',
        isPermanent: !TEMPORARY.has((row[type] ?? '').trim().toLowerCase()),
      },
    ];
  });
  if (lines.length === 0) {
    throw refusal('redirectsEmptyFile');
  }
  return lines;
}

/** Redirects as CSV, which {@link redirectsOfCsv} reads again: https://www.rfc-editor.org/rfc/rfc4180 */
export function redirectsCsv(redirects: readonly Redirect[]): string {
  const lines = redirects.map((one) =>
    [fromOf(one), one.target, one.isPermanent ? '301' : '302', String(one.hits), one.lastHit ?? '']
      .map(field)
      .join(','),
  );
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** No path or address begins with a sign that a spreadsheet takes for a formula. */
function field(text: string): string {
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
