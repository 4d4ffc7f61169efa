import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { FigureSource } from '../checks/figure-query.ts';
import type { Question } from '../checks/question.ts';

/** What a claim rested on or was proposed to, and what somebody decided. */
export interface PastEvidence {
  readonly id: string;
  readonly state: 'accepted' | 'rejected' | 'replaced';
  readonly rests:
    | { readonly kind: 'query'; readonly query: Question }
    | { readonly kind: 'source'; readonly source: FigureSource };
  /** Whoever decided; null for the machine. */
  readonly by: string | null;
  readonly at: Date;
  readonly note: string;
}

/** How a claim stands at the desk, beside what its page for readers shows. */
export interface ClaimAtDesk {
  readonly hidden: boolean;
  /** Whether its story can be seen by readers. */
  readonly published: boolean;
  readonly past: readonly PastEvidence[];
}

/** How a claim stands at the desk; null where there is none. */
export async function claimAtDesk(reading: Reading, id: string): Promise<ClaimAtDesk | null> {
  if (!isId(id)) return null;
  const claim = await reading
    .selectFrom('claims')
    .innerJoin('stories', 'stories.id', 'claims.story_id')
    .select(['claims.hidden', 'stories.state'])
    .where('claims.id', '=', id)
    .executeTakeFirst();
  if (!claim) return null;
  const rows = await reading
    .selectFrom('claim_evidence')
    .leftJoin('users', 'users.id', 'claim_evidence.decided_by')
    .select([
      'claim_evidence.id',
      'claim_evidence.kind',
      'claim_evidence.state',
      'claim_evidence.query',
      'claim_evidence.source',
      'claim_evidence.note',
      'users.name as by',
      sql<Date>`coalesce(claim_evidence.decided_at, claim_evidence.proposed_at)`.as('at'),
    ])
    .where('claim_evidence.claim_id', '=', id)
    .where('claim_evidence.state', '!=', 'proposed')
    .orderBy('at', 'desc')
    .orderBy('claim_evidence.id', 'desc')
    .limit(100)
    .execute();
  return {
    hidden: claim.hidden,
    published: claim.state === 'published',
    past: rows.map((row) => ({
      id: row.id,
      state: row.state as PastEvidence['state'],
      rests:
        row.kind === 'query'
          ? { kind: 'query', query: row.query as Question }
          : { kind: 'source', source: row.source as FigureSource },
      by: row.by,
      at: row.at,
      note: row.note,
    })),
  };
}
