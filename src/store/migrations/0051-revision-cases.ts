import type { Migration } from './migration.ts';

/** A proposal caused by a new version of its data: the previous verdict used an older version of the same dataset. */
const ofRevisions = `select p.id, n.id as newest, n.number, v.dataset_id, p.made_at
  from correction_proposals p join dataset_versions v on v.id = p.dataset_version_id
  join verdicts b on b.id = p.before_verdict join checks k on k.id = b.check_id
  join dataset_versions w on w.id = k.dataset_version_id and w.dataset_id = v.dataset_id and w.number < v.number
  join lateral (select id, number from dataset_versions x where x.dataset_id = v.dataset_id
    order by number desc limit 1) n on true
  where p.state = 'open'`;

/** What a new version of a dataset makes false in stories is one case, with one decision. */
export const revisionCases: Migration = {
  number: 51,
  about: 'Corrections that a new version of a dataset proposes make up one case.',
  statements: [
    `create table revision_cases (
      id uuid primary key, dataset_id uuid not null references datasets on delete cascade,
      from_version uuid references dataset_versions on delete cascade,
      to_version uuid not null unique references dataset_versions on delete cascade,
      opened_at timestamptz not null default now(), closed_at timestamptz,
      state text not null default 'open' check (state in ('open', 'decided', 'superseded')))`,
    'create index revision_cases_by_state on revision_cases (state, opened_at, id)',
    'create index revision_cases_dataset on revision_cases (dataset_id)',
    // A passage that someone rewrote is kept; generated ones are generated again whenever shown.
    `alter table correction_proposals
      add column case_id uuid references revision_cases on delete cascade,
      add column rewritten_by uuid references users on delete set null`,
    'create index correction_proposals_case on correction_proposals (case_id, story_id) where case_id is not null',
    `create table revision_decisions (
      id uuid primary key, case_id uuid not null references revision_cases on delete cascade,
      story_id uuid not null references stories, decision text not null check (decision in ('accepted', 'dismissed')),
      sentences integer not null, correction_id uuid references corrections on delete set null,
      made_by uuid references users on delete set null, at timestamptz not null default now(),
      note text not null default '')`,
    'create index revision_decisions_case on revision_decisions (case_id, at, id)',
    // A case is closed when its last proposal is settled: by a decision, an edit of the story, or a newer version.
    `create function close_revision_case() returns trigger language plpgsql as $$
      begin
        update revision_cases c set closed_at = coalesce(new.decided_at, now()),
          state = case when exists (select 1 from dataset_versions n join dataset_versions t on t.id = c.to_version
            where n.dataset_id = c.dataset_id and n.number > t.number) then 'superseded' else 'decided' end
        where c.id = new.case_id and c.state = 'open'
          and not exists (select 1 from correction_proposals p where p.case_id = c.id and p.state = 'open');
        return null;
      end $$`,
    `create trigger correction_proposals_close after update of state on correction_proposals for each row
      when (old.case_id is not null and old.state = 'open' and new.state <> 'open')
      execute function close_revision_case()`,
    // A decision on a case is one row in the log, however many figures it is about.
    'drop trigger correction_proposals_logged on correction_proposals',
    `create constraint trigger correction_proposals_logged after update of state on correction_proposals
      deferrable initially deferred for each row
      when (old.state = 'open' and new.state in ('accepted', 'dismissed') and new.decided_by is not null
        and new.case_id is null) execute function log_of_correction_proposals()`,
    `create function log_of_revision_decisions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'decide correction', new.story_id, 'revision_cases', new.case_id,
          (select jsonb_build_object('kind', new.decision, 'dataset', d.slug, 'number', v.number,
              'sentences', new.sentences)
            from revision_cases c join datasets d on d.id = c.dataset_id join dataset_versions v on v.id = c.to_version
            where c.id = new.case_id));
        return null;
      end $$`,
    `create constraint trigger revision_decisions_logged after insert on revision_decisions
      deferrable initially deferred for each row when (new.made_by is not null)
      execute function log_of_revision_decisions()`,
    `insert into revision_cases (id, dataset_id, from_version, to_version, opened_at)
      select gen_random_uuid(), r.dataset_id,
        (select f.id from dataset_versions f where f.dataset_id = r.dataset_id and f.number < r.number
          order by f.number desc limit 1), r.newest, min(r.made_at)
      from (${ofRevisions}) r group by r.dataset_id, r.newest, r.number`,
    `update correction_proposals p set case_id = c.id from (${ofRevisions}) r join revision_cases c on c.to_version = r.newest
      where r.id = p.id`,
  ],
};
