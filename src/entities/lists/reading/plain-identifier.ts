import type { ListedIdentifier } from '../list-entry.ts';
import { identifierIn, refined } from './ofac-identifiers.ts';

const OURS = /^(inn|ogrn|uscc|edrpou|lei|imo|isin|passport|tax|registration|mmsi)\s*[:=#]?\s*(?=\S*\d)(.+)$/i;
const NAMED = /^([\p{L}][^:=\d]{1,60}?)\s*[:=]\s*(.+)$/u;

/** A number as a table gives it: "INN: 7707083893", "Tax ID No. 7707083893 (Russia)", or bare, when its form and the country tell its kind. */
export function plainIdentifier(text: string, countries: readonly string[]): ListedIdentifier | null {
  const given = text.trim();
  if (!/\d/.test(given)) return null;
  // Longer than numbers can be: storing it is refused.
  if (given.length > 500) return { kind: 'id', value: given, country: null };
  const [country = null] = countries;
  const ours = OURS.exec(given);
  if (ours?.[1] && ours[2]) return { kind: ours[1].toLowerCase(), value: ours[2].trim(), country };
  const said = identifierIn(given);
  if (said) return said;
  const named = NAMED.exec(given);
  if (named?.[1] && named[2]) return refined(named[1].trim(), named[2].trim(), country);
  return { kind: kindOf(given, countries), value: given, country: null };
}

function kindOf(value: string, countries: readonly string[]): string {
  if (/^[A-Z0-9]{18}\d\d$/.test(value)) return 'lei';
  if (/^9[1-9A-Z]\d{6}[0-9A-Z]{10}$/.test(value)) return 'uscc';
  if (countries.includes('RU') && /^(?:\d{10}|\d{12})$/.test(value)) return 'inn';
  if (countries.includes('RU') && /^[15]\d{12}$/.test(value)) return 'ogrn';
  if (countries.includes('UA') && /^\d{8}$/.test(value)) return 'edrpou';
  return 'id';
}
