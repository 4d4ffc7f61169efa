import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { setMarks } from '../../stories/set-marks.ts';
import { keptClaims } from './kept-claims.queries.ts';
import { markOf } from './marks.ts';

/** Sets the marks of stories anew, after evidence, verdicts or hiding of their claims changed. */
export async function refreshMarks(writing: Writing, storyIds: readonly string[]): Promise<void> {
  const ids = [...new Set(storyIds)].sort();
  if (ids.length === 0) return;
  const marks = new Map<string, string>(ids.map((id) => [id, '']));
  const changed: { id: string; mark: string }[] = [];
  for (const claim of await keptClaims(writing, { stories: ids })) {
    if (claim.gone) continue;
    const mark =
      markOf({
        figure: claim.figure,
        hidden: claim.hidden,
        evidence: claim.evidence?.kind ?? null,
        verdict: claim.open ? claim.decided : null,
      }) ?? '';
    if (mark !== claim.mark) changed.push({ id: claim.id, mark });
    marks.set(claim.storyId, (marks.get(claim.storyId) ?? '') + mark);
  }
  if (changed.length > 0) {
    await sql`update claims set mark = fresh.mark
      from jsonb_to_recordset(cast(${JSON.stringify(changed)} as jsonb)) as fresh(id uuid, mark text)
      where claims.id = fresh.id`.execute(writing);
  }
  for (const [id, letters] of marks) await setMarks(writing, id, letters);
}
