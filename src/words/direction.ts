const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);
/** Scripts that say which way a language is written that is written in several. */
const SCRIPTS: Readonly<Record<string, 'ltr' | 'rtl'>> = {
  arab: 'rtl',
  hebr: 'rtl',
  latn: 'ltr',
  cyrl: 'ltr',
};

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', script = ''] = tag.toLowerCase().split('-');
  return SCRIPTS[script] ?? (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');
}
