const ALL = /^(?:total|all|all (?:goods|products|commodities)|ag\d|ag|-|всего|toutes?|合计)$/i;

/** What a cell of goods is: digits of the Harmonized System, all goods (null), or no code at all (undefined). */
export function readProduct(cell: string): string | null | undefined {
  const text = cell.trim();
  if (text === '' || ALL.test(text)) return null;
  const dotted = /^(\d{2,4})\.(\d{2})(?:\.(\d{2}))?$/.exec(text);
  const digits = dotted
    ? `${dotted[1]}${dotted[2]}${dotted[3] ?? ''}`
    : /^(\d{1,10})(?:$|[.\s:,–-]+\D)/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  // A spreadsheet that took codes for numbers dropped the zero before the first nine chapters.
  return digits.length % 2 === 1 ? `0${digits}` : digits;
}
