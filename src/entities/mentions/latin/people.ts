import { adjectiveCountry } from '../../../language/countries/country-adjectives.ts';
import { cutText } from '../../../language/cut-text.ts';
import type { Word } from '../../../language/cut-words.ts';
import { isFamilyFirst, isGivenName } from '../lexicon/given-names.ts';
import type { LatinLexicon } from '../lexicon/lexicon.ts';
import { isPlace } from '../lexicon/places.ts';
import { type NewName, newName } from '../new-name.ts';
import type { Run } from './runs.ts';

/** The context for reading a paragraph. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: LatinLexicon;
}

const LONGEST_ROLE = 120;

/** Whether every word may be part of a person's name. */
export function isPersonLike({ words, lexicon }: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false;
  for (let at = from; at < to; at += 1) {
    const { lower, upper, text, gap } = words[at] as Word;
    if (lexicon.notPerson.has(lower) || lexicon.forms.has(lower) || lexicon.functionWords.has(lower)) {
      if (!(lower.length === 1 && at > from) && !lexicon.particles.has(lower)) return false;
    }
    if (upper && !text.includes('.') && (text.length > 2 || at > from)) return false;
    if (gap.includes('&')) return false;
    if (adjectiveCountry(lower, lexicon.language)) return false;
  }
  return true;
}

/**
 * The person in a run with titles before the name: "Russian President Vladimir Putin"; anything before them is left.
 */
export function titledPerson(reading: Reading, { from, to }: Run): { name: NewName; left: Run } | null {
  const { words, lexicon } = reading;
  for (let title = to - 2; title >= from; title -= 1) {
    const { lower } = words[title] as Word;
    if (!lexicon.titles.has(lower)) continue;
    const first = title + 1;
    if (!isPersonLike(reading, first, to) || lexicon.titleParts.has((words[first] as Word).lower))
      return null;
    if (to - first === 1 && (!maySurname(reading, first) || lexicon.heads.has((words[first] as Word).lower)))
      return null;
    let role = title;
    let country: string | null = null;
    while (role > from) {
      const before = (words[role - 1] as Word).lower;
      const adjective = countryOf(words[role - 1] as Word, lexicon);
      if (adjective) country = adjective;
      else if (!lexicon.titles.has(before) && !lexicon.titleParts.has(before)) break;
      role -= 1;
    }
    const style = title === role && lexicon.styles.has(lower);
    country ??= countryBefore(reading, from);
    const said = style ? '' : roleText(reading, from, title + 1);
    const after = to - first > 1 ? roleAfter(reading, to) : '';
    const score = to - first > 1 ? 0.92 : 0.6;
    return {
      name: newName(first, to, 'Person', 'title', score, {
        role: [said, after].filter(Boolean).join(', '),
        country,
      }),
      left: { from, to: role },
    };
  }
  return null;
}

/** The person in a run without a title, identified by context or by a first name. */
export function personOf(reading: Reading, run: Run): NewName | null {
  const { words } = reading;
  const { to } = run;
  const from = withoutOffice(reading, run);
  const first = words[from] as Word;
  if (!isPersonLike(reading, from, to) || isOffice(reading, from, to)) return null;
  const length = to - from;
  const office = officeBefore(reading, from, to);
  if (office !== null && maySurname(reading, from)) {
    const { said, country } = roleBefore(reading, office);
    if (length === 1 && !OFFICES.has(words[office - 1]?.lower ?? '')) return null;
    return newName(from, to, 'Person', 'role', length === 1 ? 0.5 : 0.88, { role: said, country });
  }
  if (length < 2) return null;
  const known = hasGivenName(reading, from, to);
  const family = !known && length <= 3 && isFamilyFirst(first.key);
  const place = isPlace(first.lower) || isPlace((words[to - 1] as Word).lower);
  const appositive = roleAfter(reading, to);
  if (isAge(words, to)) return newName(from, to, 'Person', 'age', 0.9, { role: roleAfter(reading, to + 1) });
  if (appositive && (known || family || (!place && !saysCompany(appositive, reading.lexicon)))) {
    return newName(from, to, 'Person', 'apposition', known || family ? 0.92 : 0.7, {
      role: appositive,
      country: countryIn(reading, to),
    });
  }
  if (speaks(reading, from, to) && (known || family || (!place && !first.opens && length <= 3))) {
    return newName(from, to, 'Person', 'said', known || family ? 0.85 : 0.55);
  }
  if (known && !place) return newName(from, to, 'Person', 'given name', 0.65);
  return null;
}

/** Whether a run is only an office, without a person: "Lord Chancellor". */
function isOffice({ words, lexicon }: Reading, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .every(({ lower }) => lexicon.titles.has(lower) || lexicon.titleParts.has(lower));
}

/**
 * "Ural Steel, a metals producer": a role that companies also have does not turn a possible company name into a person.
 */
function saysCompany(role: string, lexicon: LatinLexicon): boolean {
  return role.split(/[\s,]+/).some((word) => lexicon.companies.has(word.toLowerCase()));
}

/** The index after the office's area: "Minister for Children and Families Margaret Hodge". */
function withoutOffice({ words, lexicon }: Reading, { from, to }: Run): number {
  const link = words[from - 1]?.lower ?? '';
  if (!lexicon.of.has(link) && !lexicon.and.has(link)) return from;
  for (let at = from + 1; at + 1 < to; at += 1) {
    if (isGivenName((words[at] as Word).key) && !isGivenName((words[at - 1] as Word).key)) return at;
  }
  return from;
}

/**
 * The index after a lower-case role before a name: "foreign minister Jane Roe", "le président russe Jean Roe", "its
 * director, Jane Roe,"; null if there is none.
 */
function officeBefore({ words, lexicon }: Reading, from: number, to: number): number | null {
  const first = words[from] as Word;
  let at = from - 1;
  if (first.gap === ', ') {
    const closes = to >= words.length || /^["”’]?[,.;)]/.test((words[to] as Word).gap);
    return closes &&
      to - from > 1 &&
      at > 0 &&
      isSmallRole(words[at] as Word, lexicon) &&
      OWNERS.has(words[at - 1]?.lower ?? '')
      ? from
      : null;
  }
  if (first.gap !== ' ') return null;
  if (lexicon.language === 'fr') {
    while (
      at > 0 &&
      (words[at] as Word).gap === ' ' &&
      !(words[at] as Word).cap &&
      (adjectiveCountry((words[at] as Word).lower, 'fr') !== null ||
        /^(?:sortant|sortante|général|générale|adjoint|adjointe|délégué|déléguée)$/.test(
          (words[at] as Word).lower,
        ))
    )
      at -= 1;
  }
  const word = words[at];
  return word && isSmallRole(word, lexicon) ? from : null;
}

const isSmallRole = ({ cap, lower }: Word, lexicon: LatinLexicon) => !cap && lexicon.roles.has(lower);
const OWNERS = new Set(
  'its his her their our the a an chief executive managing deputy son sa leur le la'.split(' '),
);

/** Offices so often used with a surname alone that a single name may be read as one. */
const OFFICES = new Set(
  'president minister premier chancellor senator governor mayor judge justice captain coach manager king queen prince pope spokesman spokeswoman président ministre chancelier sénateur gouverneur maire juge capitaine entraîneur porte-parole'.split(
    ' ',
  ),
);

/** Whether there is a first name at the start, or an initial inside: "George W. Bush". */
function hasGivenName({ words }: Reading, from: number, to: number): boolean {
  const first = words[from] as Word;
  if (isGivenName(first.key)) {
    // "Jordan Valley" is ruled out by its second word; "Chelsea" and "Paris" alone are not persons. "Jay-Z",
    // "Roc-A-Fella": one hyphenated word is not a first and last name.
    let spaced = false;
    for (let at = from + 1; at < to; at += 1) spaced ||= (words[at] as Word).gap !== '-';
    return spaced;
  }
  return to - from >= 3 && words[from + 1]?.text.length === 1 && (words[to - 1] as Word).text.length > 2;
}

/** Whether a single word may be a surname: not a country, place or day, and not all in capitals. */
function maySurname({ words, lexicon }: Reading, at: number): boolean {
  const { lower, upper, text } = words[at] as Word;
  return (
    text.length > 1 &&
    !upper &&
    !isPlace(lower) &&
    !lexicon.calendar.has(lower) &&
    !lexicon.titles.has(lower) &&
    countryOf(words[at] as Word, lexicon) === null
  );
}

function isAge(words: readonly Word[], at: number): boolean {
  const number = words[at];
  if (number?.script !== 'digits' || (number.gap !== ', ' && number.gap !== ' (')) return false;
  const after = words[at + 1]?.gap ?? '.';
  const age = Number(number.text);
  return age >= 5 && age <= 110 && /^[,.)]/.test(after);
}

function speaks({ words, lexicon }: Reading, from: number, to: number): boolean {
  const after = words[to];
  if (after && after.gap === ' ' && lexicon.say.has(after.lower)) return true;
  if (after?.gap === ', ' && lexicon.who.has(after.lower)) return true;
  const before = words[from - 1];
  return (
    before !== undefined &&
    (words[from] as Word).gap === ' ' &&
    lexicon.say.has(before.lower) &&
    (after === undefined || /^[,.]/.test(after.gap))
  );
}

/** The text after a name between commas, if it is a role: ", vice chairman of the commission". */
function roleAfter(reading: Reading, to: number): string {
  const { words, lexicon, text } = reading;
  const first = words[to];
  if (!first || !/^,["”’]? $/.test(first.gap)) return '';
  // ", senior adviser" is an apposition, ", seen by reporters and lawyers" is not.
  const plain = !first.cap && !lexicon.articles.has(first.lower) && !APPOSITIVE.has(first.lower);
  let is = false;
  let end = to;
  while (end < words.length && end - to < 16) {
    const word = words[end] as Word;
    if (
      end > to &&
      (word.opens ||
        /[,;:.()—–]/.test(word.gap.replace(/^\. $/, (stop) => (isShort(words[end - 1]) ? '' : stop))))
    )
      break;
    if (!word.cap && (lexicon.say.has(word.lower) || lexicon.who.has(word.lower) || VERBS.has(word.lower)))
      break;
    if (!is && end - to < (plain ? 3 : 7) && !word.owns && isRole(word, lexicon)) is = true;
    if (!is && (lexicon.of.has(word.lower) || lexicon.and.has(word.lower)) && end - to > 1) break;
    end += 1;
  }
  if (!is || end === to) return '';
  const closes = words[end]?.gap ?? '.';
  const verb = words[end];
  // "the president said" is about someone else.
  if (end < words.length && closes === ' ' && verb && (lexicon.say.has(verb.lower) || VERBS.has(verb.lower)))
    return '';
  return cutRole(text.slice(first.start, (words[end - 1] as Word).end));
}

const APPOSITIVE = new Set(
  'its his her their our former then now also who one son daughter ancien ancienne son sa leur'.split(' '),
);

function isRole({ lower, cap }: Word, lexicon: LatinLexicon): boolean {
  return lexicon.roles.has(lower) && (!cap || lexicon.titles.has(lower));
}

const VERBS = new Set(
  'is was are were be been has had have will would can could may might did does do est sont était a ont avait sera dit'.split(
    ' ',
  ),
);

const isShort = (word: Word | undefined) => word?.cap && word.text.length <= 3;

/** The lower-case role before a name, with its country or organisation: "former Russian foreign minister". */
function roleBefore({ text, words, lexicon }: Reading, to: number): { said: string; country: string | null } {
  let from = to;
  let country: string | null = null;
  while (from > 0 && to - from < 6) {
    const word = words[from - 1] as Word;
    const following = words[from] as Word;
    if (from < to && following.gap !== ' ' && following.gap !== '-') break;
    if ((!word.cap || word.opens) && lexicon.functionWords.has(word.lower) && !word.owns) break;
    if (lexicon.say.has(word.lower) || lexicon.articles.has(word.lower)) break;
    const adjective = countryOf(word, lexicon);
    country ??= adjective;
    from -= 1;
  }
  return { said: cutRole(text.slice((words[from] as Word).start, (words[to - 1] as Word).end)), country };
}

function roleText({ text, words }: Reading, from: number, to: number): string {
  const before = words[from - 1];
  const more =
    before &&
    words[from]?.gap === ' ' &&
    /^(?:former|acting|outgoing|interim|then|deputy|ex|ancien|ancienne)$/.test(before.lower);
  const first = (more ? before : words[from]) as Word;
  return cutRole(text.slice(first.start, (words[to - 1] as Word).end));
}

const cutRole = (role: string) => cutText(role.replace(/\s+/g, ' ').trim(), 0, LONGEST_ROLE);

function countryBefore({ words, lexicon }: Reading, from: number): string | null {
  const before = words[from - 1];
  if (!before || words[from]?.gap !== ' ') return null;
  return countryOf(before, lexicon);
}

/** The country mentioned after a name, up to the next comma. */
function countryIn({ words, lexicon }: Reading, to: number): string | null {
  for (let at = to; at < words.length && at - to < 10; at += 1) {
    const word = words[at] as Word;
    if (at > to && /[,.;]/.test(word.gap)) return null;
    const country = countryOf(word, lexicon);
    if (country) return country;
  }
  return null;
}

/** The country of a single word, as an adjective or a name. */
export function countryOf(word: Word, lexicon: LatinLexicon): string | null {
  if (!word.cap) return lexicon.language === 'en' ? null : adjectiveCountry(word.lower, lexicon.language);
  return adjectiveCountry(word.lower, lexicon.language) ?? singleCountry(word, lexicon.language);
}

const SINGLE: ReadonlyMap<string, string> = new Map(
  'russia RU,russie RU,china CN,chine CN,ukraine UA,germany DE,allemagne DE,france FR,britain GB,uk GB,us US,usa US,america US,japan JP,japon JP,india IN,inde IN,iran IR,israel IL,israël IL,turkey TR,turquie TR,italy IT,italie IT,spain ES,espagne ES,poland PL,pologne PL,canada CA,brazil BR,brésil BR,taiwan TW,taïwan TW,kazakhstan KZ,kyrgyzstan KG,kirghizistan KG,armenia AM,arménie AM,géorgie GE,belarus BY,biélorussie BY,uzbekistan UZ,syria SY,syrie SY,egypt EG,égypte EG,iraq IQ,irak IQ,pakistan PK,australia AU,mexico MX,singapore SG,vietnam VN,switzerland CH,suisse CH,sweden SE,finland FI,norway NO,denmark DK,netherlands NL,hungary HU,serbia RS,greece GR,lebanon LB,liban LB,qatar QA,cuba CU,venezuela VE,nigeria NG,kenya KE,malaysia MY,indonesia ID,philippines PH,thailand TH,afghanistan AF,estonia EE,latvia LV,lithuania LT,moldova MD,azerbaijan AZ,mongolia MN'
    .split(',')
    .map((entry) => entry.split(' ') as [string, string]),
);

function singleCountry({ lower, upper, text }: Word, _language: string): string | null {
  if (lower === 'us' || lower === 'uk') return upper ? (SINGLE.get(lower) ?? null) : null;
  if (text === 'U.S') return 'US';
  if (text === 'U.K') return 'GB';
  return SINGLE.get(lower) ?? null;
}
