import { sql } from 'kysely';
import type { Config } from '../../config.ts';
import { type NewsroomSettingName, PICTURE_SETTING_NAMES, settingText } from '../../newsroom-settings.ts';
import type { Authorized } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { Refusal, refusal } from '../../words/refusal.ts';
import { pictureFault } from './check-picture.ts';
import { announceSettings } from './settings.changes.ts';
import { newestChange, settingHistory, settingOf, storedSettings } from './settings.queries.ts';

/** A member who may change the newsroom's settings. */
export type SettingsKeeper = Authorized<'manage settings'>;

/** Settings to change, as text; null: back to the default. */
export type SettingTexts = Readonly<Partial<Record<NewsroomSettingName, string | null>>>;

/** Why a setting was not changed. */
export type SettingFault = 'invalid' | 'in environment' | 'changed meanwhile';

/** None of the settings were changed, with the reason for each invalid one. */
export class WrongSettings extends Refusal {
  readonly wrong: ReadonlyMap<NewsroomSettingName, { readonly why: SettingFault; readonly says: string }>;

  constructor(wrong: WrongSettings['wrong']) {
    const [first] = wrong;
    const [name, { why, says }] = first ?? ['PORTAL_NAME', { why: 'invalid', says: '' }];
    const setting = settingOf(name).key;
    if (why === 'invalid') super('settingInvalid', { setting, why: says });
    else if (why === 'in environment') super('settingFixed', { setting, name });
    else super('settingChangedMeanwhile', { setting });
    this.wrong = wrong;
  }
}

/**
 * Changes the newsroom's settings, all or none; returns the names of those whose value changed. Throws WrongSettings if
 * a value is invalid, set in the environment, or changed by someone else since `seen`.
 */
export async function changeSettings(
  writing: Writing,
  by: SettingsKeeper,
  change: {
    readonly texts: SettingTexts;
    /** The newest change that the member saw; omitted: any. */
    readonly seen?: number | undefined;
  },
  config: Pick<Config, 'SET_IN_ENVIRONMENT'>,
): Promise<NewsroomSettingName[]> {
  await actAs(writing, by.member.id);
  return writeSettings(writing, by.member.id, change, config);
}

/** Restores a setting to its value before its newest change. Throws a Problem if that is not `id`. */
export async function undoSetting(
  writing: Writing,
  by: SettingsKeeper,
  id: string,
  config: Pick<Config, 'SET_IN_ENVIRONMENT'>,
): Promise<NewsroomSettingName> {
  await lockSettings(writing);
  const [change] = await settingHistory(writing, 1, id);
  if (!change) throw refusal('settingChangeUnknown');
  if (!change.isNewest) throw refusal('settingChangedSince');
  await changeSettings(writing, by, { texts: { [change.setting]: change.before } }, config);
  return change.setting;
}

/** As `changeSettings`, for the person setting up the newsroom: not a member yet (null), or its first administrator. */
export async function writeSettings(
  writing: Writing,
  memberId: string | null,
  { texts, seen }: { readonly texts: SettingTexts; readonly seen?: number | undefined },
  { SET_IN_ENVIRONMENT: set }: Pick<Config, 'SET_IN_ENVIRONMENT'>,
): Promise<NewsroomSettingName[]> {
  await lockSettings(writing);
  const stored = await storedSettings(writing);
  const changedSince = seen === undefined ? new Set() : await changedAfter(writing, seen);
  const wrong = new Map<NewsroomSettingName, { why: SettingFault; says: string }>();
  const changed: { name: NewsroomSettingName; before: string | null; after: string | null }[] = [];
  for (const [name, text] of Object.entries(texts) as [NewsroomSettingName, string | null][]) {
    const before = stored.get(name) ?? null;
    const read = readSetting(name, text);
    const { standard } = settingOf(name);
    if (set.has(name)) wrong.set(name, { why: 'in environment', says: '' });
    else if ((read.text ?? standard) === (before ?? standard)) continue;
    // Takes precedence over invalid values: the page is then rendered from the current state, so it could not be
    // reported next time.
    else if (changedSince.has(name)) wrong.set(name, { why: 'changed meanwhile', says: '' });
    else {
      const says = read.wrong ?? (await faultInDatabase(writing, name, read.text));
      if (says === null) changed.push({ name, before, after: read.text });
      else wrong.set(name, { why: 'invalid', says });
    }
  }
  if (wrong.size > 0) throw new WrongSettings(wrong);
  if (changed.length === 0) return [];
  await writing
    .insertInto('setting_changes')
    .values(
      changed.map(({ name, before, after }) => ({
        id: newId(),
        setting: settingOf(name).key,
        before,
        after,
        changed_by: memberId,
      })),
    )
    .execute();
  await announceSettings(writing);
  return changed.map(({ name }) => name);
}

/** The fault in a text for a setting; null if it is valid. */
export function settingFault(name: NewsroomSettingName, text: string | null): string | null {
  return readSetting(name, text).wrong;
}

/** A setting's text in its stored form, however it was typed: null if it is empty and may be; otherwise its fault. */
function readSetting(
  name: NewsroomSettingName,
  text: string | null,
): { readonly text: string | null; readonly wrong: string | null } {
  const { schema, standard } = settingOf(name);
  if (text === null || (text.trim() === '' && standard === null)) return { text: null, wrong: null };
  const read = schema.safeParse(text.trim());
  if (read.success) return { text: settingText(read.data), wrong: null };
  return { text, wrong: read.error.issues[0]?.message ?? 'is not understood' };
}

/** A fault that only the database shows in a text valid by its schema: a picture has to exist and to fit. */
async function faultInDatabase(
  writing: Writing,
  name: NewsroomSettingName,
  text: string | null,
): Promise<string | null> {
  const picture = PICTURE_SETTING_NAMES.find((one) => one === name);
  return picture && text !== null ? pictureFault(writing, picture, text) : null;
}

async function changedAfter(writing: Writing, seen: number): Promise<ReadonlySet<NewsroomSettingName>> {
  const newest = await newestChange(writing);
  if (newest <= seen) return new Set();
  const changes = await settingHistory(writing, newest - seen);
  return new Set(changes.filter(({ seq }) => seq > seen).map(({ setting }) => setting));
}

/** Serialises concurrent changes to settings. */
async function lockSettings(writing: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(724913, 64)`.execute(writing);
}
