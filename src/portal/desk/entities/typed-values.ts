import { findEntities, findNamedSo } from '../../../entities/queue/entity-list.queries.ts';
import type { StatementSource } from '../../../entities/statements/statement.ts';
import { Problem } from '../../../errors.ts';
import { countryCode } from '../../../language/countries/country-code.ts';
import { latinKey } from '../../../language/latin-key.ts';
import type { Reading } from '../../../store/database.ts';

/** The country that somebody typed, by name or code; null where nothing was. Throws a Problem where there is none. */
export function countryTyped(text: string | undefined): string | null {
  const typed = text?.trim() ?? '';
  if (typed === '') return null;
  const code = countryCode(typed) ?? countryCode(typed.toUpperCase());
  if (code) return code;
  throw new Problem(
    'bad input',
    `No country is known as ${typed}.`,
    'Write its name, or its code of two letters.',
  );
}

/** The source that somebody typed; null where neither title nor address was. */
export function sourceTyped(title: string | undefined, url: string | undefined): StatementSource | null {
  const named = title?.trim() ?? '';
  const address = url?.trim() ?? '';
  if (named === '' && address === '') return null;
  return { title: named || address, url: address || null };
}

/** The HS codes that somebody typed, one after the other. */
export function codesTyped(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,;]+/).filter((code) => code !== '');
}

/**
 * The entity that somebody typed by a name, the end of its address or its id; null where nothing was.
 * Throws a Problem where nobody or several are meant.
 */
export async function entityTyped(reading: Reading, text: string | undefined): Promise<string | null> {
  const typed = text?.trim() ?? '';
  if (typed === '') return null;
  const named = await findNamedSo(reading, typed);
  const [only] = named;
  if (only && named.length === 1) return only.id;
  if (named.length > 1) {
    throw new Problem(
      'bad input',
      `Several entities are called ${typed}: ${named.map(({ slug }) => slug).join(', ')}.`,
      'Write one of these in its place.',
    );
  }
  const near = latinKey(typed) ? await findEntities(reading, { text: typed, most: 4 }) : [];
  throw new Problem(
    'bad input',
    `No entity is called ${typed}.`,
    near.length > 0
      ? `Perhaps one of these: ${near.map(({ label }) => label).join(', ')}.`
      : 'Write a name it has, or make it first.',
  );
}
