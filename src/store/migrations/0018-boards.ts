import type { Migration } from './migration.ts';

/** Boards: what editors place on the front page and on the page of each section, with times and every version. */
export const boards: Migration = {
  number: 18,
  about: 'Boards of the front page and the sections: slots with start and end, and every version of each.',
  statements: [
    // Without a section it is the board of the front page.
    `create table boards (
      id uuid primary key, language text not null, section_id uuid references sections,
      version integer not null default 0, unique nulls not distinct (language, section_id))`,
    // "stands" is the version whose slots these are: its own number, or another's that was brought back.
    `create table board_versions (
      id uuid primary key, board_id uuid not null references boards, number integer not null check (number > 0),
      at timestamptz not null, made_by uuid, why text not null default '',
      kind text not null check (kind in ('save', 'undo', 'redo', 'restore', 'import', 'withdrawal')),
      of_number integer, stands integer not null, slots jsonb not null, unique (board_id, number))`,
    'insert into boards (id, language, version) select gen_random_uuid(), language, 1 from pins group by language',
    `insert into board_versions (id, board_id, number, at, kind, stands, slots)
      select gen_random_uuid(), b.id, 1, now(), 'import', 1, jsonb_agg(jsonb_build_object(
        'storyId', p.story_id, 'startsAt', null, 'endsAt', null) order by p.slot)
      from boards b join pins p on p.language = b.language group by b.id`,
    'alter table pins add column board_id uuid references boards, add starts_at timestamptz, add ends_at timestamptz',
    'update pins set board_id = b.id from boards b where b.language = pins.language',
    `alter table pins drop column language, alter column board_id set not null,
      add primary key (board_id, slot), add unique (board_id, story_id), add check (starts_at < ends_at)`,
    'create index pins_story on pins (story_id)',
    `create trigger board_versions_append_only before update or delete on board_versions
      for each row execute function refuse_change()`,
    `create function log_of_board_versions() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'arrange front', null, 'board_versions', new.id, jsonb_build_object(
          'board', new.board_id, 'number', new.number, 'kind', new.kind, 'slots', jsonb_array_length(new.slots)));
        return null;
      end $$`,
    `create constraint trigger board_versions_logged after insert on board_versions deferrable initially deferred
      for each row when (new.made_by is not null) execute function log_of_board_versions()`,
  ],
};
