import type { Migration } from './migration.ts';

/** Transactions that write an entity's name lock it, so that none overwrites another's change with outdated data. */
export const namesHeld: Migration = {
  number: 34,
  about: 'What entities are called is written by one transaction after another.',
  statements: [
    'alter function entities_name(uuid[], timestamptz) rename to write_names',
    // Each statement sees what was written before it started: the names are read once they are locked. A concurrent
    // merge may have made another entity their owner.
    `create function entities_name(wanted uuid[], at timestamptz default null) returns void language plpgsql as $$
      declare
        whole uuid[];
      begin
        perform from entities where id = any(wanted) order by id for no key update;
        whole := array(select id from entities where id = any(wanted)
          union select canonical_id from entities where id = any(wanted));
        perform from entities where id = any(whole) order by id for no key update;
        perform write_names(whole, coalesce(at, clock_timestamp()));
      end $$`,
    // Whether a story is public decides whether its statements count: a transaction that publishes or withdraws it
    // comes first, or waits and finds these statements.
    `create or replace function statements_name() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform from stories where id in (select story_id from changed where folded <> '') order by id for share;
        end if;
        perform entities_name(array(select c.entity_id from changed c where c.folded <> ''
          union select e.canonical_id from changed c join entities e on e.id = c.entity_id where c.folded <> ''));
        return null;
      end $$`,
    `create or replace function statements_rename() returns trigger language plpgsql as $$
      declare
        renamed uuid[];
      begin
        renamed := array(select f.id from fresh f join former o on o.id = f.id
          where (f.entity_id, f.prop, f.value, f.lang, f.folded, f.story_id, f.withdrawn_at is null)
            is distinct from (o.entity_id, o.prop, o.value, o.lang, o.folded, o.story_id, o.withdrawn_at is null));
        -- Most updates only say that a statement was seen again.
        if renamed = '{}' then return null; end if;
        perform from stories where id in (select story_id from fresh where id = any(renamed)) order by id for share;
        perform entities_name(array(
          select e.canonical_id from fresh f join former o on o.id = f.id join entities e on e.id in (f.entity_id, o.entity_id)
            where f.id = any(renamed)
          union select f.entity_id from fresh f where f.id = any(renamed)
          union select o.entity_id from former o where o.id = any(renamed)));
        return null;
      end $$`,
    // Earlier concurrent writes may have left wrong names.
    'select entities_name(array(select id from entities))',
  ],
};
