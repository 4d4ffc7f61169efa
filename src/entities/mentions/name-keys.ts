import type { Script, Word } from './words.ts';

/** Endings of Russian and Ukrainian nouns and adjectives in any case, the longest first. */
const CYRILLIC_ENDINGS =
  'ого его ому ему ыми ими ами ями ією ый ий ой ая яя ое ее ые ие ую юю ых их ым им ом ем ём ам ям ах ях ов ев ей ою ею ию ии ия а я о е ё ы и у ю ь й і ї'.split(
    ' ',
  );
/** What a name has in the nominative and loses elsewhere. */
const NOMINATIVE = /(?:[ыио]й|ая|яя|ое|ее|ые|ие|[аяоеёыийьії])$/u;
/** Иванец, Павел, Шойгук: the last vowel goes where an ending comes. */
const FLEETING = /(?<=\p{L}{2})[ео](?=[кцл]$)/u;
const ARABIC_PREFIXES = 'وبال فبال وكال وال بال فال كال لل ولل ال و ف ب ل ك'.split(' ');

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

/** The keys that a word of a name is kept under. */
export function keysOfName({ lower, script }: Pick<Word, 'lower' | 'script'>): string[] {
  const plain = plainKey(lower, script);
  if (script === 'cyrillic' && plain.length > 3) {
    const stem = plain.replace(NOMINATIVE, '');
    const short = stem.replace(FLEETING, '');
    return short === stem ? [stem] : [stem, short];
  }
  if (script === 'arabic' && plain.length > 4 && plain.startsWith('ال')) return [plain.slice(2)];
  return [plain];
}

/** The keys under which a word of a text may be kept: as it stands, then with endings or prefixes taken off. */
export function keysOfWord({ lower, script }: Pick<Word, 'lower' | 'script'>): string[] {
  const plain = plainKey(lower, script);
  if (script === 'cyrillic' && plain.length > 3) {
    const keys = [plain];
    for (const ending of CYRILLIC_ENDINGS) {
      if (plain.length - ending.length > 2 && plain.endsWith(ending))
        keys.push(plain.slice(0, -ending.length));
    }
    return keys;
  }
  if (script === 'arabic' && plain.length > 3) {
    const keys = [plain];
    for (const prefix of ARABIC_PREFIXES) {
      if (plain.length - prefix.length > 1 && plain.startsWith(prefix)) keys.push(plain.slice(prefix.length));
    }
    return keys;
  }
  return [plain];
}
