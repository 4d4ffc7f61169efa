import { findEntities, findNamedSo } from '../../../entities/queue/entity-list.queries.ts';
import type { StatementSource } from '../../../entities/statements/statement.ts';
import { countryCode } from '../../../language/countries/country-code.ts';
import { latinKey } from '../../../language/latin-key.ts';
import type { Reading } from '../../../store/database.ts';
import { refusal } from '../../../words/refusal.ts';

/** The country entered, by name or code; null if empty. Throws a Problem if it does not exist. */
export function countryTyped(text: string | undefined): string | null {
  const typed = text?.trim() ?? '';
  if (typed === '') return null;
  const code = countryCode(typed) ?? countryCode(typed.toUpperCase());
  if (code) return code;
  throw refusal('countryNotKnown', { name: typed });
}

/** The source entered; null if neither a title nor a URL was. */
export function sourceTyped(title: string | undefined, url: string | undefined): StatementSource | null {
  const named = title?.trim() ?? '';
  const address = url?.trim() ?? '';
  if (named === '' && address === '') return null;
  return { title: named || address, url: address || null };
}

/** The HS codes entered, as a list. */
export function codesTyped(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,;]+/).filter((code) => code !== '');
}

/** The entity entered by name, slug or id; null if empty. Throws a Problem if none or several match. */
export async function entityTyped(reading: Reading, text: string | undefined): Promise<string | null> {
  const typed = text?.trim() ?? '';
  if (typed === '') return null;
  const named = await findNamedSo(reading, typed);
  const [only] = named;
  if (only && named.length === 1) return only.id;
  if (named.length > 1) {
    throw refusal('entitiesSameName', { name: typed, slugs: named.map(({ slug }) => slug).join(', ') });
  }
  const near = latinKey(typed) ? await findEntities(reading, { text: typed, most: 4 }) : [];
  throw near.length > 0
    ? refusal('entityNear', { name: typed, names: near.map(({ label }) => label).join(', ') })
    : refusal('entityNotNamed', { name: typed });
}
