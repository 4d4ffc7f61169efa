import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import { foldName } from '../codes/fold-name.ts';
import { groupNames, membersOf } from '../codes/groups.ts';
import { regionsAmong } from '../codes/regions.ts';
import type { Ages } from '../cubes/ages.ts';
import type { Cube, CubeDimension, CubeMember } from '../cubes/cube.ts';
import type { Word } from '../cubes/words.ts';
import {
  adjectivesOf,
  countryPhrases,
  isCountry,
  type NamePhrase,
  namesOfCountry,
  otherNamesOf,
  phraseOf,
} from './country-phrases.ts';

/** Members of a dimension that words of a sentence name: several where what is named is a sum of them. */
export interface MemberMention {
  readonly dimension: string;
  readonly codes: readonly string[];
  /** Places among the words: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  /** "German": an adjective, or the people of a country. */
  readonly adjective: boolean;
  /** Set where only one word of its name is there, that no other member has. */
  readonly isPartial?: true;
}

interface Phrase extends NamePhrase {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly adjective: boolean;
}

/** Words that tables head the values of the sexes with, and those that texts have for them. */
export const SEXES: Readonly<Record<'male' | 'female', readonly string[]>> = {
  male: ['men', 'man', 'boys', 'boy', 'males', 'male'],
  female: ['women', 'woman', 'girls', 'girl', 'females', 'female'],
};

/** The world, where it is written small and is no other's: "the world's largest" is. */
const WORLDWIDE = [
  'worldwide',
  'world average',
  'world total',
  'global average',
  'global total',
  'the world',
  'in the world',
  'around the world',
  'across the world',
  'all over the world',
  "the world's",
  'the world’s',
];
/** What ranks among all, and is none of the whole: "the world's second largest". */
const RANKING =
  /^(?:top|leading|number|first|second|third|fourth|fifth|most|least|best|worst|largest|biggest|\p{L}{3,}est|main|major|only)$/iu;

/** Finds the members of a cube that sentences name. Made once for a cube and a language. */
export class MemberFinder {
  readonly #phrases = new Map<string, Phrase[]>();
  /** The members that are of a country, by its code: what it is called is the same in every table. */
  readonly #countries = new Map<
    string,
    { readonly dimension: string; readonly codes: readonly string[] }[]
  >();
  readonly #aged: readonly { dimension: CubeDimension; members: readonly (CubeMember & { ages: Ages })[] }[];
  readonly #language: string;

  constructor(cube: Pick<Cube, 'dimensions'>, language: string) {
    this.#language = language;
    for (const dimension of cube.dimensions) {
      this.#addEuroArea(dimension);
      this.#addRegions(dimension);
      for (const member of dimension.members) {
        // "In low-income countries": a group that is a description is written small.
        const lower = member.aggregate && member.area === null && member.code.includes(' ');
        const base = { dimension: dimension.column, codes: [member.code], lower };
        const { area } = member;
        const isOfCountry = dimension.role === 'place' && area !== null && isCountry(area);
        if (isOfCountry) {
          const there = this.#countries.get(area) ?? [];
          this.#countries.set(area, [...there, { dimension: dimension.column, codes: [member.code] }]);
        }
        const names = [...namesOf(member, dimension, language)];
        for (const label of dimension.role === 'place' ? names : names.flatMap(plainer))
          this.#add(label, { ...base, adjective: false }, dimension.role === 'place');
        if (dimension.role === 'place' && names.includes('World')) {
          for (const phrase of WORLDWIDE) this.#add(phrase, { ...base, adjective: false });
        }
        if (area !== null && dimension.role === 'place' && !isOfCountry) {
          for (const name of adjectivesOf(area)) this.#add(name, { ...base, adjective: true }, true);
        }
      }
      this.#addSexes(dimension);
    }
    this.#aged = cube.dimensions.flatMap((dimension) => {
      const members = dimension.members.flatMap((one) => (one.ages ? [{ ...one, ages: one.ages }] : []));
      return members.length > 0 ? [{ dimension, members }] : [];
    });
  }

  /** The members that words name, the longest names first where they overlap. */
  find(words: readonly Word[], text: string): MemberMention[] {
    const found: MemberMention[] = [];
    const countries = countryPhrases(this.#language);
    for (const [from, word] of words.entries()) {
      for (const phrase of this.#phrases.get(word.stem) ?? []) {
        const to = endOf(phrase, words, from, text);
        if (to === null) continue;
        const { dimension, codes, adjective } = phrase;
        found.push({ dimension, codes, from, to, adjective });
      }
      for (const phrase of this.#countries.size > 0 ? (countries.get(word.stem) ?? []) : []) {
        const there = this.#countries.get(phrase.area);
        const to = there ? endOf(phrase, words, from, text) : null;
        if (!there || to === null) continue;
        for (const one of there) found.push({ ...one, from, to, adjective: phrase.adjective });
      }
    }
    for (const aged of agesIn(words, text, this.#language)) {
      for (const { dimension, members } of this.#aged) {
        const codes = covering(aged.ages, members);
        if (codes)
          found.push({ dimension: dimension.column, codes, from: aged.from, to: aged.to, adjective: false });
      }
    }
    const longest = found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    const kept: MemberMention[] = [];
    for (const one of longest) {
      if (
        !kept.some(
          (other) =>
            one.from < other.to &&
            other.from < one.to &&
            (other.dimension === one.dimension || other.to - other.from > one.to - one.from),
        )
      )
        kept.push(one);
    }
    return kept.sort((a, b) => a.from - b.from);
  }

  #add(
    name: string,
    phrase: Omit<Phrase, 'stems' | 'name' | 'exact'> & { readonly lower?: boolean },
    isName = false,
  ): void {
    const { lower, ...rest } = phrase;
    const written = phraseOf(name, this.#language, isName && !lower);
    const { stems } = written;
    const first = stems[0];
    if (first === undefined || name.length < 2) return;
    // "Supplying energy" is the sector "Energy supply".
    if (stems.length === 2 && !isName)
      this.#put(stems[1] ?? '', { ...rest, stems: [...stems].reverse(), name: false, exact: null });
    this.#put(first, { ...rest, ...written });
  }

  #put(first: string, phrase: Phrase): void {
    const there = this.#phrases.get(first);
    if (there) there.push(phrase);
    else this.#phrases.set(first, [phrase]);
  }

  /** "The euro area" is the one of a table that has several, by the number of its countries: the newest. */
  #addEuroArea({ column, members }: CubeDimension): void {
    if (members.some(({ area }) => area === 'EA')) return;
    const sized = members.flatMap(({ code, area }) => {
      const size = Number(/^EA(\d+)$/.exec(area ?? '')?.[1]);
      return Number.isFinite(size) && size > 0 ? [{ code, size }] : [];
    });
    const newest = sized.sort((a, b) => b.size - a.size)[0];
    for (const name of newest ? groupNames('EA') : [])
      this.#add(name, { dimension: column, codes: [newest?.code ?? ''], adjective: false });
  }

  /** "Welsh", "Texans": what belongs to a part of a country, and its people; and its other names. */
  #addRegions({ column, role, members }: CubeDimension): void {
    if (role !== 'place') return;
    const unknown = members.filter(({ area }) => area === null);
    const regions = regionsAmong(unknown.map(({ labels, code }) => labels.at(-1) ?? code));
    for (const { code, labels } of unknown) {
      const region = regions.get(labels.at(-1) ?? code);
      const base = { dimension: column, codes: [code] };
      for (const name of region ? [region.name, ...region.also] : [])
        this.#add(name, { ...base, adjective: false }, true);
      for (const name of region?.adjectives ?? []) {
        this.#add(name, { ...base, adjective: true }, true);
        this.#add(`${name}s`, { ...base, adjective: true }, true);
      }
    }
  }

  #addSexes({ column, members }: CubeDimension): void {
    for (const { code, names } of members) {
      const called = [code, names?.en ?? names?.[''] ?? ''];
      const sex = called.some((name) => /^(?:m|male|males|men)$/i.test(name))
        ? 'male'
        : called.some((name) => /^(?:f|female|females|women)$/i.test(name))
          ? 'female'
          : null;
      if (!sex) continue;
      for (const word of SEXES[sex]) {
        this.#add(word, { dimension: column, codes: [code], adjective: false });
      }
    }
  }
}

/** The place behind a phrase that begins at a word; null where the words are others. */
function endOf(
  { stems, name, exact }: NamePhrase,
  words: readonly Word[],
  from: number,
  text: string,
): number | null {
  const to = from + stems.length;
  const word = words[from];
  if (!word || !stems.every((stem, i) => words[from + i]?.stem === stem)) return null;
  // Names are written with a capital: "us" is not the United States, nor "turkey" the country.
  if (name && /^\p{Ll}/u.test(word.text)) return null;
  if (exact?.some((written, i) => foldName(words[from + i]?.text ?? '') !== written)) return null;
  // "The World Health Organization" is not the world.
  if (name && word.text === 'World' && isNameGoingOn(words, to, text)) return null;
  // "Washington, D.C." is no state.
  if (name && /^,?\sD\.?\s?C\b/u.test(text.slice(words[to - 1]?.end ?? 0))) return null;
  if (word.stem === 'the' && RANKING.test(words[to]?.text ?? '')) return null;
  // "100 долларов США" is a currency.
  if (/(?:доллар|dollar)\p{L}*\s$/iu.test(text.slice(Math.max(0, word.start - 12), word.start))) return null;
  return to;
}

/** Whether the next word goes on with the name: written with a capital, with no more than a space before it. */
function isNameGoingOn(words: readonly Word[], to: number, text: string): boolean {
  const [last, next] = [words[to - 1], words[to]];
  return (
    last !== undefined &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    text.slice(last.end, next.start) === ' '
  );
}

function* namesOf(
  { code, labels, area, names }: CubeMember,
  { role }: CubeDimension,
  language: string,
): Iterable<string> {
  const own = names?.[language];
  if (own !== undefined) yield own;
  for (const label of labels) {
    // Of a code that a list explains no text speaks: "10" is food, and a number in any sentence.
    if (label === code && names && !/\p{Ll}{2}/u.test(code)) continue;
    // "At", "No" and "In" are words, and AT, NO and IN codes of places that have names.
    if (role === 'place' && /^[A-Z]{2,3}$/.test(label) && (area !== null || labels.length > 1)) continue;
    yield label;
    for (const [name, adjective] of CONTINENTS)
      if (new RegExp(`^${name}\\b`, 'i').test(label)) yield adjective;
    // "OECD - Total", "New York-Newark", "Tokyo (prefecture)": the name before what qualifies it.
    const plain = label.replaceAll(/\s*\([^()]*\)/g, '').trim();
    if (plain !== label && plain !== '') yield plain;
    if (/ [-–] (?:total|average|all)$/i.test(label)) yield label.replace(/ [-–] .*$/, '');
  }
  if (role !== 'place' || area === null) return;
  if (isCountry(area)) return;
  if (groupNames(area).length === 0) yield* namesOfCountry(area);
  else {
    yield* groupNames(area);
    yield* otherNamesOf(area);
  }
  if (area === 'EU27_2020' || area === 'EU')
    yield* ['27 member states', '27 countries', 'member states', 'the bloc', 'Europeans'];
  if (/^world\b/i.test(code)) yield* ['world average', 'global average', 'worldwide', 'globally'];
}

/** What belongs to a continent. */
const CONTINENTS = Object.entries({ Europe: 'European', Africa: 'African', Asia: 'Asian' });
/** Ages that a text names, with the places of their words. */
export function agesIn(
  words: readonly Word[],
  text: string,
  language: string,
): { ages: Ages; from: number; to: number }[] {
  if (!language.startsWith('en')) return [];
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const part = text.slice(first.start, last.end);
  return AGE_WORDS.flatMap(({ form, read }) =>
    [...part.matchAll(form)].flatMap((match) => {
      const ages = read(match);
      const start = first.start + match.index;
      const end = start + match[0].length;
      const from = words.findIndex((word) => word.end > start);
      const to = words.findLastIndex((word) => word.start < end) + 1;
      return ages && from >= 0 ? [{ ages, from, to }] : [];
    }),
  );
}

const AGE = `(\\d{1,3}|${SMALL_NUMBERS})`;
const ageOf = (text = '') => smallNumber(text) ?? Number.NaN;
const AGE_WORDS: readonly { form: RegExp; read: (match: RegExpMatchArray) => Ages | null }[] = [
  {
    form: /\b(?:people|men|women|those|workers|adults|persons|\p{Lu}\p{L}+s) (?:aged )?under (?:the age of )?(\d{1,2})\b(?!,?\d)/gu,
    read: ([, to]) => [0, Number(to)],
  },
  { form: /\b(?:youth|young people|youngsters)\b/giu, read: () => [0, 25] },
  {
    form: new RegExp(
      `\\b(?:aged|ages|age|between the ages of|those of)\\s+(?:between\\s+)?${AGE}(?:\\s+years)?\\s*(?:to|and|-|–)\\s*${AGE}\\b`,
      'giu',
    ),
    read: ([, from, to]) => (/^over|older$/i.test(to ?? '') ? null : [ageOf(from), ageOf(to) + 1]),
  },
  {
    form: /\b(\d{1,2})-\s?to\s?-(\d{1,2})(?:-year-olds?|s)\b/giu,
    read: ([, from, to]) => [Number(from), Number(to) + 1],
  },
  {
    form: new RegExp(
      `\\b(?:aged\\s+|of\\s+)?${AGE}(?:\\s+years)?\\s+(?:and|or)\\s+(?:over|older|above|more)\\b`,
      'giu',
    ),
    read: ([, from]) => [ageOf(from), null],
  },
  {
    form: /\bover[- ](\d{2})s\b|\bover-(\d{2})s\b/giu,
    read: (match) => [Number(match[1] ?? match[2]), null],
  },
  {
    form: /\b(\d{1,2})(?:-| |)(?: ?to ?|–|-)(\d{1,3})[- ]year[- ]olds?\b/giu,
    read: ([, from, to]) => [Number(from), Number(to) + 1],
  },
  { form: /\bunder[- ](\d{1,2})s\b/giu, read: ([, to]) => [0, Number(to)] },
  {
    form: /\b(?:under|below|younger than)\s+(?:the age of\s+)?(\d{1,2}|one)(?:\s+years?)?\s+(?:old|of age)\b/giu,
    read: ([, to]) => [0, ageOf(to)],
  },
  {
    form: /\b(?:before (?:their|its|his|her) first birthdays?|under one year(?: old)?|in (?:their|its) first year(?: of life)?|infants?|babies)\b/giu,
    read: () => [0, 1],
  },
  {
    form: /\bin their (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/giu,
    read: ([, decade]) => {
      const from =
        20 +
        10 *
          [
            'twenties',
            'thirties',
            'forties',
            'fifties',
            'sixties',
            'seventies',
            'eighties',
            'nineties',
          ].indexOf(decade ?? '');
      return [from, from + 10];
    },
  },
];

/** The members whose ages make up a range without gap or overlap; null where they do not. */
function covering(ages: Ages, members: readonly (CubeMember & { ages: Ages })[]): string[] | null {
  const exact = members.find(({ ages: [from, to] }) => from === ages[0] && to === ages[1]);
  if (exact) return [exact.code];
  const codes: string[] = [];
  let at: number | null = ages[0];
  while (at !== null && at !== ages[1]) {
    const next: (CubeMember & { ages: Ages }) | undefined = members.find(({ ages: [from] }) => from === at);
    if (!next || (ages[1] !== null && (next.ages[1] === null || next.ages[1] > ages[1]))) return null;
    codes.push(next.code);
    at = next.ages[1];
  }
  return codes.length > 0 && at === ages[1] ? codes : null;
}

/** The members of a dimension that belong to a group of countries on a day; null where it is no group that is known. */
export function codesOfGroup(dimension: CubeDimension, group: string, day: string): string[] | null {
  const members = membersOf(group, day);
  if (!members) return null;
  return dimension.members.flatMap(({ code, area }) => (area && members.includes(area) ? [code] : []));
}

/** A name of a kind with what texts leave out of it: "Human health and social work activities" is "health and social work". */
function plainer(name: string): string[] {
  const plain = name
    .replace(/;.*$/, '')
    .replace(/^(?:manufactur(?:e|ing) of|production of|human|total,?)\s+/i, '')
    .replace(/\s+(?:activities|services activities|sector|industry|industries)$/i, '')
    .replace(/,\s*total$/i, '')
    .trim();
  return plain !== name && plain.length > 3 ? [name, plain] : [name];
}
