/** Ways in which a name reaches a newsroom worse than a list has it, each with what it does to one. */
export const DEGRADATIONS: Readonly<Record<string, (name: string, random: () => number) => string>> = {
  'letters swapped': (name, random) =>
    inWord(
      name,
      random,
      (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ),
  'a letter left out': (name, random) =>
    inWord(name, random, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  'a letter twice': (name, random) =>
    inWord(name, random, (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  'a wrong letter': (name, random) =>
    inWord(
      name,
      random,
      (word, at) => word.slice(0, at) + 'aeiourstnl'.charAt(Math.floor(random() * 10)) + word.slice(at + 1),
    ),
  'a word left out': (name, random) => {
    const words = name.split(' ');
    if (words.length < 3) return name;
    words.splice(1 + Math.floor(random() * (words.length - 2)), 1);
    return words.join(' ');
  },
  'last word first': (name) => {
    const words = name.split(' ');
    return words.length < 2 ? name : [words.at(-1), ...words.slice(0, -1)].join(' ');
  },
  'last word first, with a comma': (name) => {
    const words = name.split(' ');
    return words.length < 2 ? name : `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
  },
  'an initial': (name, random) => {
    const words = name.split(' ');
    if (words.length < 3) return name;
    const at = 1 + Math.floor(random() * (words.length - 2));
    words[at] = `${(words[at] ?? '').charAt(0)}.`;
    return words.join(' ');
  },
  'without accents': (name) =>
    name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/['’`-]/g, ' ')
      .replaceAll(/ +/g, ' '),
  'spaces left out': (name, random) => {
    const words = name.split(' ');
    if (words.length < 2) return name;
    const at = Math.floor(random() * (words.length - 1));
    words.splice(at, 2, `${words[at]}${words[at + 1]}`);
    return words.join(' ');
  },
  'a space put in': (name, random) =>
    inWord(name, random, (word, at) => (word.length < 6 ? word : `${word.slice(0, at)} ${word.slice(at)}`)),
  'another romanisation': (name, random) => {
    const fitting = ROMANISATIONS.filter(([from]) => from.test(name));
    const [from, to] = fitting[Math.floor(random() * fitting.length)] ?? [/$^/, ''];
    return name.replace(from, to);
  },
  'small letters': (name) => name.toLowerCase(),
};

const ROMANISATIONS: readonly [RegExp, string][] = [
  [/\bmohamm[ae]d\b/i, 'Muhammad'],
  [/\bmuhammad\b/i, 'Mohamed'],
  [/\bmohamed\b/i, 'Mohammed'],
  [/\bahmad\b/i, 'Ahmed'],
  [/\bahmed\b/i, 'Ahmad'],
  [/\bhussein\b/i, 'Husayn'],
  [/\bhusayn\b/i, 'Hussain'],
  [/\bal-/i, 'el-'],
  [/\bbin\b/i, 'ibn'],
  [/\babdul /i, 'Abd al-'],
  [/\babd al-/i, 'Abdul '],
  [/ou/i, 'u'],
  [/q/i, 'k'],
  [/kh/i, 'h'],
  [/ee/i, 'i'],
  [/oo/i, 'u'],
  [/iy/i, 'y'],
  [/y\b/i, 'i'],
  [/ph/i, 'f'],
  [/dh/i, 'd'],
  [/ck/i, 'k'],
];

function inWord(name: string, random: () => number, change: (word: string, at: number) => string): string {
  const words = name.split(' ');
  const long = [...words.keys()].filter((at) => (words[at] ?? '').length >= 5);
  const chosen = long[Math.floor(random() * long.length)];
  if (chosen === undefined) return name;
  const word = words[chosen] ?? '';
  words[chosen] = change(word, 1 + Math.floor(random() * (word.length - 2)));
  return words.join(' ');
}
