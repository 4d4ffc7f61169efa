import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

/** API tokens of programs, and the responses to their requests, stored for a day so that nothing is done twice. */
export const apiTokens: Migration = {
  number: 17,
  about: 'Tokens for programs, and the answers kept for their idempotency keys.',
  statements: [
    // The token itself is stored nowhere: it is identified by its hash.
    `create table api_tokens (
      id uuid primary key, user_id uuid not null references users on delete cascade, name text not null check (name <> ''),
      scopes jsonb not null, hash text not null unique, hint text not null, made_at timestamptz not null,
      expires_at timestamptz not null check (expires_at > made_at and expires_at <= made_at + interval '367 days'),
      last_used_at timestamptz, revoked_at timestamptz, revoked_by uuid)`,
    'create index api_tokens_user on api_tokens (user_id)',
    `create table api_answers (
      token_id uuid not null references api_tokens on delete cascade, key text not null, request_hash text not null,
      at timestamptz not null, status integer not null, headers jsonb not null, body text not null,
      primary key (token_id, key))`,
    'create index api_answers_at on api_answers (at)',
    `create function log_of_api_tokens() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform append_log(${actor}, 'make token', null, 'api_tokens', new.id,
            jsonb_build_object('person', new.user_id, 'scopes', new.scopes, 'expires', new.expires_at));
        else
          perform append_log(${actor}, 'revoke token', null, 'api_tokens', new.id,
            jsonb_build_object('person', new.user_id));
        end if;
        return null;
      end $$`,
    `create constraint trigger api_tokens_made after insert on api_tokens deferrable initially deferred
      for each row execute function log_of_api_tokens()`,
    `create constraint trigger api_tokens_revoked after update of revoked_at on api_tokens deferrable initially deferred
      for each row when (old.revoked_at is null and new.revoked_at is not null) execute function log_of_api_tokens()`,
    // Actions with a token record which one.
    `create or replace function append_log(who uuid, what text, story uuid, kind text, id uuid, more jsonb)
      returns void language plpgsql as $$
      declare
        head log_head;
        moment timestamptz;
        said text;
        sum text;
        token text := nullif(current_setting('sourceline.token', true), '');
      begin
        select * into head from log_head for update;
        moment := clock_timestamp();
        if token is not null then more := more || jsonb_build_object('token', token); end if;
        said := jsonb_build_object('seq', head.seq + 1,
          'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actor', who, 'action', what,
          'storyId', story, 'about', kind, 'aboutId', id, 'details', more)::text;
        sum := encode(sha256(convert_to(head.hash || said, 'UTF8')), 'hex');
        insert into log_entries (seq, at, actor, action, story_id, about, about_id, details, entry, hash)
          values (head.seq + 1, moment, who, what, story, kind, id, more, said, sum);
        update log_head set seq = head.seq + 1, hash = sum;
      end $$`,
  ],
};
