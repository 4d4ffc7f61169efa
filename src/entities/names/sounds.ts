import { memoize } from '../../memoize.ts';

/** The vowels of a sound form. */
const VOWELS = new Set('aeiou');

/**
 * The phonetic form of a Latin word, independent of the language of transliteration: Khusein, Husayn and Hussein are
 * similar, Tchaikovsky and Chaykovskiy too. Capitals are digraphs: S for sh, C for ch, J for zh.
 */
export function soundOf(ascii: string): string {
  return ascii.length < 2 ? ascii : heard(ascii);
}

const heard = memoize(4096, (ascii: string) => {
  let word = ascii;
  for (const [pattern, sound] of RULES) word = word.replace(pattern, sound);
  return word;
});

const RULES: readonly [RegExp, string][] = [
  [/schtsch|shch|sch|sh/g, 'S'],
  [/tsch|tch|tsh|ch/g, 'C'],
  [/(?<=[aeiou])ssion$|tion$/g, 'Sn'],
  [/sion$/g, 'Jn'],
  [/zh/g, 'J'],
  [/dzh|dj|(?<![aeiou])j(?=[aeou])/g, 'J'],
  [/dg(?=e)/g, 'J'],
  [/ph/g, 'f'],
  [/kh|gh(?=[aeiou])/g, 'h'],
  [/gh/g, ''],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/^x(?=[iu])/g, 'S'],
  [/x/g, 'ks'],
  [/^q(?=i[aeou]|in|u[ae])/g, 'C'],
  [/ck|q/g, 'k'],
  [/tz|ts|(?<=.)cz/g, 'c'],
  [/c(?=[eiy])/g, 's'],
  [/c(?![eiy]|$)/g, 'k'],
  [/c$/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ea|ie(?=.)/g, 'i'],
  [/[yj]/g, 'i'],
  [/[ae]i(?=[^aeiou]|$)/g, 'ei'],
  [/ii+/g, 'i'],
  [/ia$/g, 'ia'],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/([a-zA-Z])\1+/g, '$1'],
];

/**
 * The consonants of a sound form, grouped by what scripts without vowels, or with few consonants, do not distinguish.
 */
export function skeletonOf(sound: string): string {
  let bones = '';
  for (const letter of sound) {
    const bone = BONES[letter];
    if (bone && bone !== bones.at(-1)) bones += bone;
  }
  return bones;
}

const BONES: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  f: 'f',
  v: 'f',
  d: 't',
  t: 't',
  g: 'k',
  k: 'k',
  l: 'l',
  r: 'r',
  m: 'm',
  n: 'n',
  s: 's',
  z: 's',
  c: 's',
  S: 's',
  C: 's',
  J: 's',
  h: 'h',
};

/** Vowels. */
export function isVowel(letter: string): boolean {
  return VOWELS.has(letter);
}

/** The skeleton as written in scripts without vowels, where w, y and h are vowels or breath. */
export function looseSkeletonOf(sound: string, oneLiquid: boolean): string {
  let bones = '';
  let last = '';
  for (const letter of sound) {
    const before = last;
    last = letter;
    if (letter === 'v' || letter === 'h') continue;
    let bone = BONES[letter];
    if (oneLiquid && bone === 'r') bone = 'l';
    // "ts" is one sound; two separated by something are two.
    if (bone && !(bone === bones.at(-1) && BONES[before] === BONES[letter])) bones += bone;
  }
  return bones;
}

/** A Korean word in the form shared by its romanisations: Jiyeong and Ji-young, Minsu and Min-soo. */
export function koreanKey(ascii: string): string {
  return ascii
    .replaceAll(/yeo|you|yoo|yu|yo/g, 'yo')
    .replaceAll(/eo|ou|oo|eu|u|o/g, 'o')
    .replaceAll(/ae|ai|ei|ee|i/g, 'i')
    .replaceAll(/ch|j/g, 'c')
    .replaceAll('g', 'k')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replaceAll('l', 'r')
    .replaceAll(/(?<=[a-z])h(?![aeiou])/g, '')
    .replaceAll(/([a-z])\1+/g, '$1');
}

const SYLLABLE = /^[^aeiou]{0,3}[aeiouyw]{1,3}(?:ng|[nkmlpt])?$/;

/**
 * Whether two words are East Asian syllables that no romanisation writes alike: Sang and Song, but not Chul and Chol.
 */
export function areTwoSyllables(one: string, other: string): boolean {
  return SYLLABLE.test(one) && SYLLABLE.test(other) && koreanKey(one) !== koreanKey(other);
}
