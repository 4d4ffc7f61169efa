import { areaName } from '../../evidence/checks/query-words.ts';
import { isWrittenUnit, valueIn } from '../../evidence/checks/verdict-words.ts';
import { isPhysical } from '../../evidence/cubes/convert-unit.ts';
import type { Words } from '../../words/words.ts';

/** A value with its unit in the language's format, at full precision; `short` for charts. */
export function valueText(
  value: number,
  given: string | null,
  words: Words,
  precision: 'short' | 'full' = 'full',
): string {
  // Of things such as accidents only the number is shown: their noun is not in the reader's language, and has no
  // plural.
  const unit = given !== null && (isWrittenUnit(given) || isPhysical(given)) ? given : null;
  const amount = unit === null || /^[A-Z]{3}$/.test(unit);
  if (precision === 'full' || !amount) return valueIn(value, unit, words.language);
  return new Intl.NumberFormat(words.locale, {
    ...(unit && { style: 'currency', currency: unit, currencyDisplay: 'narrowSymbol' }),
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
    .format(value)
    .replace('-', '−');
}

/** A dataset's period in the reader's language: 2023-Q4 as "Q4 2023", 2023-12 as "December 2023". */
export function periodText(label: string, words: Words): string {
  const quarter = /^(\d{4})-?Q([1-4])$/i.exec(label);
  if (quarter) return words.say('quarterOf', { quarter: quarter[2] ?? '', year: quarter[1] ?? '' });
  const month = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(label);
  if (month) {
    const at = new Date(`${month[1]}-${month[2]}-01T00:00:00Z`);
    return new Intl.DateTimeFormat(words.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      at,
    );
  }
  return label;
}

/** The name of a country or group on its own: capitalised. */
export function areaTitle(code: string, language: string): string {
  return titled(areaName(code, language), language);
}

/** A name on its own: capitalised. */
export function titled(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
