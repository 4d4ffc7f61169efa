import type { Migration } from './migration.ts';

/** All names that items of wires are known by, all names of who sent them, and their pictures. */
export const wireNames: Migration = {
  number: 64,
  about: 'Items of wires are found by each of their names, each name of their senders, and their pictures.',
  statements: [
    `alter table wire_items add column aliases text[] not null default '{}',
      add column senders text[] not null default '{}', add column pictures jsonb not null default '[]'`,
    'update wire_items set senders = array[source] where source is not null',
    'alter table wire_items drop column source',
    'create index wire_items_aliases on wire_items using gin (aliases)',
    'create index wire_items_pictures on wire_items using gin (pictures jsonb_path_ops)',
  ],
};
