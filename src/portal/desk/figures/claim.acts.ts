import { Problem } from '../../../errors.ts';
import { verdictAsSeen } from '../../../evidence/checks/sign-verdict.ts';
import { hideClaim } from '../../../evidence/claims/hide-claim.ts';
import { isId } from '../../../store/ids.ts';
import { hrefIn } from '../../edition.ts';
import type { Form } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act, ActContext, ActRequest } from '../../own-page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../visitor.ts';
import { lineOf, statusOf } from '../desk-problem.ts';
import { acceptProposal, checkNow, overruleFigure, rejectProposal, signFigure } from './decide-figure.ts';
import { drawFigure } from './figure.routes.ts';
import { noSuchClaim } from './figure-parts.ts';
import { VERDICT_WORDS } from './queue.view.ts';

type Binder = PermittedVisitor<'bind figures'>;
type Signer = PermittedVisitor<'sign verdicts'>;

/** The field of a decision on a proposal. */
export const PROPOSAL_FORM: Form = { evidence: { most: 36 } };
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
  await acceptProposal(context, visitor.by.member, claimOf(request), request.form.evidence);
  return back(context, request, visitor, 'accepted');
};

/** POST /desk/figures/:id/reject */
export const rejectAct: Act<Binder> = async (context, request, visitor) => {
  await rejectProposal(context, visitor.by.member, claimOf(request), request.form.evidence);
  return back(context, request, visitor, 'rejected');
};

/** POST /desk/figures/:id/recheck */
export const recheckAct: Act<Binder> = async (context, request, visitor) => {
  const { checked } = await checkNow(context, claimOf(request));
  return back(context, request, visitor, checked > 0 ? 'checked' : 'nothing');
};

/** POST /desk/figures/:id/hide */
export const hideAct: Act<Binder> = async (context, request, visitor) => {
  const claim = claimOf(request);
  await context.store.write((writing) => hideClaim(writing, claim, true, visitor.by.member));
  return back(context, request, visitor, 'hidden');
};

/** POST /desk/figures/:id/show */
export const showAct: Act<Binder> = async (context, request, visitor) => {
  const claim = claimOf(request);
  await context.store.write((writing) => hideClaim(writing, claim, false, visitor.by.member));
  return back(context, request, visitor, 'shown');
};

/** POST /desk/figures/:id/sign */
export const signAct: Act<Signer> = async (context, request, visitor) => {
  const claim = claimOf(request);
  const { note, seen = '' } = request.form;
  try {
    await signFigure(context, visitor.by.member, claim, note, (writing) =>
      verdictAsSeen(writing, claim, seen),
    );
  } catch (error) {
    const notice = { text: lineOf(error), wrong: true };
    const typed = { form: 'sign', values: request.form, wrong: {} } as const;
    return drawFigure(context, request, visitor, { notice, typed, status: statusOf(error) });
  }
  return back(context, request, visitor, 'signed');
};

/** POST /desk/figures/:id/overrule */
export const overruleAct: Act<Signer> = async (context, request, visitor) => {
  const claim = claimOf(request);
  const { verdict: word = '', note = '', seen = '' } = request.form;
  const verdict = VERDICT_WORDS.get(word);
  if (!verdict) throw new Problem('bad input', 'There is no such verdict.', 'Choose one of the list.');
  try {
    await overruleFigure(context, visitor.by.member, claim, { verdict, note }, (writing) =>
      verdictAsSeen(writing, claim, seen),
    );
  } catch (error) {
    const typed = { form: 'overrule', values: request.form, wrong: { note: lineOf(error) } } as const;
    return drawFigure(context, request, visitor, { typed, status: statusOf(error) });
  }
  return back(context, request, visitor, 'overruled');
};

/** The claim a request is about; a Problem where its address names none. */
export function claimOf({ params }: Pick<ActRequest, 'params'>): string {
  const id = params.id ?? '';
  if (!isId(id)) throw noSuchClaim();
  return id;
}

/** Where one goes after a change to a claim: back to it. */
export function back(context: ActContext, request: ActRequest, visitor: MemberVisitor, done: string) {
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/figures/${claimOf(request)}`, { done }) };
}
