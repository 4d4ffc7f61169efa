import type { Config } from '../../../config.ts';
import type { SettingFault } from '../../../desk/settings/change-settings.ts';
import type { SettingsNow } from '../../../desk/settings/open-settings.ts';
import { type SettingChange, settingOf } from '../../../desk/settings/settings.queries.ts';
import {
  FORM_SETTING_NAMES,
  NEWSROOM_SETTING_NAMES,
  type NewsroomSettingName,
  SETTING_SECTIONS,
  settingText,
} from '../../../newsroom-settings.ts';
import { isPolicySetting } from '../../../publisher-settings.ts';
import type { Words } from '../../../words/words.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { ChosenOption } from '../../ui/form/Choices.tsx';
import type { ChoiceOption, FieldView } from '../../ui/form/Field.tsx';
import { fullStamp } from '../../ui/times.ts';
import { type PicturesGiven, picturesView } from './pictures.view.ts';
import { optionWord, settingHelp, settingLabel, settingTakes, settingValue } from './setting-words.ts';
import { type ZoneGroup, zoneGroups } from './zone-groups.ts';

/** The path of the settings. */
export const SETTINGS_PATH = '/desk/settings';

/** The field with the text the setting `key` had when the form was drawn. */
export function drawnField(key: string): string {
  return `was-${key}`;
}

/** A setting as a field of the form. */
export type SettingField = FieldView &
  (
    | { readonly control: 'line' | 'number'; readonly most: number; readonly ltr: boolean }
    | { readonly control: 'colour'; readonly most: number; readonly sample: string }
    | { readonly control: 'switch'; readonly on: boolean }
    | {
        readonly control: 'choice';
        readonly options: readonly ChoiceOption[];
        readonly groups?: readonly ZoneGroup[];
      }
    | { readonly control: 'choices'; readonly options: readonly ChosenOption[] }
  );

/** The page of settings. */
export type SettingsView = ReturnType<typeof settingsView>;

/** The values entered, by setting, and their errors. */
export interface SettingsTyped {
  readonly texts: Readonly<Partial<Record<NewsroomSettingName, string | null>>>;
  readonly wrong: ReadonlyMap<NewsroomSettingName, { readonly why: SettingFault }>;
}

/** The settings page; `typed` has values that were not saved, `given` the pictures. */
export function settingsView(
  { version, chosen }: SettingsNow,
  changes: readonly SettingChange[],
  typed: SettingsTyped | null,
  given: PicturesGiven,
  edition: Edition,
) {
  const { words } = edition;
  const field = (name: NewsroomSettingName) => settingField(name, chosen, typed, words);
  return {
    action: hrefIn(edition, SETTINGS_PATH),
    /** The hidden fields: the latest change, and each setting as it was drawn. */
    hidden: [
      { name: 'seen', value: String(version) },
      ...FORM_SETTING_NAMES.filter((name) => !chosen.SET_IN_ENVIRONMENT.has(name)).map((name) => ({
        name: drawnField(settingOf(name).key),
        value: settingText(chosen[name]) ?? '',
      })),
    ],
    parts: SETTING_SECTIONS.filter((section) => section !== 'pictures').map((section) => ({
      id: section,
      title: partTitle(section, words),
      fields: FORM_SETTING_NAMES.filter((name) => settingOf(name).section === section).map(field),
    })),
    pictures: picturesView(chosen, version, given, edition),
    save: words.say('settingsSave'),
    history: {
      title: words.say('settingsHistory'),
      none: changes.length > 0 ? null : words.say('settingsHistoryNone'),
      action: hrefIn(edition, `${SETTINGS_PATH}/undo`),
      lines: changes.map((change) => changeLine(change, chosen, given.names, edition)),
    },
    links: [
      { text: words.say('settingsFullLog'), href: hrefIn(edition, '/desk/log', { action: 'setting' }) },
      { text: words.say('settingsData'), href: `${SETTINGS_PATH}.json` },
    ],
  };
}

/** A setting as a form field, with the text entered or else its current value. */
export function settingField(
  name: NewsroomSettingName,
  config: Config,
  typed: SettingsTyped | null,
  words: Words,
): SettingField {
  const { key, control, most = 200, options = [] } = settingOf(name);
  const set = config.SET_IN_ENVIRONMENT.has(name);
  const now = settingText(config[name]);
  const sent = set ? undefined : typed?.texts[name];
  const text = (sent === undefined ? now : sent) ?? '';
  const fault = set ? undefined : typed?.wrong.get(name);
  const view: FieldView = {
    name: key,
    label: settingLabel(name, words),
    value: text,
    hint: set
      ? `${settingHelp(name, words)} ${words.say('settingsInEnvironment', { name })}`
      : settingHelp(name, words),
    wrong: fault && faultWords(name, fault.why, text, now, words),
    disabled: set,
  };
  switch (control) {
    case 'switch':
      return { ...view, control, on: text === 'yes' };
    case 'choice':
      return {
        ...view,
        control,
        options: options.map((value) => ({ value, text: optionWord(name, value, words) })),
      };
    case 'choices': {
      const chosen = new Set(text.split(',').map((option) => option.trim()));
      const boxes = options.map((value) => ({
        value,
        text: optionWord(name, value, words),
        on: chosen.has(value),
      }));
      return { ...view, control, options: boxes };
    }
    case 'zone': {
      const { first, groups } = zoneGroups(text);
      return { ...view, control: 'choice', options: first, groups };
    }
    case 'colour':
      return { ...view, control, most, sample: settingText(config[name]) ?? '' };
    // Pictures have their own forms.
    case 'picture':
      return { ...view, control: 'line', most, ltr: true };
    default:
      return {
        ...view,
        control,
        most,
        ltr: control === 'number' || isLeftToRight(name),
      };
  }
}

/** The settings as data, under their API names; each with its default, and its source. */
export function settingsJson({ config, stored, version }: SettingsNow) {
  const settings = NEWSROOM_SETTING_NAMES.map((name) => {
    const { key, section, schema, standard } = settingOf(name);
    return {
      key,
      section,
      value: config[name] ?? null,
      standard: schema.parse(standard ?? undefined) ?? null,
      setBy: config.SET_IN_ENVIRONMENT.has(name)
        ? ('environment' as const)
        : (stored.get(name) ?? null) === null
          ? ('default' as const)
          : ('desk' as const),
      environment: name,
    };
  });
  return { settings, version };
}

function faultWords(
  name: NewsroomSettingName,
  why: SettingFault,
  text: string,
  now: string | null,
  words: Words,
): string {
  if (why === 'in environment') return words.say('settingsInEnvironment', { name });
  if (why === 'changed meanwhile')
    return words.say('settingsMeanwhile', { value: settingValue(name, now, words) });
  return settingTakes(name, text, words);
}

function changeLine(
  { id, at, byId, byName, setting, before, after, isNewest }: SettingChange,
  { SET_IN_ENVIRONMENT }: Config,
  names: PicturesGiven['names'],
  { words, zone }: Edition,
) {
  const label = settingLabel(setting, words);
  return {
    id,
    at: fullStamp(at, true, words, zone),
    by: byName ?? (byId === null ? words.say('settingsByProgram') : words.say('settingsByGone')),
    setting: label,
    fromTo: words.say('settingsFromTo', {
      before: settingValue(setting, before, words, names),
      after: settingValue(setting, after, words, names),
    }),
    /** Null if there is a later change, or the environment sets it. */
    undo:
      isNewest && !SET_IN_ENVIRONMENT.has(setting)
        ? { text: words.say('settingsUndo'), label: words.say('settingsUndoNamed', { setting: label }) }
        : null,
  };
}

/** Whether a setting holds an address, a number or a time, which read from left to right in every language. */
function isLeftToRight(name: NewsroomSettingName): boolean {
  return (
    name === 'CONTACT' ||
    name === 'NEWSLETTER_TIME' ||
    name === 'PUBLISHER_EMAIL' ||
    name === 'PUBLISHER_PHONE' ||
    name === 'PUBLISHER_FOUNDED' ||
    isPolicySetting(name)
  );
}

function partTitle(section: (typeof SETTING_SECTIONS)[number], words: Words): string {
  switch (section) {
    case 'newsroom':
      return words.say('settingsPartNewsroom');
    case 'publisher':
      return words.say('settingsPartPublisher');
    case 'pictures':
      return words.say('settingsPartPictures');
    case 'publishing':
      return words.say('settingsPartPublishing');
    case 'newsletter':
      return words.say('newsletter');
    case 'policies':
      return words.say('settingsPartPolicies');
    case 'checks':
      return words.say('settingsPartChecks');
    case 'readership':
      return words.say('settingsPartReadership');
  }
}
