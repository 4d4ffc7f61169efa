import { fold } from '../../language/fold.ts';
/** A Russian name in the nominative, from whatever case it stands in; by sound rules, without a dictionary of families. */
export function nominativeName(first: string, last: string, given: ReadonlySet<string>): string | null {
  for (const [name, feminine] of firstNames(first, given)) {
    const family = feminine ? feminineFamily(last) : masculineFamily(last, first !== name);
    if (family) return `${name} ${family}`;
  }
  return null;
}

/** Whether a word is a first name in any case, with how it stands in the nominative and whether it is a woman's. */
export function firstNames(word: string, given: ReadonlySet<string>): [name: string, feminine: boolean][] {
  const lower = fold(word);
  const found: [string, boolean][] = [];
  const keep = (name: string) => {
    if (given.has(name)) found.push([capital(name, word), /(?:а|я|ь)$/.test(name) && !MEN.has(name)]);
  };
  keep(lower);
  for (const [ending, replaced] of CASES) {
    if (lower.length - ending.length > 1 && lower.endsWith(ending)) {
      for (const one of replaced) keep(lower.slice(0, lower.length - ending.length) + one);
    }
  }
  if (IRREGULAR[lower]) keep(IRREGULAR[lower]);
  return found;
}

const MEN = new Set(['никита', 'илья', 'данила', 'игорь', 'эльдар']);
const IRREGULAR: Readonly<Record<string, string>> = {
  павла: 'павел',
  павлу: 'павел',
  павлом: 'павел',
  павле: 'павел',
  льва: 'лев',
  льву: 'лев',
  львом: 'лев',
  льве: 'лев',
  петра: 'петр',
  петру: 'петр',
  любови: 'любовь',
  любовью: 'любовь',
};
const CASES: readonly (readonly [ending: string, nominative: readonly string[]])[] = [
  ['ом', ['']],
  ['ем', ['й', 'ь', '']],
  ['а', ['']],
  ['у', ['', 'а']],
  ['е', ['', 'а', 'й', 'я', 'ь']],
  ['я', ['й', 'ь']],
  ['ю', ['й', 'ь', 'я']],
  ['и', ['й', 'я', 'а', 'ь']],
  ['ы', ['а']],
  ['ой', ['а']],
  ['ей', ['я', 'а']],
  ['ии', ['ия', 'ий']],
  ['ию', ['ия', 'ий']],
  ['ия', ['ий']],
  ['ием', ['ий']],
  ['ией', ['ия']],
];

function masculineFamily(word: string, inflected: boolean): string | null {
  const cut = (ending: RegExp, put: string) => (ending.test(word) ? word.replace(ending, put) : null);
  if (!inflected && !/(?:ого|ому|ым|им|ом)$/.test(word)) {
    // A first name in the nominative has its family name in the nominative with it.
    return word;
  }
  return (
    cut(/(?<=ск|цк)(?:ого|ому|им|ом)$/u, 'ий') ??
    cut(/(?<=(?:[ое]в|[иы]н))(?:а|у|ым|ом|е)$/u, '') ??
    cut(/(?:ого|ому|ым)$/u, 'ый') ??
    cut(/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/u, '') ??
    cut(/(?<=[аеиоуыэюя])(?:я|ю|ем|е)$/u, 'й') ??
    word
  );
}

function feminineFamily(word: string): string | null {
  const cut = (ending: RegExp, put: string) => (ending.test(word) ? word.replace(ending, put) : null);
  return cut(/(?<=ск|цк)(?:ой|ую)$/u, 'ая') ?? cut(/(?<=(?:[ое]в|[иы]н))(?:ой|у|ою)$/u, 'а') ?? word;
}

function capital(name: string, like: string): string {
  const upper = name.replaceAll(
    /(^|-)(\p{L})/gu,
    (_all, dash: string, letter: string) => dash + letter.toUpperCase(),
  );
  return like.includes('ё') || like.includes('Ё') ? upper.replace('е', 'ё') : upper;
}
