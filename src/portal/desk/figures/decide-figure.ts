import { changerOf } from '../../../desk/change-figure.ts';
import type { Problem } from '../../../errors.ts';
import type { CheckTools } from '../../../evidence/checks/check-version.ts';
import type { FigureSource } from '../../../evidence/checks/figure-query.ts';
import { overruleVerdict } from '../../../evidence/checks/overrule-verdict.ts';
import type { Question } from '../../../evidence/checks/question.ts';
import { type Rechecked, recheck } from '../../../evidence/checks/recheck-claims.ts';
import { signVerdict } from '../../../evidence/checks/sign-verdict.ts';
import type { Verdict } from '../../../evidence/checks/verdict.ts';
import { acceptEvidence } from '../../../evidence/claims/accept-evidence.ts';
import { type Binding, bindEvidence } from '../../../evidence/claims/bind-evidence.ts';
import { type Changer, guardOf } from '../../../evidence/claims/guard-figure.ts';
import { hideClaim } from '../../../evidence/claims/hide-claim.ts';
import { proposeBinding } from '../../../evidence/claims/propose-binding.ts';
import { rejectEvidence } from '../../../evidence/claims/reject-evidence.ts';
import { ownSqlOver } from '../../../evidence/queue/own-sql-over.ts';
import { type Authorized, authorize } from '../../../readers/permission.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { announce } from '../../../stories/story.changes.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import { noSuchClaim } from './figure-parts.ts';

/** A member who may bind figures. */
export type Binder = Authorized<'bind figures' | 'sign verdicts'>;

/** Why a published figure is changed, and the note to readers. */
export interface SaidOfChange {
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
}

/** A precondition of a decision; it throws if it is not met. */
type Check = (writing: Writing) => Promise<void>;

/** Accepts a proposal for a claim, and checks it at once. */
export async function acceptProposal(
  context: ActContext,
  by: Binder,
  claim: string,
  proposal: string | undefined,
  said: SaidOfChange,
): Promise<void> {
  const evidence = proposalId(proposal);
  const now = context.clock.now();
  await context.store.write(async (writing) => {
    const accepted = await acceptEvidence(writing, evidence, changer(context, by, said, now), now);
    if (accepted.claimId !== claim) throw noSuchProposal();
    await announce(writing, [accepted.storyId]);
  });
  await checkNow(context, claim);
}

/** Rejects a proposal for a claim. */
export async function rejectProposal(
  context: ActContext,
  by: Binder,
  claim: string,
  proposal: string | undefined,
): Promise<void> {
  const evidence = proposalId(proposal);
  await context.store.write(async (writing) => {
    const rejected = await rejectEvidence(writing, evidence, by, context.clock.now());
    if (rejected.claimId !== claim) throw noSuchProposal();
  });
}

/** Binds a claim to a question, and checks it at once; only proposes it if the figure is published or signed. */
export async function bindQuery(
  context: ActContext,
  by: Binder,
  claim: string,
  query: Question,
): Promise<'bound' | 'proposed'> {
  const done = await bindTo(context, by, claim, { query });
  if (done === 'bound') await checkNow(context, claim);
  return done;
}

/** Binds a claim to a source; only proposes it if the figure is published or signed. */
export function bindSource(
  context: ActContext,
  by: Binder,
  claim: string,
  source: FigureSource,
): Promise<'bound' | 'proposed'> {
  return bindTo(context, by, claim, { source });
}

/** Hides a claim from readers, or shows it again. */
export async function setHidden(
  context: ActContext,
  by: Binder,
  claim: string,
  hidden: boolean,
  said: SaidOfChange,
): Promise<void> {
  const now = context.clock.now();
  await context.store.write((writing) => hideClaim(writing, claim, hidden, changer(context, by, said, now)));
}

async function bindTo(
  context: ActContext,
  by: Binder,
  claim: string,
  to: Binding,
): Promise<'bound' | 'proposed'> {
  if (!isId(claim)) throw noSuchClaim();
  const now = context.clock.now();
  const done = await context.store.write(async (writing) => {
    if (await guardOf(writing, claim)) {
      await proposeBinding(writing, claim, to, by, now);
      return 'proposed';
    }
    const { storyId } = await bindEvidence(writing, claim, to, changer(context, by, {}, now), now);
    await announce(writing, [storyId]);
    return 'bound';
  });
  context.log.info({ by: by.member.id, claim, to: Object.keys(to)[0] }, `a figure was ${done}`);
  return done;
}

function changer(
  { config }: ActContext,
  by: Binder,
  { reason = '', note = '' }: SaidOfChange,
  now: Date,
): Changer {
  const mayCorrect = () => authorize(by.session, 'correct stories', { twoStep: asksTwoStep(config) });
  return changerOf(by, { reason, note, mayCorrect }, now);
}

/** Signs the verdict of a claim. */
export async function signFigure(
  context: ActContext,
  by: Authorized<'sign verdicts'>,
  claim: string,
  note: string | undefined,
  check?: Check,
): Promise<void> {
  await context.store.write(async (writing) => {
    await check?.(writing);
    await signVerdict(writing, claim, by, context.clock.now(), note);
  });
  context.log.info({ by: by.member.id, claim }, 'a verdict was signed');
}

/** Overrules the automatic verdict. */
export async function overruleFigure(
  context: ActContext,
  by: Authorized<'sign verdicts'>,
  claim: string,
  { verdict, note }: { readonly verdict: Verdict; readonly note: string },
  check?: Check,
): Promise<void> {
  await context.store.write(async (writing) => {
    await check?.(writing);
    await overruleVerdict(writing, claim, verdict, note, by, context.clock.now());
  });
  context.log.info({ by: by.member.id, claim, verdict }, 'a verdict was overruled');
}

/** Checks a claim now. */
export function checkNow(context: ActContext, claim: string): Promise<Rechecked> {
  return recheck(context.store, checkTools(context), { claims: [claim] }, context.clock.now());
}

/** The tools that checks use. */
export function checkTools({ analytics }: Pick<ActContext, 'analytics'>): CheckTools {
  return { analytics, ownSql: ownSqlOver(analytics) };
}

function proposalId(text: string | undefined): string {
  if (text && isId(text)) return text;
  throw refusal('proposalNotNamed');
}

function noSuchProposal(): Problem {
  return refusal('proposalUnknown');
}
