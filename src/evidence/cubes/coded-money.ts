import { CURRENCY_CODES } from '../../language/currency-codes.ts';

const CODED = /^([A-Z]{3})_(TH|THS|K|M|MN|MIO|MLN|B|BN|BLN)$/u;
const POWERS: Readonly<Record<string, number>> = { T: 1e3, K: 1e3, M: 1e6, B: 1e9 };

/** What one value counts after a code of money with the first letters of a scale: 1e6 for "USD_M"; null for any other text. */
export function scaleOfMoney(text: string): number | null {
  const [, code = '', scale = ''] = CODED.exec(text) ?? [];
  return CURRENCY_CODES.has(code) ? (POWERS[scale.charAt(0)] ?? null) : null;
}
