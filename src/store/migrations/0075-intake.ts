import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;
/** Cursors have milliseconds. */
const ms = (time: string) => `date_trunc('milliseconds', ${time})`;
/** What comes from outside: neither the newsroom's own copy, nor written at the desk. */
const fromOutside = (story: string) =>
  `${story}.policy <> 'own' and ${story}.external_key is not null and ${story}.external_key not like 'desk:%'`;
/** A member who may have left since. */
const member = (id: string) => `(select u.id from users u where u.id = ${id})`;
const inOrder = 'at desc, story_id desc';

/** The pool of incoming copy: where each item stands, who follows it, and what the list filters by. */
export const intake: Migration = {
  number: 75,
  about: 'Copy that comes from outside is in a pool: taken, spiked, followed, or forgotten after a while.',
  statements: [
    // What the list filters by is repeated here, each with the order of the list: else a rare source would be looked
    // for in everything that came.
    `create table intake_items (
      story_id uuid primary key references stories on delete cascade,
      state text not null check (state in ('waiting', 'taken', 'spiked')),
      came_at timestamptz not null,
      at timestamptz not null,
      version integer not null default 1,
      source_id uuid not null references sources,
      language text not null,
      section_id uuid references sections,
      urgency smallint,
      terms integer[],
      kept boolean not null default false,
      decided_by uuid references users on delete set null,
      decided_at timestamptz)`,
    `create index intake_items_newest on intake_items (${inOrder})`,
    `create index intake_items_state on intake_items (state, ${inOrder})`,
    `create index intake_items_source on intake_items (source_id, ${inOrder})`,
    `create index intake_items_language on intake_items (language, ${inOrder})`,
    `create index intake_items_section on intake_items (section_id, ${inOrder}) where section_id is not null`,
    `create index intake_items_urgent on intake_items (${inOrder}) where urgency <= 3`,
    `create index intake_items_routine on intake_items (${inOrder}) where urgency > 3`,
    'create index intake_items_terms on intake_items using gin (terms)',
    'create index intake_items_unread on intake_items (at) where terms is null',
    `create index intake_items_old on intake_items (at) where state <> 'taken' and not kept`,
    'create index intake_items_decider on intake_items (decided_by) where decided_by is not null',
    `create table intake_follows (
      story_id uuid not null references stories on delete cascade,
      user_id uuid not null references users on delete cascade,
      revision integer not null,
      at timestamptz not null,
      primary key (story_id, user_id))`,
    'create index intake_follows_member on intake_follows (user_id)',
    // In the transaction of the import, so that nothing is missed. An archive that is imported does not come in, and
    // what another desk had changed, as its newsroom was moved here, is not undecided.
    `create function intake_came() returns trigger language plpgsql as $$
      begin
        insert into intake_items (story_id, state, came_at, at, source_id, language, section_id)
          values (new.id, case when new.state = 'draft' and new.intake_hash is null then 'waiting' else 'taken' end,
            ${ms('new.created_at')}, ${ms('new.created_at')}, new.source_id, new.language, new.section_id)
          on conflict do nothing;
        return null;
      end $$`,
    `create trigger stories_came_in after insert on stories for each row
      when (${fromOutside('new')} and (new.state = 'draft'
        or new.state = 'published' and new.published_at > new.created_at - interval '7 days'))
      execute function intake_came()`,
    // Changing, assigning or moving an item at the desk takes it; the trash removes it from the pool.
    `create function intake_changed() returns trigger language plpgsql as $$
      declare
        touched boolean := new.state <> old.state
          or (new.changed_by is not null and new.changed_by is distinct from old.changed_by)
          or (new.assigned_to is not null and new.assigned_to is distinct from old.assigned_to);
      begin
        if new.state = 'deleted' then
          delete from intake_items where story_id = new.id;
          return null;
        end if;
        update intake_items set source_id = new.source_id, language = new.language, section_id = new.section_id,
            state = case when touched then 'taken' else state end,
            decided_by = case when touched and state <> 'taken'
              then ${member('coalesce(new.assigned_to, new.changed_by)')} else decided_by end,
            decided_at = case when touched and state <> 'taken' then new.changed_at else decided_at end
          where story_id = new.id;
        return null;
      end $$`,
    `create trigger stories_changed_in_pool
      after update of state, changed_by, assigned_to, source_id, language, section_id on stories for each row
      when ((old.state, old.changed_by, old.assigned_to, old.source_id, old.language, old.section_id)
        is distinct from (new.state, new.changed_by, new.assigned_to, new.source_id, new.language, new.section_id))
      execute function intake_changed()`,
    `create function intake_drafted() returns trigger language plpgsql as $$
      begin
        update intake_items set state = 'taken', decided_by = ${member('new.saved_by')}, decided_at = new.saved_at
          where story_id = new.story_id and state <> 'taken';
        return null;
      end $$`,
    `create trigger copies_take_items after insert on copies for each row execute function intake_drafted()`,
    // A new version leads the list again, and its words are read again.
    `create function intake_revised() returns trigger language plpgsql as $$
      begin
        update intake_items set at = ${ms('new.at')}, version = version + 1, terms = null where story_id = new.story_id;
        return null;
      end $$`,
    `create trigger revisions_of_items after insert on revisions for each row
      when (new.made_by is null and new.number > 1) execute function intake_revised()`,
    `create function intake_urgent() returns trigger language plpgsql as $$
      begin
        update intake_items set urgency = new.urgency
          where story_id = new.story_id and urgency is distinct from new.urgency;
        return null;
      end $$`,
    `create trigger wire_items_urgency after insert or update of urgency, story_id on wire_items for each row
      when (new.story_id is not null) execute function intake_urgent()`,
    // Only what a person does in the pool: everything else is in the log by itself.
    `create function log_of_intake_items() returns trigger language plpgsql as $$
      begin
        if ${actor} is not null then
          perform append_log(${actor}, 'decide item', new.story_id, 'stories', new.story_id, jsonb_build_object('kind',
            case new.state when 'taken' then 'take' when 'spiked' then 'spike' else 'bring back' end));
        end if;
        return null;
      end $$`,
    `create constraint trigger intake_items_logged after update of state on intake_items
      deferrable initially deferred for each row when (old.state <> new.state) execute function log_of_intake_items()`,
    `create function log_of_intake_follows() returns trigger language plpgsql as $$
      declare
        one intake_follows := case when tg_op = 'DELETE' then old else new end;
      begin
        if ${actor} is not null then
          perform append_log(${actor}, 'decide item', one.story_id, 'stories', one.story_id,
            jsonb_build_object('kind', case tg_op when 'DELETE' then 'unfollow' else 'follow' end));
        end if;
        return null;
      end $$`,
    `create constraint trigger intake_follows_logged after insert or delete on intake_follows
      deferrable initially deferred for each row execute function log_of_intake_follows()`,
    // Forgetting has one row for many items: each had only come and gone.
    `create or replace function log_of_forgotten_stories() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('sourceline.forgetting', true), '') <> 'items' then
          perform append_log(null, 'forget story', old.id, 'stories', old.id, '{}'::jsonb);
        end if;
        return null;
      end $$`,
    // Only recent copy: what has been a draft for longer is for the desk's list of stories.
    `insert into intake_items (story_id, state, came_at, at, source_id, language, section_id, urgency, decided_by, decided_at)
      select s.id, case when taken.it then 'taken' else 'waiting' end, ${ms('s.created_at')}, ${ms('s.created_at')},
        s.source_id, s.language, s.section_id, (select min(w.urgency) from wire_items w where w.story_id = s.id),
        case when taken.it then ${member('coalesce(s.assigned_to, s.changed_by)')} end, case when taken.it then s.changed_at end
      from stories s cross join lateral (select s.changed_by is not null or s.intake_hash is not null or s.assigned_to is not null
        or exists (select from copies c where c.story_id = s.id) as it) taken
      where s.state = 'draft' and s.changed_at > now() - interval '30 days' and ${fromOutside('s')}`,
  ],
};
