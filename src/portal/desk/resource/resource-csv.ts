import type { Download } from '../../http/own-page.ts';
import { csvDownload } from '../../json/csv.ts';
import { type AnyResource, dataOf } from './resource.ts';

/**
 * Rows as CSV, with a column for each value; a value with parts, such as names by language, gets a column for each
 * part, and so does each part of a list.
 */
export function resourceCsv(resource: AnyResource, rows: readonly unknown[]): Download {
  const flat = rows.map((row) => flattened(dataOf(resource, row)));
  // A column for each name that any row has, in the order of the description.
  const heads = resource.columns.flatMap(({ name }) => {
    const parts = [...new Set(flat.flatMap((row) => [...row.keys()]))].filter(
      (one) => one === name || one.startsWith(`${name}.`),
    );
    return parts.length > 0 ? parts.sort() : [name];
  });
  const lines = [heads, ...flat.map((row) => heads.map((head) => row.get(head) ?? null))];
  return csvDownload(resource.many, lines);
}

function flattened(data: Readonly<Record<string, unknown>>): Map<string, string | number | null> {
  const flat = new Map<string, string | number | null>();
  const add = (name: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value) && !value.some((item) => typeof item === 'object'))
      flat.set(name, value.join('; '));
    else if (Array.isArray(value)) for (const [at, of] of value.entries()) add(`${name}.${at + 1}`, of);
    else if (typeof value === 'object') {
      for (const [part, of] of Object.entries(value)) add(`${name}.${part}`, of);
    } else flat.set(name, typeof value === 'number' ? value : String(value));
  };
  for (const [name, value] of Object.entries(data)) add(name, value);
  return flat;
}
