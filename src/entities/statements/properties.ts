import { SCHEMATA, type Schema } from '../entity.ts';
import type { IdentifierKind } from './identifiers.ts';

/** The type of a property's values, which determines how they are validated and shown. */
export type PropertyType = 'name' | 'text' | 'country' | 'date' | 'url' | 'identifier' | 'number';

/** A property that entities can have. */
export interface Property {
  readonly name: string;
  readonly type: PropertyType;
  readonly of: readonly Schema[];
  /** The FollowTheMoney property it is exported as, if ours has a different name. */
  readonly ftm: string;
  /** How its identifier is validated. */
  readonly identifier: IdentifierKind | null;
}

/** The FollowTheMoney schema that each of ours is exported as. */
export const FTM_SCHEMA: Readonly<Record<Schema, string>> = {
  Person: 'Person',
  Company: 'Company',
  Organization: 'Organization',
  PublicBody: 'PublicBody',
  Place: 'Address',
};

const LEGAL: readonly Schema[] = ['Person', 'Company', 'Organization', 'PublicBody'];
const BODIES: readonly Schema[] = ['Company', 'Organization', 'PublicBody'];

/** Every property by name. Those that FollowTheMoney lacks are exported as the closest of its own. */
export const PROPERTIES: ReadonlyMap<string, Property> = new Map(
  [
    ...props('name', SCHEMATA, ['name', 'alias', 'weakAlias', 'previousName']),
    ...props('text', SCHEMATA, ['summary', 'notes', 'address']),
    ...props('country', SCHEMATA, ['country']),
    ...props('url', SCHEMATA, ['sourceUrl', 'wikipediaUrl']),
    ...props('identifier', SCHEMATA, ['wikidataId']),
    ...props('country', LEGAL, ['jurisdiction']),
    ...props('url', LEGAL, ['website', 'opencorporatesUrl']),
    ...props('text', LEGAL, ['legalForm', 'sector', 'status', 'classification']),
    ...props('date', BODIES, ['incorporationDate', 'dissolutionDate']),
    ...props('identifier', LEGAL, ['registrationNumber', 'taxNumber', 'idNumber']),
    identifier('innCode', 'inn', LEGAL),
    identifier('ogrnCode', 'ogrn', LEGAL),
    identifier('leiCode', 'lei', LEGAL),
    identifier('imoNumber', 'imo', BODIES),
    identifier('usccCode', 'uscc', LEGAL, 'registrationNumber'),
    identifier('edrpouCode', 'edrpou', LEGAL, 'registrationNumber'),
    identifier('ofacNumber', 'ofac', LEGAL, 'idNumber'),
    ...props('identifier', ['Company'], ['ticker', 'isinCode']),
    ...props('text', ['Person'], ['title', 'position', 'birthPlace']),
    ...props('date', ['Person'], ['birthDate', 'deathDate']),
    ...props('country', ['Person'], ['nationality']),
    ...props('number', ['Place'], ['latitude', 'longitude']),
    ...props('text', ['Place'], ['city', 'region']),
  ].map((property) => [property.name, property]),
);

/** The properties that hold names. */
export const NAME_PROPERTIES = ['name', 'alias', 'weakAlias', 'previousName'] as const;

/** The property with this name for such an entity; null if there is none. */
export function propertyOf(schema: Schema, name: string): Property | null {
  const property = PROPERTIES.get(name);
  return property?.of.includes(schema) ? property : null;
}

/** Every property of such an entity, in display order. */
export function propertiesOf(schema: Schema): Property[] {
  return [...PROPERTIES.values()].filter(({ of }) => of.includes(schema));
}

function props(type: PropertyType, of: readonly Schema[], names: readonly string[]): Property[] {
  return names.map((name) => ({ name, type, of, ftm: name, identifier: null }));
}

function identifier(name: string, kind: IdentifierKind, of: readonly Schema[], ftm = name): Property {
  return { name, type: 'identifier', of, ftm, identifier: kind };
}
