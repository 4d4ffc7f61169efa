import { validate as validateUscc } from 'stdnum/lib/cjs/cn/uscc.js';
import { InvalidChecksum, InvalidComponent, InvalidLength } from 'stdnum/lib/cjs/exceptions.js';
import { validate as validateInn } from 'stdnum/lib/cjs/ru/inn.js';
import { validate as validateEdrpou } from 'stdnum/lib/cjs/ua/edrpou.js';

/** The numbers that stand for one person or company, and that we look into. */
export const IDENTIFIER_KINDS = ['inn', 'ogrn', 'uscc', 'edrpou', 'lei', 'imo', 'ofac'] as const;

/** A number that stands for one person or company. */
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Why a number is not one of its kind. */
export type IdentifierFault = 'characters' | 'length' | 'check digit' | 'part';

/** What looking into a number found: what it is without spaces, why it is none, or that it says nothing of itself. */
export type IdentifierCheck =
  | { readonly result: 'valid'; readonly value: string }
  | { readonly result: 'not valid'; readonly fault: IdentifierFault; readonly reason: string }
  | { readonly result: 'not checkable'; readonly value: string; readonly reason: string };

const LONGEST = 60;

const REASONS: Readonly<Record<IdentifierFault, string>> = {
  characters: 'It has characters that such a number does not have.',
  length: 'It has too few or too many characters.',
  'check digit': 'Its check digit is not right: a character is wrong.',
  part: 'A part of it stands for nothing, such as a region that does not exist.',
};

const CHECKS: Readonly<Record<IdentifierKind, (value: string) => IdentifierCheck>> = {
  inn: (value) => byStdnum(validateInn, value, /^\d+$/),
  uscc: (value) => byStdnum(validateUscc, value, /^[0-9A-Z]+$/),
  edrpou: (value) => byStdnum(validateEdrpou, value, /^\d+$/),
  ogrn: checkOgrn,
  lei: checkLei,
  imo: checkImo,
  ofac: (value) => {
    if (!/^\d+$/.test(value)) return notValid('characters');
    if (value.length > 6) return notValid('length');
    return { result: 'not checkable', value, reason: 'Numbers of OFAC carry no check digit.' };
  },
};

/** Whether a number can be one of its kind: by its length, its characters and its check digit. */
export function checkIdentifier(kind: IdentifierKind, given: string): IdentifierCheck {
  if (given.length > LONGEST) return notValid('length');
  const value = given
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}./]/gu, '')
    .replace(PREFIXES[kind], '');
  return CHECKS[kind](value);
}

/** What people write before a number. */
const PREFIXES: Readonly<Record<IdentifierKind, RegExp>> = {
  inn: /^(?:INN|ИНН):?/,
  ogrn: /^(?:OGRN(?:IP)?|ОГРН(?:ИП)?):?/,
  uscc: /^(?:USCC|USCI|统一社会信用代码):?/,
  edrpou: /^(?:EDRPOU|ЄДРПОУ|ЕДРПОУ):?/,
  lei: /^LEI:?/,
  imo: /^IMO:?/,
  ofac: /^(?:OFAC|SDN):?/,
};

function notValid(fault: IdentifierFault): IdentifierCheck {
  return { result: 'not valid', fault, reason: REASONS[fault] };
}

function byStdnum(validate: typeof validateInn, value: string, characters: RegExp): IdentifierCheck {
  if (!characters.test(value)) return notValid('characters');
  const checked = validate(value);
  if (checked.isValid) return { result: 'valid', value: checked.compact };
  if (checked.error instanceof InvalidLength) return notValid('length');
  if (checked.error instanceof InvalidChecksum) return notValid('check digit');
  return notValid(checked.error instanceof InvalidComponent ? 'part' : 'characters');
}

/** OGRN, 13 digits, and OGRNIP, 15: https://ru.wikipedia.org/wiki/Основной_государственный_регистрационный_номер */
function checkOgrn(value: string): IdentifierCheck {
  if (!/^\d+$/.test(value)) return notValid('characters');
  if (value.length !== 13 && value.length !== 15) return notValid('length');
  const divisor = value.length === 13 ? 11n : 13n;
  const digit = (BigInt(value.slice(0, -1)) % divisor) % 10n;
  return String(digit) === value.at(-1) ? { result: 'valid', value } : notValid('check digit');
}

/** LEI: ISO 17442, with the check digits of ISO 7064 MOD 97-10: https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure */
function checkLei(value: string): IdentifierCheck {
  if (!/^[0-9A-Z]+$/.test(value)) return notValid('characters');
  if (value.length !== 20) return notValid('length');
  if (!/\d\d$/.test(value)) return notValid('characters');
  const digits = [...value].map((character) => Number.parseInt(character, 36)).join('');
  return BigInt(digits) % 97n === 1n ? { result: 'valid', value } : notValid('check digit');
}

/** IMO numbers of ships and of companies, seven digits each: https://en.wikipedia.org/wiki/IMO_number */
function checkImo(value: string): IdentifierCheck {
  if (!/^\d+$/.test(value)) return notValid('characters');
  if (value.length !== 7) return notValid('length');
  const digits = [...value].map(Number);
  const last = digits[6];
  const weighed = (weights: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
  const ship = weighed([7, 6, 5, 4, 3, 2]) % 10;
  const company = (11 - (weighed([8, 6, 4, 2, 9, 7]) % 11)) % 10;
  return last === ship || last === company ? { result: 'valid', value } : notValid('check digit');
}
