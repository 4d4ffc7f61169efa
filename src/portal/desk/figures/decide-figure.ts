import { Problem } from '../../../errors.ts';
import type { FigureQuery, FigureSource } from '../../../evidence/checks/figure-query.ts';
import { overruleVerdict } from '../../../evidence/checks/overrule-verdict.ts';
import { type CheckTools, type Rechecked, recheck } from '../../../evidence/checks/recheck-claims.ts';
import { signVerdict } from '../../../evidence/checks/sign-verdict.ts';
import type { Verdict } from '../../../evidence/checks/verdict.ts';
import { acceptEvidence, type Decider } from '../../../evidence/claims/accept-evidence.ts';
import { type Binding, bindEvidence } from '../../../evidence/claims/bind-evidence.ts';
import { rejectEvidence } from '../../../evidence/claims/reject-evidence.ts';
import { ownSqlOver } from '../../../evidence/queue/own-sql-over.ts';
import type { Member } from '../../../readers/member.ts';
import type { Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { announce } from '../../../stories/story.changes.ts';
import type { ActContext } from '../../own-page.ts';
import { noSuchClaim } from './figure-parts.ts';

/** What has to hold when a decision is made, or it is not. */
type Check = (writing: Writing) => Promise<void>;

/** Accepts a proposal of a claim, and checks it at once. */
export async function acceptProposal(
  context: ActContext,
  member: Member,
  claim: string,
  proposal: string | undefined,
): Promise<void> {
  const evidence = proposalId(proposal);
  await context.store.write(async (writing) => {
    const accepted = await acceptEvidence(writing, evidence, deciderOf(member), context.clock.now());
    if (accepted.claimId !== claim) throw noSuchProposal('not found');
    await announce(writing, [accepted.storyId]);
  });
  await checkNow(context, claim);
}

/** Rejects a proposal of a claim. */
export async function rejectProposal(
  context: ActContext,
  member: Member,
  claim: string,
  proposal: string | undefined,
): Promise<void> {
  const evidence = proposalId(proposal);
  await context.store.write(async (writing) => {
    const rejected = await rejectEvidence(writing, evidence, deciderOf(member), context.clock.now());
    if (rejected.claimId !== claim) throw noSuchProposal('not found');
  });
}

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

/** Signs the verdict of a claim. */
export async function signFigure(
  context: ActContext,
  member: Member,
  claim: string,
  note: string | undefined,
  check?: Check,
): Promise<void> {
  await context.store.write(async (writing) => {
    await check?.(writing);
    await signVerdict(writing, claim, deciderOf(member), context.clock.now(), note);
  });
  context.log.info({ by: member.id, claim }, 'a verdict was signed');
}

/** Sets a verdict above that of the machine. */
export async function overruleFigure(
  context: ActContext,
  member: Member,
  claim: string,
  { verdict, note }: { readonly verdict: Verdict; readonly note: string },
  check?: Check,
): Promise<void> {
  await context.store.write(async (writing) => {
    await check?.(writing);
    await overruleVerdict(writing, claim, verdict, note, deciderOf(member), context.clock.now());
  });
  context.log.info({ by: member.id, claim, verdict }, 'a verdict was overruled');
}

/** Checks a claim now. */
export function checkNow(context: ActContext, claim: string): Promise<Rechecked> {
  return recheck(context.store, checkTools(context), { claims: [claim] }, context.clock.now());
}

/** What checks are made with. */
export function checkTools({ analytics }: Pick<ActContext, 'analytics'>): CheckTools {
  return { analytics, ownSql: ownSqlOver(analytics) };
}

function proposalId(text: string | undefined): string {
  if (text && isId(text)) return text;
  throw noSuchProposal('bad input');
}

function noSuchProposal(kind: 'bad input' | 'not found'): Problem {
  return new Problem(kind, 'There is no such proposal.', 'Look at the figure again.');
}

function deciderOf({ id, name }: Member): Decider {
  return { id, name };
}
