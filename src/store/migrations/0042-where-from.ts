import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/**
 * Everything displayed has its origin: a value its rows, a file the day it was fetched, a decision whether a person
 * made it. What a text only mentions is not a claim of it, unless a person says so.
 */
export const whereFrom: Migration = {
  number: 42,
  about:
    'Checks keep which rows their value was taken from; the day a file was fetched is kept only where somebody said it; a decision on a hit says whether it was made automatically; figures are found again, without those that a text only mentions.',
  statements: [
    'alter table checks add column basis jsonb',
    'alter table dataset_versions alter column retrieved drop not null',
    // If it was not stated, it was set to the time the file was added.
    'update dataset_versions set retrieved = null where retrieved = added_at',
    'alter table screening_decisions add column automatic boolean not null default false',
    'alter table claims add column asserted boolean not null default false',
    `create function log_of_assertions() returns trigger language plpgsql as $$
      begin
        if ${actor} is not null then
          perform append_log(${actor}, 'decide figure', new.story_id, 'claims', new.id,
            jsonb_build_object('kind', 'assert'));
        end if;
        return null;
      end $$`,
    `create constraint trigger claims_asserted_logged after update of asserted on claims deferrable initially deferred
      for each row when (new.asserted and not old.asserted) execute function log_of_assertions()`,
    `update stories set claims_read = null
      where claims_read is not null and split_part(language, '-', 1) in ('en', 'fr', 'ru', 'ar', 'zh')`,
  ],
};
