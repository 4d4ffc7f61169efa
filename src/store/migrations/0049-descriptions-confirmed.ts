import type { Migration } from './migration.ts';

/** What people do to a description stands in the audit log, and how many columns are guesses is known without reading it. */
export const descriptionsConfirmed: Migration = {
  number: 49,
  about: 'Corrections and confirmations of what columns are taken to be stand in the audit log.',
  statements: [
    // What is there already is described anew, by the program of a later edition.
    `alter table dataset_descriptions
      add column act text not null default 'describe' check (act in ('describe', 'correct', 'confirm', 'restore')),
      add column guesses integer not null default 0 check (guesses >= 0)`,
    `create function log_of_descriptions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'change dataset', null, 'datasets', v.dataset_id, jsonb_build_object(
            'kind', new.act || ' columns', 'dataset', d.slug, 'version', v.number, 'description', new.number))
          from dataset_versions v join datasets d on d.id = v.dataset_id where v.id = new.version_id;
        return null;
      end $$`,
    `create constraint trigger dataset_descriptions_logged after insert on dataset_descriptions
      deferrable initially deferred for each row
      when (new.act <> 'describe') execute function log_of_descriptions()`,
  ],
};
