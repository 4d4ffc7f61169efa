import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Sections and places are managed at the desk: concurrent changes are detected, and the log records who made them. */
export const sectionsAtDesk: Migration = {
  number: 32,
  about: 'Sections are made, named and removed at the desk; places may have no coordinates.',
  statements: [
    // Its board has append-only versions: a removed section is kept, and can be restored.
    `alter table sections add column version integer not null default 1, add column removed_at timestamptz`,
    'create index stories_in_section on stories (section_id) where section_id is not null',
    `alter table places alter column latitude drop not null, alter column longitude drop not null,
      add check ((latitude is null) = (longitude is null))`,
    // Imported changes are nobody's decision.
    `create function log_of_sections() returns trigger language plpgsql as $$
      declare
        what text;
      begin
        if ${actor} is null then return null; end if;
        if tg_op = 'INSERT' then what := 'add';
        elsif new.removed_at is not null and old.removed_at is null then what := 'remove';
        elsif new.removed_at is null and old.removed_at is not null then what := 'bring back';
        else what := 'rename';
        end if;
        perform append_log(${actor}, 'change section', null, 'sections', new.id,
          jsonb_build_object('kind', what, 'section', new.slug));
        return null;
      end $$`,
    `create constraint trigger sections_added_logged after insert on sections deferrable initially deferred
      for each row execute function log_of_sections()`,
    `create constraint trigger sections_changed_logged after update of names, removed_at on sections
      deferrable initially deferred for each row
      when (old.names is distinct from new.names or (old.removed_at is null) <> (new.removed_at is null))
      execute function log_of_sections()`,
    `create function log_of_places() returns trigger language plpgsql as $$
      begin
        if ${actor} is null then return null; end if;
        perform append_log(${actor}, 'add place', null, 'places', new.id, jsonb_build_object('place', new.slug));
        return null;
      end $$`,
    `create constraint trigger places_added_logged after insert on places deferrable initially deferred
      for each row execute function log_of_places()`,
  ],
};
