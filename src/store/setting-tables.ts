import type { Generated, GeneratedAlways } from 'kysely';

interface SettingChangeTable {
  seq: GeneratedAlways<number>;
  id: string;
  setting: string;
  before: string | null;
  after: string | null;
  changed_by: string | null;
  changed_at: Generated<Date>;
}

interface SetupKeyTable {
  one: Generated<boolean>;
  hash: string;
  made_at: Date;
}

/** The tables of settings and of setting up, as the query builder sees them. */
export interface SettingTables {
  setting_changes: SettingChangeTable;
  setup_key: SetupKeyTable;
}
