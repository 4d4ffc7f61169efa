import type { ColumnProfile } from './table-profile.ts';

/**
 * Whether the years of a table are those of accounts, which need not be the calendar's: by the header of its time or a
 * second one beside it, its title, or the words around it.
 */
export function areFiscal(columns: readonly ColumnProfile[], said: readonly string[]): boolean {
  const headers = columns.map(({ name, field }) => `${name.replaceAll('_', ' ')} ${field.title ?? ''}`);
  return headers.some((one) => YEAR.test(one)) || said.some((one) => YEAR.test(one) || CODE.test(one));
}

const YEAR = /\b(?:fiscal|financial|budget|tax)\s?years?\b|\bfiscal(?:year)/iu;
const CODE = /\bFY(?:\s?\d{2}|\b)/u;
