import type { Schema } from '../entity.ts';
import type { ListEntry } from '../lists/list-entry.ts';
import { checkValue } from '../statements/check-value.ts';
import { propertyOf } from '../statements/properties.ts';

/** What an entry of a list says that can be stated of an entity. */
export interface OfferedFact {
  readonly prop: string;
  readonly value: string;
}

/** Kinds of numbers by the property that holds them; passports are of no use to readers, and stay with the list. */
const NUMBERS: Readonly<Record<string, string>> = {
  inn: 'innCode',
  ogrn: 'ogrnCode',
  uscc: 'usccCode',
  edrpou: 'edrpouCode',
  lei: 'leiCode',
  imo: 'imoNumber',
  isin: 'isinCode',
  ofac: 'ofacNumber',
  tax: 'taxNumber',
  registration: 'registrationNumber',
};

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
      prop: Object.hasOwn(NUMBERS, kind) ? (NUMBERS[kind] ?? '') : '',
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
