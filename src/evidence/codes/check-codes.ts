import { refusal } from '../../words/refusal.ts';
import { isHsCode } from './hs.ts';

const MOST = 2000;

/**
 * The codes of a basket as they are kept: digits alone, each once, in order, none below another of the list.
 * Throws a Problem that names the first code the Harmonized System of 2022 does not have.
 */
export function checkCodes(given: readonly string[]): readonly string[] {
  const codes = [...new Set(given.map((code) => code.replaceAll(/[\s.]/g, '')).filter(Boolean))].sort();
  if (codes.length === 0) {
    throw refusal('basketCodesMissing');
  }
  if (codes.length > MOST) {
    throw refusal('basketCodesMany', { most: MOST, count: codes.length });
  }
  const unknown = codes.find((code) => !isHsCode(code));
  if (unknown !== undefined) {
    throw refusal('hsCodeUnknown', { code: unknown.slice(0, 20) });
  }
  return codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)));
}
