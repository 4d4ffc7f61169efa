import { countryCode } from '../../language/countries/country-code.ts';
import { type Region, regionsAmong, regionsCoded } from '../../language/countries/regions.ts';
import { fold } from '../../language/fold.ts';
import { stemsOf } from '../../language/stems.ts';
import { groupCode } from '../codes/groups.ts';
import { readAges } from './ages.ts';
import { bareNames } from './bare-names.ts';
import { codeLabels, isAllOf } from './code-labels.ts';
import { codeOfAll } from './codes-in-brackets.ts';
import type { RolesSaid } from './correct-cube.ts';
import type { CubeDimension, CubeMember } from './cube.ts';
import { listedCodes } from './listed-codes.ts';
import { areScenarios, isNameWithAll, isSumOfSome, isWhole, totalledIn, WHOLE } from './names-of-wholes.ts';
import { plain } from './read-header.ts';
import { headerOf } from './shared-tails.ts';
import { namesWithKind, shortNames, townNames, uniqueBeside } from './short-names.ts';
import { areCountries, statedColumn } from './stated-facts.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import { mainVariant, variantNames } from './variants.ts';

/** Rows of countries together that have no code. */
const TOGETHER =
  /\b(?:world|countries|income|region|regions|area|areas|union|oecd|total|africa|asia|europe|americas?|oceania|caribbean|pacific|members?|small states|dividend|ida|ibrd|fragile|average|developing|developed|economies|sub-saharan|latin|east|west|north|south|middle east|euro)\b/i;

const PLACE_HEADER =
  /^(?:nuts[ _]?[0-3]?[ _]?)?(?:geo|place|area|areas?[ _]?name|location|city|town|municipality|county|district|province|state|region|country|entity|territory|geography|nation|ref[ _]?area|reporter|land|pays|país|urban agglomeration|agglomeration|settlement)(?:[ _]?(?:name|label|code))?$/i;

/** Headers of columns that say where people come from, and not where they are. */
const ORIGIN =
  /^(?:citizen(?:ship)?s?|nationality|c birth|country of (?:birth|origin|citizenship)|origins?)$/i;
/** Everybody that is counted by citizenship, where a table has no total: those from outside the European Union. */
const OUTSIDE = /^ext(?:ra)?[_ -]EU[_ -]?\d/i;

/** Headers of columns of states and provinces. */
const STATES = /\b(?:states?|provinces?|st|prov|länder|bundesland|territor(?:y|ies))\b/iu;

/** What tables call their seasonally adjusted series, and those that are not. */
const ADJUSTED =
  /^(?:(?:seasonally|calendar|working[- ]day)\b.*|(?:un|not |non-)-?(?:seasonally )?adjusted.*|adjusted|original|trend(?:-cycle)?|n?sa|sca|nsa)$/i;

/** Nobody counts one thing in more ways than these: more "series" are kinds. */
const MOST_RIVALS = 5;

/** Headers of columns that tell apart who counted, or how, and not what. */
const SERIES_HEADER =
  /^(?:source|series|dataset|data[ _-]?(?:type|source|product)|provider|analysis|method|s[ _]?adj|seasonal[ _]?adjustment|adjustments?|(?:statistical )?basis|scenario|variant|estimate[ _]?type|version)$/i;

/** Headers of columns that say in which town something is, or what else it is called. */
const TOWN = /^(?:city|town|municipality|short name|common name|also known as|nickname)(?: name)?$/i;

/** Headers with a word for parts of countries: "Regional council", "Comunidades y Ciudades Autónomas", "Kanton". */
const TERRITORY =
  /\b(?:regions?|regional council|territor(?:y|ies|io|ios)|provinces?|provincias?|counties|county|districts?|municipalit(?:y|ies)|kantone?|cantons?|gemeinden?|communes?|départements?|departamentos?|prefectures?|comunidades|comuni|oblasts?|governorates?|boroughs?|local authorit(?:y|ies)|states? and territor(?:y|ies)|geopolitical entity)\b/iu;

/** Whether a column beside another names the same things: as a code, in another language, or under the same word. */
function isAkin(name: string, main: string): boolean {
  if (name === main) return false;
  const wordsIn = (text: string) =>
    fold(plain(text))
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
  const own = new Set(wordsIn(main));
  return /\b(?:codes?|ids?)\b/i.test(plain(name)) || wordsIn(name).some((word) => own.has(word));
}

/** Describes the dimension that columns of text are: several where they settle each other. */
export function dimensionOf(
  columns: readonly ColumnProfile[],
  { rows, wholes, beside, stated }: TableProfile,
  said: RolesSaid = new Map(),
): CubeDimension {
  // The one that a person named; then names before codes: of two that say the same, the one with small letters.
  const sorted = [...columns].sort(
    (a, b) =>
      Number(said.has(b.name)) - Number(said.has(a.name)) ||
      prose(b) - prose(a) ||
      Number(CODED.test(plain(a.name))) - Number(CODED.test(plain(b.name))),
  );
  const main = sorted[0] as ColumnProfile;
  const sum = wholes.get(main.name);
  const bare = bareNames(main.values ?? []);
  const own = stated?.labels.get(main.name);
  const bareOf = (code: string) => own?.get(code) ?? bare.get(code) ?? code;
  const outsides = (main.values ?? []).map((one) => withoutBrackets(bareOf(one)));
  // "Germany (until 1990 former territory of the FRG)" is Germany, where no other is.
  const bracketless = (code: string) => {
    const name = withoutBrackets(bareOf(code));
    return name !== bareOf(code) && outsides.filter((one) => one === name).length === 1 ? [name] : [];
  };
  const akin = columns.filter(({ name }) => isAkin(name, main.name));
  const short = shortNames((main.values ?? []).map(bareOf));
  const plainTowns = townNames((main.values ?? []).map(bareOf));
  const houses = namesWithKind(headerOf(main), (main.values ?? []).map(bareOf));
  const columnsOfTowns = [...beside].flatMap(([pair, cells]) => {
    const [first, second = ''] = pair.split('\n');
    return first === main.name && TOWN.test(plain(second)) ? [cells] : [];
  });
  const towns = columnsOfTowns.map(uniqueBeside);
  // A town of several airports is the name of none.
  const isShared = (name: string) =>
    columnsOfTowns.some((cells) => [...cells.values()].filter((town) => town === name).length > 1);
  const namesBeside = (code: string) => [
    bareOf(code),
    ...bracketless(code),
    ...[short.get(bareOf(code))].flatMap((name) => (name && !isShared(name) ? [name] : [])),
    ...towns.flatMap((town) => town.get(code) ?? []),
    ...[houses.get(bareOf(code)), plainTowns.get(bareOf(code))].flatMap((name) => name ?? []),
    // No text says a code, and one such as EAS would be found in "eased".
    ...akin.flatMap(({ name }) => beside.get(`${main.name}\n${name}`)?.get(code) ?? []).filter(isProse),
  ];
  const column = stated && statedColumn(stated.statement, main.name);
  const byCode = !own || (column !== undefined && areCountries(column, main.values ?? []));
  const states = STATES.test(plain(headerOf(main)))
    ? regionsCoded(main.values ?? [])
    : new Map<string, Region>();
  const header = plain(headerOf(main));
  const sexes = sexesOf(main.values ?? [], bareOf, headerOf(main));
  const members = (main.values ?? []).map((code): CubeMember => {
    const state = states.get(code)?.name;
    // "CA" among states is California, and not Canada.
    if (state !== undefined)
      return { code, labels: [...new Set([code, state])], area: null, ages: null, aggregate: false };
    const meant = codeLabels(main.name, code);
    const called = countryCode(bareOf(code)) ?? countryCode(withoutBrackets(bareOf(code)));
    const coded = byCode || !own?.has(code) ? countryCode(code) : null;
    const country = meant ? null : own ? (called ?? coded) : (coded ?? called);
    const area = country ?? groupCode(code) ?? (own ? groupCode(bareOf(code)) : null);
    return {
      code,
      labels: [
        ...new Set(
          own?.has(code)
            ? [code, bareOf(code), ...(meant ?? [])]
            : [
                code,
                ...(meant ?? []),
                ...namesBeside(code),
                ...(sexes.get(code) ?? []),
                ...variantNames(header, code),
              ],
        ),
      ],
      area,
      ages: readAges(code) ?? readAges(bareOf(code)),
      aggregate: meant?.length === 0 || (area !== null && country === null),
    };
  });
  const known = members.filter(({ area }) => area !== null).length;
  const isPlace = known * 2 >= members.length && known > 1;
  const isNamedPlace =
    (PLACE_HEADER.test(header) || TERRITORY.test(header)) && !members.some(({ ages }) => ages !== null);
  const regions = regionsAmong(members.map(({ code }) => bareOf(code)));
  const parts = regions.size + states.size;
  const isOfParts = parts * 2 > members.length && parts > 2;
  const role = isPlace || isOfParts || (isNamedPlace && !/^entity$/i.test(header)) ? 'place' : 'category';
  const names = (main.values ?? []).map(bareOf);
  const sums = new Set(members.flatMap(({ code }) => (isSumOfSome(bareOf(code), names) ? [code] : [])));
  const called = members.filter(
    ({ code }) =>
      !sums.has(code) &&
      !isNameWithAll(bareOf(code), header) &&
      (isWhole(code) || isWhole(bareOf(code)) || isAllOf(main.name, code)),
  );
  const [named = null] = called.length === 1 ? called : called.filter(({ code }) => WHOLE.test(bareOf(code)));
  const outside =
    named === null && ORIGIN.test(header) ? members.find(({ code }) => OUTSIDE.test(code)) : null;
  const country = isOfParts ? countryOf(members, [...regions.values(), ...states.values()]) : null;
  const likeliest = mainVariant(header, names);
  const whole =
    named?.code ??
    outside?.code ??
    country?.code ??
    likeliest ??
    (isPlace ? null : (sum ?? ofAllAges(members) ?? commonCode(members) ?? codeOfAll(members)));
  const finished =
    isPlace && country === null
      ? members.map((one) =>
          one.code === whole || (one.area === null && TOGETHER.test(bareOf(one.code)))
            ? { ...one, aggregate: true }
            : one,
        )
      : members.map((one) =>
          one.code === country?.code
            ? country
            : one.code === whole || one.code === sum || sums.has(one.code)
              ? { ...one, aggregate: true }
              : one,
        );
  const isSeries =
    members.every(({ code }) => ADJUSTED.test(bareOf(code))) ||
    areScenarios(members.map(({ code }) => bareOf(code))) ||
    (likeliest === null &&
      SERIES_HEADER.test(header) &&
      rows > 0 &&
      !(/^series$/iu.test(header) && members.length > MOST_RIVALS));
  return {
    column: main.name,
    role: isSeries ? 'series' : role,
    label: header,
    members: finished,
    // Of countries nobody leaves unsaid which; of regions and kinds, what says none is of all.
    whole,
    confidence: isSeries ? 0.95 : sureOf({ role, known, isPlace, members, rows }),
  };
}

/** The names of men and women, where a column has nothing else but all of them: "Sex: Female" are women. */
function sexesOf(
  values: readonly string[],
  bareOf: (code: string) => string,
  header: string,
): ReadonlyMap<string, readonly string[]> {
  const found = values.map(
    (code) => [code, SEXES.find(([form]) => form.test(bareOf(code).trim()))?.[1]] as const,
  );
  const named = found.flatMap(([code, names]) => (names ? [[code, names] as const] : []));
  const isOfSexes =
    named.length === 2 &&
    values.every((code) => named.some(([one]) => one === code) || isWhole(bareOf(code)));
  if (!isOfSexes) return new Map();
  // The women who give birth are none of the girls that are born.
  return new Map(
    CHILD.test(header) ? named.map(([code, [, name = '']]) => [code, [name, CHILDREN[name] ?? '']]) : named,
  );
}

const CHILD = /\b(?:child(?:ren)?|newborns?|bab(?:y|ies)|infants?)\b/i;
const CHILDREN: Readonly<Record<string, string>> = { male: 'boys', female: 'girls' };

const SEXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:males?|men)$/i, ['men', 'male']],
  [/^(?:females?|women)$/i, ['women', 'female']],
];

function withoutBrackets(name: string): string {
  return name.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/u, '').trim() || name;
}

/** More different cells than this are seldom the kinds of something; nor are these, where hardly one comes twice. */
const MANY_KINDS = 200;
const SINGLE_KINDS = 30;

/** How sure it is that a column is of places, or of kinds of something, and not only of words. */
function sureOf({
  role,
  known,
  isPlace,
  members,
  rows,
}: {
  readonly role: 'place' | 'category';
  readonly known: number;
  readonly isPlace: boolean;
  readonly members: readonly CubeMember[];
  readonly rows: number;
}): number {
  if (isPlace) return known >= 0.8 * members.length ? 0.98 : 0.8;
  // Regions and towns: the header alone says that they are places.
  if (role === 'place') return 0.9;
  if (members.filter(({ ages }) => ages !== null).length * 2 > members.length) return 0.95;
  if (members.length > MANY_KINDS) return 0.6;
  if (members.length > SINGLE_KINDS && members.length * 2 > rows) return 0.6;
  return 0.9;
}

/** The member that is the country the others are parts of, with its area: "United States" or "US TOTAL" among states. */
function countryOf(members: readonly CubeMember[], parts: readonly Region[]): CubeMember | null {
  const countries = new Set(parts.map(({ country }) => country));
  const names = new Set(parts.map(({ name }) => name));
  const [found, ...more] = members.flatMap((one): CubeMember[] => {
    const area = one.area ?? countryCode(one.code.replace(/[\s,]+total$/i, '').trim());
    return area !== null && countries.has(area) && !names.has(one.code)
      ? [{ ...one, area, aggregate: true }]
      : [];
  });
  return found && more.length === 0 ? found : null;
}

/**
 * The dimension with the total of what its table is about as its whole: "Total general government expenditure" in a table
 * of that. "Total cancers" among causes of death is none.
 */
export function withTitledWhole(dimension: CubeDimension, title: string): CubeDimension {
  const { whole, role, members } = dimension;
  if (whole !== null || role === 'series' || members.length < 3) return dimension;
  const said = new Set(stemsOf(title, 'en'));
  const totalled = members.filter(({ code }) => totalledIn(code) !== null);
  if (role === 'place' && totalled.length !== 1) return dimension;
  // "Electricity" among the fuels that it is made from is explained as the total.
  const explainedAs = members.filter(({ labels }) => labels.length > 1 && labels.includes('total'));
  const totals =
    totalled.length === 1
      ? totalled
      : explainedAs.length === 1
        ? explainedAs
        : members.filter(({ labels }) => TOTAL.test(labels.at(-1) ?? ''));
  const [total] = totals;
  const called =
    totalledIn(total?.code ?? '') ??
    (explainedAs.length === 1 ? total?.code : total?.labels.at(-1)?.replace(TOTAL, ''));
  const of = stemsOf(called ?? '', 'en');
  if (!total || totals.length > 1 || of.length === 0 || !of.every((stem) => said.has(stem))) return dimension;
  return {
    ...dimension,
    whole: total.code,
    members: members.map((one) => (one === total ? { ...one, aggregate: true } : one)),
  };
}

const TOTAL = /^total,?\s+(?:of\s+)?/i;

/** The code that all others go on from: "REN" beside "REN_ELC" and "REN_TRA". */
function commonCode(members: readonly CubeMember[]): string | null {
  if (members.length < 3) return null;
  const found = members.find(({ code }) =>
    members.every((other) => other.code === code || other.code.startsWith(`${code}_`)),
  );
  return found?.code ?? null;
}

/** The member whose ages are all that the others have: "16–74" beside "16–24" and so on; null where there is none. */
function ofAllAges(members: readonly CubeMember[]): string | null {
  const aged = members.filter(({ ages }) => ages !== null);
  if (aged.length < 3) return null;
  const end = (to: number | null | undefined) => to ?? Number.POSITIVE_INFINITY;
  const least = Math.min(...aged.map(({ ages }) => ages?.[0] ?? 0));
  const most = Math.max(...aged.map(({ ages }) => end(ages?.[1])));
  const [all, ...more] = aged.filter(({ ages }) => ages?.[0] === least && end(ages[1]) === most);
  return all && more.length === 0 ? all.code : null;
}

/**
 * Codes that the table's own words explain: "gcag: HadCRUT5", "M is men", "NASA GISS (GISTEMP v4)"; those about its own
 * columns may list them with less between code and name.
 */
export function explained(
  dimension: CubeDimension,
  said: string,
  columns: readonly ColumnProfile[],
): CubeDimension {
  const listed = listedCodes(
    columns.map(({ field }) => `${field.title ?? ''}; ${field.description ?? ''}`).join('; '),
    dimension.members.map(({ code }) => code),
  );
  const members = dimension.members.map((member) => {
    const name = listed.get(member.code);
    if (name !== undefined && member.area === null)
      return { ...member, labels: [...new Set([...member.labels, name])] };
    if (!/^[A-Za-z][\w-]{0,11}$/.test(member.code) || member.area !== null) return member;
    // Letters, digits and hyphens, that mean themselves in a pattern.
    const { code } = member;
    const after = new RegExp(
      `(?<![\\w])${code}\\s?(?::|=|\\bis\\b|\\bmeans\\b)\\s?(?:the\\s)?([\\p{L}\\p{N}][^,;:()=]{1,40})`,
      'u',
    ).exec(said)?.[1];
    const before = new RegExp(`([\\p{Lu}][\\p{L}\\p{N} ]{1,30}) \\(${code}\\b[^()]*\\)`, 'u').exec(said)?.[1];
    const labels = [after, before].flatMap((label) =>
      label ? [label.trim().replace(/^(?:and|or|the) /, '')] : [],
    );
    if (labels.length === 0) return member;
    // "EUMED5: Mediterranean member states".
    const isSum = dimension.role === 'place' && labels.some((label) => TOGETHER.test(label));
    return {
      ...member,
      labels: [...new Set([...member.labels, ...labels])],
      aggregate: member.aggregate || isSum,
    };
  });
  return { ...dimension, members };
}

function isProse(text: string): boolean {
  return /\p{Ll}{2}|\p{Script=Han}|\p{Script=Arabic}|\p{Script=Hangul}/u.test(text);
}

/** Headers of codes, beside which a column has the names, maybe in capitals: "Region Code" of "Region Name". */
const CODED = /\b(?:codes?|ids?|iso ?[23]?|fips|nuts|gss)$/i;

function prose({ values }: ColumnProfile): number {
  const some = (values ?? []).slice(0, 50);
  return some.filter((value) => /\p{Ll}/u.test(value) || /\p{Script=Han}|\p{Script=Arabic}/u.test(value))
    .length;
}
