import { h } from 'preact';
import { placesOfEntity } from '../../../entities/data/data-name-queue.queries.ts';
import { splitEntity } from '../../../entities/merging/split-entity.ts';
import {
  entityAtDesk,
  mentionsAtDesk,
  relationsAtDesk,
  statementsAtDesk,
} from '../../../entities/queue/entity-at-desk.queries.ts';
import { expectUnchanged } from '../../../entities/queue/expect-unchanged.ts';
import type { Form } from '../../http/form.ts';
import type { Act, MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { entityOf, noSuchEntity } from './entity.routes.ts';
import { entityChanger } from './entity-changer.ts';
import { schemaOf } from './entity-choices.ts';
import { MOST_ROWS } from './entity-parts.ts';
import { SplitPage } from './SplitPage.tsx';
import { type SplitTyped, splitView } from './split.view.ts';
import { countryTyped } from './typed-values.ts';

type Reviewer = PermittedVisitor<'review entities'>;

/** The fields of the form that splits. */
export const SPLIT_FORM: Form = {
  seen: { most: 20 },
  statement: { most: 36, many: true },
  mention: { most: 36, many: true },
  relation: { most: 36, many: true },
  dataName: { most: 36, many: true },
  label: { most: 300 },
  kind: { most: 20 },
  country: { most: 60 },
  why: { most: 1000 },
};

/** GET /desk/entities/:id/split */
export const splitPage: MakeOwnPage<Reviewer> = (context, request, visitor) =>
  drawSplit(context, request, visitor, {});

/** POST /desk/entities/:id/split */
export const splitAct: Act<Reviewer> = async (context, request, visitor) => {
  const { form, many } = request;
  const id = entityOf(request);
  const by = visitor.by.member.id;
  const { statement: statements = [], mention: mentions = [], relation: relations = [] } = many;
  const { dataName: dataNames = [] } = many;
  let made: { id: string };
  try {
    made = await context.store.write(async (writing) => {
      await expectUnchanged(writing, id, form.seen ?? '');
      const split = {
        entityId: id,
        statements,
        mentions,
        relations,
        dataNames,
        label: form.label ?? '',
        schema: schemaOf(form.kind),
        country: countryTyped(form.country),
      };
      return splitEntity(writing, split, entityChanger(visitor.by), context.clock.now(), form.why ?? '');
    });
  } catch (error) {
    const typed: SplitTyped = {
      values: form,
      chosen: new Set([...statements, ...mentions, ...relations, ...dataNames]),
    };
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    return drawSplit(context, request, visitor, { typed, notice, status: statusOf(error) });
  }
  context.log.info({ by, entity: id, made: made.id }, 'an entity was split');
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/entities/${made.id}`, { done: 'split' }) };
};

async function drawSplit(
  context: PageContext,
  request: PageRequest,
  visitor: Reviewer,
  more: { readonly typed?: SplitTyped; readonly status?: Page['status']; readonly notice?: NoticeView },
): Promise<Page> {
  const { reading } = context;
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const id = entityOf(request);
  const desk = await entityAtDesk(reading, id);
  if (!desk) throw noSuchEntity();
  const [statements, mentions, relations, dataNames] = await Promise.all([
    statementsAtDesk(reading, id, MOST_ROWS),
    mentionsAtDesk(reading, id, MOST_ROWS),
    relationsAtDesk(reading, id, MOST_ROWS),
    placesOfEntity(reading, id, MOST_ROWS),
  ]);
  const typed = more.typed ?? null;
  const split = splitView({ desk, statements, mentions, relations, dataNames, typed }, edition);
  const head = {
    path: '/desk/entities',
    at: `/desk/entities/${id}/split`,
    title: words.say('entSplitTitle', { name: desk.entity.label }),
    intro: words.say('entSplitIntro'),
    status: more.status,
    notice: more.notice ?? null,
  };
  return deskPage(context, edition, visitor, request, head, h(SplitPage, { split }));
}
