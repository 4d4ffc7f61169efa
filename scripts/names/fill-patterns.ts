import { readFileSync } from 'node:fs';
import { FAMILY_NAME_WORDS } from '../../src/entities/mentions/tagger/family-name-words.ts';
import { ORGANISATION_NAMES } from '../../src/entities/mentions/tagger/organisation-names.ts';
import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';
import { GIVEN_NAMES } from '../../src/entities/names/given-names.ts';
import { countryCodes } from '../../src/language/countries/country-code.ts';
import { countryName } from '../../src/language/countries/country-name.ts';
import { countryWordsOf } from '../../src/language/countries/country-words.ts';
import type { LabelledSentence, LabelledSpan } from '../../tests/conformance/names/labelled-corpus.ts';
import { randomOf } from '../random.ts';
import { type DrawName, namesOf } from './name-fillers.ts';

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  );
const SYLLABLES =
  'al an ar ax ba be bo bri ca cal cen cor cy da del dex di do dy el en er fi for ga gen gra ha hel hy im in is ja ka ken la lan li lo lu ma mer mi mo na ne no nor nu o or pa per pi po qua ra re ri ro sa se si sol su ta te ti to tra tri u ul va ve vi vo wa we xa xi ya za ze zo'.split(
    ' ',
  );
const ENDINGS = 'a o ex is on um ix ia tek com net tron max ra ro is us al an en ic ax'.split(' ');
const HEADS =
  'Group|Holdings|Industries|International|Resources|Financial|Partners|Systems|Technologies|Energy|Petroleum|Airlines|Motors|Bank|Bancorp|Savings|Insurance|Stores|Foods|Steel|Mining|Gold|Communications|Media|Capital|Securities|Brothers|Electronics|Laboratories|Pharmaceuticals|Software|Properties|Equities|Oil|Gas|Chemical|Electric|Power'.split(
    '|',
  );
const FORMS = 'Inc|Corp|Co|Ltd|Plc|AG|SA|NV|Group|LLC|Inc.|Corp.|Co Ltd|& Co'.split('|');

/** The values that gaps are filled with. */
interface Fillers {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly organisations: readonly string[];
  readonly companies: readonly string[];
  readonly clubs: readonly string[];
  readonly countries: readonly string[];
  readonly towns: readonly string[];
  readonly adjectives: readonly string[];
}

/** Sentences from our patterns for a language, each filled `times` times with seeded random names. */
export function filledPatterns(language: TaggedLanguage, times: number, seed: number): LabelledSentence[] {
  const patterns = readFileSync(new URL(`./patterns.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const random = randomOf(seed);
  const draw = language === 'en' ? englishNames(random) : namesOf(language, random);
  return Array.from({ length: times }).flatMap(() => patterns.map((pattern) => fill(pattern, draw)));
}

function readFillers(): Fillers {
  const [business = '', bodies = '', schools = '', clubs = '', bands = '', more = ''] =
    ORGANISATION_NAMES.trim().split('\n');
  const split = (list: string) => list.split('|');
  const places = readFileSync(
    new URL('../../src/entities/mentions/places/places.txt', import.meta.url),
    'utf8',
  ).split('# fr')[0] as string;
  return {
    given: GIVEN_NAMES.split(/[\s/|]+/)
      .filter((name) => name.length > 2)
      .map(capital),
    family: FAMILY_NAME_WORDS.trim().split(/\s+/).map(capital),
    organisations: [...split(bodies), ...split(schools), ...split(bands), ...split(business).slice(-110)],
    companies: [...split(business), ...split(more)],
    clubs: split(clubs),
    countries: [
      ...countryCodes().map((code) => countryName(code, 'en')),
      ...Array.from({ length: 8 }).flatMap(() =>
        'U.S.|US|Britain|UK|China|Russia|Germany|France|Japan|Iraq|Israel|India|Iran|Italy|Spain|Canada|Australia|England|Scotland|Ireland'.split(
          '|',
        ),
      ),
    ],
    towns: places
      .split('\n')
      .filter((line) => /\t(?:city|capital)/.test(line))
      .map((line) => line.split('\t')[0] as string),
    adjectives: Object.values(countryWordsOf('en').adjectives).flat(),
  };
}

const capital = (word: string) =>
  word
    .replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter) => `Mc${letter.toUpperCase()}`);

const KINDS: Readonly<Record<string, LabelledSpan['is']>> = {
  P: 'person',
  F: 'person',
  S: 'person',
  O: 'organisation',
  C: 'organisation',
  A: 'organisation',
  T: 'organisation',
  N: 'place',
  Y: 'place',
  U: 'place',
};

function fill(pattern: string, draw: DrawName): LabelledSentence {
  let text = '';
  const names: LabelledSpan[] = [];
  for (const part of pattern.split(/(\{.(?:\.[gdaip])?\})/)) {
    const [, gap, as] = /^\{(.)(?:\.(.))?\}$/.exec(part) ?? [];
    const said = gap ? draw(gap, as) : part;
    const is = gap ? KINDS[gap] : undefined;
    if (is) names.push({ start: text.length, end: text.length + said.length, is });
    text += said;
  }
  return { text, names };
}

function englishNames(random: () => number): DrawName {
  const fillers = readFillers();
  return (gap) => drawn(gap, fillers, random);
}

function drawn(gap: string, fillers: Fillers, random: () => number): string {
  const of = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  switch (gap) {
    case 'P': {
      const middle = random() < 0.12 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : '';
      return `${of(fillers.given)}${middle} ${family(fillers, random)}`;
    }
    case 'S':
      return family(fillers, random);
    case 'O':
      return of(random() < 0.2 ? fillers.companies : fillers.organisations);
    case 'C':
      return company(fillers, random);
    case 'A':
      return Array.from({ length: 3 + Math.floor(random() * 2) })
        .map(() => String.fromCharCode(65 + Math.floor(random() * 26)))
        .join('');
    case 'T':
      return random() < 0.15 ? of(fillers.towns) : of(fillers.clubs);
    case 'N':
      return of(fillers.countries);
    case 'Y':
      return of(fillers.towns);
    case 'U':
      return of(STATES);
    case 'M':
      return of(fillers.adjectives);
    default:
      return String(1 + Math.floor(random() * 90));
  }
}

/** A random family name: usually a listed one, sometimes one that nobody has. */
function family(fillers: Fillers, random: () => number): string {
  const of = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const chance = random();
  if (chance < 0.6) return of(fillers.family);
  if (chance < 0.65) return `${of(fillers.family)}-${of(fillers.family)}`;
  if (chance < 0.7) return `${of(['van', 'von', 'de', 'al', 'bin', 'van der', 'di'])} ${of(fillers.family)}`;
  return coined(
    random,
    of([
      'son',
      'ov',
      'ski',
      'ez',
      'man',
      'berg',
      'er',
      'ini',
      'ic',
      'enko',
      'ley',
      'ton',
      'ard',
      'o',
      'a',
      'i',
      'sen',
      'ian',
      'aki',
      'ell',
    ]),
  );
}

function company(fillers: Fillers, random: () => number): string {
  const of = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const chance = random();
  if (chance < 0.4) return of(fillers.companies);
  const own =
    chance < 0.7 ? coined(random, of(ENDINGS)) : chance < 0.85 ? of(fillers.family) : of(fillers.towns);
  const head = random() < 0.4 ? ` ${of(HEADS)}` : '';
  const form = random() < (head ? 0.4 : 0.35) ? ` ${of(FORMS)}` : '';
  // A family name or a town on its own would not be recognisable as a company.
  return chance >= 0.7 && !head && !form ? `${own} ${of(HEADS)}` : own + head + form;
}

function coined(random: () => number, ending: string): string {
  const syllables = 1 + Math.floor(random() * 2);
  let word = '';
  for (let i = 0; i < syllables; i += 1) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)] as string;
  return capital(word + ending);
}
