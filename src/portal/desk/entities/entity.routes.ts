import { h } from 'preact';
import { placesOfEntity } from '../../../entities/data/data-name-queue.queries.ts';
import { decisionsAbout } from '../../../entities/decisions/decisions.queries.ts';
import {
  entityAtDesk,
  relationsAtDesk,
  statementsAtDesk,
  storiesAtDesk,
} from '../../../entities/queue/entity-at-desk.queries.ts';
import { isNameGiven } from '../../../entities/review/name-given.queries.ts';
import { hitsOfEntity } from '../../../entities/screening/hits.queries.ts';
import { screenedAs } from '../../../entities/screening/screened-as.queries.ts';
import type { Problem } from '../../../errors.ts';
import { listBaskets } from '../../../evidence/codes/baskets.queries.ts';
import { roleMay } from '../../../readers/permission.ts';
import { isId } from '../../../store/ids.ts';
import { listTopics } from '../../../stories/catalogue.queries.ts';
import { nameIn } from '../../../stories/story.ts';
import { refusal } from '../../../words/refusal.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../http/visitor.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { doneNotice } from './done-words.ts';
import { EntityPage } from './EntityPage.tsx';
import { entityView } from './entity.view.ts';
import { type EntityTyped, MOST_ROWS } from './entity-parts.ts';

const MOST_TOPICS = 300;

/** GET /desk/entities/:id */
export const entityPage: MakeOwnPage<PermittedVisitor<'review entities'>> = (context, request, visitor) =>
  drawEntity(context, request, visitor, {});

/** Draws one entity, with the values and errors of a refused form. */
export async function drawEntity(
  context: PageContext,
  request: PageRequest,
  visitor: MemberVisitor,
  more: {
    readonly typed?: EntityTyped;
    readonly status?: Page['status'];
    readonly notice?: NoticeView;
  },
): Promise<Page> {
  const { reading, clock } = context;
  const edition = ownEdition(context, request, visitor);
  const id = entityOf(request);
  const desk = await entityAtDesk(reading, id);
  if (!desk) throw noSuchEntity();
  const [statements, relations, stories, data, hits, [screened], decisions, baskets, topics] =
    await Promise.all([
      statementsAtDesk(reading, id, MOST_ROWS),
      relationsAtDesk(reading, id, MOST_ROWS),
      storiesAtDesk(reading, id, MOST_ROWS),
      placesOfEntity(reading, id, MOST_ROWS),
      hitsOfEntity(reading, id),
      screenedAs(reading, [id]),
      decisionsAbout(reading, id),
      listBaskets(reading),
      listTopics(reading, null, MOST_TOPICS, clock.now()),
    ]);
  const role = visitor.session.member.role;
  const asked = desk.entity.state === 'known' && roleMay(role, 'publish entities');
  const nameGiven = !asked || (await isNameGiven(reading, desk.entity, clock.now()));
  const entity = entityView(
    {
      desk,
      statements,
      relations,
      stories,
      data,
      hits,
      namesLeft: screened?.namesLeft ?? 0,
      decisions,
      baskets,
      topics: topics.map(({ slug, names }) => ({ slug, name: nameIn(names, edition.language) })),
      role,
      nameGiven,
      typed: more.typed ?? null,
    },
    edition,
  );
  const head = {
    path: '/desk/entities',
    at: `/desk/entities/${id}`,
    title: desk.entity.label,
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(EntityPage, { entity }));
}

/** The entity of a request. Throws a Problem if its URL names none. */
export function entityOf({ params }: Pick<PageRequest, 'params'>): string {
  const id = params.id ?? '';
  if (!isId(id)) throw noSuchEntity();
  return id;
}

/** The error for an entity that does not exist. */
export function noSuchEntity(): Problem {
  return refusal('entityUnknown');
}
