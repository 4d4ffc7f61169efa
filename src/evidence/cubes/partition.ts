import type { CubeDimension, CubeMeasure } from './cube.ts';
import { rulesOf } from './measure-kinds.ts';

const MALE = /^(?:m|men|man|males?|boys?)$/i;
const FEMALE = /^(?:f|women|woman|females?|girls?)$/i;

/** Whether men and women are among the members. */
function hasBothSexes({ column, label: header, members }: CubeDimension): boolean {
  // A single letter means a sex only in a column that says so.
  const isSaid = /\b(?:sex|gender)/i.test(`${column} ${header}`);
  const has = (form: RegExp) =>
    members.some(({ labels }) =>
      labels.some((label) => form.test(label.trim()) && (isSaid || label.trim().length > 1)),
    );
  return has(MALE) && has(FEMALE);
}

/** Whether the members, totals aside, are men and women and nobody else. */
function isOfBothSexes(dimension: CubeDimension): boolean {
  return dimension.members.filter(({ aggregate }) => !aggregate).length === 2 && hasBothSexes(dimension);
}

const REMAINDER =
  /^(?:(?:all\s)?others?|all the rest|unspecified|unknown|unallocated|undefined|undetermined|not (?:stated|known|specified|allocated|available|reported)|(?:the\s)?rest of .+|all others? .+|miscellaneous|autres?|otr[oa]s|sonstiges?|andere|altr[ie]|outr[oa]s|прочие|其他|أخرى)$/iu;

/**
 * Whether a member is what remains: a list that ends in "other" or "not stated" leaves nothing out. With totals among its
 * members, or countries beside their regions, it may count something twice.
 */
function hasRemainder({ role, members }: CubeDimension): boolean {
  if (members.length < 3 || members.some(({ aggregate }) => aggregate)) return false;
  const isRest = ({ labels }: CubeDimension['members'][number]) =>
    labels.some((label) => REMAINDER.test(label.trim()));
  if (!members.some(isRest)) return false;
  const named = members.filter((one) => !isRest(one));
  return (
    role === 'category' || (role === 'place' && new Set(named.map(({ area }) => area === null)).size === 1)
  );
}

/**
 * Whether the members leave nothing out and count nothing twice: men and women, consecutive ages with an open end, or a
 * list with its remainder.
 */
export function isPartition(dimension: CubeDimension): boolean {
  if (isOfBothSexes(dimension) || hasRemainder(dimension)) return true;
  const ages = dimension.members
    .filter(({ aggregate }) => !aggregate)
    .map(({ ages: range }) => range)
    .sort((a, b) => (a?.[0] ?? 0) - (b?.[0] ?? 0));
  return (
    ages.length > 1 &&
    ages.every((range, i) => range !== null && (i === 0 ? range[0] === 0 : range[0] === ages[i - 1]?.[1])) &&
    ages.at(-1)?.[1] === null
  );
}

/**
 * Whether the values of a measure may be added up over the members of a dimension. A person is a man or a woman; a firm,
 * a first name or a couple may be of both, and would be counted twice: so sexes are added up of persons alone.
 */
export function addsOver(measure: CubeMeasure, dimension: CubeDimension): boolean {
  if (!rulesOf(measure.kind).overMembers) return false;
  const sexes = hasBothSexes(dimension);
  if (!sexes && dimension.members.every(({ ages }) => ages === null)) return true;
  return !ofTwo(measure) && !isOfSomebodyElse(dimension, measure) && (!sexes || countsPersons(measure));
}

/** Whether members without a total, such as sexes or ages, may stand for all where a sentence names none of them. */
export function isReadWhole(measure: CubeMeasure, dimension: CubeDimension): boolean {
  const isOfAll =
    isOfBothSexes(dimension) ||
    hasRemainder(dimension) ||
    dimension.members.some(({ ages }) => ages !== null);
  return isOfAll && addsOver(measure, dimension);
}

/** Things that mostly involve one man and one woman, of two ages. */
const PAIRS = /\b(?:marriages?|married|weddings?|divorces?|divorced|couples?|partnerships?)\b/i;

function ofTwo({ label, concept, unit }: CubeMeasure): boolean {
  return PAIRS.test(`${label} ${concept} ${unit}`);
}

/** Persons, and what happens to one person at a time, as units and the heads of labels have them. */
const PERSONS = new Set(
  `person people inhabitant resident citizen national man men woman women child children baby babies infant adult
  population workforce labour-force labor-force staff employment unemployment employed unemployed self-employed jobless
  homeless dead killed injured worker employee apprentice trainee teacher lecturer professor researcher doctor physician
  nurse midwife midwives dentist pharmacist librarian farmer soldier officer pupil student graduate patient inpatient
  prisoner inmate refugee migrant immigrant emigrant applicant passenger tourist visitor victim casualty casualties
  fatality fatalities pensioner recipient beneficiary beneficiaries claimant voter candidate volunteer death birth
  stillbirth suicide arrest`.split(/\s+/),
);

function countsPersons({ unit, label }: CubeMeasure): boolean {
  if (unit !== null && isPerson(unit)) return true;
  // Euros and hours are of persons, and are none.
  return (unit === null || /^(?:application|decision|case)$/.test(unit)) && isPerson(headOf(label));
}

function isPerson(word: string): boolean {
  return PERSONS.has(word) || PERSONS.has(word.replace(/s$/, ''));
}

/** What a label counts: "student" of "Number of female students enrolled in higher education". */
function headOf(label: string): string {
  const [phrase = ''] = label
    .toLowerCase()
    .replace(/\blabou?r force\b/g, 'labour-force')
    .replace(/^(?:the )?(?:total |annual )?(?:number|count) of /, '')
    .split(
      /[,;:()[\]–—]| (?:in|of|by|on|at|from|with|without|per|who|that|which|aged|for|to|during|under|over|and|or) /,
    );
  const words = phrase.split(/\s+/).filter(Boolean);
  while (words.length > 1 && /(?:ed|born)$/.test(words.at(-1) ?? '') && !isPerson(words.at(-1) ?? ''))
    words.pop();
  return words.at(-1) ?? '';
}

/** "Sex of owner", "mother's age": whose sex or age a header says it is. */
const WHOSE =
  /\b(?:sex|gender|age)s? of (?:the |an? )?(?<after>\p{L}.*)|(?<before>\p{L}[\p{L}-]*)(?:['’]s?)? (?:sex|gender|age)\b/iu;
/** Words before "age" and "sex" that are nobody. */
const NOBODY =
  /^(?:by|and|or|the|all|both|single|broad|detailed|quinary|decennial|standard|year|month|age|sex|gender|person|people|population|respondent)$/i;

/** Whether a header says that the sex or the age is not that of those who are counted. */
function isOfSomebodyElse({ label: header }: CubeDimension, { label, unit }: CubeMeasure): boolean {
  const { after, before } = WHOSE.exec(header)?.groups ?? {};
  const [who = ''] = (after ?? before ?? '').toLowerCase().split(/[^\p{L}-]+/u);
  if (who === '' || NOBODY.test(who)) return false;
  return !`${label} ${unit}`.toLowerCase().includes(who.replace(/s$/, ''));
}
