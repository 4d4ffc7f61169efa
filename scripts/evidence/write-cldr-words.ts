import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/language/languages.ts';

/**
 * Writes the words that CLDR has for currencies and units, in all their inflections, into the words of each
 * language. Run with `npx tsx scripts/evidence/write-cldr-words.ts` when Node brings a newer CLDR, then format.
 */
const CURRENCIES =
  'USD EUR GBP JPY CNY RUB INR KRW AUD CAD HKD SGD NZD TWD CHF SEK NOK DKK ISK PLN HUF CZK RON BGN RSD BRL ZAR TRY MXN ARS CLP COP PEN MYR IDR THB PHP VND PKR BDT LKR NPR SAR AED QAR KWD BHD OMR JOD IQD IRR ILS LBP EGP MAD DZD TND LYD NGN KES GHS ETB XOF XAF UAH BYN GEL AMD AZN KZT KGS UZS TJS MNT';
const UNITS: Readonly<Record<string, readonly [unit: string, kind: 'physical' | 'time']>> = {
  ...Object.fromEntries(
    'acre bit byte centimeter fluid-ounce foot gallon gigabit gigabyte gram hectare inch kilobit kilobyte kilogram kilometer liter megabit megabyte meter mile milliliter millimeter ounce petabyte pound stone terabit terabyte yard kilometer-per-hour mile-per-hour meter-per-second kilogram-per-person gram-per-liter mile-per-gallon'
      .split(' ')
      .map((unit) => [unit, [unit.replaceAll('-', ' '), 'physical'] as const]),
  ),
  celsius: ['degree Celsius', 'physical'],
  fahrenheit: ['degree Fahrenheit', 'physical'],
  microsecond: ['microsecond', 'time'],
  millisecond: ['millisecond', 'time'],
  nanosecond: ['nanosecond', 'time'],
};
/** Numbers of every plural category, and millions, after which French and others put a preposition. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 5_000_000];
/** CLDR tells some words apart by a sign that newspapers do not write. */
const plain = (word: string) => word.replace(/[\u200e\u200f\u061c]/g, '').trim();

function forms(tag: string, options: Intl.NumberFormatOptions, type: 'unit' | 'currency'): string[] {
  const words = NUMBERS.flatMap((number) => {
    // Without the cents, which would make every number a fraction.
    const format = new Intl.NumberFormat(tag, { ...options, minimumFractionDigits: 0 });
    const parts = format.formatToParts(number).filter((part) => part.type === type);
    // Words on both sides of the number are not one phrase.
    return parts.length === 1 ? [plain(parts[0]?.value ?? '').toLowerCase()] : [];
  });
  return [...new Set(words)].filter((word) => /\p{L}{2}|[\p{Script=Han}]/u.test(word));
}

const folder = 'src/language/data';
for (const tag of LANGUAGES) {
  const money = CURRENCIES.split(' ').map((currency) => ({
    unit: currency,
    kind: 'currency',
    words: forms(tag, { style: 'currency', currency, currencyDisplay: 'name' }, 'currency'),
  }));
  // English has units of its own, with more words for each.
  const units =
    tag === 'en'
      ? []
      : Object.entries(UNITS).flatMap(([unit, [name, kind]]) => {
          try {
            const words = forms(tag, { style: 'unit', unitDisplay: 'long', unit }, 'unit');
            return words.length === 0 ? [] : [{ unit: name, kind, words }];
          } catch {
            return [];
          }
        });
  writeFileSync(`${folder}/${tag}/cldr.json`, `${JSON.stringify({ money, units })}\n`);
}
