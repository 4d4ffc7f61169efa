import { h } from 'preact';
import { placesOf } from '../../../entities/data/data-name-queue.queries.ts';
import { findEntities } from '../../../entities/queue/entity-list.queries.ts';
import type { Problem } from '../../../errors.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { DATA_NAMES_PATH } from '../entities/data-place.view.ts';
import { doneNotice } from '../entities/done-words.ts';
import { MentionPage } from '../entities/MentionPage.tsx';
import { MENTIONS_PATH } from '../entities/mentions.view.ts';
import { deskPage } from '../frame/desk-page.ts';
import { dataNameView } from './data-name.view.ts';
import { dataNameAt, MOST_PLACES } from './decide-data-name.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const MOST_FOUND = 12;

/** The query of the page of one name: a search over entities, and the dataset it is limited to. */
export const DATA_NAME_QUERY: Query = { q: FIELDS.q, dataset: FIELDS.slug, done: FIELDS.done };

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

/** The error for a name in data that does not exist. */
export function noSuchDataName(): Problem {
  return refusal('dataNameUnknown');
}
