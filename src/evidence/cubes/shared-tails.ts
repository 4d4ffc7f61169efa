import { isGeneric, readHeader, scaleIn, unitIn } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/** What the header of a column says, without what those of all its table end with. */
export function headerOf({ name, header }: Pick<ColumnProfile, 'name' | 'header'>): string {
  return header ?? name;
}

/**
 * Columns with their headers read without an end that all of them share behind a dash: "Heart transplants - Global
 * Observatory (2022)" names a source, and nothing that is measured. A unit that they share stays.
 */
export function withoutSharedTails(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const numbers = columns.map((one) => {
    const header = withoutCodes(headerOf(one));
    return header === headerOf(one) ? one : { ...one, header };
  });
  const tails = new Set(numbers.map((one) => TAIL.exec(headerOf(one))?.groups?.tail));
  const [tail] = tails;
  if (numbers.length < 2 || tails.size > 1 || tail === undefined || unitIn(tail) !== null) return numbers;
  return numbers.map((one) => ({ ...one, header: TAIL.exec(headerOf(one))?.groups?.head ?? headerOf(one) }));
}

const TAIL = /^(?<head>.*\p{L}{3}.*?)\s+[-–—|]\s+(?<tail>(?:(?!\s[-–—|]\s).)*\p{L}{3}.*)$/u;

/**
 * Columns without those that have the same numbers again under a header that says nothing: "Value" beside
 * "FactValueNumeric".
 */
export function withoutTwins(numbers: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const shape = ({ filled, different, least, most, decimals }: ColumnProfile) =>
    [filled, different, least, most, decimals].join(' ');
  return numbers.filter(
    (one, i) =>
      one.different < LEAST_TWINS ||
      !isGeneric(one.name) ||
      !numbers.some(
        (other, at) => other !== one && shape(other) === shape(one) && (!isGeneric(other.name) || at < i),
      ),
  );
}

/** Columns with fewer different numbers may agree in their shape by chance. */
const LEAST_TWINS = 5;

/**
 * Columns whose headers are told apart by what is in brackets, read with it: "Share (Richest 1%)" beside "Share (Richest
 * 10%)". Units in brackets are read as units.
 */
export function toldApart(numbers: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const wordsOf = (one: ColumnProfile) => readHeader(headerOf(one)).words.toLowerCase();
  return numbers.map((one) => {
    const alike = numbers.filter((other) => wordsOf(other) === wordsOf(one));
    const [inside = '', ...more] = bracketsIn(headerOf(one));
    if (alike.length < 2 || more.length > 0 || isUnit(inside)) return one;
    const insides = new Set(alike.map((other) => bracketsIn(headerOf(other)).join(' ')));
    if (insides.size < alike.length) return one;
    return { ...one, header: headerOf(one).replace(BRACKETS, (_, text: string) => `, ${text}`) };
  });
}

const BRACKETS = /\s*[([]([^()[\]]+)[)\]]/gu;

function bracketsIn(header: string): string[] {
  return [...header.matchAll(BRACKETS)].map(([, inside = '']) => inside);
}

/** Whether what is in brackets is a unit or a year, and no part of a name: "10%" is a part of those who earn most. */
function isUnit(inside: string): boolean {
  if (inside === '' || /^\W*\d{4}\W*$/u.test(inside)) return true;
  return (unitIn(inside) !== null || scaleIn(inside) !== null) && !/\d\s?(?:%|per ?cent)/iu.test(inside);
}

/**
 * Columns that name a part behind what it is a part by: "Deaths - Sex: both sexes" is "Deaths", and "Deaths - Sex: male"
 * is "Deaths, male".
 */
export function inPlainParts(numbers: readonly ColumnProfile[]): readonly ColumnProfile[] {
  return numbers.map((one) => {
    const { title } = one.field;
    const [header, named] = [plainParts(headerOf(one)), title && plainParts(title)];
    if (header === headerOf(one) && named === title) return one;
    return { ...one, header, field: { ...one.field, title: named } };
  });
}

function plainParts(header: string): string {
  const plain = header
    .replace(ALL_OF, '')
    .replace(PART_OF, (_, part: string) => `, ${part.trim()}`)
    .trim();
  return /\p{L}{3}/u.test(plain) ? plain : header;
}

const BY = '\\s+[-–—|]\\s+(?:sex|gender|ages?(?: group)?|residence(?: area)?(?: type)?|area type)\\s?:\\s?';
const ALL_OF = new RegExp(
  `${BY}(?:both(?: sexes)?|all(?: ages| groups)?|total|persons)(?=\\s*(?:$|[-–—|(,]))`,
  'giu',
);
const PART_OF = new RegExp(`${BY}([^-–—|()]+?)(?=\\s*(?:$|\\s[-–—|]\\s|\\())`, 'giu');

/**
 * A header in the parts of FAO's item, element and unit, without their codes: "Maize | 00002514 || Production | 005511
 * || tonnes" is "Maize, production (tonnes)". Other headers are as they were.
 */
function withoutCodes(header: string): string {
  const parts = header.split('||').map((part) => part.replace(/\s*\|\s*\w+\s*$/, '').trim());
  const [item = '', element = '', ...units] = parts;
  const unit = units.join(' ').trim();
  if (!item || !element || !unit) return header;
  return `${item}, ${element.charAt(0).toLowerCase()}${element.slice(1)} (${unit})`;
}
