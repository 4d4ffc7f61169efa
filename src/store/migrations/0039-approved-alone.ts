import type { Migration } from './migration.ts';

/** A move that the only editor made of a text of their own says so, in the story's history and in the audit log. */
export const approvedAlone: Migration = {
  number: 39,
  about: 'Says of an approval that the only editor gave a text of their own that nobody else looked at it.',
  statements: [
    'alter table story_moves add column alone boolean not null default false',
    `create or replace function log_of_story_moves() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'move', new.story_id, 'story_moves', new.id,
          jsonb_build_object('move', new.move, 'from', new.from_state, 'to', new.to_state,
            'overrides', jsonb_array_length(new.overrides))
          || case when new.alone then jsonb_build_object('alone', true) else '{}' end);
        return null;
      end $$`,
  ],
};
