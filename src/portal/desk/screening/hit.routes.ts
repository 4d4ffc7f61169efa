import { h } from 'preact';
import { listWatchLists } from '../../../entities/lists/list.queries.ts';
import { hitSubject } from '../../../entities/screening/hit-entity.queries.ts';
import { decisionsOf, findHit, nextWaiting } from '../../../entities/screening/hits.queries.ts';
import { factsToTake } from '../../../entities/screening/taken-facts.queries.ts';
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
import { HitPage } from './HitPage.tsx';
import { type DecisionTyped, hitView } from './hit.view.ts';
import { doneNotice } from './hit-words.ts';
import { staleLines } from './list-age.view.ts';

type Decider = PermittedVisitor<'decide hits'>;

/** The maximum number of an entity's mentions shown beside a hit. */
export const MOST_MENTIONS = 12;

/** The fields of the page of a hit. */
export const HIT_QUERY: Query = {
  done: FIELDS.done,
  say: { pattern: /^same$/, most: 4, takes: 'same' },
};

/** GET /desk/screening/:id */
export const hitPage: MakeOwnPage<Decider> = (context, request, visitor) =>
  drawHit(context, request, visitor, {});

/** Draws one hit, with the values and errors of a refused form. */
export async function drawHit(
  context: PageContext,
  request: PageRequest,
  visitor: Decider,
  more: {
    readonly typed?: DecisionTyped;
    readonly status?: Page['status'];
    readonly notice?: NoticeView;
  },
): Promise<Page> {
  const { reading } = context;
  const id = request.params.id ?? '';
  const edition = ownEdition(context, request, visitor);
  const { words, language, now } = edition;
  const hit = await findHit(reading, id);
  if (!hit) throw noSuchHit();
  const [subject, decisions, next, lists, offered] = await Promise.all([
    hitSubject(reading, hit.entity.id, MOST_MENTIONS),
    decisionsOf(reading, id),
    nextWaiting(reading, id),
    listWatchLists(reading, now),
    factsToTake(reading, hit),
  ]);
  const own = lists.filter(({ slug }) => slug === hit.version.listSlug);
  const stale = staleLines(own, words, language);
  const isListed = own.length > 0;
  const says = request.query.say === 'same';
  const view = hitView(
    { hit, subject, decisions, next, stale, isListed, says, offered, typed: more.typed ?? null },
    edition,
  );
  const head = {
    path: '/desk/screening',
    at: `/desk/screening/${id}`,
    title: view.question.map(({ text }) => text).join(''),
    status: more.status,
    notice: more.notice ?? doneNotice(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(HitPage, { hit: view }));
}

/** The error for a hit that does not exist. */
export function noSuchHit(): Problem {
  return refusal('hitUnknown');
}
