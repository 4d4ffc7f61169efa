import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Places are corrected at the desk: what two change at once is told apart, and the log says who did it. */
export const placesCorrected: Migration = {
  number: 35,
  about: 'Places are corrected at the desk, and the audit log says by whom.',
  statements: [
    'alter table places add column version integer not null default 1',
    'create index stories_at_place on stories (place_id) where place_id is not null',
    `create or replace function log_of_places() returns trigger language plpgsql as $$
      begin
        -- What comes with an import is nobody's decision.
        if ${actor} is null then return null; end if;
        perform append_log(${actor}, case tg_op when 'INSERT' then 'add place' else 'change place' end, null, 'places',
          new.id, jsonb_build_object('place', new.slug));
        return null;
      end $$`,
    `create constraint trigger places_changed_logged after update on places deferrable initially deferred
      for each row when ((old.names, old.country, old.latitude, old.longitude)
        is distinct from (new.names, new.country, new.latitude, new.longitude))
      execute function log_of_places()`,
  ],
};
