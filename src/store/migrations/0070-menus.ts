import type { Migration } from './migration.ts';

/** The menus of the portal, with every version. */
export const menus: Migration = {
  number: 70,
  about: 'The menus at the head and foot of pages, and the links to social networks, are edited at the desk.',
  statements: [
    // The newest version of a menu is what readers see; a content of null, and no version at all, is the standard menu.
    `create table menu_versions (
      id uuid primary key,
      place text not null check (place in ('header', 'footer', 'social')),
      version integer not null check (version > 0),
      kind text not null check (kind in ('change', 'restore')),
      content jsonb check (jsonb_typeof(content) = 'array'),
      made_by uuid,
      made_at timestamptz not null,
      unique (place, version))`,
    `create trigger menu_versions_append_only before update or delete on menu_versions
      for each row execute function refuse_change()`,
    `create function log_of_menus() returns trigger language plpgsql as $$
      begin
        perform append_log(new.made_by, 'change menu', null, 'menu_versions', new.id,
          jsonb_build_object('kind', new.kind, 'menu', new.place, 'number', new.version,
            'entries', jsonb_array_length(new.content)));
        return null;
      end $$`,
    `create constraint trigger menus_logged after insert on menu_versions
      deferrable initially deferred for each row when (new.made_by is not null) execute function log_of_menus()`,
  ],
};
