import type { JsonOrNull } from './json-column.ts';

interface MenuVersionTable {
  id: string;
  place: string;
  version: number;
  kind: string;
  /** Null: the standard menu. */
  content: JsonOrNull<unknown>;
  /** Null: an import. */
  made_by: string | null;
  made_at: Date;
}

/** The table of the portal's menus, as the query builder sees it. */
export interface MenuTables {
  menu_versions: MenuVersionTable;
}
