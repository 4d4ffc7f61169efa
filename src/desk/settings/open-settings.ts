import type { Config } from '../../config.ts';
import { messageOf } from '../../errors.ts';
import { type Log, silentLog } from '../../log.ts';
import {
  NEWSROOM_SETTING_NAMES,
  type NewsroomSetting,
  type NewsroomSettingName,
  type NewsroomValues,
  settledValues,
} from '../../newsroom-settings.ts';
import { BackOff } from '../../store/back-off.ts';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { onSettingsChanged } from './settings.changes.ts';
import { newestChange, settingOf, storedSettings } from './settings.queries.ts';

/** The newsroom's settings in the database, from a single read. */
export interface SettingsNow {
  /** The newest change; the values may include one made during the read, but never the other way round. */
  readonly version: number;
  /** Settings changed at the desk, as text. */
  readonly stored: ReadonlyMap<NewsroomSettingName, string | null>;
  /** The chosen values, without derived ones. */
  readonly chosen: Config;
  /** The effective values. */
  readonly config: Config;
}

/** Settings that follow changes made at the desk. */
export interface LiveSettings {
  /** The program's settings, in which the newsroom's are always as last read. */
  readonly config: Config;
  /** Reloads the newsroom's settings; await it before acting on them. */
  reload(): Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 30_000;

const opened = new WeakMap<Config, LiveSettings>();

/**
 * Keeps the newsroom's settings in `config` in sync with the database: reads them now, and again whenever they change
 * in any process. Environment settings take precedence. Settings that are already live are returned unchanged.
 */
export async function openSettings(parts: {
  readonly store: Store;
  readonly config: Config;
  readonly log: Log;
}): Promise<LiveSettings> {
  const { store, config, log } = parts;
  const known = opened.get(config);
  if (known) return known;
  let values: NewsroomValues;
  let newest: Promise<NewsroomValues>;
  const reload = async () => {
    newest = valuesIn(store.reading, config, log);
    for (let mine = newest; ; mine = newest) {
      const read = await mine.catch((error: unknown) => {
        if (mine === newest) throw error;
        return null;
      });
      // A read that started later has newer values: wait for it.
      if (read === null || mine !== newest) continue;
      values = read;
      return;
    }
  };
  const following = follow(reload, log);
  try {
    // Listen first: a change between the two would be missed.
    await onSettingsChanged(store, following.again);
    await reload();
  } catch (error) {
    following.stop();
    throw error;
  }
  const live = { ...config };
  for (const name of NEWSROOM_SETTING_NAMES)
    Object.defineProperty(live, name, { enumerable: true, get: () => values[name] });
  const settings: LiveSettings = { config: live, reload };
  opened.set(live, settings);
  // Changes made while the database was unreachable are read when it is back.
  store.reach.onChange((isUp) => {
    if (isUp) following.again();
  });
  return settings;
}

/** Reloads on request, and retries until it succeeds. */
function follow(reload: () => Promise<void>, log: Log) {
  const backOff = new BackOff(FIRST_RETRY_MS, LAST_RETRY_MS);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isLogged = false;
  const failed = (error: unknown) => {
    if (isStopped) return;
    if (!isLogged)
      log.warn({ why: messageOf(error) }, 'the settings of the newsroom could not be read again yet');
    isLogged = true;
    clearTimeout(timer);
    timer = setTimeout(again, backOff.next()).unref();
  };
  const again = () => {
    clearTimeout(timer);
    if (isStopped) return;
    reload().then(() => {
      clearTimeout(timer);
      backOff.reset();
      isLogged = false;
    }, failed);
  };
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  return { again, stop };
}

/** The current settings, read from the database. */
export async function settingsNow(reading: Reading | Writing, config: Config): Promise<SettingsNow> {
  // Values older than their version would be restored by the next save without a warning.
  const version = await newestChange(reading);
  const stored = await storedSettings(reading);
  // Invalid values were logged when the process itself read them.
  const values = chosenValues(stored, config, silentLog);
  return {
    version,
    stored,
    chosen: { ...config, ...values },
    config: { ...config, ...settledValues(values) },
  };
}

/** `config` with the newsroom's current settings, for a short-lived command. */
export async function withSettings(reading: Reading | Writing, config: Config, log: Log): Promise<Config> {
  return { ...config, ...(await valuesIn(reading, config, log)) };
}

async function valuesIn(reading: Reading | Writing, config: Config, log: Log): Promise<NewsroomValues> {
  return settledValues(chosenValues(await storedSettings(reading), config, log));
}

function chosenValues(
  stored: ReadonlyMap<NewsroomSettingName, string | null>,
  config: Config,
  log: Log,
): NewsroomValues {
  const values = NEWSROOM_SETTING_NAMES.map((name) => [name, readValue(name, stored, config, log)] as const);
  // Each value comes from the schema of its own setting.
  return Object.fromEntries(values) as unknown as NewsroomValues;
}

function readValue(
  name: NewsroomSettingName,
  stored: ReadonlyMap<NewsroomSettingName, string | null>,
  config: Config,
  log: Log,
): unknown {
  if (config.SET_IN_ENVIRONMENT.has(name)) return config[name];
  const { schema, standard, control, options }: NewsroomSetting = settingOf(name);
  const text = stored.get(name) ?? standard ?? undefined;
  const read = schema.safeParse(text);
  if (read.success) return read.data;
  // A later version may have stored a value that this one rejects, or the catalogue of a language is gone.
  const known = text?.split(',').filter((word) => options?.includes(word)) ?? [];
  if (control === 'choices' && known.length > 0) {
    log.warn({ setting: name, used: known }, 'a part of a stored setting is not understood, and left out');
    return schema.parse(known.join(','));
  }
  log.warn({ setting: name }, 'a stored setting is not understood; its default is used');
  return schema.parse(standard ?? undefined);
}
