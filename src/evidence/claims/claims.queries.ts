import { type Expression, type SqlBool, sql } from 'kysely';
import { builtOnce } from '../../store/built-once.ts';
import type { Reading } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { previewable, visible } from '../../stories/visible.queries.ts';
import type { FigureSource } from '../checks/figure-query.ts';
import { withAccepted } from '../checks/judge-readings.ts';
import type { Question } from '../checks/question.ts';
import type { Reason, Verdict, VerdictDetails } from '../checks/verdict.ts';
import { checkOf, selectChecks } from './check.queries.ts';
import type { Check, Claim, ClaimEvidence, DerivedInput, FigureRecord, KeptVerdict } from './claim.ts';
import type { Figure } from './figure.ts';
import { shownMark } from './marks.ts';
import { isFigure } from './statement.queries.ts';

/**
 * Everything a figure's page shows; null when there is no such claim, when its sentence is gone from the story,
 * or, where readers ask (`now`), when its story is not to be seen or an editor hid it.
 */
export async function figureRecord(
  reading: Reading,
  claimId: string,
  now: Date | null = null,
): Promise<FigureRecord | null> {
  if (!isId(claimId)) return null;
  const claims = await selectClaims(reading, { claimId }, now).execute();
  const [record] = await records(reading, claims, now !== null);
  return record ?? null;
}

/** Every figure of a story in the order of its text, with what it states without a number and rests on something; minor ones left out; where readers ask (`now`), hidden ones too. */
export async function storyFigures(
  reading: Reading,
  storyId: string,
  now: Date | null = null,
): Promise<FigureRecord[]> {
  if (!isId(storyId)) return [];
  const claims = now
    ? await readersClaims(reading, { storyId, now })
    : await selectClaims(reading, { storyId }, null).execute();
  return records(reading, claims, now !== null);
}

interface ClaimRow {
  id: string;
  story_id: string;
  position: number;
  place: string;
  exact: string;
  prefix: string;
  suffix: string;
  start_at: number;
  end_at: number;
  sentence: string;
  figure: unknown;
  mark: string;
  slug: string;
  headline: string;
  language: string;
  kind: string;
  /** Whether it rests on something, has a verdict, or was checked: of most figures of an archive nothing of it is true. */
  rests: boolean;
  judged: boolean;
  checked: boolean;
}

/** Those of a story, or of all figures the one with this id, in the order of the text; ahead: as readers will see them. */
function selectClaims(
  reading: Reading,
  of: { claimId: string } | { storyId: string } | { slug: string },
  now: Date | null,
  isAhead = false,
) {
  let query = reading
    .selectFrom('claims')
    .innerJoin('stories as s', 's.id', 'claims.story_id')
    .select([
      'claims.id',
      'claims.story_id',
      'claims.position',
      'claims.place',
      'claims.exact',
      'claims.prefix',
      'claims.suffix',
      'claims.start_at',
      'claims.end_at',
      'claims.sentence',
      'claims.figure',
      'claims.mark',
      's.slug',
      's.headline',
      's.language',
      's.kind',
    ])
    .select([
      sql<boolean>`exists (select from claim_evidence e where e.claim_id = claims.id and e.state = 'accepted')`.as(
        'rests',
      ),
      sql<boolean>`exists (select from verdicts v where v.claim_id = claims.id)`.as('judged'),
      sql<boolean>`exists (select from checks k where k.claim_id = claims.id)`.as('checked'),
    ])
    .where('claims.gone_at', 'is', null)
    .orderBy('claims.position')
    .orderBy('claims.id');
  if (now) query = query.where('claims.hidden', '=', false).where(isAhead ? previewable() : visible(now));
  if (now || !('claimId' in of)) query = query.where(isFigure());
  if ('claimId' in of) return query.where('claims.id', '=', of.claimId);
  query =
    'slug' in of ? query.where('s.slug', '=', of.slug) : query.where('claims.story_id', '=', of.storyId);
  return query.where(sql<SqlBool>`not coalesce((claims.figure->>'minor')::boolean, false)`);
}

/** Figures as one value of a query that reads their story as well; `figuresIn` makes records of it. */
export interface FigureRows {
  readonly rows: readonly ClaimRow[];
}

/** What readers see of the figures of the story at `slug`, as a value of another query. */
export function figuresBeside(
  reading: Reading,
  { slug, now }: { slug: string; now: Date },
): Expression<FigureRows> {
  return rowsOf(selectClaims(reading, { slug }, now));
}

/** What readers will see of the figures of the story at `slug`, for its preview, as {@link figuresBeside} has it. */
export function figuresAhead(
  reading: Reading,
  { slug, now }: { slug: string; now: Date },
): Expression<FigureRows> {
  return rowsOf(selectClaims(reading, { slug }, now, true));
}

function rowsOf(claims: ReturnType<typeof selectClaims>): Expression<FigureRows> {
  return sql<FigureRows>`(select jsonb_build_object('rows',
    coalesce(jsonb_agg(to_jsonb(c) order by c.position, c.id), '[]')) from ${claims} c)`;
}

/** The figures that {@link figuresBeside} has read. */
export function figuresIn(reading: Reading, { rows }: FigureRows): Promise<FigureRecord[]> {
  return records(reading, rows, true);
}

/** What readers see of a story's figures. */
const readersClaims = builtOnce((reading, { storyId, now }: { storyId: string; now: Date }) =>
  selectClaims(reading, { storyId }, now),
);

/**
 * Fills claims with their evidence, verdicts and newest checks: three queries at most, for however many have any. Readers
 * are shown nothing that rests on a private dataset.
 */
async function records(
  reading: Reading,
  rows: readonly ClaimRow[],
  forReaders: boolean,
): Promise<FigureRecord[]> {
  if (rows.length === 0) return [];
  const ids = (has: 'rests' | 'judged' | 'checked') => rows.filter((row) => row[has]).map(({ id }) => id);
  const evidence = await evidenceInForce(reading, ids('rests'), !forReaders);
  const verdicts = await verdictsOf(reading, ids('judged'), !forReaders);
  const checks = await newestChecks(reading, ids('checked'), forReaders);
  const inputs = await inputsOf(
    reading,
    rows.filter(({ id }) => !evidence.has(id)),
  );
  return rows.map((row) => ({
    claim: claimOf(row),
    story: {
      id: row.story_id,
      slug: row.slug,
      headline: row.headline,
      language: row.language,
      ...(row.kind === 'live' && { isLive: true }),
    },
    evidence: evidence.get(row.id) ?? null,
    ...(inputs.has(row.id) && { inputs: inputs.get(row.id) ?? [] }),
    verdicts: (verdicts.get(row.id) ?? []).map((one) => withAccepted(one, row.figure as Figure)),
    check: checks.get(row.id) ?? null,
  }));
}

/** What those of these claims that were reckoned from others were reckoned from. */
async function inputsOf(reading: Reading, rows: readonly ClaimRow[]): Promise<Map<string, DerivedInput[]>> {
  const derived = rows.flatMap((row) => {
    const places = (row.figure as Figure).derivedFrom;
    return places ? [{ id: row.id, storyId: row.story_id, places }] : [];
  });
  if (derived.length === 0) return new Map();
  const found = await reading
    .selectFrom('claims')
    .select(['id', 'story_id', 'position', 'exact', 'mark', 'hidden'])
    .where('story_id', '=', sql<string>`any(${[...new Set(derived.map(({ storyId }) => storyId))]})`)
    .where('position', '=', sql<number>`any(${[...new Set(derived.flatMap(({ places }) => [...places]))]})`)
    .where('gone_at', 'is', null)
    .execute();
  return new Map(
    derived.map(({ id, storyId, places }) => [
      id,
      places.flatMap((place) =>
        found
          .filter((one) => one.story_id === storyId && one.position === place && !one.hidden)
          .map(({ id: input, exact, mark }) => ({ id: input, exact, mark: shownMark(mark) })),
      ),
    ]),
  );
}

function claimOf(row: ClaimRow): Claim {
  return {
    id: row.id,
    storyId: row.story_id,
    position: row.position,
    place: row.place as Claim['place'],
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    start: row.start_at,
    end: row.end_at,
    sentence: row.sentence,
    figure: row.figure as Figure,
    mark: shownMark(row.mark),
  };
}

const EVIDENCE = [
  'id',
  'claim_id',
  'kind',
  'state',
  'dataset_id',
  'query',
  'source',
  'score',
  'because',
  'tied',
  'proposed_at',
  'decided_at',
  'note',
] as const;

async function evidenceInForce(
  reading: Reading,
  ids: readonly string[],
  all: boolean,
): Promise<Map<string, ClaimEvidence>> {
  if (ids.length === 0) return new Map();
  let query = reading
    .selectFrom('claim_evidence')
    .select(EVIDENCE)
    .where('claim_id', '=', sql<string>`any(${ids})`)
    .where('state', '=', 'accepted');
  if (!all)
    query = query.where(
      sql<SqlBool>`(dataset_id is null or dataset_id in (select id from published_datasets))
        and (second_dataset_id is null or second_dataset_id in (select id from published_datasets))`,
    );
  const rows = await query.execute();
  return new Map(rows.map((row) => [row.claim_id, evidenceOf(row)]));
}

/** What a claim is proposed to rest on, the surest first. */
export async function proposalsOf(reading: Reading, claimId: string): Promise<ClaimEvidence[]> {
  if (!isId(claimId)) return [];
  const rows = await reading
    .selectFrom('claim_evidence')
    .select(EVIDENCE)
    .where('claim_id', '=', claimId)
    .where('state', '=', 'proposed')
    .orderBy(sql`score desc nulls last`)
    .orderBy('id')
    .execute();
  return rows.map(evidenceOf);
}

interface EvidenceRow {
  id: string;
  claim_id: string;
  kind: string;
  state: string;
  dataset_id: string | null;
  query: unknown;
  source: unknown;
  score: number | null;
  because: unknown;
  tied: boolean;
  proposed_at: Date;
  decided_at: Date | null;
  note: string;
}

function evidenceOf(row: EvidenceRow): ClaimEvidence {
  return {
    id: row.id,
    claimId: row.claim_id,
    state: row.state as ClaimEvidence['state'],
    rests:
      row.kind === 'query'
        ? { kind: 'query', query: row.query as Question, datasetId: row.dataset_id ?? '' }
        : { kind: 'source', source: row.source as FigureSource },
    score: row.score,
    because: row.because as readonly string[],
    tied: row.tied,
    proposedAt: row.proposed_at,
    decidedAt: row.decided_at,
    note: row.note,
  };
}

async function verdictsOf(
  reading: Reading,
  ids: readonly string[],
  all: boolean,
): Promise<Map<string, KeptVerdict[]>> {
  if (ids.length === 0) return new Map();
  let query = reading
    .selectFrom('verdicts')
    .leftJoin('users', 'users.id', 'verdicts.made_by')
    .select([
      'verdicts.id',
      'verdicts.claim_id',
      'verdicts.check_id',
      'verdicts.verdict',
      'verdicts.reason',
      'verdicts.details',
      'verdicts.signed',
      'verdicts.note',
      'verdicts.at',
      'users.name as by',
    ])
    .where('verdicts.claim_id', '=', sql<string>`any(${ids})`)
    .orderBy('verdicts.at', 'desc')
    .orderBy('verdicts.id', 'desc');
  if (!all)
    query = query.where(
      sql<SqlBool>`(verdicts.check_id is null or exists (select 1 from checks k where k.id = verdicts.check_id
        and ${ofPublished('k')}))`,
    );
  const rows = await query.execute();
  const kept = new Map<string, KeptVerdict[]>();
  for (const row of rows) {
    const list = kept.get(row.claim_id) ?? [];
    list.push({
      id: row.id,
      at: row.at,
      checkId: row.check_id,
      verdict: row.verdict as Verdict,
      reason: row.reason as Reason,
      details: row.details as VerdictDetails,
      signed: row.signed,
      by: row.by,
      note: row.note,
    });
    kept.set(row.claim_id, list);
  }
  return kept;
}

/** Whether what a check asked is of datasets that readers may see: both, where it asked two. */
function ofPublished(checks: string) {
  const isPublished = (version: string) =>
    sql<SqlBool>`exists (select 1 from dataset_versions v join published_datasets d on d.id = v.dataset_id
      where v.id = ${sql.ref(`${checks}.${version}`)})`;
  const second = sql.ref(`${checks}.second_version_id`);
  return sql<SqlBool>`(${isPublished('dataset_version_id')} and (${second} is null or ${isPublished('second_version_id')}))`;
}

async function newestChecks(
  reading: Reading,
  ids: readonly string[],
  forReaders: boolean,
): Promise<Map<string, Check>> {
  if (ids.length === 0) return new Map();
  let query = selectChecks(reading, forReaders)
    .distinctOn('checks.claim_id')
    .where('checks.claim_id', '=', sql<string>`any(${ids})`)
    .orderBy('checks.claim_id')
    .orderBy('checks.at', 'desc')
    .orderBy('checks.id', 'desc');
  if (forReaders) query = query.where(ofPublished('checks'));
  const rows = await query.execute();
  return new Map(rows.map((row) => [row.claim_id, checkOf(row)]));
}
