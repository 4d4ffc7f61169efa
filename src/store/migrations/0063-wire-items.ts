import type { Migration } from './migration.ts';

/** What wires say of the items that stories were made of, and which of them they have cancelled. */
export const wireItems: Migration = {
  number: 63,
  about: 'The guid, version and codes of items of wires, by the story that was made of each.',
  statements: [
    `create table wire_items (
      key text primary key,
      guid text not null,
      source text,
      story_id uuid references stories on delete cascade,
      version text,
      version_at timestamptz,
      canceled boolean not null default false,
      slugline text,
      urgency smallint check (urgency between 1 and 9),
      ed_note text,
      terms text,
      named jsonb not null default '[]',
      changed_at timestamptz not null
    )`,
    'create index wire_items_guid on wire_items (guid)',
    'create index wire_items_story on wire_items (story_id)',
  ],
};
