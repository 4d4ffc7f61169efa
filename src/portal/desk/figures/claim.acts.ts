import { FIGURE_NOTE_MOST, REASON_MOST } from '../../../desk/change-figure.ts';
import { Problem } from '../../../errors.ts';
import { verdictAsSeen } from '../../../evidence/checks/sign-verdict.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Form } from '../../http/form.ts';
import type { Act, ActContext, ActRequest } from '../../http/own-page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../http/visitor.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import {
  acceptProposal,
  checkNow,
  overruleFigure,
  rejectProposal,
  setHidden,
  signFigure,
} from './decide-figure.ts';
import { drawFigure } from './figure.routes.ts';
import { noSuchClaim } from './figure-parts.ts';
import { VERDICT_WORDS } from './queue.view.ts';

type Binder = PermittedVisitor<'bind figures'>;
type Signer = PermittedVisitor<'sign verdicts'>;

/** The note to readers about a change to a published figure. */
export const TELLING_FORM: Form = {
  reason: { most: REASON_MOST },
  note: { most: FIGURE_NOTE_MOST, lines: true },
};
/** The field of the form that rejects a proposal. */
export const REJECT_FORM: Form = { evidence: { most: 36 } };
/** The fields of the form that accepts one. */
export const PROPOSAL_FORM: Form = { ...REJECT_FORM, ...TELLING_FORM };
/** The field of the form that signs. */
export const SIGN_FORM: Form = { note: { most: 500 }, seen: { most: 40 } };
/** The fields of the form that overrules. */
export const OVERRULE_FORM: Form = {
  verdict: { most: 20 },
  note: { most: 1000, lines: true },
  seen: { most: 40 },
};

/** POST /desk/figures/:id/accept */
export const acceptAct: Act<Binder> = async (context, request, visitor) => {
  const claim = claimOf(request);
  return guarded(context, request, visitor, { form: 'accept', done: 'accepted' }, () =>
    acceptProposal(context, visitor.by, claim, request.form.evidence, request.form),
  );
};

/** POST /desk/figures/:id/reject */
export const rejectAct: Act<Binder> = async (context, request, visitor) => {
  await rejectProposal(context, visitor.by, claimOf(request), request.form.evidence);
  return redirectToClaim(context, request, visitor, 'rejected');
};

/** POST /desk/figures/:id/recheck */
export const recheckAct: Act<Binder> = async (context, request, visitor) => {
  const { checked } = await checkNow(context, claimOf(request));
  return redirectToClaim(context, request, visitor, checked > 0 ? 'checked' : 'nothing');
};

/** POST /desk/figures/:id/hide */
export const hideAct: Act<Binder> = async (context, request, visitor) => {
  const claim = claimOf(request);
  return guarded(context, request, visitor, { form: 'hide', done: 'hidden' }, () =>
    setHidden(context, visitor.by, claim, true, request.form),
  );
};

/** POST /desk/figures/:id/show */
export const showAct: Act<Binder> = async (context, request, visitor) => {
  const claim = claimOf(request);
  return guarded(context, request, visitor, { form: 'hide', done: 'shown' }, () =>
    setHidden(context, visitor.by, claim, false, request.form),
  );
};

/** POST /desk/figures/:id/sign */
export const signAct: Act<Signer> = async (context, request, visitor) => {
  const claim = claimOf(request);
  const { note, seen = '' } = request.form;
  try {
    await signFigure(context, visitor.by, claim, note, (writing) => verdictAsSeen(writing, claim, seen));
  } catch (error) {
    const notice = { text: lineOf(error, ownEdition(context, request, visitor).words), wrong: true };
    const typed = { form: 'sign', values: request.form, wrong: {} } as const;
    return drawFigure(context, request, visitor, { notice, typed, status: statusOf(error) });
  }
  return redirectToClaim(context, request, visitor, 'signed');
};

/** POST /desk/figures/:id/overrule */
export const overruleAct: Act<Signer> = async (context, request, visitor) => {
  const claim = claimOf(request);
  const { verdict: word = '', note = '', seen = '' } = request.form;
  const verdict = VERDICT_WORDS.get(word);
  if (!verdict) throw refusal('verdictUnknown');
  try {
    await overruleFigure(context, visitor.by, claim, { verdict, note }, (writing) =>
      verdictAsSeen(writing, claim, seen),
    );
  } catch (error) {
    const typed = {
      form: 'overrule',
      values: request.form,
      wrong: { note: lineOf(error, ownEdition(context, request, visitor).words) },
    } as const;
    return drawFigure(context, request, visitor, { typed, status: statusOf(error) });
  }
  return redirectToClaim(context, request, visitor, 'overruled');
};

/**
 * Makes a change that may affect a published figure; if the required note or reason is missing, the page is drawn again
 * with an error.
 */
async function guarded(
  context: ActContext,
  request: ActRequest,
  visitor: Binder,
  { form, done }: { readonly form: 'accept' | 'hide'; readonly done: string },
  change: () => Promise<void>,
) {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'bad input') throw error;
    const typed = {
      form,
      values: request.form,
      wrong: { form: lineOf(error, ownEdition(context, request, visitor).words) },
    } as const;
    return drawFigure(context, request, visitor, { typed, status: statusOf(error) });
  }
  return redirectToClaim(context, request, visitor, done);
}

/** The claim of a request. Throws a Problem if its URL names none. */
export function claimOf({ params }: Pick<ActRequest, 'params'>): string {
  const id = params.id ?? '';
  if (!isId(id)) throw noSuchClaim();
  return id;
}

/** The redirect back to a claim after a change. */
export function redirectToClaim(
  context: ActContext,
  request: ActRequest,
  visitor: MemberVisitor,
  done: string,
) {
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/figures/${claimOf(request)}`, { done }) };
}
