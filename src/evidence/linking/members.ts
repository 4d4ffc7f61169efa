import { regionsAmong } from '../../language/countries/regions.ts';
import { englishNameOf } from '../../language/english-names.ts';
import { foldName } from '../../language/fold.ts';
import type { Word } from '../../language/stems.ts';
import { groupNames, membersOf } from '../codes/groups.ts';
import type { Ages } from '../cubes/ages.ts';
import type { Cube, CubeDimension, CubeMember } from '../cubes/cube.ts';
import { abroadNames } from './abroad-names.ts';
import { withoutCutCompass } from './compass-names.ts';
import {
  adjectivesOf,
  countryPhrases,
  isCountry,
  type NamePhrase,
  namesOfCountry,
  otherNamesOf,
  phraseOf,
} from './country-phrases.ts';
import { covering } from './covering-ages.ts';
import { mentionsInEnglish } from './english-mentions.ts';
import { otherKindNames } from './kind-names.ts';
import { withoutRegionsWithin } from './longer-regions.ts';
import { isOfCurrency } from './own-currency.ts';
import { agesIn } from './said-ages.ts';

/** Members of a dimension that words of a sentence name: several where what is named is a sum of them. */
export interface MemberMention {
  readonly dimension: string;
  readonly codes: readonly string[];
  /** Places among the words: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  /** "German": an adjective, or the people of a country. */
  readonly adjective: boolean;
  /** Set if the text has only one word of its name, which no other member has. */
  readonly isPartial?: true;
}

interface Phrase extends NamePhrase {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly adjective: boolean;
  /** Set for a name of several things, which is none of a longer list: "cafes and restaurants" of "shops, cafes and restaurants". */
  readonly isList?: true;
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
  'globally',
  'the global',
];
/** The same in the other languages. */
const WORLDWIDE_IN: Readonly<Record<string, readonly string[]>> = {
  en: WORLDWIDE,
  fr: [
    'dans le monde',
    'à travers le monde',
    'dans le monde entier',
    'au niveau mondial',
    'à l’échelle mondiale',
  ],
  ru: ['в мире', 'во всем мире', 'во всём мире', 'по всему миру', 'в мировом масштабе'],
  zh: ['全球', '全世界', '世界各国'],
  ar: ['في العالم', 'حول العالم', 'عالميا', 'عالمياً', 'على مستوى العالم', 'في أنحاء العالم'],
};
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
  /** Of the kinds of a table, for sentences in another language: what their words are in English may be its names. */
  readonly #english: MemberFinder | null;

  constructor(cube: Pick<Cube, 'dimensions'>, language: string) {
    this.#language = language;
    const kinds = cube.dimensions.filter(({ role }) => role === 'category' || role === 'series');
    this.#english =
      language === 'en' || kinds.length === 0 ? null : new MemberFinder({ dimensions: kinds }, 'en');
    for (const dimension of cube.dimensions) {
      this.#addEuroArea(dimension);
      this.#addRegions(dimension);
      const called = dimension.members.map((one) => [...namesOf(one, dimension, language)]);
      const kinds =
        dimension.role !== 'place' && language === 'en'
          ? otherKindNames(called.map((names) => names.flatMap(plainer)))
          : [];
      for (const [i, member] of dimension.members.entries()) {
        // "In low-income countries": a group that is a description is written small.
        const lower = member.aggregate && member.area === null && member.code.includes(' ');
        const base = { dimension: dimension.column, codes: [member.code], lower };
        const { area } = member;
        const isOfCountry = dimension.role === 'place' && area !== null && isCountry(area);
        if (isOfCountry) {
          const there = this.#countries.get(area) ?? [];
          this.#countries.set(area, [...there, { dimension: dimension.column, codes: [member.code] }]);
        }
        const names = called[i] ?? [];
        for (const name of kinds[i] ?? [])
          this.#add(name, {
            ...base,
            adjective: false,
            ...(/\sand\s/u.test(name) && { isList: true as const }),
          });
        // A code of which nothing else is known is written large, unlike the words "for" and "all".
        for (const label of dimension.role === 'place' ? names : names.flatMap(plainer))
          this.#add(
            label,
            { ...base, adjective: false },
            dimension.role === 'place' || /^[A-Z]{2,4}$/.test(label),
          );
        if (dimension.role === 'place' && names.some((name) => /^(?:world|global)$/i.test(name))) {
          for (const phrase of WORLDWIDE_IN[language] ?? WORLDWIDE)
            this.#add(phrase, { ...base, adjective: false });
        }
        if (area !== null && dimension.role === 'place' && !isOfCountry) {
          for (const name of adjectivesOf(area)) this.#add(name, { ...base, adjective: true }, true);
        }
      }
      this.#addSexes(dimension);
      if (language !== 'en') this.#addTowns(dimension);
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
        if (phrase.isList && /,\s$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) continue;
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
    if (this.#english) found.push(...mentionsInEnglish(this.#english, words, text, this.#language));
    const whole = withoutCutCompass(withoutRegionsWithin(found, words, text, this.#language), words, text);
    const longest = whole.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
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

  /** "都柏林机场", "جامعة بريتوريا": what stands in a town by which it alone is called. */
  #addTowns({ column, members }: CubeDimension): void {
    const towns = members.map(({ code, labels }) => ({
      code,
      names: new Set(labels.flatMap((label) => abroadNames(townOf(label), this.#language))),
    }));
    for (const { code, names } of towns)
      for (const name of names)
        if (towns.every((other) => other.code === code || !other.names.has(name)))
          this.#add(name, { dimension: column, codes: [code], adjective: false }, true);
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
  { stems, name, exact, begins, beginsNot }: NamePhrase,
  words: readonly Word[],
  from: number,
  text: string,
): number | null {
  const to = from + stems.length;
  const word = words[from];
  if (!word || !stems.every((stem, i) => words[from + i]?.stem === stem)) return null;
  // Names are written with a capital: "us" is not the United States, nor "turkey" the country.
  if (name && /^\p{Ll}/u.test(word.text)) return null;
  if (begins !== undefined && !foldName(word.text).startsWith(begins)) return null;
  if (beginsNot !== undefined && foldName(word.text).startsWith(beginsNot)) return null;
  if (exact?.some((written, i) => foldName(words[from + i]?.text ?? '') !== written)) return null;
  // "The World Health Organization" is not the world.
  if (words[to - 1]?.text === 'World' && isNameGoingOn(words, to, text)) return null;
  // "Washington, D.C." is no state.
  if (name && /^,?\sD\.?\s?C\b/u.test(text.slice(words[to - 1]?.end ?? 0))) return null;
  if (word.stem === 'the' && RANKING.test(words[to]?.text ?? '')) return null;
  // "Египетских фунтов", "دولار أمريكي", "livres égyptiennes": an adjective beside a currency.
  if (isOfCurrency(words, from, to)) return null;
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
    // "FOR" of foreign guests is a word of any sentence; what a list calls them is said.
    if (label === code && labels.length > 1 && /^[A-Z0-9_-]{1,6}$/.test(label)) continue;
    // "At", "No" and "In" are words, and AT, NO and IN codes of places that have names.
    if (role === 'place' && /^[A-Z]{2,3}$/.test(label) && (area !== null || labels.length > 1)) continue;
    yield label;
    for (const [name, adjective] of CONTINENTS)
      if (new RegExp(`^${name}\\b`, 'i').test(label)) yield adjective;
    // "OECD - Total", "New York-Newark", "Tokyo (prefecture)": the name before what qualifies it.
    const english = language === 'en' ? englishNameOf(role === 'place' ? label : townOf(label)) : undefined;
    if (english !== undefined) yield english;
    const plain = label.replaceAll(/\s*\([^()]*\)/g, '').trim();
    if (plain !== label && plain !== '') yield plain;
    if (/ [-–] (?:total|average|all)$/i.test(label)) yield label.replace(/ [-–] .*$/, '');
  }
  if (role !== 'place') return;
  if (language !== 'en' && (area === null || !isCountry(area)))
    for (const label of labels) yield* abroadNames(label, language);
  if (area === null) return;
  if (isCountry(area)) return;
  if (groupNames(area).length === 0) yield* namesOfCountry(area);
  else {
    yield* groupNames(area);
    yield* otherNamesOf(area);
  }
  if (area === 'EU27_2020') yield* groupNames('EU');
  if (area === 'EU27_2020' || area === 'EU')
    yield* ['27 member states', '27 countries', 'member states', 'the bloc', 'Europeans'];
  if (/^world\b/i.test(code)) yield* ['world average', 'global average', 'worldwide', 'globally'];
}

/** "WIEN-SCHWECHAT airport", "Warszawa Centralna station": the town that what is there is named after. */
function townOf(label: string): string {
  return TOWN_OF.exec(label)?.[1] ?? OF_TOWN.exec(label)?.[1] ?? '';
}

const TOWN_OF =
  /^(\p{Lu}[\p{L}'’ ]+?)(?:[-/(,].*|\s\p{Lu}.*)?\s(?:international\s)?(?:airport|port|harbour|station|university|hospital|stadium)$/iu;

const OF_TOWN = /^(?:University|Port|City|Museum) of (\p{Lu}[\p{L} ]+)$/u;

/** What belongs to a continent. */
const CONTINENTS = Object.entries({ Europe: 'European', Africa: 'African', Asia: 'Asian' });
/** The members of a dimension that belong to a group of countries on a day; null where it is no group that is known. */
export function codesOfGroup(dimension: CubeDimension, group: string, day: string): string[] | null {
  const members = membersOf(group, day);
  if (!members) return null;
  return dimension.members.flatMap(({ code, area }) => (area && members.includes(area) ? [code] : []));
}

/** How much of a thing a price is of: "Apples, per kilogram", "Butter, 454 grams", "Milk, per 2 litres". */
export const QUANTITY =
  /(?:,\s|\s\()(?:per\s(?<per>\p{L}+)|(?:per\s)?(?<count>\d[\d.,]*)\s?(?<unit>grams?|g|kilograms?|kilos?|kg|lit(?:re|er)s?|l|millilit(?:re|er)s?|ml|dozen|pounds?|lbs?|ounces?|oz)?)\)?$/iu;

/** A name of a kind with what texts leave out of it: "Human health and social work activities" is "health and social work". */
function plainer(name: string): string[] {
  const plain = name
    .replace(/;.*$/, '')
    .replace(QUANTITY, '')
    .replace(/^(?:manufactur(?:e|ing) of|production of|human|total,?)\s+/i, '')
    .replace(/\s+(?:activities|services activities|sector|industry|industries)$/i, '')
    .replace(/,\s*total$/i, '')
    .trim();
  return plain !== name && plain.length > 3 ? [name, plain] : [name];
}
