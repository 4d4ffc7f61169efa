import { h } from 'preact';
import { Problem } from '../../../errors.ts';
import { figureRecord, proposalsOf } from '../../../evidence/claims/claims.queries.ts';
import { claimAtDesk } from '../../../evidence/queue/claim-history.queries.ts';
import type { NoticeView } from '../../components/form/Notice.tsx';
import type { Edition } from '../../edition.ts';
import { ownEdition } from '../../member-page.ts';
import type { MakeOwnPage } from '../../own-page.ts';
import type { Page, PageContext, PageRequest } from '../../page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../visitor.ts';
import { deskPage } from '../desk-page.ts';
import { readDeskLists } from './desk-lists.ts';
import { FigurePage } from './FigurePage.tsx';
import { figureView } from './figure.view.ts';
import type { FigureParts, FigureTyped } from './figure-parts.ts';
import { tryQuery } from './try-query.ts';

/** GET /desk/figures/:id */
export const figurePage: MakeOwnPage<PermittedVisitor<'bind figures'>> = (context, request, visitor) =>
  drawFigure(context, request, visitor, {});

/** Draws one claim, again with what was typed and what is wrong with it where something was. */
export async function drawFigure(
  context: PageContext,
  request: PageRequest,
  visitor: MemberVisitor,
  more: {
    readonly typed?: FigureTyped;
    readonly status?: Page['status'];
    readonly notice?: NoticeView;
  },
): Promise<Page> {
  const { reading } = context;
  const id = request.params.id ?? '';
  const edition = ownEdition(context, request, visitor);
  const [record, desk] = await Promise.all([figureRecord(reading, id), claimAtDesk(reading, id)]);
  if (!record || !desk) throw noSuchClaim();
  const lists = await readDeskLists(context);
  const proposals: FigureParts['proposals'][number][] = [];
  for (const evidence of await proposalsOf(reading, id)) {
    const { rests } = evidence;
    const tried =
      rests.kind === 'query'
        ? await tryQuery(context, record.claim.figure, rests.query, lists, edition.language)
        : null;
    proposals.push({ evidence, tried });
  }
  const { role } = visitor.session.member;
  const figure = figureView({ record, desk, proposals, lists, role, typed: more.typed ?? null }, edition);
  const head = {
    path: '/desk/figures',
    at: `/desk/figures/${id}`,
    title: record.claim.exact,
    status: more.status,
    notice: more.notice ?? noticeOf(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(FigurePage, { figure }));
}

/** Says that a claim is not, or no longer, there. */
export function noSuchClaim(): Problem {
  return new Problem(
    'not found',
    'There is no such figure: its sentence has gone from the story, or never was.',
    'Look for it among the figures of the story.',
  );
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  const said = (text: string) => ({ text, wrong: false });
  switch (done) {
    case 'accepted':
      return said(words.say('doneAccepted'));
    case 'rejected':
      return said(words.say('doneRejected'));
    case 'bound':
      return said(words.say('doneBound'));
    case 'signed':
      return said(words.say('doneSigned'));
    case 'overruled':
      return said(words.say('doneOverruled'));
    case 'checked':
      return said(words.say('doneChecked'));
    case 'hidden':
      return said(words.say('doneHidden'));
    case 'shown':
      return said(words.say('doneShown'));
    case 'nothing':
      return { text: words.say('doneNothing'), wrong: true };
    default:
      return null;
  }
}
