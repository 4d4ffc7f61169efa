import { fold } from './fold.ts';

/** The script a word is written in; digits and everything else that is a letter have their own. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'digits' | 'other';

/** How a word is looked for, before any ending or prefix is taken off: folded, and of Latin letters without full stops. */
export function plainKey(lower: string, script: Script): string {
  // Plain ASCII is the most of it and needs no more.
  if (script === 'latin') return /^[a-z]*$/.test(lower) ? lower : fold(lower).replaceAll('.', '');
  return script === 'cyrillic' || script === 'arabic' ? fold(lower) : lower;
}
