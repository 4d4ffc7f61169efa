import type { Migration } from './migration.ts';

/** All names that items of wires are known by, and all names of who sent them. */
export const wireNames: Migration = {
  number: 64,
  about: 'Items of wires are found by each of their names, and by each name of their senders.',
  statements: [
    `alter table wire_items add column aliases text[] not null default '{}',
      add column senders text[] not null default '{}'`,
    'update wire_items set senders = array[source] where source is not null',
    'alter table wire_items drop column source',
    'create index wire_items_aliases on wire_items using gin (aliases)',
  ],
};
