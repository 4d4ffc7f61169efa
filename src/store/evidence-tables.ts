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
  /** False while the roles of its fields were guessed from their names and nobody said yes. */
  roles_confirmed: Generated<boolean>;
  demo: Generated<boolean>;
  created_at: Generated<Date>;
  made_by: string | null;
  /** Since when readers may see it; null while it is private. */
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
  /** The name of the Parquet file within the folder of datasets. */
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
  /** The edition of the reading, and the names, that its columns were looked through for; null while they were not. */
  names_read: Generated<string | null>;
  /** The terms and the citation that its producer's service gave with it; null where it gave none. */
  licence: string | null;
  citation: string | null;
}

interface DatasetSourceTable {
  dataset_id: string;
  /** As it was given; what is asked for is built from it. */
  address: string;
  /** Which connector asks there. */
  connector: string;
  every: string;
  /** How long it waits between two fetches, which `auto` makes longer and shorter. */
  wait_seconds: number;
  /** The descriptor that each fetched file is read with. */
  descriptor: string | null;
  etag: string | null;
  last_modified: string | null;
  /** Of what was last fetched and read, so that the same is not read again. */
  taken_sha256: string | null;
  next_at: Date;
  /** Whether a person said that the next fetch may lack columns and rows. */
  accepts_changes: Generated<boolean>;
  paused_at: Date | null;
  tried_at: Date | null;
  /** When it last came whole, changed or not. */
  fetched_at: Date | null;
  /** When it last became a version. */
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
  /** From 1 for the program's own; each correction is one more. */
  number: number;
  /** The edition of the program's reading; it is made anew where that has gone up. */
  edition: number;
  cube: Json<unknown>;
  /** What people corrected, as "COLUMN.WHAT=VALUE", in order: made again on later editions and later versions. */
  corrections: Generated<unknown>;
  note: Generated<string>;
  /** The member who corrected it; null for the program, and for an operator at a terminal. */
  made_by: string | null;
  made_at: Generated<Date>;
  /** What was done: the program described the table, or somebody corrected, confirmed or restored that. */
  act: Generated<string>;
  /** How many of its columns are guesses that nobody confirmed. */
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
  /** Which part of the story it stands in: offsets are of that part. */
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
  /** Whether a person said that it is a claim, though the text seems only to mention it. */
  asserted: Generated<boolean>;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
  gone_at: Date | null;
  /** When it was last looked for evidence; null asks for it. */
  proposed_at: Date | null;
}

interface ClaimEvidenceTable {
  id: string;
  claim_id: string;
  kind: string;
  state: string;
  dataset_id: string | null;
  /** The second dataset that its question needs: the people that an amount is divided by. */
  second_dataset_id: Generated<string | null>;
  query: JsonOrNull<unknown>;
  source: JsonOrNull<unknown>;
  score: number | null;
  because: Generated<unknown>;
  /** Whether another question fits the words as well. */
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
  /** The version that was asked of the second dataset; null where the question needs none. */
  second_version_id: Generated<string | null>;
  second_description: Generated<number | null>;
  at: Generated<Date>;
  sql: string;
  readings: Json<unknown>;
  /** What the chart draws. */
  rows: Json<unknown>;
  /** Which rows the value was taken from; null for checks that were made before it was kept. */
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
  /** The case of the version of its data that it came of; null where it came of something else. */
  case_id: Generated<string | null>;
  /** Who wrote its passage; null for the program. */
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
