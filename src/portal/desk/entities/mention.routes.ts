import { h } from 'preact';
import { findName, groupOf, occurrencesOf } from '../../../entities/mentions/mention-queue.queries.ts';
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
import { deskPage } from '../frame/desk-page.ts';
import { doneNotice } from './done-words.ts';
import { MentionPage } from './MentionPage.tsx';
import { mentionView } from './mention.view.ts';
import { MENTIONS_PATH } from './mentions.view.ts';

type Reviewer = PermittedVisitor<'review entities'>;

/** The maximum number of mentions of a name that are listed. */
export const MOST_OCCURRENCES = 200;
const MOST_FOUND = 12;

/** The query of the page of one name: a search over entities, and the filters of its mentions. */
export const NAME_QUERY: Query = {
  q: FIELDS.q,
  story: FIELDS.slug,
  language: FIELDS.language,
  done: FIELDS.done,
};

/** GET /desk/mentions/:id */
export const mentionPage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawMention(context, request, visitor, {});

/** Draws one name with all its mentions. */
export async function drawMention(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  more: { readonly notice?: NoticeView; readonly status?: Page['status'] },
): Promise<Page> {
  const { reading } = context;
  const { query } = request;
  const edition = ownEdition(context, request, visitor);
  const { story, language, q } = query;
  const group = await groupOf(reading, request.params.id ?? '', { story, language });
  const name = group && (await findName(reading, group));
  if (!group || !name) throw noSuchName();
  const [occurrences, found] = await Promise.all([
    occurrencesOf(reading, group, MOST_OCCURRENCES),
    q === undefined ? null : findEntities(reading, { text: q, most: MOST_FOUND }),
  ]);
  const view = mentionView({ name, group, occurrences, found, query }, edition);
  const head = {
    path: MENTIONS_PATH,
    at: `${MENTIONS_PATH}/${request.params.id}`,
    title: name.name,
    status: more.status,
    notice: more.notice ?? doneNotice(query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(MentionPage, { name: view }));
}

/** The error for a name that does not exist. */
export function noSuchName(): Problem {
  return refusal('mentionNameUnknown');
}
