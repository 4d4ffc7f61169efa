import { countryCodes } from '../../language/countries/country-code.ts';
import { refusal } from '../../words/refusal.ts';
import { checkIdentifier } from './identifiers.ts';
import type { Property } from './properties.ts';

const LONGEST: Readonly<Record<Property['type'], number>> = {
  name: 300,
  text: 2_000,
  country: 2,
  date: 10,
  url: 1_000,
  identifier: 60,
  number: 24,
};

/** The value of a property as it is kept; a Problem that says what is wrong with it, where something is. */
export function checkValue(property: Property, given: string): string {
  if (given.length > 10_000) {
    throw refusal('valueFarTooLong');
  }
  const value = given
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!value) throw refusal('valueEmpty');
  if (property.type === 'country') return checkCountry(value);
  const most = LONGEST[property.type];
  if (value.length > most) {
    throw refusal('valueLong', { most });
  }
  switch (property.type) {
    case 'name':
      if (!/[\p{L}\p{N}]/u.test(value)) {
        throw refusal('valueNoLetters');
      }
      return value;
    case 'date':
      return checkDate(value);
    case 'url':
      return checkUrl(value);
    case 'number':
      return checkNumber(property.name, value);
    case 'identifier':
      return checkNumberOf(property, value);
    case 'text':
      return value;
  }
}

/** A country as an ISO 3166-1 alpha-2 code; a Problem where it is none. */
export function checkCountry(given: string): string {
  const code = given.trim().toUpperCase();
  if (!countryCodes().includes(code)) {
    throw refusal('valueNoCountry');
  }
  return code;
}

/** A day, a month or a year that exists. */
export function checkDate(value: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const whole = parts && `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  const at = whole ? new Date(`${whole}T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== whole) {
    throw refusal('valueNoDate');
  }
  return value;
}

/** An address of the web. */
export function checkUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
    throw refusal('valueNoAddress');
  }
  return url.href;
}

function checkNumber(name: string, value: string): string {
  const number = Number(value);
  const most = name === 'latitude' ? 90 : 180;
  if (!/^-?\d{1,3}(?:\.\d{1,15})?$/.test(value) || Math.abs(number) > most) {
    throw refusal('valueNoCoordinate');
  }
  return value;
}

/** A fault as the words of a refusal know it: the branch of a select. */
const FAULTS = { characters: 'characters', length: 'length', 'check digit': 'digit', part: 'other' } as const;

function checkNumberOf(property: Property, value: string): string {
  if (property.name === 'wikidataId' && !/^Q[1-9]\d{0,11}$/.test(value)) {
    throw refusal('valueNoWikidata');
  }
  if (!property.identifier) return value;
  const checked = checkIdentifier(property.identifier, value);
  if (checked.result === 'not valid') {
    throw refusal('identifierWrong', { fault: FAULTS[checked.fault] });
  }
  return checked.value;
}
