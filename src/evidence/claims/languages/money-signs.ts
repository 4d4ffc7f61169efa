import type { Token } from '../../../language/tokens.ts';

/** Codes of currencies. */
const CODES =
  'USD EUR GBP JPY CNY RUB INR KRW AUD CAD HKD SGD NZD TWD CHF SEK NOK DKK PLN HUF CZK BRL ZAR TRY MXN MYR IDR THB PHP PKR SAR AED ILS UAH KZT VND NGN';

/** The country of a dollar, which stands before its sign or after it. */
const DOLLARS: readonly (readonly [country: string, code: string])[] = [
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nz', 'NZD'],
  ['nt', 'TWD'],
];

/** Dollars of a country behind a number: "5 $ US". */
export const DOLLARS_AFTER = DOLLARS.filter(([country]) => country.length > 1).map(
  ([country, code]) => [`$ ${country}`, code] as const,
);

/** Signs and codes before a number that make it money, in every language. */
export const MONEY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ...CODES.split(' ').flatMap((code) => [
    [code.toLowerCase(), code] as const,
    // "NZD$15"
    ...(/D$|MXN/.test(code) ? [[`${code.toLowerCase()} $`, code] as const] : []),
  ]),
  ['rmb', 'CNY'],
  ['cn ¥', 'CNY'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['ksh', 'KES'],
  ['ps', 'GBP'],
  ['r', 'ZAR'],
  ['y =', 'JPY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₿', 'BTC'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₸', 'KZT'],
  ...DOLLARS.flatMap(([country, code]) => [[`${country} $`, code] as const, [`$ ${country}`, code] as const]),
  ['r $', 'BRL'],
  ['us$', 'USD'],
  ['mex $', 'MXN'],
];

/** Codes and abbreviations of money, after which a number is no part of a name: "RM 79", not "F 16". */
const WORDS: ReadonlySet<string> = new Set(
  MONEY_SIGNS.flatMap(([sign]) => (/^[a-z]{2,}$/.test(sign) ? [sign] : [])),
);

/** Whether the word before a number says that it is money: a code, or the country of a dollar in "$US60". */
export const isMoneyWord = (before: Token, number: Token) =>
  WORDS.has(before.lower) ||
  (!number.spaced && (before.text === 'R' || /^(?:US|AU|CA|HK|NZ|NT|A|C|S)$/.test(before.text)));
