import { CURRENCY_CODES } from '../../language/currency-codes.ts';
import { codeLabels } from './code-labels.ts';
import { NATIONAL } from './convert-unit.ts';
import { unitIn } from './read-header.ts';

/** The unit of a field as the table stores it: words are a unit, and of codes those that are known. */
export function unitOfField(unit: string | null): string | null {
  if (unit === null) return null;
  // "PAS" are passengers, and no money.
  const known = unitIn(unit) ?? unitIn(codeLabels('unit', unit)?.[0] ?? '');
  const isMoney = unit === NATIONAL || CURRENCY_CODES.has(unit);
  // "HOUR" is the code of hours.
  const written = /^[A-Z]{4,}$/.test(unit) ? unit.toLowerCase() : unit;
  return known ?? (/^[A-Z]{3}$/.test(unit) && !isMoney ? null : written);
}

/** "Production of honey (pounds)": of what is produced, caught or eaten pounds are a weight, unless somebody says sterling. */
export function isWeight(unit: string | null, said: string): boolean {
  return (
    unit === 'GBP' &&
    /\b(?:production|produced|output|harvest\w*|catch|landings?|landed|yields?|weight|consumption|consumed|stocks?|supply|slaughter\w*)\b/i.test(
      said,
    ) &&
    !/£|sterling|\bGBP\b|\b(?:value|cost|price|revenue|income|turnover)\b/i.test(said)
  );
}
