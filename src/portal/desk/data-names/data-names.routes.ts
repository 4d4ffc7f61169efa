import { h } from 'preact';
import {
  type DataNamesWanted,
  datasetsWithNames,
  listDataNames,
  placesOf,
  type QueuedDataName,
} from '../../../entities/data/data-name-queue.queries.ts';
import { datasetsNeverRead } from '../../../entities/data/unread-datasets.queries.ts';
import { findEntities } from '../../../entities/queue/entity-list.queries.ts';
import type { Problem } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { cutPage, nextPage } from '../../json/next-page.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { DATA_NAMES_PATH } from '../entities/data-place.view.ts';
import { doneNotice } from '../entities/done-words.ts';
import { schemaOf } from '../entities/entity-choices.ts';
import { MentionPage } from '../entities/MentionPage.tsx';
import { KIND_FIELD } from '../entities/mentions.routes.ts';
import { MENTIONS_PATH } from '../entities/mentions.view.ts';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import { DataNamesPage } from './DataNamesPage.tsx';
import { readDataCursor, writeDataCursor } from './data-cursor.ts';
import { dataNameView } from './data-name.view.ts';
import { DATA_NAMES_LISTED, dataNamesView, dataStateOf } from './data-names.view.ts';
import { dataNameAt, MOST_PLACES } from './decide-data-name.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const MOST_DATA = 500;
const MOST_FOUND = 12;

/** The fields that filter the list of names in data. */
export const DATA_NAMES_QUERY: Query = {
  state: { pattern: /^(?:accepted|rejected)$/, most: 10, takes: 'accepted or rejected' },
  kind: KIND_FIELD,
  dataset: FIELDS.slug,
  whose: { pattern: /^(?:known|new)$/, most: 5, takes: 'known or new' },
  q: FIELDS.q,
  cursor: { ...FIELDS.cursor, isCursor: (value) => readDataCursor(value) !== null },
};

/** The query of the page of one name: a search over entities, and the dataset it is limited to. */
export const DATA_NAME_QUERY: Query = { q: FIELDS.q, dataset: FIELDS.slug, done: FIELDS.done };

/** GET /desk/data-names */
export const dataNamesPage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawDataNames(context, request, visitor, {});

/** Draws the list of names in data, with errors where a form was refused. */
export async function drawDataNames(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  more: { readonly notice?: NoticeView; readonly status?: Page['status'] },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { reading } = context;
  const [names, datasets, unread] = await Promise.all([
    listDataNames(reading, wantedDataNames(request, DATA_NAMES_LISTED)),
    datasetsWithNames(reading),
    datasetsNeverRead(reading),
  ]);
  const head = {
    path: MENTIONS_PATH,
    at: DATA_NAMES_PATH,
    title: words.say('dnTitle'),
    intro: words.say('dnIntro'),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, edition),
  };
  const view = dataNamesView({ names, asked: request.query, datasets, unread: unread.length }, edition);
  return deskPage(context, edition, visitor, request, head, h(DataNamesPage, { names: view }));
}

/** GET /desk/data-names.json */
export const dataNamesJson: MakeOwnPage<Reviewer> = async (context, request) => {
  const names = await listDataNames(context.reading, wantedDataNames(request, MOST_DATA));
  const { page, cursor } = cutPage(names, MOST_DATA, writeDataCursor);
  const { next } = nextPage(context, `${DATA_NAMES_PATH}.json`, request.query, cursor);
  return deskJson({ names: page.map(dataNameData), next });
};

/** GET /desk/data-names/:id */
export const dataNamePage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawDataName(context, request, visitor, {});

/** Draws one name in data with every column it is in. */
export async function drawDataName(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  more: { readonly notice?: NoticeView; readonly status?: Page['status'] },
): Promise<Page> {
  const { reading } = context;
  const { query, params } = request;
  const edition = ownEdition(context, request, visitor);
  const at = await dataNameAt(reading, params.id ?? '', query.dataset);
  if (!at) throw noSuchDataName();
  const [places, found] = await Promise.all([
    placesOf(reading, at.group, MOST_PLACES),
    query.q === undefined ? null : findEntities(reading, { text: query.q, most: MOST_FOUND }),
  ]);
  const view = dataNameView({ name: at.name, state: at.group.state, places, found, query }, edition);
  const head = {
    path: MENTIONS_PATH,
    at: `${DATA_NAMES_PATH}/${params.id}`,
    title: at.name.name,
    status: more.status,
    notice: more.notice ?? doneNotice(query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(MentionPage, { name: view }));
}

/** The names matching a query, at most `most`. */
export function wantedDataNames({ query }: Pick<PageRequest, 'query'>, most: number): DataNamesWanted {
  const { whose } = query;
  return {
    state: dataStateOf(query.state),
    schema: schemaOf(query.kind),
    dataset: query.dataset,
    text: query.q,
    known: whose === undefined ? undefined : whose === 'known',
    after: readDataCursor(query.cursor),
    most,
  };
}

/** A name in data as JSON for the desk. */
export const dataNameData = (name: QueuedDataName) => ({
  id: name.id,
  name: name.name,
  kind: name.schema,
  columns: name.places,
  datasets: name.datasets,
  rows: name.rows,
  known: name.known,
  first: placeData(name.first),
  decided: name.decidedAt && { by: name.by, at: name.decidedAt },
  candidates: name.candidates.map(({ id, label, schema, country, state, score, stories }) => ({
    id,
    label,
    kind: schema,
    country,
    state,
    score,
    stories,
  })),
});

/** The place of a name in data as JSON for the desk. */
export const placeData = (place: QueuedDataName['first']) => ({
  id: place.id,
  dataset: place.dataset,
  version: place.version,
  column: place.field,
  value: place.value,
  rows: place.rows,
  firstRow: place.firstRow,
  cue: place.cue,
  score: place.score,
  entity: place.entityId === null ? null : { id: place.entityId, label: place.entityLabel ?? '' },
});

/** The error for a name in data that does not exist. */
export function noSuchDataName(): Problem {
  return refusal('dataNameUnknown');
}
