import { h } from 'preact';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskPage } from '../frame/desk-page.ts';
import { FigurePage } from './FigurePage.tsx';
import { figureView } from './figure.view.ts';
import { type FigureTyped, isWithoutQuestion, readFigureAtDesk, whyNoProposals } from './figure-parts.ts';

/** GET /desk/figures/:id */
export const figurePage: MakeOwnPage<PermittedVisitor<'bind figures'>> = (context, request, visitor) =>
  drawFigure(context, request, visitor, {});

/** Draws one claim, with the values and errors of a refused form. */
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
  const id = request.params.id ?? '';
  const edition = ownEdition(context, request, visitor);
  const parts = await readFigureAtDesk(context, id, edition.language);
  const { role } = visitor.session.member;
  const isAsked = request.query.why !== undefined && isWithoutQuestion(parts);
  const whyNot = isAsked ? await whyNoProposals(context, parts, edition.language) : null;
  const figure = figureView({ ...parts, role, typed: more.typed ?? null, whyNot }, edition);
  const head = {
    path: '/desk/figures',
    at: `/desk/figures/${id}`,
    title: parts.record.claim.exact,
    status: more.status,
    answered: more.typed !== undefined,
    notice: more.notice ?? noticeOf(request.query.done, edition),
  };
  return deskPage(context, edition, visitor, request, head, h(FigurePage, { figure }));
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
    case 'source':
      return said(words.say('doneSource'));
    case 'proposed':
      return said(words.say('doneProposed'));
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
