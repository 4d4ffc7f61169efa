import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** A dataset is private until a data editor publishes it; those that are there stay published. */
export const datasetsPublished: Migration = {
  number: 38,
  about: 'A dataset is private until somebody publishes it; those that are there stay published.',
  statements: [
    'alter table datasets add column published_at timestamptz',
    'update datasets set published_at = created_at',
    // What readers may see of datasets: every query of theirs asks this view.
    'create view published_datasets as select * from datasets where published_at is not null',
    `create function log_of_published_datasets() returns trigger language plpgsql as $$
      begin
        perform append_log(${actor}, 'change dataset', null, 'datasets', old.id, jsonb_build_object(
          'kind', case when new.published_at is null then 'unpublish' else 'publish' end, 'dataset', old.slug));
        return null;
      end $$`,
    `create constraint trigger datasets_published_logged after update of published_at on datasets
      deferrable initially deferred for each row
      when ((old.published_at is null) <> (new.published_at is null)) execute function log_of_published_datasets()`,
  ],
};
