import type { RowCell } from '../../evidence/datasets/read-row.ts';
import type { Words } from '../../words/words.ts';

/** A cell as a row's page shows it: numbers in the reader's format, empty cells as a dash. */
export function cellText(value: RowCell['value'], words: Words): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'number')
    return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 6, useGrouping: false }).format(
      value,
    );
  return String(value);
}
