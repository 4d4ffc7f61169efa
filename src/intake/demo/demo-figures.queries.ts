import { sql } from 'kysely';
import type { Figure } from '../../evidence/claims/figure.ts';
import { isStatement } from '../../evidence/claims/statement.queries.ts';
import { readMark } from '../../readers/alerts/mark.queries.ts';
import type { Reading, Writing } from '../../store/database.ts';
import type { Body } from '../../stories/body.ts';

/** A stored figure of a demo story. */
export interface DemoClaim {
  readonly id: string;
  readonly storyId: string;
  /** `demo:slug.language` */
  readonly externalKey: string;
  readonly exact: string;
  readonly sentence: string;
  readonly figure: Figure;
  /** Whether any figure of its story has evidence accepted by a person, or by an earlier start. */
  readonly isBound: boolean;
}

/** The figures of every demo story in text order, and whether a story has accepted evidence. */
export async function demoClaims(reading: Reading): Promise<DemoClaim[]> {
  const rows = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select(['c.id', 'c.story_id', 's.external_key', 'c.exact', 'c.sentence', 'c.figure'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('claim_evidence as e')
            .innerJoin('claims as other', 'other.id', 'e.claim_id')
            .select('e.id')
            .whereRef('other.story_id', '=', 's.id')
            .where('e.state', '=', 'accepted'),
        )
        .as('bound'),
    )
    .where('s.demo', '=', true)
    .where('c.gone_at', 'is', null)
    // Statements without a number are proposed to the desk, as in any newsroom.
    .where(sql<boolean>`not ${isStatement('c')}`)
    .orderBy('s.external_key')
    .orderBy('c.position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    storyId: row.story_id,
    externalKey: row.external_key ?? '',
    exact: row.exact,
    sentence: row.sentence,
    figure: row.figure as Figure,
    isBound: Boolean(row.bound),
  }));
}

/** The mark that all demo figures were bound, checked and corrected. */
export const DEMO_CHECKED = 'demo figures checked';

/** Whether the demo stories have figures that no start has completely bound and checked. */
export async function hasUnboundDemo(reading: Reading): Promise<boolean> {
  const row = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select(sql<boolean>`count(*) > 0`.as('figures'))
    .where('s.demo', '=', true)
    .executeTakeFirst();
  return Boolean(row?.figures) && (await readMark(reading, DEMO_CHECKED)) === null;
}

/** The ids of datasets by slug. */
export async function datasetIds(reading: Reading, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await reading
    .selectFrom('datasets')
    .select(['id', 'slug'])
    .where('slug', '=', sql<string>`any(${[...slugs]})`)
    .execute();
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** The binding of a demo figure, as a row of claim_evidence. */
export interface BindingRow {
  readonly id: string;
  readonly claim_id: string;
  readonly kind: 'query' | 'source';
  readonly state: 'accepted';
  readonly dataset_id: string | null;
  readonly query: unknown;
  readonly source: unknown;
  readonly proposed_by: string | null;
  readonly proposed_at: Date;
  readonly decided_by: string | null;
  readonly decided_at: Date;
  readonly note: string;
}

/** The verdict on a figure based on a source, as a row of verdicts. */
export interface SourceVerdictRow {
  readonly id: string;
  readonly claim_id: string;
  readonly verdict: string;
  readonly reason: string;
  readonly details: unknown;
  readonly signed: boolean;
  readonly note: string;
  readonly at: Date;
}

/** Saves many bindings, the verdicts from sources, and what to hide, in one statement each. */
export async function keepBindings(
  writing: Writing,
  bindings: readonly BindingRow[],
  verdicts: readonly SourceVerdictRow[],
  hidden: readonly string[],
): Promise<void> {
  // Sources proposed from the text itself are superseded by the new bindings.
  await writing
    .updateTable('claim_evidence')
    .set({ state: 'replaced' })
    .where('state', '=', 'proposed')
    .where('claim_id', '=', sql<string>`any(${bindings.map((row) => row.claim_id)})`)
    .execute();
  await sql`insert into claim_evidence (id, claim_id, kind, state, dataset_id, query, source, proposed_by, proposed_at,
      decided_by, decided_at, note)
    select id, claim_id, kind, state, dataset_id, query, source, proposed_by, proposed_at, decided_by, decided_at, note
    from jsonb_populate_recordset(null::claim_evidence, cast(${JSON.stringify(bindings)} as jsonb))`.execute(
    writing,
  );
  await sql`insert into verdicts (id, claim_id, verdict, reason, details, signed, note, at)
    select id, claim_id, verdict, reason, details, signed, note, at
    from jsonb_populate_recordset(null::verdicts, cast(${JSON.stringify(verdicts)} as jsonb))`.execute(
    writing,
  );
  await writing
    .updateTable('claims')
    .set({ hidden: true })
    .where('id', '=', sql<string>`any(${[...hidden]})`)
    .execute();
}

/** Whether the current verdict on a claim is that the data contradict it, with the current text of its story. */
export async function contradicted(writing: Writing, claimId: string): Promise<Body | null> {
  const row = await writing
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .innerJoin('verdicts as v', 'v.claim_id', 'c.id')
    .select(['s.body', 'v.verdict'])
    .where('c.id', '=', claimId)
    .orderBy('v.at', 'desc')
    .orderBy('v.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.verdict === 'differs' ? (row.body as Body) : null;
}
