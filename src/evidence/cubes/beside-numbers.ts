import { plain } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/** Whether a column gives the margin of error of another: "FactValueNumericLow" beside "FactValueNumeric", "95% CI upper". */
export function isBound(name: string, columns: readonly ColumnProfile[]): boolean {
  if (/\b(?:ci|confidence (?:interval|limit)|margin of error|standard error|cv)\b/i.test(plain(name)))
    return true;
  const base = plain(name).replace(/[\s_]*\b(?:low(?:er)?|high(?:er)?|upper)\b[\s_]*/i, '');
  return base !== plain(name) && columns.some((one) => one.numeric && plain(one.name) === base);
}

/** Headers of columns that repeat the numbers of another for people to read. */
const DISPLAYED = /^(?:display(?:ed)? ?)?values?$|^display(?:ed)? /i;

/**
 * Whether a column repeats another with fewer digits: "35.0 [32.6-37.5]" under "Value" beside 35.03077 under
 * "FactValueNumeric", as the WHO has it. Both would answer a question, and neither would be surer.
 */
export function isRounded(name: string, columns: readonly ColumnProfile[]): boolean {
  const shown = columns.find((one) => one.name === name);
  if (!shown || !DISPLAYED.test(plain(name)) || shown.least === shown.most) return false;
  const { least, most, decimals, filled } = shown;
  const rounded = (value: number | null) => value !== null && Number(value.toFixed(decimals));
  return columns.some(
    (one) =>
      one !== shown &&
      one.numeric &&
      one.filled === filled &&
      one.decimals > decimals &&
      rounded(one.least) === least &&
      rounded(one.most) === most,
  );
}
