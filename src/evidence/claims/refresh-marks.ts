import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { setMarks } from '../../stories/set-marks.ts';
import { keptClaims } from './kept-claims.queries.ts';
import { marksOf } from './marks.ts';

/** Sets the marks of stories anew, after evidence, verdicts or hiding of their claims changed. */
export async function refreshMarks(writing: Writing, storyIds: readonly string[]): Promise<void> {
  const ids = [...new Set(storyIds)].sort();
  if (ids.length === 0) return;
  const marks = new Map<string, string>(ids.map((id) => [id, '']));
  const changed: { id: string; mark: string }[] = [];
  const kept = (await keptClaims(writing, { stories: ids })).filter(({ gone }) => !gone);
  for (const id of ids) {
    const claims = kept.filter(({ storyId }) => storyId === id);
    const fresh = marksOf(
      claims.map(({ figure, hidden, asserted, evidence, open, decided }) => ({
        figure,
        hidden,
        asserted,
        evidence: evidence?.kind ?? null,
        open,
        verdict: open ? decided : null,
      })),
    );
    for (const [i, claim] of claims.entries()) {
      const mark = fresh[i] ?? '';
      if (mark !== claim.mark) changed.push({ id: claim.id, mark });
      marks.set(id, (marks.get(id) ?? '') + mark);
    }
  }
  if (changed.length > 0) {
    await sql`update claims set mark = fresh.mark
      from jsonb_to_recordset(cast(${JSON.stringify(changed)} as jsonb)) as fresh(id uuid, mark text)
      where claims.id = fresh.id`.execute(writing);
  }
  for (const [id, letters] of marks) await setMarks(writing, id, letters);
}
