import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

const logged = (table: string, name: string, when: string, call: string, condition = '') =>
  `create constraint trigger ${table}_${name} after ${when} on ${table} deferrable initially deferred
    for each row ${condition} execute function ${call}()`;

/** What somebody decides about figures, proposed corrections, datasets and baskets stands in the audit log, too. */
export const evidenceLog: Migration = {
  number: 27,
  about: 'Decisions about figures, proposed corrections, datasets and baskets stand in the audit log.',
  statements: [
    // What the portal does by itself, and what comes with an import, is nobody's decision.
    `create function log_of_figures() returns trigger language plpgsql as $$
      declare
        claim uuid;
        story uuid;
        what text;
        more jsonb := '{}'::jsonb;
      begin
        if ${actor} is null then return null; end if;
        if tg_table_name = 'claims' then
          claim := new.id;
          what := case when new.hidden then 'hide' else 'show' end;
        elsif tg_table_name = 'verdicts' then
          claim := new.claim_id;
          what := case when new.reason = 'overruled' then 'overrule' else 'sign' end;
          more := jsonb_build_object('verdict', new.verdict);
        else
          claim := new.claim_id;
          what := case when tg_op = 'INSERT' then 'bind' when new.state = 'accepted' then 'accept' else 'reject' end;
          more := jsonb_build_object('evidence', new.id, 'to', new.kind);
        end if;
        select c.story_id into story from claims c where c.id = claim;
        perform append_log(${actor}, 'decide figure', story, 'claims', claim, jsonb_build_object('kind', what) || more);
        return null;
      end $$`,
    logged(
      'claims',
      'logged',
      'update of hidden',
      'log_of_figures',
      'when (old.hidden is distinct from new.hidden)',
    ),
    logged('verdicts', 'logged', 'insert', 'log_of_figures', 'when (new.made_by is not null)'),
    logged(
      'claim_evidence',
      'bound_logged',
      'insert',
      'log_of_figures',
      `when (new.state = 'accepted' and new.decided_by is not null)`,
    ),
    logged(
      'claim_evidence',
      'decided_logged',
      'update of state',
      'log_of_figures',
      `when (old.state = 'proposed' and new.state in ('accepted', 'rejected') and new.decided_by is not null)`,
    ),
    `create function log_of_correction_proposals() returns trigger language plpgsql as $$
      begin
        perform append_log(new.decided_by, 'decide correction', new.story_id, 'correction_proposals', new.id,
          jsonb_build_object('kind', new.state));
        return null;
      end $$`,
    logged(
      'correction_proposals',
      'logged',
      'update of state',
      'log_of_correction_proposals',
      `when (old.state = 'open' and new.state in ('accepted', 'dismissed') and new.decided_by is not null)`,
    ),
    `create function log_of_dataset_versions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.added_by, 'change dataset', null, 'datasets', new.dataset_id, jsonb_build_object(
          'kind', case when new.number = 1 then 'add' else 'new version' end, 'number', new.number,
          'dataset', (select d.slug from datasets d where d.id = new.dataset_id), 'sha256', new.sha256));
        return null;
      end $$`,
    logged(
      'dataset_versions',
      'logged',
      'insert',
      'log_of_dataset_versions',
      'when (new.added_by is not null)',
    ),
    `create function log_of_datasets() returns trigger language plpgsql as $$
      begin
        perform append_log(${actor}, 'change dataset', null, 'datasets', old.id, jsonb_build_object(
          'kind', case when tg_op = 'DELETE' then 'remove' else 'confirm' end, 'dataset', old.slug));
        return null;
      end $$`,
    logged('datasets', 'removed_logged', 'delete', 'log_of_datasets'),
    logged(
      'datasets',
      'confirmed_logged',
      'update of roles_confirmed',
      'log_of_datasets',
      'when (not old.roles_confirmed and new.roles_confirmed)',
    ),
    `create function log_of_basket_versions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'change basket', null, 'baskets', new.basket_id, jsonb_build_object(
          'kind', case when new.number = 1 then 'add' else 'new version' end, 'number', new.number,
          'basket', (select b.slug from baskets b where b.id = new.basket_id)));
        return null;
      end $$`,
    logged('basket_versions', 'logged', 'insert', 'log_of_basket_versions', 'when (new.made_by is not null)'),
  ],
};
