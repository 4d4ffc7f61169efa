import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { broughtBy } from '../checks/bound-claims.queries.ts';
import type { Outcome } from '../checks/outcome.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';

/** A figure that a version of its data made false, for the case of that version. */
export interface RevisedFigure {
  readonly outcome: Outcome;
  readonly beforeVerdict: string | null;
  readonly afterVerdict: string;
  readonly caseId: string;
}

/** What a round of checks found false because of new versions, and which of its claims are no one's concern but a case's. */
export interface RevisedFigures {
  readonly figures: readonly RevisedFigure[];
  readonly ofCases: ReadonlySet<string>;
}

/** A figure that waits in a case. */
interface Waiting {
  readonly before: string | null;
  readonly after: string;
  readonly version: string;
}

/**
 * Sorts out which figures of published stories a new version made false, or leaves without data, opens the case of each
 * version, and takes over what waits in cases of older ones; whatever was proposed before a changed verdict is overtaken. `changed` are the verdicts just added, by claim.
 */
export async function openCases(
  writing: Writing,
  outcomes: readonly Outcome[],
  changed: ReadonlyMap<string, string>,
  now: Date,
): Promise<RevisedFigures> {
  const waiting = await waitingFigures(
    writing,
    outcomes.map(({ claim }) => claim.claimId),
  );
  const ofCases = new Set<string>();
  const revised: Omit<RevisedFigure, 'caseId'>[] = [];
  for (const outcome of outcomes) {
    const { claim, judgement } = outcome;
    const { claimId, version, second, inForce } = claim;
    const held = waiting.get(claimId);
    const verdict = changed.get(claimId);
    const isOlder = held !== undefined && held.version !== version.id && held.version !== second?.id;
    const isNew =
      inForce?.versionId != null &&
      (inForce.versionId !== version.id || (second !== null && inForce.secondId !== second.id));
    const isRevised = verdict !== undefined && isNew;
    if (!claim.story.published || !(isOlder || isRevised || (held && verdict))) continue;
    ofCases.add(claimId);
    const isFalse = judgement.verdict === 'differs' || judgement.verdict === 'cannot be checked';
    if (!isFalse || (!held && inForce?.verdict === judgement.verdict)) continue;
    const afterVerdict = verdict ?? held?.after;
    if (!afterVerdict) continue;
    revised.push({ outcome, beforeVerdict: held ? held.before : (inForce?.id ?? null), afterVerdict });
  }
  // A newer verdict is there, or a newer version: what was proposed before is overtaken.
  const overtaken = new Set([...changed.keys(), ...[...ofCases].filter((claimId) => waiting.has(claimId))]);
  await writing
    .updateTable('correction_proposals')
    .set({ state: 'overtaken', decided_at: now })
    .where('claim_id', '=', sql<string>`any(${[...overtaken]})`)
    .where('state', '=', 'open')
    .execute();
  const cases = await casesOf(
    writing,
    revised.map(({ outcome }) => broughtBy(outcome.claim)),
    now,
  );
  return {
    figures: revised.map((one) => ({ ...one, caseId: cases.get(broughtBy(one.outcome.claim).id) ?? '' })),
    ofCases,
  };
}

async function waitingFigures(writing: Writing, claimIds: readonly string[]): Promise<Map<string, Waiting>> {
  const rows = await writing
    .selectFrom('correction_proposals as p')
    .innerJoin('revision_cases as k', 'k.id', 'p.case_id')
    .select([
      'p.claim_id',
      'p.before_verdict as before',
      'p.after_verdict as after',
      'k.to_version as version',
    ])
    .where('p.claim_id', '=', sql<string>`any(${[...claimIds]})`)
    .where('p.state', '=', 'open')
    .execute();
  return new Map(rows.map(({ claim_id, ...one }) => [claim_id, one]));
}

/** The cases of versions, opened, or opened again where all was decided and more has come. */
async function casesOf(
  writing: Writing,
  versions: readonly DatasetVersion[],
  now: Date,
): Promise<Map<string, string>> {
  const cases = new Map<string, string>();
  for (const { id, datasetId, number } of new Map(versions.map((one) => [one.id, one])).values()) {
    const { id: opened } = await writing
      .insertInto('revision_cases')
      .values({
        id: newId(),
        dataset_id: datasetId,
        from_version: sql<
          string | null
        >`(select f.id from dataset_versions f where f.dataset_id = ${datasetId}
          and f.number < ${number} order by f.number desc limit 1)`,
        to_version: id,
        opened_at: now,
      })
      .onConflict((conflict) => conflict.column('to_version').doUpdateSet({ state: 'open', closed_at: null }))
      .returning('id')
      .executeTakeFirstOrThrow();
    cases.set(id, opened);
  }
  return cases;
}
