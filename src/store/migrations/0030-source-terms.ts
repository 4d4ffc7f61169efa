import type { Migration } from './migration.ts';

/** What the newsroom says of a source can be changed: who did last, and from which version; the audit log has each change. */
export const sourceTerms: Migration = {
  number: 30,
  about: 'Sources are changed by the newsroom: a version, who changed them last, and the audit log.',
  statements: [
    `alter table sources add column version integer not null default 1, add column changed_at timestamptz,
      add column changed_by uuid references users on delete set null`,
    'create index stories_of_source on stories (source_id)',
    'create index sources_by_name on sources (name, slug)',
    `create function log_of_sources() returns trigger language plpgsql as $$
      begin
        perform append_log(new.changed_by, 'change source', null, 'sources', new.id, jsonb_build_object(
          'source', new.slug, 'policy', new.policy, 'before', old.policy,
          'changed', array_to_json(array_remove(array[
            case when new.name is distinct from old.name then 'name' end,
            case when new.url is distinct from old.url then 'url' end,
            case when new.policy is distinct from old.policy then 'policy' end,
            case when new.licence is distinct from old.licence then 'licence' end,
            case when new.licence_url is distinct from old.licence_url then 'licenceUrl' end], null))));
        return null;
      end $$`,
    `create constraint trigger sources_logged after update of version on sources deferrable initially deferred
      for each row when (old.version is distinct from new.version) execute function log_of_sources()`,
  ],
};
