/** The script a word is written in; digits and everything else that is a letter have their own. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'digits' | 'other';

/** How a word is looked for, before any ending or prefix is taken off. */
export function plainKey(lower: string, script: Script): string {
  switch (script) {
    case 'cyrillic':
      return lower.replaceAll('ё', 'е');
    case 'arabic':
      return lower
        .replaceAll(/[\u0640\u064b-\u0652\u0670]/g, '')
        .replaceAll(/[أإآٱ]/g, 'ا')
        .replaceAll('ى', 'ي')
        .replaceAll('ة', 'ه');
    case 'latin':
      // Plain ASCII is the most of it and needs no more.
      if (/^[a-z.]*$/.test(lower)) return lower.includes('.') ? lower.replaceAll('.', '') : lower;
      return lower.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('.', '');
    default:
      return lower;
  }
}
