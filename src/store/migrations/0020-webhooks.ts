import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** Webhooks, their events, written with the change itself, and the log of deliveries. */
export const webhooks: Migration = {
  number: 20,
  about: 'Webhooks: where programs are told of what was published, and the log of what was sent.',
  statements: [
    `create table webhooks (
      id uuid primary key, url text not null, about text not null default '', events jsonb not null, secret text not null,
      made_by uuid references users on delete set null, made_at timestamptz not null, failing_since timestamptz,
      off_at timestamptz, off_why text)`,
    `create table webhook_events (
      id uuid primary key, key text not null unique, type text not null, story_id uuid references stories on delete cascade,
      at timestamptz not null, data jsonb not null)`,
    'create index webhook_events_at on webhook_events (at)',
    'create index webhook_events_story on webhook_events (story_id)',
    `create table webhook_deliveries (
      id uuid primary key, seq bigint generated always as identity, webhook_id uuid not null references webhooks on delete cascade,
      event_id uuid not null references webhook_events on delete cascade,
      state text not null check (state in ('waiting', 'delivered', 'failed', 'skipped')),
      attempts integer not null default 0, next_at timestamptz not null, made_at timestamptz not null,
      done_at timestamptz, replay boolean not null default false)`,
    `create index webhook_deliveries_waiting on webhook_deliveries (next_at) where state = 'waiting'`,
    'create index webhook_deliveries_webhook on webhook_deliveries (webhook_id, seq desc)',
    'create index webhook_deliveries_event on webhook_deliveries (event_id)',
    `create table webhook_attempts (
      id uuid primary key, delivery_id uuid not null references webhook_deliveries on delete cascade, at timestamptz not null,
      status integer, ms integer not null, answer text not null default '', failure text not null default '')`,
    'create index webhook_attempts_delivery on webhook_attempts (delivery_id, at)',
    // Events are stored even if the webhook is disabled: they can be replayed. One event per key, however often it is
    // triggered; it exists only if the change commits.
    `create function tell_webhooks(kind text, known text, story uuid, more jsonb, moment timestamptz)
      returns void language plpgsql as $$
      declare
        made uuid;
      begin
        if not exists (select 1 from webhooks w where jsonb_exists(w.events, kind)) then return; end if;
        insert into webhook_events (id, key, type, story_id, at, data)
          values (gen_random_uuid(), known, kind, story, moment, more) on conflict (key) do nothing returning id into made;
        if made is null then return; end if;
        insert into webhook_deliveries (id, webhook_id, event_id, state, next_at, made_at)
          select gen_random_uuid(), w.id, made, 'waiting', moment, moment from webhooks w
          where w.off_at is null and jsonb_exists(w.events, kind) order by w.id;
      end $$`,
    `create function webhook_story(s stories) returns jsonb language sql stable as $$
      select jsonb_build_object('id', s.id, 'slug', s.slug, 'headline', s.headline, 'language', s.language,
        'revision', s.revision, 'published', s.published_at, 'updated', s.updated_at) $$`,
    // At the end of the transaction: only then is it known whether a correction refers to the revision.
    `create function webhooks_of_stories() returns trigger language plpgsql as $$
      declare
        kind text;
        more jsonb := jsonb_build_object('story', webhook_story(new));
      begin
        if tg_op = 'INSERT' then kind := 'story.published';
        elsif new.state = 'published' and old.state <> 'published' then kind := 'story.published';
        elsif new.state = 'withdrawn' and old.state = 'published' then
          kind := 'story.withdrawn';
          more := more || jsonb_build_object('reason', new.withdrawal_reason);
        elsif new.state = 'published' and new.revision <> old.revision then
          if exists (select 1 from corrections c where c.story_id = new.id and c.revision = new.revision) then
            return null;
          end if;
          kind := 'story.updated';
          more := more || jsonb_build_object('note',
            (select r.public_note from revisions r where r.story_id = new.id and r.number = new.revision));
        else return null;
        end if;
        perform tell_webhooks(kind, kind || ':' || new.id || ':' || new.revision, new.id, more, new.changed_at);
        return null;
      end $$`,
    `create constraint trigger stories_begun_webhooks after insert on stories deferrable initially deferred
      for each row when (new.state = 'published') execute function webhooks_of_stories()`,
    `create constraint trigger stories_changed_webhooks after update of state, revision on stories
      deferrable initially deferred for each row
      when (new.state is distinct from old.state or new.revision is distinct from old.revision)
      execute function webhooks_of_stories()`,
    `create function webhooks_of_corrections() returns trigger language plpgsql as $$
      declare
        c corrections;
        s stories;
      begin
        select * into c from corrections where id = new.correction_id;
        select * into s from stories where id = c.story_id;
        if c.id is null or c.kind = 'retraction' or s.state <> 'published' then return null; end if;
        perform tell_webhooks('story.corrected', 'story.corrected:' || c.id, s.id, jsonb_build_object(
          'story', webhook_story(s), 'correction', jsonb_build_object('id', c.id, 'at', c.at, 'kind', c.kind, 'text', c.text,
            'passageBefore', c.passage_before, 'passageAfter', c.passage_after, 'figure', c.claim_id)), c.at);
        return null;
      end $$`,
    `create constraint trigger corrections_webhooks after insert on corrections_to_tell deferrable initially deferred
      for each row execute function webhooks_of_corrections()`,
    `create function webhooks_of_entries() returns trigger language plpgsql as $$
      declare
        e live_entries;
        s stories;
        kind text := case new.what when 'out' then 'entry.published' when 'edited' then 'entry.edited'
          else 'entry.withdrawn' end;
      begin
        select * into e from live_entries where id = new.entry_id;
        select * into s from stories where id = new.story_id;
        if s.state <> 'published' then return null; end if;
        perform tell_webhooks(kind, kind || ':' || new.entry_id || ':' || new.version, s.id, jsonb_build_object(
          'story', webhook_story(s), 'entry', jsonb_build_object('id', e.id, 'number', e.number, 'version', new.version,
            'at', e.at, 'headline', new.headline, 'note', new.note)), new.at);
        return null;
      end $$`,
    `create constraint trigger live_entry_versions_webhooks after insert on live_entry_versions deferrable initially deferred
      for each row execute function webhooks_of_entries()`,
    // Deliveries that wait for the end of an embargo are scheduled again when it changes.
    `create function webhooks_of_embargoes() returns trigger language plpgsql as $$
      begin
        update webhook_deliveries d set next_at = new.changed_at from webhook_events e
          where e.id = d.event_id and e.story_id = new.id and d.state = 'waiting' and d.attempts = 0;
        return null;
      end $$`,
    `create trigger stories_embargo_webhooks after update of embargo_until, published_at on stories for each row
      when (new.embargo_until is distinct from old.embargo_until or new.published_at is distinct from old.published_at)
      execute function webhooks_of_embargoes()`,
    `create function log_of_webhooks() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          perform append_log(${actor}, 'change webhook', null, 'webhooks', old.id, jsonb_build_object('kind', 'remove'));
        else
          perform append_log(${actor}, 'change webhook', null, 'webhooks', new.id, jsonb_build_object(
            'kind', case when tg_op = 'INSERT' then 'add' else 'change' end, 'events', new.events,
            'on', new.off_at is null));
        end if;
        return null;
      end $$`,
    `create constraint trigger webhooks_logged after insert or delete on webhooks deferrable initially deferred
      for each row execute function log_of_webhooks()`,
    `create constraint trigger webhooks_changed_logged after update of off_at, events, url on webhooks
      deferrable initially deferred for each row
      when (old.off_at is distinct from new.off_at or old.events is distinct from new.events or old.url <> new.url)
      execute function log_of_webhooks()`,
  ],
};
