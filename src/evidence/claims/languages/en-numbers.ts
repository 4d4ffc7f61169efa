import type { NumberWord } from '../language.ts';

type Entry = readonly [phrase: string, word: NumberWord];

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [names: string, value: number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
];

const SMALL = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

/** Any whole number in one word but zero, as a part of a pattern. */
export const SMALL_NUMBERS = [...SMALL.keys()].slice(1).join('|');

/** A whole number in one word, or in digits; null for anything else. */
export function smallNumber(text: string): number | null {
  return SMALL.get(text.toLowerCase()) ?? (/^\d+$/.test(text) ? Number(text) : null);
}

/** Words that make numbers. */
export const NUMBERS: readonly Entry[] = [
  ...ONES.map((word, value): Entry => [word, { kind: 'ones', value }]),
  ...TENS.map((word, i): Entry => [word, { kind: 'tens', value: 20 + 10 * i }]),
  ['fourty', { kind: 'tens', value: 40 }],
  ['nought', { kind: 'ones', value: 0 }],
  ['naught', { kind: 'ones', value: 0 }],
  ['hundred', { kind: 'hundred', value: 100 }],
  ['hundreds', { kind: 'hundred', value: 100, plural: true }],
  ['dozen', { kind: 'dozen', value: 12 }],
  ['dozens', { kind: 'dozen', value: 12, plural: true }],
  ['tens', { kind: 'dozen', value: 10, plural: true }],
  ...SCALES.flatMap(([name, value]): Entry[] => [
    [name, { kind: 'scale', value }],
    [`${name}s`, { kind: 'scale', value, plural: true }],
  ]),
  ...(
    [
      ['bn', 1e9],
      ['bln', 1e9],
      ['mn', 1e6],
      ['mln', 1e6],
      ['mil', 1e6],
      ['tln', 1e12],
      ['mio', 1e6],
      ['tn', 1e12],
      ['trn', 1e12],
      ['trln', 1e12],
      ['k', 1e3],
      ['cr', 1e7],
    ] as const
  ).map(([word, value]): Entry => [word, { kind: 'scale', value, short: 'digits' }]),
  ...(
    [
      ['m', 1e6],
      ['b', 1e9],
      ['t', 1e12],
      ['mm', 1e6],
    ] as const
  ).map(([word, value]): Entry => [word, { kind: 'scale', value, short: 'money' }]),
];

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Ordinals in words; those in digits are codes to the tokens ("20th") and listed too. */
export const ORDINALS: readonly (readonly [phrase: string, value: number])[] = [
  ...ORDINAL_WORDS.map((word, i) => [word, i + 1] as const),
  ...Array.from({ length: 100 }, (_, i) => [`${i + 1}${ending(i + 1)}`, i + 1] as const),
];

function ending(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

const DENOMINATORS: readonly (readonly [names: string, of: number])[] = [
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
];

/** Fractions by their denominators. */
export const FRACTIONS: readonly (readonly [phrase: string, word: { of: number; alone: boolean }])[] = [
  ['half', { of: 2, alone: true }],
  ['halves', { of: 2, alone: false }],
  ...DENOMINATORS.flatMap(([name, of]) => [
    [name, { of, alone: false }] as const,
    [`${name}s`, { of, alone: false }] as const,
  ]),
];

const FOLDS: readonly (readonly [word: string, value: number])[] = [
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['hundred', 100],
];

/** Ratios in one word. */
export const MULTIPLES: readonly (readonly [
  phrase: string,
  word: { value: number; direction: 'up' | 'down' | null },
])[] = [
  ...FOLDS.flatMap(([word, value]) => [
    [`${word}fold`, { value, direction: null }] as const,
    [`${word}-fold`, { value, direction: null }] as const,
  ]),
  ...['doubled', 'doubling'].map((word) => [word, { value: 2, direction: 'up' }] as const),
  ...['tripled', 'trebled', 'tripling', 'trebling', 'triples'].map(
    (word) => [word, { value: 3, direction: 'up' }] as const,
  ),
  ...['quadrupled', 'quadrupling'].map((word) => [word, { value: 4, direction: 'up' }] as const),
  ['quintupled', { value: 5, direction: 'up' }],
  ...['halved', 'halving'].map((word) => [word, { value: 0.5, direction: 'down' }] as const),
  ['twice', { value: 2, direction: null }],
  ['thrice', { value: 3, direction: null }],
];

/** What a text with a number in it has. */
export const TRIGGER = new RegExp(
  String.raw`[\d０-９½¼¾⅓⅔⅛⅙⅕⅖⅗⅘⅜⅝⅞]|\b(?:${[...ONES.slice(1), ...TENS].join('|')}|zero|n[ao]ught|hundreds?|dozens?|tens|half|halves|quarters?|third|fifth|tenth|second-|twice|thrice|\w{3,7}fold|(?:thousand|million|billion|trillion|crore|lakh)s?|doubl|tripl|trebl|quadrupl|quintupl|halv|second|fourth|sixth|seventh|eighth|ninth)`,
  'i',
);
