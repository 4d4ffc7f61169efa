import type { Migration } from './migration.ts';

const now = 'timestamptz not null default now()';
const ofStory = 'story_id uuid not null references stories on delete cascade';
const ofClaim = 'claim_id uuid not null references claims on delete cascade';
const verdict = `('holds', 'holds with hedge', 'differs', 'cannot be checked')`;

/** Evidence: datasets and their versions, baskets of products, claims, their evidence, checks and verdicts. */
export const evidence: Migration = {
  number: 3,
  about:
    'Evidence: datasets, versions, product baskets; claims found in stories, their evidence, checks, verdicts, proposed corrections.',
  statements: [
    // One letter per figure, in text order: the source of the ticks on cards and headlines.
    `alter table stories add column marks text not null default ''`,
    // Hash of the text that a story's claims were read from; a different hash triggers another read.
    `alter table stories add column claims_read text`,
    'create index stories_unread on stories (id) where claims_read is null',
    `create table datasets (
      id uuid primary key, slug text not null unique, names jsonb not null, about text not null default '',
      producer text not null, producer_url text, licence text not null, licence_url text,
      redistributable boolean not null, roles_confirmed boolean not null default true,
      demo boolean not null default false, created_at ${now}, made_by uuid)`,
    // The rows themselves are in a Parquet file, named after its hash, in the data directory.
    `create table dataset_versions (
      id uuid primary key, dataset_id uuid not null references datasets on delete cascade, number integer not null,
      sha256 text not null, file_name text not null, file_bytes bigint not null, format text not null,
      encoding text, parquet text not null, parquet_sha256 text not null, parquet_bytes bigint not null,
      row_count bigint not null, fields jsonb not null, coverage jsonb not null, changes jsonb,
      producer_version text, retrieved timestamptz not null, source_url text, note text not null default '',
      was_revision_of uuid references dataset_versions, added_at ${now}, added_by uuid,
      unique (dataset_id, number), unique (dataset_id, sha256))`,
    `create table baskets (
      id uuid primary key, slug text not null unique, names jsonb not null, about text not null default '', created_at ${now})`,
    `create table basket_versions (
      id uuid primary key, basket_id uuid not null references baskets on delete cascade, number integer not null,
      codes jsonb not null, source text not null default '', note text not null default '', made_by uuid, made_at ${now},
      unique (basket_id, number))`,
    `create table claims (
      id uuid primary key, ${ofStory}, position integer not null,
      exact text not null, prefix text not null, suffix text not null,
      start_at integer not null, end_at integer not null, sentence text not null,
      figure jsonb not null, mark text not null default 'u' check (mark in ('h', 'w', 'd', 'a', 'u', '')),
      hidden boolean not null default false, created_at ${now}, changed_at ${now}, gone_at timestamptz,
      proposed_at timestamptz)`,
    // Evidence for a claim is proposed once, and again after a dataset got a newer version.
    `create index claims_to_propose on claims (proposed_at) where gone_at is null and mark <> ''`,
    'create index claims_story on claims (story_id, position) where gone_at is null',
    // The evidence for a claim, accepted or proposed: a query over a dataset, or a source. Only one is in force at a
    // time.
    `create table claim_evidence (
      id uuid primary key, ${ofClaim}, kind text not null check (kind in ('query', 'source')),
      state text not null check (state in ('proposed', 'accepted', 'rejected', 'replaced')),
      dataset_id uuid references datasets on delete cascade, query jsonb, source jsonb, score real,
      proposed_by uuid, proposed_at ${now}, decided_by uuid, decided_at timestamptz, note text not null default '')`,
    'create index claim_evidence_claim on claim_evidence (claim_id)',
    'create index claim_evidence_dataset on claim_evidence (dataset_id) where dataset_id is not null',
    `create unique index claim_evidence_in_force on claim_evidence (claim_id) where state = 'accepted'`,
    `create table checks (
      id uuid primary key, ${ofClaim}, evidence_id uuid not null references claim_evidence on delete cascade,
      dataset_version_id uuid references dataset_versions on delete cascade,
      at ${now}, sql text not null, readings jsonb not null, rows jsonb not null, milliseconds integer not null)`,
    'create index checks_claim on checks (claim_id, at)',
    'create index checks_evidence on checks (evidence_id, dataset_version_id)',
    'create index checks_version on checks (dataset_version_id)',
    `create table verdicts (
      id uuid primary key, ${ofClaim}, check_id uuid references checks on delete cascade,
      verdict text not null check (verdict in ${verdict}), reason text not null, details jsonb not null,
      made_by uuid, signed boolean not null default false, note text not null default '', at ${now})`,
    'create index verdicts_claim on verdicts (claim_id, at)',
    `create function verdicts_stay() returns trigger language plpgsql as $$
      begin raise exception 'verdicts are append-only'; end $$`,
    `create trigger verdicts_stay before update on verdicts for each row execute function verdicts_stay()`,
    `create table correction_proposals (
      id uuid primary key, ${ofStory}, ${ofClaim},
      before_verdict uuid references verdicts on delete cascade, after_verdict uuid not null references verdicts on delete cascade,
      dataset_version_id uuid references dataset_versions on delete cascade,
      text text not null, passage_before text not null, passage_after text,
      state text not null default 'open' check (state in ('open', 'accepted', 'dismissed', 'overtaken')),
      made_at ${now}, decided_by uuid, decided_at timestamptz, note text not null default '')`,
    `create index correction_proposals_open on correction_proposals (made_at) where state = 'open'`,
    'alter table corrections add column claim_id uuid references claims on delete set null',
  ],
};
