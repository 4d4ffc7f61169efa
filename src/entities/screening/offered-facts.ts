import type { Schema } from '../entity.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import { checkValue } from '../statements/check-value.ts';
import { propertyOf } from '../statements/properties.ts';
import { NUMBER_PROPERTIES } from './number-properties.ts';

/** What an entry of a list says that can be stated of an entity. */
export interface OfferedFact {
  readonly prop: string;
  readonly value: string;
}

const NAMES = {
  primary: 'alias',
  alias: 'alias',
  'former name': 'previousName',
  'weak alias': 'weakAlias',
} as const;

/** The numbers, days of birth and names of an entry that such an entity can have, each once; values that will not do are left out. */
export function offeredFacts(entry: ListEntry, schema: Schema): OfferedFact[] {
  const said = [
    ...entry.identifiers.map(({ kind, value }) => ({
      prop: Object.hasOwn(NUMBER_PROPERTIES, kind) ? (NUMBER_PROPERTIES[kind] ?? '') : '',
      value,
    })),
    ...entry.birthDates.map((value) => ({ prop: 'birthDate', value })),
    ...entry.names.map(({ name, kind }) => ({ prop: NAMES[kind], value: name })),
  ];
  const offered = new Map<string, OfferedFact>();
  for (const { prop, value } of said) {
    const kept = keptValue(schema, prop, value);
    if (kept !== null) offered.set(`${prop} ${kept}`, { prop, value: kept });
  }
  return [...offered.values()];
}

function keptValue(schema: Schema, prop: string, value: string): string | null {
  const property = propertyOf(schema, prop);
  if (!property) return null;
  try {
    return checkValue(property, value);
  } catch {
    return null;
  }
}
