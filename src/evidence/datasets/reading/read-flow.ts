type Flow = 'import' | 'export' | 're-export' | 're-import';

const WORDS: readonly (readonly [RegExp, Flow])[] = [
  [/^(?:re-?exports?|rx|реэкспорт|réexportations?|转口)$/i, 're-export'],
  [/^(?:re-?imports?|rm|реимпорт|réimportations?)$/i, 're-import'],
  [/^(?:exports?|exp|x|xg|dx|export(?:s)? of goods.*|экспорт|exportations?|出口|صادرات|expo)$/i, 'export'],
  [/^(?:imports?|imp|m|mg|fm|import(?:s)? of goods.*|импорт|importations?|进口|واردات|impo)$/i, 'import'],
];

/** Which way the goods went, as offices write it: EXPORT, X, Imports, M, RX; `1` and `2` as Eurostat numbers them. */
export function readFlow(cell: string): Flow | null {
  const text = cell.trim();
  if (text === '1') return 'import';
  if (text === '2') return 'export';
  return WORDS.find(([form]) => form.test(text))?.[1] ?? null;
}
