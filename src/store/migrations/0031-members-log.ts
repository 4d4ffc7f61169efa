import type { Migration } from './migration.ts';

const actor = `nullif(current_setting('sourceline.actor', true), '')::uuid`;

const logged = (table: string, name: string, when: string, call: string, condition = '') =>
  `create constraint trigger ${table}_${name} after ${when} on ${table} deferrable initially deferred
    for each row ${condition} execute function ${call}()`;

/** New members of the newsroom, invitations and block overrides are in the audit log, too. */
export const membersLog: Migration = {
  number: 31,
  about: 'New members of the newsroom, invitations and overrides of blocks stand in the audit log.',
  statements: [
    // The log stores only people's ids: neither the name nor the address of an invitation.
    `create function log_of_members() returns trigger language plpgsql as $$
      begin
        perform append_log(${actor}, 'make person', null, 'users', new.id, jsonb_strip_nulls(jsonb_build_object(
          'role', new.role, 'invitation', nullif(current_setting('sourceline.invitation', true), ''))));
        return null;
      end $$`,
    logged('users', 'made_logged', 'insert', 'log_of_members', `when (new.role <> 'reader')`),
    // An accepted invitation is shown by the account it created; an expired one was nobody's action.
    `create function log_of_invitations() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          perform append_log(${actor}, 'invite person', null, 'registrations', new.id,
            jsonb_build_object('role', new.role));
        elsif old.expires_at > clock_timestamp() and not exists (select 1 from users u where u.email = old.email) then
          perform append_log(${actor}, 'uninvite person', null, 'registrations', old.id,
            jsonb_build_object('role', old.role));
        end if;
        return null;
      end $$`,
    logged(
      'registrations',
      'invited_logged',
      'insert',
      'log_of_invitations',
      `when (new.kind = 'invitation')`,
    ),
    logged(
      'registrations',
      'uninvited_logged',
      'delete',
      'log_of_invitations',
      `when (old.kind = 'invitation')`,
    ),
    // An imported override was made at another portal, by someone who is not a member here.
    `create function log_of_block_overrides() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          perform append_log(new.taken_back_by, 'take block back', new.story_id, 'block_overrides', new.id,
            jsonb_build_object('kind', new.block ->> 'kind', 'key', new.key));
        elsif exists (select 1 from users u where u.id = new.made_by) then
          perform append_log(new.made_by, 'let block pass', new.story_id, 'block_overrides', new.id,
            jsonb_build_object('kind', new.block ->> 'kind', 'key', new.key));
        end if;
        return null;
      end $$`,
    logged('block_overrides', 'made_logged', 'insert', 'log_of_block_overrides'),
    logged(
      'block_overrides',
      'taken_back_logged',
      'update of taken_back_at',
      'log_of_block_overrides',
      'when (old.taken_back_at is null and new.taken_back_at is not null)',
    ),
  ],
};
