import { sql } from 'kysely';
import type { Store, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { announce } from '../../stories/story.changes.ts';
import { openCases } from '../cases/open-cases.ts';
import { refreshMarks } from '../claims/refresh-marks.ts';
import { type BoundClaim, boundClaims, broughtBy, type WhichClaims } from './bound-claims.queries.ts';
import { type CheckTools, checkOnVersion } from './check-version.ts';
import { codeListsFor } from './code-lists.queries.ts';
import { correctionWords } from './correction-words.ts';
import { withoutLater } from './explain.ts';
import { judgeRevised } from './judge-revised.ts';
import type { Outcome } from './outcome.ts';
import { isCubeQuery } from './question.ts';
import type { Judgement } from './verdict.ts';

/** What a round of checks came to. */
export interface Rechecked {
  readonly checked: number;
  /** How many claims have another verdict, reason or value than the machine gave them last. */
  readonly changed: number;
  readonly proposals: number;
}

/** A version that could not be asked, and why. */
export interface FailedVersion {
  readonly versionId: string;
  readonly error: unknown;
}

/** Checks the bound figures of a story on the newest version of their data. */
export function recheckStory(
  store: Store,
  tools: CheckTools,
  storyId: string,
  now: Date,
): Promise<Rechecked> {
  return recheck(store, tools, { story: storyId }, now);
}

/**
 * Checks claims on the newest version of their data: each check is kept; a verdict is added where the machine says
 * something else than last time; where a published story's verdict changed, a correction is proposed, in the case of the
 * version that brought it where one did.
 * A version that cannot be asked is told to `failed` and the others are checked all the same; left out, it throws.
 */
export async function recheck(
  store: Store,
  tools: CheckTools,
  which: WhichClaims,
  now: Date,
  failed?: (version: FailedVersion) => void,
): Promise<Rechecked> {
  const claims = await boundClaims(store.reading, which, now);
  if (claims.length === 0) return { checked: 0, changed: 0, proposals: 0 };
  const lists = await codeListsFor(
    store.reading,
    claims.flatMap(({ query }) => (isCubeQuery(query) ? [] : [query])),
  );
  const outcomes: Outcome[] = [];
  for (const group of byVersion(claims)) {
    try {
      outcomes.push(...(await checkOnVersion(store, tools, group, lists)));
    } catch (error) {
      if (!failed) throw error;
      failed({ versionId: group[0]?.version.id ?? '', error });
    }
  }
  const judged = await judgeRevised(store, tools, outcomes, lists);
  return store.write((writing) => keepOutcomes(writing, judged, now));
}

function byVersion(claims: readonly BoundClaim[]): BoundClaim[][] {
  const groups = new Map<string, BoundClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.version.id);
    if (group) group.push(claim);
    else groups.set(claim.version.id, [claim]);
  }
  return [...groups.values()];
}

async function keepOutcomes(writing: Writing, outcomes: readonly Outcome[], now: Date): Promise<Rechecked> {
  const standing = await stillStanding(writing, outcomes, now);
  const kept = outcomes.flatMap((outcome) => {
    const claim = standing.get(outcome.claim.evidenceId);
    return claim ? [{ ...outcome, claim: { ...outcome.claim, ...claim } }] : [];
  });
  if (kept.length === 0) return { checked: 0, changed: 0, proposals: 0 };
  const checks = kept.map(({ claim, judgement, sql: shown, rows, basis, milliseconds, ...read }) => ({
    id: newId(),
    claim_id: claim.claimId,
    evidence_id: claim.evidenceId,
    dataset_version_id: claim.version.id,
    second_version_id: claim.second?.id ?? null,
    at: now,
    sql: shown,
    readings: judgement.details.readings,
    rows,
    basis,
    description: read.description,
    second_description: read.secondDescription,
    milliseconds,
  }));
  await insert(writing, 'checks', checks);
  const changed = kept.flatMap((outcome, i) =>
    isOther(outcome.claim, outcome.judgement)
      ? [{ outcome, verdictId: newId(), checkId: checks[i]?.id ?? null }]
      : [],
  );
  await insert(
    writing,
    'verdicts',
    changed.map(({ outcome, verdictId, checkId }) => ({
      id: verdictId,
      claim_id: outcome.claim.claimId,
      check_id: checkId,
      verdict: outcome.judgement.verdict,
      reason: outcome.judgement.reason,
      details: outcome.judgement.details,
      signed: false,
      note: '',
      at: now,
    })),
  );
  const { figures, ofCases } = await openCases(
    writing,
    kept,
    new Map(changed.map(({ outcome, verdictId }) => [outcome.claim.claimId, verdictId])),
    now,
  );
  const single = changed.filter(
    ({ outcome }) => !ofCases.has(outcome.claim.claimId) && asksForCorrection(outcome),
  );
  const proposals = [
    ...figures,
    ...single.map(({ outcome, verdictId }) => ({
      outcome,
      beforeVerdict: outcome.claim.inForce?.id ?? null,
      afterVerdict: verdictId,
      caseId: null,
    })),
  ];
  await insert(
    writing,
    'correction_proposals',
    proposals.map(({ outcome: { claim, judgement }, beforeVerdict, afterVerdict, caseId }) => {
      const words = correctionWords(claim, judgement, kept);
      return {
        id: newId(),
        story_id: claim.story.id,
        claim_id: claim.claimId,
        before_verdict: beforeVerdict,
        after_verdict: afterVerdict,
        dataset_version_id: broughtBy(claim).id,
        text: words.text,
        passage_before: words.passageBefore,
        // Of a case the passage is made anew whenever it is shown: more of its figures may be found false.
        passage_after: caseId === null ? words.passageAfter : null,
        state: 'open',
        made_at: now,
        note: '',
        case_id: caseId,
      };
    }),
  );
  const stories = [...new Set(kept.map(({ claim }) => claim.story.id))];
  await refreshMarks(
    writing,
    changed.map(({ outcome }) => outcome.claim.story.id),
  );
  await announce(writing, stories);
  return { checked: kept.length, changed: changed.length, proposals: proposals.length };
}

/**
 * The evidence that is accepted still, and what was said of it last: a person may have decided otherwise while the data
 * were read, and another process may have checked it too.
 */
async function stillStanding(
  writing: Writing,
  outcomes: readonly Outcome[],
  now: Date,
): Promise<Map<string, Pick<BoundClaim, 'inForce' | 'machine'>>> {
  await writing
    .selectFrom('claim_evidence')
    .select('id')
    .where('id', '=', sql<string>`any(${outcomes.map(({ claim }) => claim.evidenceId)})`)
    .where('state', '=', 'accepted')
    .orderBy('id')
    .forUpdate()
    .execute();
  const claims = await boundClaims(writing, { claims: outcomes.map(({ claim }) => claim.claimId) }, now);
  return new Map(claims.map(({ evidenceId, inForce, machine }) => [evidenceId, { inForce, machine }]));
}

/** A published story's figure has another verdict than before, or the first time it is checked the data contradict it. */
function asksForCorrection({ claim: { story, inForce }, judgement: { verdict } }: Outcome): boolean {
  return story.published && (inForce === null ? verdict === 'differs' : inForce.verdict !== verdict);
}

/**
 * Whether a check says something else than the machine said last. A later period alone takes no verdict out of force that a
 * person signed: what they looked at is as it was.
 */
function isOther({ machine, inForce }: Pick<BoundClaim, 'machine' | 'inForce'>, found: Judgement): boolean {
  if (!machine) return true;
  const [before, after] = inForce?.signed ? [withoutLater(machine), withoutLater(found)] : [machine, found];
  return (
    before.verdict !== after.verdict ||
    before.reason !== after.reason ||
    before.details.value !== after.details.value ||
    before.details.revised?.value !== after.details.revised?.value ||
    before.details.stale?.value !== after.details.stale?.value ||
    before.details.stale?.period[0] !== after.details.stale?.period[0] ||
    before.details.missing.join() !== after.details.missing.join()
  );
}

async function insert(
  writing: Writing,
  table: 'checks' | 'verdicts' | 'correction_proposals',
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, cast(${JSON.stringify(rows)} as jsonb))`.execute(
    writing,
  );
}
