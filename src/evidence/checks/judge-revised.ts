import type { Store } from '../../store/database.ts';
import { type CheckTools, checkOnVersion } from './check-version.ts';
import type { CodeLists } from './code-lists.ts';
import type { Outcome } from './outcome.ts';
import type { Judgement } from './verdict.ts';
import { versionsAtPublication } from './versions-at-publication.queries.ts';

/**
 * Outcomes in which a figure of a published story that differs, and held by the version in force at its publication,
 * is said to be revised: the data changed, and the story was right. Where that version is not held, or cannot be
 * asked any more, we do not know, and the figure differs.
 */
export async function judgeRevised(
  store: Store,
  tools: CheckTools,
  outcomes: readonly Outcome[],
  lists: CodeLists,
): Promise<Outcome[]> {
  const differing = outcomes.filter(
    ({ claim, judgement }) => claim.story.published && judgement.verdict === 'differs',
  );
  const versions = await versionsAtPublication(
    store.reading,
    differing.map(({ claim }) => claim.claimId),
  );
  const before = new Map<string, Judgement>();
  for (const id of new Set([...versions.values()].map(({ version }) => version.id))) {
    const claims = differing.flatMap(({ claim }) => {
      const then = versions.get(claim.claimId);
      return then?.version.id === id ? [{ ...claim, version: then.version, second: then.second }] : [];
    });
    const asked = await checkOnVersion(store, tools, claims, lists, true).catch(() => []);
    for (const { claim, judgement } of asked) before.set(claim.claimId, judgement);
  }
  return outcomes.map((outcome) => {
    const { claimId } = outcome.claim;
    const was = before.get(claimId);
    const then = versions.get(claimId);
    const value = was?.details.value ?? null;
    if (!was || !then || value === null || !was.verdict.startsWith('holds')) return outcome;
    const { judgement } = outcome;
    const revised =
      then.isSecond && then.second
        ? { value, version: then.second.number, second: true as const }
        : { value, version: then.version.number };
    const details = { ...judgement.details, revised };
    return { ...outcome, judgement: { ...judgement, reason: 'revised' as const, details } };
  });
}
