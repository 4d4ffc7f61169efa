import type { Writing } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { json } from '../store/json-column.ts';
import { testFigure } from './checks/testing.ts';
import type { Figure } from './claims/figure.ts';

/** Adds a data editor, whom verdicts and accepted evidence are of. */
export async function plantDataEditor(
  writing: Writing,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  await writing
    .insertInto('users')
    .values({ id, name, email: 'data-editor@example.org', role: 'data editor' } as never)
    .execute();
}

/** A claim as a test wants it; what is left out is plain. */
export interface TestClaim {
  readonly storyId: string;
  readonly exact: string;
  readonly position?: number;
  readonly mark?: string;
  readonly hidden?: boolean;
  readonly goneAt?: Date;
  readonly figure?: Partial<Figure>;
}

/** A figure that says nothing but a number, with `more` laid over it. */
export function plainFigure(quote: string, more: Partial<Figure> = {}): Figure {
  return {
    ...testFigure({ value: 1, grain: 1 }),
    quote,
    unit: null,
    period: null,
    subject: { reporter: null, partner: null, product: null, flow: null, words: null, whole: null },
    ...more,
  };
}

/** Keeps a claim as it is, without reading any text; answers its id. */
export async function plantClaim(writing: Writing, claim: TestClaim): Promise<string> {
  const id = newId();
  const { storyId, exact, position = 0, mark = 'u', hidden = false, goneAt = null, figure } = claim;
  await writing
    .insertInto('claims')
    .values({
      id,
      story_id: storyId,
      position,
      exact,
      prefix: '',
      suffix: '',
      start_at: 0,
      end_at: 1,
      sentence: `About ${exact}.`,
      figure: json<unknown>(plainFigure(exact, figure)),
      mark,
      hidden,
      gone_at: goneAt,
    })
    .execute();
  return id;
}

/** Keeps a dataset with one version that has no rows; answers their ids. */
export async function plantDataset(
  writing: Writing,
  slug: string,
  { published = true, redistributable = true }: { published?: boolean; redistributable?: boolean } = {},
): Promise<{ id: string; versionId: string }> {
  const id = newId();
  await writing
    .insertInto('datasets')
    .values({
      id,
      slug,
      names: json({ en: slug }),
      producer: 'Nobody',
      licence: 'CC0',
      redistributable,
      published_at: published ? new Date('2026-01-01T00:00:00Z') : null,
      made_by: null,
    } as never)
    .execute();
  return { id, versionId: await plantVersion(writing, id, 1) };
}

/** Keeps a version without rows of a dataset; answers its id. */
export async function plantVersion(writing: Writing, datasetId: string, number: number): Promise<string> {
  const id = newId();
  await writing
    .insertInto('dataset_versions')
    .values({
      id,
      dataset_id: datasetId,
      number,
      sha256: id,
      file_name: 'test.csv',
      file_bytes: 1,
      format: 'csv',
      parquet: `${id}.parquet`,
      parquet_sha256: id,
      parquet_bytes: 1,
      row_count: 0,
      fields: json<unknown>([]),
      coverage: json<unknown>({ reporters: [], periods: [], partners: [], flows: [], products: 0 }),
      retrieved: new Date('2026-01-01T00:00:00Z'),
    } as never)
    .execute();
  return id;
}

/** What a claim rests on, or is proposed to, as a test wants it. */
export interface TestEvidence {
  readonly claimId: string;
  readonly state: 'proposed' | 'accepted' | 'rejected' | 'replaced';
  /** Left out: a source. */
  readonly datasetId?: string;
  readonly query?: object;
  readonly score?: number | null;
  readonly proposedBy?: string | null;
  readonly decidedBy?: string | null;
  readonly decidedAt?: Date | null;
  readonly note?: string;
}

/** Keeps evidence as it is; answers its id. */
export async function plantEvidence(writing: Writing, evidence: TestEvidence): Promise<string> {
  const id = newId();
  const { claimId, state, datasetId = null, query = { dataset: 'test' }, score = null } = evidence;
  await writing
    .insertInto('claim_evidence')
    .values({
      id,
      claim_id: claimId,
      kind: datasetId ? 'query' : 'source',
      state,
      dataset_id: datasetId,
      query: datasetId ? json<unknown>(query) : null,
      source: datasetId ? null : json<unknown>({ kind: 'document', who: 'An office' }),
      score,
      proposed_by: evidence.proposedBy ?? null,
      proposed_at: new Date('2026-01-01T00:00:00Z'),
      decided_by: evidence.decidedBy ?? null,
      decided_at: evidence.decidedAt ?? null,
      note: evidence.note ?? '',
    })
    .execute();
  return id;
}

/** Keeps a check of evidence on a version; answers its id. */
export async function plantCheck(
  writing: Writing,
  claimId: string,
  evidenceId: string,
  versionId: string,
  at: Date,
): Promise<string> {
  const id = newId();
  await writing
    .insertInto('checks')
    .values({
      id,
      claim_id: claimId,
      evidence_id: evidenceId,
      dataset_version_id: versionId,
      at,
      sql: 'select 1',
      readings: json<unknown>([]),
      rows: json<unknown>([]),
      basis: json<unknown>([]),
      milliseconds: 1,
    })
    .execute();
  return id;
}

/** Keeps a verdict; answers its id. */
export async function plantVerdict(
  writing: Writing,
  claimId: string,
  verdict: string,
  at: Date,
  { checkId = null, signed = false }: { checkId?: string | null; signed?: boolean } = {},
): Promise<string> {
  const id = newId();
  await writing
    .insertInto('verdicts')
    .values({
      id,
      claim_id: claimId,
      check_id: checkId,
      verdict,
      reason: 'within rounding',
      details: json<unknown>({ value: null, missing: [], readings: [] }),
      made_by: null,
      signed,
      at,
    })
    .execute();
  return id;
}
