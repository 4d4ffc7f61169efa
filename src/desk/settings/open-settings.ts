import type { Config } from '../../config.ts';
import { messageOf } from '../../errors.ts';
import { type Log, silentLog } from '../../log.ts';
import {
  NEWSROOM_SETTING_NAMES,
  type NewsroomSettingName,
  type NewsroomValues,
  settledValues,
} from '../../newsroom-settings.ts';
import { BackOff } from '../../store/back-off.ts';
import type { Reading, Store, Writing } from '../../store/database.ts';
import { onSettingsChanged } from './settings.changes.ts';
import { newestChange, settingOf, storedSettings } from './settings.queries.ts';

/** The settings of the newsroom as the database has them, all from one reading. */
export interface SettingsNow {
  /** The newest change; one that was made during the reading may be in the values, but never the other way round. */
  readonly version: number;
  /** What was changed at the desk, as text. */
  readonly stored: ReadonlyMap<NewsroomSettingName, string | null>;
  /** The values as they are chosen: without what follows from others. */
  readonly chosen: Config;
  /** The values as they are used. */
  readonly config: Config;
}

/** Settings that follow what is changed at the desk. */
export interface LiveSettings {
  /** The program's settings, of which those of the newsroom are always as they were read last. */
  readonly config: Config;
  /** Reads the newsroom's settings again; await it before acting on them. */
  reload(): Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 30_000;

const opened = new WeakMap<Config, LiveSettings>();

/**
 * Makes the newsroom's settings in `config` follow the database: they are read now, and again whenever they change in any
 * process. What the environment sets stays. Settings that are live already are answered as they are.
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
      // One that began later reads what is newer: it is waited for.
      if (read === null || mine !== newest) continue;
      values = read;
      return;
    }
  };
  const following = follow(reload, log);
  try {
    // Listening first: a change between the two would be missed.
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
  // What changed while the database was out of reach is read when it is back.
  store.reach.onChange((isUp) => {
    if (isUp) following.again();
  });
  return settings;
}

/** Reads again whenever it is asked to, and until that succeeds. */
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

/** The settings as they are now, whatever this process has heard of changes. */
export async function settingsNow(reading: Reading | Writing, config: Config): Promise<SettingsNow> {
  // Values older than their version would be put back by the next save, and nobody would be warned.
  const version = await newestChange(reading);
  const stored = await storedSettings(reading);
  // What is not understood was logged when the process itself read it.
  const values = chosenValues(stored, config, silentLog);
  return {
    version,
    stored,
    chosen: { ...config, ...values },
    config: { ...config, ...settledValues(values) },
  };
}

/** `config` with the newsroom's settings as they are now, for a command that ends soon. */
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
  const { schema, standard } = settingOf(name);
  const text = stored.get(name) ?? standard ?? undefined;
  const read = schema.safeParse(text);
  if (read.success) return read.data;
  // A later version may have stored what this one does not take.
  log.warn({ setting: name }, 'a stored setting is not understood; its default is used');
  return schema.parse(standard ?? undefined);
}
