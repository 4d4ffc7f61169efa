import type { Word } from '../../language/cut-words.ts';

/** Endings of Russian and Ukrainian nouns and adjectives in all cases, longest first. */
const CYRILLIC_ENDINGS =
  'ого его ому ему ыми ими ами ями ією ый ий ой ая яя ое ее ые ие ую юю ых их ым им ом ем ём ам ям ах ях ов ев ей ою ею ию ии ия а я о е ё ы и у ю ь й і ї'.split(
    ' ',
  );
/** Nominative endings that other cases do not have. */
const NOMINATIVE = /(?:[ыио]й|ая|яя|ое|ее|ые|ие|[аяоеёыийьії])$/u;
/** Иванец, Павел, Шойгук: the last vowel is dropped before an ending. */
const FLEETING = /(?<=\p{L}{2})[ео](?=[кцл]$)/u;
const ARABIC_PREFIXES = 'وبال فبال وكال وال بال فال كال ولل لل وب ول وك فب فل ال و ف ب ل ك'.split(' ');

/** The keys that a word of a name is stored under. */
export function keysOfName({ key: plain, script }: Pick<Word, 'key' | 'script'>): string[] {
  if (script === 'cyrillic' && plain.length > 3) {
    const stem = plain.replace(NOMINATIVE, '');
    const short = stem.replace(FLEETING, '');
    return short === stem ? [stem] : [stem, short];
  }
  if (script === 'arabic' && plain.length > 4 && plain.startsWith('ال')) return [plain.slice(2)];
  return [plain];
}

/** The possible keys of a word in a text: unchanged, then without endings or prefixes. */
export function keysOfWord({ key: plain, script }: Pick<Word, 'key' | 'script'>): string[] {
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
