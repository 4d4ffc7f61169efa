import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Copy that a rule would have published, but that is out already, is attached to the story it is the same as. */
export const sameCopies: Migration = {
  number: 81,
  about: 'Copy that a second source sends of a story that is out is attached to it, not published again.',
  statements: [
    'alter table intake_items drop constraint intake_items_state_check',
    `alter table intake_items add constraint intake_items_state_check
      check (state in ('waiting', 'copy', 'taken', 'spiked'))`,
    'alter table intake_items add column copy_of uuid references stories on delete set null',
    'alter table intake_items add column copy_share smallint',
    'create index intake_items_copies on intake_items (copy_of) where copy_of is not null',
    // A copy whose story is gone, or that a person set apart, is an item of its own.
    `create function intake_apart() returns trigger language plpgsql as $$
      begin
        new.state := case when new.state = 'copy' then 'waiting' else new.state end;
        new.copy_share := null;
        return new;
      end $$`,
    `create trigger intake_items_apart before update of copy_of on intake_items for each row
      when (old.copy_of is not null and new.copy_of is null) execute function intake_apart()`,
    `create or replace function log_of_intake_items() returns trigger language plpgsql as $$
      begin
        if ${actor} is not null then
          perform append_log(${actor}, 'decide item', new.story_id, 'stories', new.story_id, jsonb_build_object('kind',
            case when new.state = 'taken' then 'take' when new.state = 'spiked' then 'spike'
              when old.state = 'copy' then 'separate' else 'bring back' end));
        end if;
        return null;
      end $$`,
    // The hashes of a sketch, four bytes each. The order of the bytes does not matter: it is always the same.
    `create function copy_hashes(sketch text) returns integer[] language sql immutable strict parallel safe as $$
      select coalesce(array_agg(('x' || encode(substring(b.bytes from n * 4 + 1 for 4), 'hex'))::bit(32)::integer), '{}')
        from (select decode(sketch, 'base64') as bytes) b, generate_series(0, octet_length(b.bytes) / 4 - 1) n $$`,
    // Only what is out, was out, or is about to be: a draft may never be. What waits to be merged into the index would
    // have to be read through by every search.
    `create index stories_copied on stories using gin (copy_hashes(copy_sketch)) with (fastupdate = off)
      where copy_sketch <> '' and state in ('in review', 'approved', 'scheduled', 'published', 'withdrawn')`,
  ],
};
