import type { Words } from '../messages/words.ts';

/** How precisely a value is written: as a headline has it, or with all that matters. */
type Precision = 'short' | 'full';

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** A value with its unit as the language writes it: €2.734 billion, 24.5%, 3.2 percentage points. */
export function valueText(
  value: number,
  unit: string | null,
  words: Words,
  precision: Precision = 'full',
): string {
  const { locale } = words;
  const amount: Intl.NumberFormatOptions =
    Math.abs(value) >= 1_000_000
      ? {
          notation: 'compact',
          compactDisplay: precision === 'full' ? 'long' : 'short',
          maximumSignificantDigits: precision === 'full' ? 4 : 3,
        }
      : { maximumSignificantDigits: precision === 'full' ? 6 : 3 };
  if (unit && /^[A-Z]{3}$/.test(unit) && isCurrency(unit)) {
    return format(locale, {
      style: 'currency',
      currency: unit,
      currencyDisplay: 'narrowSymbol',
      ...amount,
    }).format(value);
  }
  if (unit === '%') {
    return format(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
  }
  const number = format(locale, amount).format(value);
  switch (unit) {
    case null:
    case 'rank':
      return number;
    case 'times':
      return words.say('unitTimes', { value: number });
    case 'percentage points':
      return words.say('unitPoints', { value: number });
    case 'basis points':
      return words.say('unitBasisPoints', { value: number });
    default:
      return `${number} ${unit}`;
  }
}

function isCurrency(code: string): boolean {
  try {
    return Boolean(format('en', { style: 'currency', currency: code }));
  } catch {
    return false;
  }
}

/** The interval that the words of a figure allow; null where it has no end. */
export function intervalText(
  allowed: readonly [low: number | null, high: number | null] | null,
  unit: string | null,
  words: Words,
): string | null {
  if (!allowed) return null;
  const [low, high] = allowed;
  const text = (value: number) => valueText(value, unit, words);
  if (low !== null && high !== null) {
    return low === high ? text(low) : words.say('allowedBetween', { low: text(low), high: text(high) });
  }
  if (low !== null) return words.say('allowedFrom', { low: text(low) });
  return high === null ? null : words.say('allowedTo', { high: text(high) });
}

/** A period of a dataset as its language has it: 2023-Q4 as "Q4 2023", 2023-12 as "December 2023". */
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
