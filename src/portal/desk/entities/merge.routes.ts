import { h } from 'preact';
import { mergeEntities } from '../../../entities/merging/merge-entities.ts';
import {
  entityAtDesk,
  relationsAtDesk,
  statementsAtDesk,
  storiesAtDesk,
} from '../../../entities/queue/entity-at-desk.queries.ts';
import { findEntities } from '../../../entities/queue/entity-list.queries.ts';
import { expectUnchanged } from '../../../entities/queue/expect-unchanged.ts';
import type { Reading } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import { FIELDS } from '../../http/route.ts';
import type { Query } from '../../http/route-rows.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { entityOf, noSuchEntity } from './entity.routes.ts';
import { entityChanger } from './entity-changer.ts';
import { MOST_ROWS } from './entity-parts.ts';
import { MergePage } from './MergePage.tsx';
import { type MergeSide, mergeView } from './merge.view.ts';

type Reviewer = PermittedVisitor<'review entities'>;

const MOST_FOUND = 12;

/** The query of the merge page: a search, or the entity to compare with. */
export const MERGE_QUERY: Query = {
  q: FIELDS.q,
  with: { pattern: /^[0-9a-f-]{36}$/, most: 36, takes: 'the id of an entity' },
};

/** The fields of the form that merges. */
export const MERGE_FORM: Form = {
  with: { most: 36 },
  seen: { most: 20 },
  'with-seen': { most: 20 },
  why: { most: 1000 },
};

/** GET /desk/entities/:id/merge */
export const mergePage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawMerge(context, request, visitor, {});

/** POST /desk/entities/:id/merge */
export const mergeAct: Act<Reviewer> = async (context, request, visitor) => {
  const id = entityOf(request);
  const { with: into = '', seen = '', 'with-seen': intoSeen = '', why = '' } = request.form;
  if (!isId(into)) throw noSuchEntity();
  const by = visitor.by.member.id;
  try {
    await context.store.write(async (writing) => {
      await expectUnchanged(writing, id, seen);
      await expectUnchanged(writing, into, intoSeen);
      await mergeEntities(writing, id, into, entityChanger(visitor.by), context.clock.now(), why);
    });
  } catch (error) {
    const status = statusOf(error);
    const line = lineOf(error, ownEdition(context, request, visitor).words);
    const again = { ...request, query: { ...request.query, with: into } };
    return status === 409
      ? drawMerge(context, again, visitor, { notice: { text: line, wrong: true }, status })
      : drawMerge(context, again, visitor, { typed: { why, wrong: line }, status });
  }
  context.log.info({ by, entity: id, into }, 'an entity was merged');
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/entities/${into}`, { done: 'merged' }) };
};

async function drawMerge(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  more: {
    readonly typed?: { readonly why: string; readonly wrong: string };
    readonly status?: Page['status'];
    readonly notice?: NoticeView;
  },
): Promise<Page> {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const id = entityOf(request);
  const { q, with: chosen } = request.query;
  const here = await sideOf(reading, id);
  if (!here) throw noSuchEntity();
  const other = chosen && chosen !== id ? await sideOf(reading, chosen) : null;
  if (chosen && !other) throw noSuchEntity();
  const found = q === undefined ? null : await findEntities(reading, { text: q, but: id, most: MOST_FOUND });
  const merge = mergeView(
    { here, other, found, q, typed: more.typed ?? null, role: visitor.by.member.role },
    edition,
  );
  const head = {
    path: '/desk/entities',
    at: `/desk/entities/${id}/merge`,
    title: words.say('entMergeTitle', { name: here.desk.entity.label }),
    intro: words.say('entMergeIntro'),
    status: more.status,
    notice: more.notice ?? null,
  };
  return deskPage(context, edition, visitor, request, head, h(MergePage, { merge }));
}

async function sideOf(reading: Reading, id: string): Promise<MergeSide | null> {
  const desk = await entityAtDesk(reading, id);
  if (!desk) return null;
  const [statements, stories, relations] = await Promise.all([
    statementsAtDesk(reading, id, MOST_ROWS),
    storiesAtDesk(reading, id, MOST_ROWS),
    relationsAtDesk(reading, id, MOST_ROWS),
  ]);
  return { desk, statements, stories: stories.length, relations: relations.length };
}
