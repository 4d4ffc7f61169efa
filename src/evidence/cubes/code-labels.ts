import codes from './sdmx-codes.json' with { type: 'json' };

const LISTS = codes as Readonly<Record<string, Readonly<Record<string, string>>>>;
/** Names that tables have for the code lists of SDMX, beside Eurostat's own. */
const SAME: Readonly<Record<string, string>> = {
  adjustment: 's_adj',
  nace: 'nace_r2',
  coicop18: 'coicop',
  frequency: 'freq',
  isced: 'isced11',
};

/**
 * What a code of a column means, after the code lists that statistics offices share: words, or an empty list where it
 * stands for everything. Null for a code, or a column, that is not known.
 */
export function codeLabels(column: string, code: string): readonly string[] | null {
  const name = column.toLowerCase();
  const list = LISTS[SAME[name] ?? name];
  const label = list && Object.hasOwn(list, code) ? list[code] : undefined;
  if (label === undefined) return null;
  return label === '*' ? [] : label.split(';').map((one) => one.trim());
}
