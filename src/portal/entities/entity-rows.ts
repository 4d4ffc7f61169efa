import { SCHEMATA } from '../../entities/entity.ts';
import type { QueryField } from '../http/query-field.ts';
import { FIELDS, type Route } from '../http/route.ts';
import { forMachines, forPeople, inApi } from '../http/route-rows.ts';
import { entitiesPage } from './entities.routes.ts';
import { entityPage } from './entity.routes.ts';
import {
  apiEntities,
  apiEntitiesCsv,
  apiEntity,
  entityData,
  entityFtm,
  entityInData,
  entityStatements,
  readSlugCursor,
} from './entity-data.routes.ts';

const { page, limit, cursor, lang } = FIELDS;
const schema: QueryField = {
  pattern: new RegExp(`^(?:${SCHEMATA.join('|')})$`),
  most: 12,
  takes: `one of ${SCHEMATA.join(', ')}`,
};
const country: QueryField = {
  pattern: /^[A-Z]{2}$/,
  most: 2,
  takes: 'a two-letter country code in capitals, such as CN',
};
const listFields = {
  ...{ schema, country, limit },
  cursor: { ...cursor, isCursor: (value: string) => readSlugCursor(value) !== null },
  lang,
};

/** The URLs of dossiers. */
export const ENTITY_ROUTES: readonly Route[] = [
  forPeople('/entities', 'All entities with a dossier, A to Z.', entitiesPage, {
    kind: schema,
    country,
    page,
  }),
  forPeople('/entity/:slug', 'The dossier of a person, company, organisation or place.', entityPage),
  forMachines('/entity/:slug/data.json', 'A dossier in full, as JSON.', entityData, { lang }),
  forMachines('/entity/:slug/statements.csv', 'Its statements with their sources, as CSV.', entityStatements),
  forMachines('/entity/:slug/in-data.csv', 'The dataset columns that name it, as CSV.', entityInData),
  forMachines(
    '/entity/:slug/ftm.json',
    'The same dossier as FollowTheMoney, one JSON object per line.',
    entityFtm,
  ),
  inApi('/api/v1/entities', 'Entities with a dossier, by name, paginated.', apiEntities, listFields),
  inApi('/api/v1/entities.csv', 'The same entities as CSV.', apiEntitiesCsv, listFields),
  inApi('/api/v1/entities/:slug', 'One dossier in full.', apiEntity, { lang }),
];
