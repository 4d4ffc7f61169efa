/** A text as a search of the newsroom's pages compares it: in small letters, without accents. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
