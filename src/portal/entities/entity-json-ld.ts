import type { Dossier } from '../../entities/dossier/dossier.ts';
import type { Schema } from '../../entities/entity.ts';
import { NAME_PROPERTIES, PROPERTIES } from '../../entities/statements/properties.ts';

/** The schema.org type of each kind of entity: https://schema.org */
const TYPES: Readonly<Record<Schema, string>> = {
  Person: 'Person',
  Company: 'Corporation',
  Organization: 'Organization',
  PublicBody: 'GovernmentOrganization',
  Place: 'Place',
};
const MOST = 20;

/**
 * An entity in schema.org terms: its names, its identifiers, and links to the same entity elsewhere. Without lists and
 * relations.
 */
export function entityJsonLd(
  { entity, statements }: Pick<Dossier, 'entity' | 'statements'>,
  name: string,
  site: string,
): object {
  const values = (wanted: (prop: string) => boolean) => [
    ...new Set(statements.filter(({ prop }) => wanted(prop)).map(({ value }) => value)),
  ];
  const names = values((prop) => (NAME_PROPERTIES as readonly string[]).includes(prop))
    .filter((other) => other !== name)
    .slice(0, MOST);
  const numbers = statements
    .filter(({ prop }) => PROPERTIES.get(prop)?.type === 'identifier' && prop !== 'wikidataId')
    .slice(0, MOST);
  const same = [
    ...values((prop) => prop === 'wikidataId').map((id) => `https://www.wikidata.org/entity/${id}`),
    ...values((prop) => prop === 'wikipediaUrl' || prop === 'opencorporatesUrl'),
  ].slice(0, MOST);
  const [website] = values((prop) => prop === 'website');
  const [lei] = values((prop) => prop === 'leiCode');
  const body = entity.schema !== 'Person' && entity.schema !== 'Place';
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[entity.schema],
    '@id': `${site}/entity/${entity.slug}#entity`,
    name,
    mainEntityOfPage: `${site}/entity/${entity.slug}`,
    ...(names.length > 0 && { alternateName: names }),
    ...(website && { url: website }),
    ...(same.length > 0 && { sameAs: same }),
    ...(body && lei && { leiCode: lei }),
    ...(numbers.length > 0 && {
      identifier: numbers.map(({ prop, value }) => ({ '@type': 'PropertyValue', propertyID: prop, value })),
    }),
    ...(entity.country && body && { location: { '@type': 'Country', name: entity.country } }),
  };
}
