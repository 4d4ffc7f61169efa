import { Problem } from '../../errors.ts';
import { countryCodes } from '../../language/countries/country-code.ts';
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
    throw new Problem('too large', 'The value is far too long.', 'Shorten it.');
  }
  const value = given
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!value) throw new Problem('bad input', 'The value is empty.', 'Write one, or leave it.');
  if (property.type === 'country') return checkCountry(value);
  const most = LONGEST[property.type];
  if (value.length > most) {
    throw new Problem('bad input', `The value has more than ${most} characters.`, 'Shorten it.');
  }
  switch (property.type) {
    case 'name':
      if (!/[\p{L}\p{N}]/u.test(value)) {
        throw new Problem('bad input', 'A name has letters.', 'Write it as its source does.');
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
    throw new Problem('bad input', 'There is no such country.', 'Write its code of two letters, such as CN.');
  }
  return code;
}

/** A day, a month or a year that exists. */
export function checkDate(value: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const whole = parts && `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  const at = whole ? new Date(`${whole}T00:00:00Z`) : null;
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== whole) {
    throw new Problem('bad input', 'This is no date.', 'Write 2024, 2024-05 or 2024-05-31.');
  }
  return value;
}

/** An address of the web. */
export function checkUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
    throw new Problem('bad input', 'This is no address of the web.', 'Write it whole, with https://.');
  }
  return url.href;
}

function checkNumber(name: string, value: string): string {
  const number = Number(value);
  const most = name === 'latitude' ? 90 : 180;
  if (!/^-?\d{1,3}(?:\.\d{1,15})?$/.test(value) || Math.abs(number) > most) {
    throw new Problem('bad input', 'This is no such coordinate.', 'Write degrees, such as 39.9075.');
  }
  return value;
}

function checkNumberOf(property: Property, value: string): string {
  if (property.name === 'wikidataId' && !/^Q[1-9]\d{0,11}$/.test(value)) {
    throw new Problem(
      'bad input',
      'Items of Wikidata are numbered Q1, Q2 and so on.',
      'Write such a number.',
    );
  }
  if (!property.identifier) return value;
  const checked = checkIdentifier(property.identifier, value);
  if (checked.result === 'not valid') {
    throw new Problem(
      'bad input',
      `This number is not valid. ${checked.reason}`,
      'Compare it with its source.',
    );
  }
  return checked.value;
}
