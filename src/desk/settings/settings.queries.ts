import {
  NEWSROOM_SETTING_NAMES,
  NEWSROOM_SETTINGS,
  type NewsroomSetting,
  type NewsroomSettingName,
} from '../../newsroom-settings.ts';
import type { Reading, Writing } from '../../store/database.ts';

/** One change of a setting: its texts before and after, null for the default, and who made it. */
export interface SettingChange {
  readonly id: string;
  readonly seq: number;
  readonly setting: NewsroomSettingName;
  readonly before: string | null;
  readonly after: string | null;
  /** Null: the program itself, when it set up the demo. */
  readonly byId: string | null;
  /** Null where the account is gone. */
  readonly byName: string | null;
  readonly at: Date;
  /** Whether it is the newest of its setting, so that it can be undone. */
  readonly isNewest: boolean;
}

const NAMES = new Map<string, NewsroomSettingName>(
  NEWSROOM_SETTING_NAMES.map((name) => [NEWSROOM_SETTINGS[name].key, name]),
);

/** The setting that the API, the form and the database call `key`; undefined where there is none. */
export function settingByKey(key: string): NewsroomSettingName | undefined {
  return NAMES.get(key);
}

/** The text of every setting that was changed at the desk; null where it was set back to its default. */
export async function storedSettings(
  reading: Reading | Writing,
): Promise<ReadonlyMap<NewsroomSettingName, string | null>> {
  const rows = await reading
    .selectFrom('setting_changes')
    .distinctOn('setting')
    .select(['setting', 'after'])
    .orderBy('setting')
    .orderBy('seq', 'desc')
    .execute();
  return new Map(
    rows.flatMap(({ setting, after }) => {
      const name = settingByKey(setting);
      return name ? [[name, after] as const] : [];
    }),
  );
}

/** The number of the newest change of any setting; 0 where there is none. */
export async function newestChange(reading: Reading | Writing): Promise<number> {
  const row = await reading
    .selectFrom('setting_changes')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** The newest `most` changes of settings, the newest first; with `only`, the one of this id. */
export async function settingHistory(
  reading: Reading | Writing,
  most: number,
  only?: string,
): Promise<SettingChange[]> {
  let query = reading
    .selectFrom('setting_changes as change')
    .leftJoin('users', 'users.id', 'change.changed_by')
    .select(['change.id', 'change.seq', 'change.setting', 'change.before', 'change.after'])
    .select(['change.changed_by as byId', 'users.name as byName', 'change.changed_at as at'])
    .select((eb) =>
      eb
        .not(
          eb.exists(
            eb
              .selectFrom('setting_changes as later')
              .select('later.seq')
              .whereRef('later.setting', '=', 'change.setting')
              .whereRef('later.seq', '>', 'change.seq'),
          ),
        )
        .as('isNewest'),
    )
    .orderBy('change.seq', 'desc')
    .limit(most);
  if (only !== undefined) query = query.where('change.id', '=', only);
  const rows = await query.execute();
  return rows.flatMap(({ setting, seq, isNewest, ...row }) => {
    const name = settingByKey(setting);
    return name ? [{ ...row, setting: name, seq: Number(seq), isNewest: Boolean(isNewest) }] : [];
  });
}

/** How a setting is described, by its name in the environment. */
export function settingOf(name: NewsroomSettingName): NewsroomSetting {
  return NEWSROOM_SETTINGS[name];
}
