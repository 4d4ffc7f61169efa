import type { Generated } from 'kysely';
import type { Json, JsonOrNull } from './json-column.ts';

type Names = Readonly<Record<string, string>>;

interface DatasetTable {
  id: string;
  slug: string;
  names: Json<Names>;
  about: Generated<string>;
  producer: string;
  producer_url: string | null;
  licence: string;
  licence_url: string | null;
  redistributable: boolean;
  /** False while the roles of its fields are guesses from their names that nobody has confirmed. */
  roles_confirmed: Generated<boolean>;
  demo: Generated<boolean>;
  created_at: Generated<Date>;
  made_by: string | null;
  /** Since when it is public; null while it is private. */
  published_at: Date | null;
}

interface DatasetVersionTable {
  id: string;
  dataset_id: string;
  number: number;
  sha256: string;
  file_name: string;
  file_bytes: number;
  format: string;
  encoding: string | null;
  /** The name of the Parquet file in the datasets folder. */
  parquet: string;
  parquet_sha256: string;
  parquet_bytes: number;
  row_count: number;
  fields: Json<unknown>;
  coverage: Json<unknown>;
  changes: JsonOrNull<unknown>;
  producer_version: string | null;
  retrieved: Date | null;
  source_url: string | null;
  note: Generated<string>;
  was_revision_of: string | null;
  added_at: Generated<Date>;
  added_by: string | null;
  /** The reader edition and the names that its columns were scanned for; null if not scanned yet. */
  names_read: Generated<string | null>;
  /** The licence and the citation from its producer's service; null if it gave none. */
  licence: string | null;
  citation: string | null;
}

interface DatasetSourceTable {
  dataset_id: string;
  /** As entered; request addresses are built from it. */
  address: string;
  /** The connector that fetches it. */
  connector: string;
  every: string;
  /** The interval between two fetches, which `auto` adjusts. */
  wait_seconds: number;
  /** The descriptor used to read each fetched file. */
  descriptor: string | null;
  etag: string | null;
  last_modified: string | null;
  /** Hash of the last file fetched and read, so that it is not read again. */
  taken_sha256: string | null;
  next_at: Date;
  /** Whether a person allowed the next fetch to lack columns and rows. */
  accepts_changes: Generated<boolean>;
  paused_at: Date | null;
  tried_at: Date | null;
  /** When it was last fetched completely, changed or not. */
  fetched_at: Date | null;
  /** When it last became a new version. */
  changed_at: Date | null;
  outcome: string | null;
  failures: Generated<number>;
  failing_since: Date | null;
  problem: Generated<string>;
  made_by: string | null;
  made_at: Date;
}

interface DatasetDescriptionTable {
  version_id: string;
  /** 1 for the automatic one; incremented with each correction. */
  number: number;
  /** The edition of the automatic reader; a newer edition triggers a rebuild. */
  edition: number;
  cube: Json<unknown>;
  /** Corrections by people, as "COLUMN.WHAT=VALUE", in order: reapplied to later editions and versions. */
  corrections: Generated<unknown>;
  note: Generated<string>;
  /** The member who corrected it; null for automatic ones, and for an operator at a terminal. */
  made_by: string | null;
  made_at: Generated<Date>;
  /** The action: the table was described automatically, or the description was corrected, confirmed or restored. */
  act: Generated<string>;
  /** How many columns have unconfirmed guesses. */
  guesses: Generated<number>;
}

interface BasketTable {
  id: string;
  slug: string;
  names: Json<Names>;
  about: Generated<string>;
  created_at: Generated<Date>;
}

interface BasketVersionTable {
  id: string;
  basket_id: string;
  number: number;
  codes: Json<readonly string[]>;
  source: Generated<string>;
  note: Generated<string>;
  made_by: string | null;
  made_at: Generated<Date>;
}

interface ClaimTable {
  id: string;
  story_id: string;
  position: number;
  /** The part of the story it is in: offsets are relative to that part. */
  place: Generated<string>;
  exact: string;
  prefix: string;
  suffix: string;
  start_at: number;
  end_at: number;
  sentence: string;
  figure: Json<unknown>;
  mark: Generated<string>;
  hidden: Generated<boolean>;
  /** Whether a person marked it as a claim, though the text seems only to mention it. */
  asserted: Generated<boolean>;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
  gone_at: Date | null;
  /** When evidence was last looked up; null requests a lookup. */
  proposed_at: Date | null;
}

interface ClaimEvidenceTable {
  id: string;
  claim_id: string;
  kind: string;
  state: string;
  dataset_id: string | null;
  /** The second dataset that its query needs: the population that an amount is divided by. */
  second_dataset_id: Generated<string | null>;
  query: JsonOrNull<unknown>;
  source: JsonOrNull<unknown>;
  score: number | null;
  because: Generated<unknown>;
  /** Whether another query fits the text equally well. */
  tied: Generated<boolean>;
  proposed_by: string | null;
  proposed_at: Generated<Date>;
  decided_by: string | null;
  decided_at: Date | null;
  note: Generated<string>;
}

interface CheckTable {
  id: string;
  claim_id: string;
  evidence_id: string;
  dataset_version_id: string | null;
  /** The queried version of the second dataset; null if the query needs none. */
  second_version_id: Generated<string | null>;
  second_description: Generated<number | null>;
  at: Generated<Date>;
  sql: string;
  readings: Json<unknown>;
  /** The rows that the chart draws. */
  rows: Json<unknown>;
  /** The rows the value was taken from; null for checks from before this was stored. */
  basis: JsonOrNull<unknown>;
  milliseconds: number;
}

interface VerdictTable {
  id: string;
  claim_id: string;
  check_id: string | null;
  verdict: string;
  reason: string;
  details: Json<unknown>;
  made_by: string | null;
  signed: Generated<boolean>;
  note: Generated<string>;
  at: Generated<Date>;
}

interface CorrectionProposalTable {
  id: string;
  story_id: string;
  claim_id: string;
  before_verdict: string | null;
  after_verdict: string;
  dataset_version_id: string | null;
  text: string;
  passage_before: string;
  passage_after: string | null;
  state: Generated<string>;
  made_at: Generated<Date>;
  decided_by: string | null;
  decided_at: Date | null;
  note: Generated<string>;
  /** The case from the version of its data that it came from; null if it came from something else. */
  case_id: Generated<string | null>;
  /** Who wrote its passage; null if generated. */
  rewritten_by: Generated<string | null>;
}

interface RevisionCaseTable {
  id: string;
  dataset_id: string;
  from_version: string | null;
  to_version: string;
  opened_at: Generated<Date>;
  closed_at: Generated<Date | null>;
  state: Generated<string>;
}

interface RevisionDecisionTable {
  id: string;
  case_id: string;
  story_id: string;
  decision: string;
  sentences: number;
  correction_id: string | null;
  made_by: string | null;
  at: Generated<Date>;
  note: Generated<string>;
}

/** The tables of evidence. */
export interface EvidenceTables {
  datasets: DatasetTable;
  /** A view: the datasets that readers may see. */
  published_datasets: DatasetTable;
  dataset_versions: DatasetVersionTable;
  dataset_sources: DatasetSourceTable;
  dataset_descriptions: DatasetDescriptionTable;
  baskets: BasketTable;
  basket_versions: BasketVersionTable;
  claims: ClaimTable;
  claim_evidence: ClaimEvidenceTable;
  checks: CheckTable;
  verdicts: VerdictTable;
  correction_proposals: CorrectionProposalTable;
  revision_cases: RevisionCaseTable;
  revision_decisions: RevisionDecisionTable;
}
