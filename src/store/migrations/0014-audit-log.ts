import type { Migration } from './migration.ts';

/** A trigger that appends to the log at commit: nothing waits for the log before that. */
const logs = (table: string, when: string, call: string, condition = ''): string[] => [
  `create function log_of_${table}() returns trigger language plpgsql as $$
    begin perform append_log(${call}); return null; end $$`,
  `create constraint trigger ${table}_logged after ${when} on ${table} deferrable initially deferred
    for each row ${condition} execute function log_of_${table}()`,
];
const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** The audit log: who did what, appended in the same transaction, each row hashed with the previous one. */
export const auditLog: Migration = {
  number: 14,
  about: 'The audit log: who did what, append-only, each row hashed over the one before.',
  statements: [
    // The hash covers the text in "entry"; the other columns are for searching.
    `create table log_entries (
      seq bigint primary key, at timestamptz not null, actor uuid, action text not null, story_id uuid,
      about text not null, about_id uuid not null, details jsonb not null, entry text not null, hash text not null)`,
    'create index log_entries_at on log_entries (at)',
    'create index log_entries_actor on log_entries (actor, seq) where actor is not null',
    'create index log_entries_story on log_entries (story_id, seq) where story_id is not null',
    // "by" is a PL/pgSQL keyword: as a field it is quoted. One row, locked when appending: numbers have no gap, and
    // concurrent transactions append one after the other.
    `create table log_head (one boolean primary key default true check (one), seq bigint not null, hash text not null)`,
    `insert into log_head (seq, hash) values (0, '')`,
    `create trigger log_entries_append_only before update or delete on log_entries
      for each row execute function refuse_change()`,
    `create trigger log_entries_stay before truncate on log_entries for each statement execute function refuse_change()`,
    `create function append_log(who uuid, what text, story uuid, kind text, id uuid, more jsonb)
      returns void language plpgsql as $$
      declare
        head log_head;
        moment timestamptz;
        said text;
        sum text;
      begin
        select * into head from log_head for update;
        moment := clock_timestamp();
        said := jsonb_build_object('seq', head.seq + 1,
          'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actor', who, 'action', what,
          'storyId', story, 'about', kind, 'aboutId', id, 'details', more)::text;
        sum := encode(sha256(convert_to(head.hash || said, 'UTF8')), 'hex');
        insert into log_entries (seq, at, actor, action, story_id, about, about_id, details, entry, hash)
          values (head.seq + 1, moment, who, what, story, kind, id, more, said, sum);
        update log_head set seq = head.seq + 1, hash = sum;
      end $$`,
    ...logs(
      'story_moves',
      'insert',
      `new.made_by, 'move', new.story_id, 'story_moves', new.id, jsonb_build_object('move', new.move,
        'from', new.from_state, 'to', new.to_state, 'overrides', jsonb_array_length(new.overrides))`,
    ),
    ...logs(
      'revisions',
      'insert',
      `new.made_by, 'save revision', new.story_id, 'revisions', new.id,
        jsonb_build_object('number', new.number, 'reason', new.reason)`,
      'when (new.made_by is not null)',
    ),
    ...logs(
      'corrections',
      'insert',
      `new.made_by, 'correct', new.story_id, 'corrections', new.id, jsonb_build_object('kind', new.kind)`,
      'when (new.made_by is not null)',
    ),
    ...logs(
      'entity_decisions',
      'insert',
      `new."by", 'decide entity', null, 'entity_decisions', new.id,
        jsonb_build_object('kind', new.kind, 'entity', new.entity_id)`,
    ),
    ...logs(
      'screening_decisions',
      'insert',
      `new."by", 'decide hit', null, 'screening_decisions', new.id,
        jsonb_build_object('hit', new.hit_id, 'decision', new.decision)`,
    ),
    ...logs(
      'watch_list_versions',
      'insert',
      `new.imported_by, 'import list', null, 'watch_list_versions', new.id,
        jsonb_build_object('list', new.list_id, 'number', new.number, 'sha256', new.sha256)`,
    ),
    ...logs(
      'stories',
      'update of embargo_until',
      `${actor}, 'embargo', new.id, 'stories', new.id,
        jsonb_build_object('until', new.embargo_until, 'before', old.embargo_until)`,
      'when (old.embargo_until is distinct from new.embargo_until)',
    ),
    // The log stores only people's ids: deleting an account removes the name, and the id stays.
    ...logs(
      'users',
      'update of role, disabled_at',
      `${actor}, 'change person', null, 'users', new.id, jsonb_build_object('role', new.role, 'before', old.role,
        'open', new.disabled_at is null)`,
      'when (old.role is distinct from new.role or old.disabled_at is distinct from new.disabled_at)',
    ),
  ],
};
