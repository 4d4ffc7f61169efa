import { h } from 'preact';
import { ENTITY_STATES } from '../../../entities/entity.ts';
import {
  countEntities,
  countriesOfEntities,
  type EntitiesWanted,
  findEntities,
  type ListedEntity,
  listEntities,
} from '../../../entities/queue/entity-list.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { csvField } from '../../json/csv.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { kindWord } from '../../text/entity-words.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { doneNotice } from './done-words.ts';
import { EntitiesPage } from './EntitiesPage.tsx';
import { ENTITIES_LISTED, ENTITIES_PATH, entitiesView, type MakeTyped } from './entities.view.ts';
import { countryWord, entityStateWord, schemaOf, stateOf } from './entity-choices.ts';
import { KIND_FIELD } from './mentions.routes.ts';
import { countryTyped, sourceTyped } from './typed-values.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const MOST_DATA = 1000;
const MOST_FOUND = 12;

/** The fields that filter the list of entities. */
export const ENTITIES_QUERY: Query = {
  state: {
    pattern: new RegExp(`^(?:${ENTITY_STATES.join('|')})$`),
    most: 10,
    takes: `one of ${ENTITY_STATES.join(', ')}`,
  },
  kind: KIND_FIELD,
  country: { pattern: /^[A-Z]{2}$/, most: 2, takes: 'a two-letter country code such as CN' },
  q: FIELDS.q,
  waits: { pattern: /^relations$/, most: 9, takes: 'relations' },
  cursor: FIELDS.cursor,
};

/** The fields of a search over names. */
export const FIND_QUERY: Query = {
  q: FIELDS.q,
  but: { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'the id of an entity' },
};

/** The fields of the form that creates an entity. */
export const MAKE_FORM: Form = {
  label: { most: 300 },
  kind: { most: 20 },
  country: { most: 60 },
  source: { most: 300 },
  url: { most: 1000 },
};

/** GET /desk/entities */
export const entitiesPage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawEntities(context, request, visitor, null);

/** GET /desk/entities.json */
export const entitiesJson: MakeOwnPage<Reviewer> = async (context, request) => {
  const { page, cursor } = await dataOf(context, request);
  const { next } = nextPage(context, '/desk/entities.json', request.query, cursor);
  return deskJson({ entities: page.map(rowOf), next });
};

/** GET /desk/entities.csv: https://www.rfc-editor.org/rfc/rfc4180 */
export const entitiesCsv: MakeOwnPage<Reviewer> = async (context, request) => {
  const { page } = await dataOf(context, request);
  const columns: Record<string, (row: ReturnType<typeof rowOf>) => string | number | null> = {
    id: (row) => row.id,
    slug: (row) => row.slug,
    label: (row) => row.label,
    kind: (row) => row.kind,
    state: (row) => row.state,
    country: (row) => row.country,
    names: (row) => row.names.join('; '),
    stories: (row) => row.stories,
    proposed_in: (row) => row.proposedIn,
    statements: (row) => row.statements,
    relations: (row) => row.relations,
    relations_waiting: (row) => row.relationsWait,
    hits: (row) => row.hits,
    changed: (row) => row.changed.toISOString(),
  };
  const lines = page.map(rowOf).map((row) =>
    Object.values(columns)
      .map((read) => csvField(read(row)))
      .join(','),
  );
  const bytes = `${[Object.keys(columns).join(','), ...lines].join('\r\n')}\r\n`;
  return { download: 'entities.csv', type: 'text/csv; charset=utf-8; header=present', bytes };
};

/** GET /desk/entities/find.json: entities by part of a name, for autocompletion. */
export const findJson: MakeOwnPage<Reviewer> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { q = '', but } = request.query;
  const found = await findEntities(context.reading, { text: q, but, most: MOST_FOUND });
  return deskJson({
    entities: found.map((entity) => ({
      id: entity.id,
      label: entity.label,
      name: entity.name,
      about: [
        kindWord(entity.schema, words),
        ...(entity.country ? [countryWord(entity.country, words)] : []),
        entityStateWord(entity.state, words),
        words.say('entStories', { count: entity.stories }),
      ].join(' · '),
    })),
  });
};

/** POST /desk/entities/add */
export const makeAct: Act<Reviewer> = async (context, request, visitor) => {
  const { form } = request;
  const edition = ownEdition(context, request, visitor);
  const schema = schemaOf(form.kind);
  const again = (wrong: MakeTyped['wrong'], status: Page['status']) =>
    drawEntities(context, request, visitor, { values: form, wrong }, status);
  if (!form.label) return again({ label: edition.words.say('uploadNeeded') }, 400);
  if (!schema) return again({ kind: edition.words.say('uploadNeeded') }, 400);
  let made: { id: string };
  try {
    const country = countryTyped(form.country);
    const source = sourceTyped(form.source, form.url);
    made = await context.store.write((writing) =>
      makeEntity(
        writing,
        { label: form.label ?? '', schema, country, source },
        visitor.by,
        context.clock.now(),
      ),
    );
  } catch (error) {
    return again({ label: lineOf(error, edition.words) }, statusOf(error));
  }
  context.log.info({ by: visitor.by.member.id, entity: made.id }, 'an entity was made');
  return { seeOther: hrefIn(edition, `${ENTITIES_PATH}/${made.id}`, { done: 'made' }) };
};

async function drawEntities(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  typed: MakeTyped | null,
  status: Page['status'] = 200,
): Promise<Page> {
  const edition: Edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { query } = request;
  const wanted = wantedEntities(request, ENTITIES_LISTED);
  const [list, counts, countries] = await Promise.all([
    listEntities(context.reading, wanted),
    countEntities(context.reading, wanted),
    countriesOfEntities(context.reading),
  ]);
  const head = {
    path: ENTITIES_PATH,
    title: words.say('deskEntities'),
    intro: words.say('entEntitiesIntro'),
    status,
    notice: typed ? null : doneNotice(query.done, edition),
  };
  const entities = entitiesView(list, { asked: query, counts, countries, typed }, edition);
  return deskPage(context, edition, visitor, request, head, h(EntitiesPage, { entities }));
}

/** The entities matching a query, at most `most`. */
export function wantedEntities({ query }: Pick<PageRequest, 'query'>, most: number): EntitiesWanted {
  return {
    state: stateOf(query.state),
    schema: schemaOf(query.kind),
    country: query.country,
    text: query.q,
    relationsWait: query.waits === 'relations',
    after: readCursor(query.cursor),
    most,
  };
}

async function dataOf({ reading }: Pick<PageContext, 'reading'>, request: PageRequest) {
  const list = await listEntities(reading, wantedEntities(request, MOST_DATA));
  return cutPage(list, MOST_DATA, (last) => writeCursor({ publishedAt: last.changedAt, id: last.id }));
}

/** An entity of the list as JSON for the desk. */
export const rowOf = ({ schema, changedAt, ...entity }: ListedEntity) => ({
  ...entity,
  kind: schema,
  changed: changedAt,
});
