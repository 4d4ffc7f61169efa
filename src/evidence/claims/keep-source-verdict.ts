import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { json } from '../../store/json-column.ts';
import { unverifiable } from '../checks/judge-readings.ts';
import { keptClaims } from './kept-claims.queries.ts';

/** Adds the verdict of a claim that rests on a source: no data decide it, so it cannot be checked. */
export async function keepSourceVerdict(writing: Writing, claimId: string, now: Date): Promise<void> {
  const [claim] = await keptClaims(writing, { claims: [claimId] });
  if (!claim || claim.verdict?.reason === 'no dataset') return;
  const { verdict, reason, details } = unverifiable(claim.figure, 'no dataset', []);
  await writing
    .insertInto('verdicts')
    .values({ id: newId(), claim_id: claimId, verdict, reason, details: json<unknown>(details), at: now })
    .execute();
}
