import { SCHEMATA, type Schema } from '../../entities/entity.ts';
import { ftmOf } from '../../entities/ftm/ftm.ts';
import { listPublished } from '../../entities/published.queries.ts';
import { refusal } from '../../words/refusal.ts';
import { jsonPage, missingJson, OPEN_TO_ALL } from '../http/json-page.ts';
import type { MakePage, PageContext, PageRequest } from '../http/page.ts';
import { type CsvColumns, csvLines, csvPage } from '../json/csv.ts';
import { cutPage, nextPage } from '../json/next-page.ts';
import { cacheTags } from '../site/cache-tags.ts';
import { dossierJson, entityJson, inDataJson, statementJson } from './entity-json.ts';
import { readDossierAt } from './entity-reads.ts';

const USUAL_LIMIT = 50;

/** `/entity/:slug/data.json`: the full dossier as data. */
export const entityData: MakePage = (context, request) =>
  dossierAs(context, request, (slug) => `/entity/${slug}/data.json`);

/** `/api/v1/entities/:slug`: the same in the API. */
export const apiEntity: MakePage = (context, request) =>
  dossierAs(context, request, (slug) => `/api/v1/entities/${slug}`);

async function dossierAs(context: PageContext, request: PageRequest, path: (slug: string) => string) {
  const { asked } = request;
  const tail = asked ? `?lang=${asked}` : '';
  const found = await readDossierAt(context, request.params.slug ?? '', (slug) => `${path(slug)}${tail}`);
  if (found.found === 'moved') return found.redirect;
  if (found.found === 'nothing') return missingJson(refusal('entityNotHere'), found.shows);
  const site = context.config.PUBLIC_URL;
  const { dossier } = found;
  const headers = { Link: `<${site}/entity/${dossier.entity.slug}>; rel="alternate"; type="text/html"` };
  return jsonPage(dossierJson(dossier, asked, site), found.shows, { headers });
}

const STATEMENT_COLUMNS: CsvColumns<ReturnType<typeof statementJson>> = {
  id: ({ id }) => id,
  property: ({ property }) => property,
  value: ({ value }) => value,
  language: ({ language }) => language,
  origin: ({ origin }) => origin,
  story: ({ story }) => story?.url ?? null,
  dataset: ({ dataset }) => dataset,
  row: ({ row }) => row,
  row_url: ({ rowUrl }) => rowUrl,
  list: ({ list }) => list,
  entry: ({ entry }) => entry,
  source: ({ source }) => source,
  source_url: ({ sourceUrl }) => sourceUrl,
  first_seen: ({ firstSeen }) => firstSeen,
  last_seen: ({ lastSeen }) => lastSeen,
};

/** `/entity/:slug/statements.csv`: every statement with its source. */
export const entityStatements: MakePage = async (context, request) => {
  const found = await readDossierAt(
    context,
    request.params.slug ?? '',
    (slug) => `/entity/${slug}/statements.csv`,
  );
  if (found.found === 'moved') return found.redirect;
  if (found.found === 'nothing') return missingJson(refusal('entityNotHere'), found.shows);
  const site = context.config.PUBLIC_URL;
  const rows = found.dossier.statements.map((statement) => statementJson(statement, site));
  const name = `${found.dossier.entity.slug}-statements`;
  return csvPage(name, csvLines(STATEMENT_COLUMNS, rows), found.shows);
};

const IN_DATA_COLUMNS: CsvColumns<ReturnType<typeof inDataJson>> = {
  dataset: ({ dataset }) => dataset,
  dataset_url: ({ datasetUrl }) => datasetUrl,
  version: ({ version }) => version,
  column: ({ column }) => column,
  value: ({ value }) => value,
  rows: ({ rows }) => rows,
  first_row: ({ firstRow }) => firstRow,
  rows_url: ({ rowsUrl }) => rowsUrl,
  decided_by: ({ decidedBy }) => decidedBy,
};

/** `/entity/:slug/in-data.csv`: the dataset columns that name it, with the number of rows. */
export const entityInData: MakePage = async (context, request) => {
  const found = await readDossierAt(
    context,
    request.params.slug ?? '',
    (slug) => `/entity/${slug}/in-data.csv`,
  );
  if (found.found === 'moved') return found.redirect;
  if (found.found === 'nothing') return missingJson(refusal('entityNotHere'), found.shows);
  const rows = found.dossier.data.map((one) => inDataJson(one, context.config.PUBLIC_URL));
  return csvPage(`${found.dossier.entity.slug}-in-data`, csvLines(IN_DATA_COLUMNS, rows), found.shows);
};

/** `/entity/:slug/ftm.json`: the entity, its statements and relations as lines of FollowTheMoney. */
export const entityFtm: MakePage = async (context, request) => {
  const found = await readDossierAt(context, request.params.slug ?? '', (slug) => `/entity/${slug}/ftm.json`);
  if (found.found === 'moved') return found.redirect;
  if (found.found === 'nothing') return missingJson(refusal('entityNotHere'), found.shows);
  const lines = ftmOf(found.dossier, context.config.PUBLIC_URL).map((entity) => JSON.stringify(entity));
  return {
    status: 200,
    type: 'application/json+ftm; charset=utf-8',
    text: `${lines.join('\n')}\n`,
    cacheTags: found.shows,
    headers: {
      ...OPEN_TO_ALL,
      'Content-Disposition': `inline; filename="${found.dossier.entity.slug}.ftm.json"`,
    },
  };
};

/** `/api/v1/entities`: every entity with a page, by name, paginated. */
export const apiEntities: MakePage = async (context, request) => {
  const { entities: found, cursor } = await listed(context, request);
  const site = context.config.PUBLIC_URL;
  const { next, headers } = nextPage(context, '/api/v1/entities', request.query, cursor);
  const entities = found.map((entity) => entityJson(entity, request.asked, site));
  return jsonPage({ entities, next }, [cacheTags.entities], { headers });
};

const ENTITY_COLUMNS: CsvColumns<ReturnType<typeof entityJson>> = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  url: ({ url }) => url,
  schema: ({ schema }) => schema,
  label: ({ label }) => label,
  name: ({ name }) => name,
  country: ({ country }) => country,
  topic: ({ topic }) => topic,
  published: ({ published }) => published,
  changed: ({ changed }) => changed,
};

/** `/api/v1/entities.csv`: the same as a table. */
export const apiEntitiesCsv: MakePage = async (context, request) => {
  const { entities } = await listed(context, request);
  const rows = entities.map((entity) => entityJson(entity, request.asked, context.config.PUBLIC_URL));
  return csvPage('entities', csvLines(ENTITY_COLUMNS, rows), [cacheTags.entities]);
};

async function listed({ reading }: PageContext, { query }: PageRequest) {
  const limit = Number(query.limit ?? USUAL_LIMIT);
  const after = query.cursor === undefined ? undefined : (readSlugCursor(query.cursor) ?? undefined);
  const found = await listPublished(reading, {
    schema: schemaOf(query.schema),
    country: query.country,
    after,
    most: limit,
  });
  const { page, cursor } = cutPage(found, limit, ({ slug }) => writeSlugCursor(slug));
  return { entities: page, cursor };
}

/** The kind of entity named in a URL. */
export function schemaOf(text: string | undefined): Schema | undefined {
  return SCHEMATA.find((schema) => schema === text);
}

function writeSlugCursor(slug: string): string {
  return Buffer.from(slug).toString('base64url');
}

/** The slug in a cursor of the list of entities; null if it is invalid. */
export function readSlugCursor(cursor: string): string | null {
  const slug = Buffer.from(cursor, 'base64url').toString();
  return /^[a-z0-9-]{1,80}$/.test(slug) ? slug : null;
}
