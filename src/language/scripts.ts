import anyAscii from 'any-ascii';

/** The scripts whose words are read in a way of their own. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'armenian'
  | 'georgian'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'arabic'
  | 'hebrew'
  | 'other';

const SCRIPTS: readonly [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Katakana}\p{Script=Hiragana}ー]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
];

/** The script a word is written in, by its first letter. */
export function scriptOf(word: string): Script {
  if (/^[a-z0-9]/i.test(word)) return 'latin';
  const letter = /\p{L}/u.exec(word)?.[0];
  if (!letter) return 'latin';
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
}

/** Whether a script writes names without spaces. */
export function isUnspaced(script: Script): boolean {
  return script === 'han' || script === 'kana' || script === 'hangul';
}

/** Whether a script leaves vowels out, or any-ascii cannot tell where they are. */
export function isVowelless(script: Script): boolean {
  return script === 'arabic' || script === 'hebrew' || script === 'other';
}

/** A word in small Latin letters and digits. */
export function romanise(word: string, script: Script): string {
  let text = word;
  if (script === 'han') text = readPolyphones(word);
  else if (script === 'greek') text = greekSounds(word);
  else if (script === 'hebrew') return hebrewSounds(word);
  else if (script === 'arabic') text = arabicLetters(word);
  const ascii = anyAscii(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  return script === 'arabic' ? ascii.replaceAll('j', 'dj') : ascii;
}

/** Signs that names read otherwise than the dictionary's first reading. */
const POLYPHONES: readonly [RegExp, string][] = [
  [/重庆|重慶/g, ' chongqing '],
  [/厦门|廈門/g, ' xiamen '],
  [/长(?=[沙春城江安虹征])|長(?=[沙春城江安虹征])/g, 'chang'],
  [/(?<=成)都/g, 'du'],
  [/^曾/g, 'zeng'],
  [/^单|^單/g, 'shan'],
  [/^解/g, 'xie'],
  [/^仇/g, 'qiu'],
  [/^区|^區/g, 'ou'],
  [/^查/g, 'zha'],
  [/^翟/g, 'zhai'],
  [/^尉迟/g, 'yuchi'],
  [/(?<=银|銀)行/g, 'hang'],
  [/行(?=业|業)/g, 'hang'],
  [/乐(?=清)/g, 'yue'],
  [/(?<=音)乐|^乐(?=[^天视])/g, 'yue'],
];

function readPolyphones(word: string): string {
  let text = word;
  for (const [signs, reading] of POLYPHONES) text = text.replace(signs, reading);
  return text;
}

function greekSounds(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/^μπ/g, 'b')
    .replaceAll(/μπ/g, 'mp')
    .replaceAll(/^ντ/g, 'd')
    .replaceAll(/γκ/g, 'g')
    .replaceAll(/γγ/g, 'ng')
    .replaceAll(/ου/g, 'u')
    .replaceAll(/αυ/g, 'av')
    .replaceAll(/ευ/g, 'ev')
    .replaceAll(/[εα]ι/g, 'e')
    .replaceAll(/[οι]ι/g, 'i');
}

/** Letters of Arabic that any-ascii leaves as signs are vowels or nothing; a doubled article is read once. */
function arabicLetters(word: string): string {
  return word
    .replaceAll(/[\u064B-\u0652\u0640]/g, '')
    .replaceAll(/[ةه]$/g, '')
    .replaceAll(/[ىئؤءأإآ]/g, 'ا');
}

const HEBREW: Readonly<Record<string, string>> = {
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

function hebrewSounds(word: string): string {
  let text = '';
  for (const letter of word) text += HEBREW[letter] ?? (/[0-9a-z]/i.test(letter) ? letter.toLowerCase() : '');
  return text.replace(/h$/, '');
}
