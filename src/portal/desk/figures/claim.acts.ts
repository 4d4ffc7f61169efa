import { Problem } from '../../../errors.ts';
import type { FigureQuery, FigureSource } from '../../../evidence/checks/figure-query.ts';
import { overruleVerdict } from '../../../evidence/checks/overrule-verdict.ts';
import { type CheckTools, recheck } from '../../../evidence/checks/recheck-claims.ts';
import { signVerdict } from '../../../evidence/checks/sign-verdict.ts';
import { acceptEvidence, type Decider } from '../../../evidence/claims/accept-evidence.ts';
import { type Binding, bindEvidence } from '../../../evidence/claims/bind-evidence.ts';
import { hideClaim } from '../../../evidence/claims/hide-claim.ts';
import { rejectEvidence } from '../../../evidence/claims/reject-evidence.ts';
import { ownSqlOver } from '../../../evidence/queue/own-sql-over.ts';
import type { Member } from '../../../readers/member.ts';
import { isId } from '../../../store/ids.ts';
import { announce } from '../../../stories/story.changes.ts';
import { hrefIn } from '../../edition.ts';
import type { Form } from '../../form.ts';
import { ownEdition } from '../../member-page.ts';
import type { Act, ActContext, ActRequest } from '../../own-page.ts';
import type { MemberVisitor, PermittedVisitor } from '../../visitor.ts';
import { lineOf, statusOf } from '../desk-problem.ts';
import { drawFigure, noSuchClaim } from './figure.routes.ts';
import { VERDICT_WORDS } from './queue.view.ts';

type Binder = PermittedVisitor<'bind figures'>;
type Signer = PermittedVisitor<'sign verdicts'>;

/** The field of a decision on a proposal. */
export const PROPOSAL_FORM: Form = { evidence: { most: 36 } };
/** The field of the form that signs. */
export const SIGN_FORM: Form = { note: { most: 500 } };
/** The fields of the form that overrules. */
export const OVERRULE_FORM: Form = { verdict: { most: 20 }, note: { most: 1000, lines: true } };

/** POST /desk/figures/:id/accept */
export const acceptAct: Act<Binder> = async (context, request, visitor) => {
  const evidence = idOf(request.form.evidence);
  // The proposal says whose it is, not the address.
  const claim = await context.store.write(async (writing) => {
    const by = deciderOf(visitor.by.member);
    const { claimId, storyId } = await acceptEvidence(writing, evidence, by, context.clock.now());
    await announce(writing, [storyId]);
    return claimId;
  });
  await checkNow(context, claim);
  return back(context, request, visitor, 'accepted');
};

/** POST /desk/figures/:id/reject */
export const rejectAct: Act<Binder> = async (context, request, visitor) => {
  const evidence = idOf(request.form.evidence);
  await context.store.write((writing) =>
    rejectEvidence(writing, evidence, deciderOf(visitor.by.member), context.clock.now()),
  );
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
  await context.store.write((writing) => hideClaim(writing, claim, true));
  return back(context, request, visitor, 'hidden');
};

/** POST /desk/figures/:id/show */
export const showAct: Act<Binder> = async (context, request, visitor) => {
  const claim = claimOf(request);
  await context.store.write((writing) => hideClaim(writing, claim, false));
  return back(context, request, visitor, 'shown');
};

/** POST /desk/figures/:id/sign */
export const signAct: Act<Signer> = async (context, request, visitor) => {
  const claim = claimOf(request);
  const now = context.clock.now();
  try {
    await context.store.write((writing) =>
      signVerdict(writing, claim, deciderOf(visitor.by.member), now, request.form.note),
    );
  } catch (error) {
    const notice = { text: lineOf(error), wrong: true };
    return drawFigure(context, request, visitor, { notice, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, claim }, 'a verdict was signed');
  return back(context, request, visitor, 'signed');
};

/** POST /desk/figures/:id/overrule */
export const overruleAct: Act<Signer> = async (context, request, visitor) => {
  const claim = claimOf(request);
  const { verdict: word = '', note = '' } = request.form;
  const verdict = VERDICT_WORDS.get(word);
  if (!verdict) throw new Problem('bad input', 'There is no such verdict.', 'Choose one of the list.');
  const now = context.clock.now();
  try {
    await context.store.write((writing) =>
      overruleVerdict(writing, claim, verdict, note, deciderOf(visitor.by.member), now),
    );
  } catch (error) {
    const typed = { form: 'overrule', values: request.form, wrong: { note: lineOf(error) } } as const;
    return drawFigure(context, request, visitor, { typed, status: statusOf(error) });
  }
  context.log.info({ by: visitor.by.member.id, claim, verdict }, 'a verdict was overruled');
  return back(context, request, visitor, 'overruled');
};

/** Binds a claim to a question, and checks it at once. */
export async function bindQuery(
  context: ActContext,
  member: Member,
  claim: string,
  query: FigureQuery,
): Promise<void> {
  await bindTo(context, member, claim, { query });
  await checkNow(context, claim);
}

/** Binds a claim to a source. */
export async function bindSource(
  context: ActContext,
  member: Member,
  claim: string,
  source: FigureSource,
): Promise<void> {
  await bindTo(context, member, claim, { source });
}

async function bindTo(context: ActContext, member: Member, claim: string, to: Binding): Promise<void> {
  if (!isId(claim)) throw noSuchClaim();
  await context.store.write(async (writing) => {
    const { storyId } = await bindEvidence(writing, claim, to, deciderOf(member), context.clock.now());
    await announce(writing, [storyId]);
  });
  context.log.info({ by: member.id, claim, to: Object.keys(to)[0] }, 'a figure was bound');
}

/** What checks are made with. */
export function checkTools({ analytics }: Pick<ActContext, 'analytics'>): CheckTools {
  return { analytics, ownSql: ownSqlOver(analytics) };
}

function checkNow(context: ActContext, claim: string) {
  return recheck(context.store, checkTools(context), { claims: [claim] }, context.clock.now());
}

/** The claim a request is about; a Problem where its address names none. */
export function claimOf({ params }: Pick<ActRequest, 'params'>): string {
  const id = params.id ?? '';
  if (!isId(id)) throw noSuchClaim();
  return id;
}

function idOf(text: string | undefined): string {
  if (text && isId(text)) return text;
  throw new Problem('bad input', 'There is no such proposal.', 'Look at the figure again.');
}

function deciderOf({ id, name }: Member): Decider {
  return { id, name };
}

/** Where one goes after a change to a claim: back to it. */
export function back(context: ActContext, request: ActRequest, visitor: MemberVisitor, done: string) {
  const edition = ownEdition(context, request, visitor);
  return { seeOther: hrefIn(edition, `/desk/figures/${claimOf(request)}`, { done }) };
}
