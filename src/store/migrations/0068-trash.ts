import type { Migration } from './migration.ts';

/** What goes with a story, which nothing but its deletion removes. */
const WITH_STORY = ['story_topics', 'story_authors', 'revisions', 'corrections', 'old_slugs', 'pins'];

const cascades = (table: string, column: string, to: string) =>
  `alter table ${table} drop constraint ${table}_${column}_fkey,
    add constraint ${table}_${column}_fkey foreign key (${column}) references ${to} on delete cascade`;

/** A trash for drafts: they can be deleted and restored, and after a while are deleted for good. */
export const trash: Migration = {
  number: 68,
  about: 'Drafts can be deleted: they stay in the trash, and are then deleted for good.',
  statements: [
    // Of a draft in the trash, withdrawn_at says since when: what leaves out withdrawn stories leaves it out, too.
    `alter table stories drop constraint stories_state_check, add constraint stories_state_check check (state in
      ('draft', 'in review', 'approved', 'scheduled', 'published', 'withdrawn', 'deleted')),
      add constraint stories_deleted check (state <> 'deleted' or withdrawn_at is not null)`,
    `create index stories_trash on stories (withdrawn_at, id) where state = 'deleted'`,
    `create function refuse_deletion() returns trigger language plpgsql as $$
      begin
        if old.state <> 'draft' or exists (select from story_moves m
            where m.story_id = old.id and 'published' in (m.from_state, m.to_state)) then
          raise exception 'only a draft that was never published is deleted' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`,
    `create trigger stories_delete_drafts_only before update of state on stories
      for each row when (new.state = 'deleted' and old.state <> 'deleted') execute function refuse_deletion()`,
    `create function refuse_removal() returns trigger language plpgsql as $$
      begin
        raise exception 'a story is removed from the trash only' using errcode = 'restrict_violation';
      end $$`,
    `create trigger stories_removed_from_trash_only before delete on stories
      for each row when (old.state <> 'deleted') execute function refuse_removal()`,
    // What is append-only goes with its story, and never without it.
    `create function refuse_change_of_story() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and not exists (select from stories s where s.id = old.story_id) then return old; end if;
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $$`,
    ...['revisions', 'corrections', 'live_entry_versions'].flatMap((table) => [
      `drop trigger ${table}_append_only on ${table}`,
      `create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change_of_story()`,
    ]),
    ...WITH_STORY.map((table) => cascades(table, 'story_id', 'stories')),
    cascades('live_entry_versions', 'entry_id', 'live_entries'),
    cascades('corrections_to_tell', 'correction_id', 'corrections'),
    cascades('correction_letters', 'correction_id', 'corrections'),
    `create function log_of_forgotten_stories() returns trigger language plpgsql as $$
      begin
        perform append_log(null, 'forget story', old.id, 'stories', old.id, '{}'::jsonb);
        return null;
      end $$`,
    `create constraint trigger stories_forgotten_logged after delete on stories deferrable initially deferred
      for each row execute function log_of_forgotten_stories()`,
  ],
};
