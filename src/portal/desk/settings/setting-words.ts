import { nearestReadableAccent } from '../../../accent.ts';
import { settingOf } from '../../../desk/settings/settings.queries.ts';
import {
  LANGUAGES,
  NEWSROOM_SETTINGS,
  type NewsroomSetting,
  type NewsroomSettingName,
} from '../../../newsroom-settings.ts';
import type { Words } from '../../messages/words.ts';
import { kindWord } from '../blocks/block-words.ts';

type SettingKey = (typeof NEWSROOM_SETTINGS)[NewsroomSettingName]['key'];

function messageOf<Key extends SettingKey>(key: Key): `setting${Capitalize<Key>}` {
  // The catalogue has a label and a help for every key of the table of settings; the type checker looks.
  return `setting${key.charAt(0).toUpperCase()}${key.slice(1)}` as `setting${Capitalize<Key>}`;
}

/** What a setting is called. */
export function settingLabel(name: NewsroomSettingName, words: Words): string {
  return words.say(messageOf<SettingKey>(NEWSROOM_SETTINGS[name].key));
}

/** What a setting does. */
export function settingHelp(name: NewsroomSettingName, words: Words): string {
  return words.say(`${messageOf<SettingKey>(NEWSROOM_SETTINGS[name].key)}Help`);
}

/** What a setting takes, said of a `text` that it does not. */
export function settingTakes(name: NewsroomSettingName, text: string, words: Words): string {
  switch (name) {
    case 'PORTAL_NAME':
      return words.say('settingNameTakes');
    case 'PORTAL_TAGLINE':
      return words.say('settingTaglineTakes');
    case 'PORTAL_LANGUAGES':
      return words.say('settingLanguagesTakes');
    case 'PORTAL_ZONE':
      return words.say('settingZoneTakes');
    case 'PORTAL_ACCENT':
      return /^#[0-9a-f]{6}$/i.test(text)
        ? words.say('settingAccentNearest', { nearest: nearestReadableAccent(text) })
        : words.say('settingAccentTakes');
    case 'CONTACT':
      return words.say('settingContactTakes');
    case 'CHECK_SURE':
      return words.say('settingCheckSureTakes');
    default:
      return words.say('settingTakesOther');
  }
}

/** One thing of a list that a setting chooses from. */
export function optionWord(name: NewsroomSettingName, option: string, words: Words): string {
  const kind = NEWSROOM_SETTINGS.PUBLISH_BLOCKS.options.find((one) => one === option);
  if (name === 'PUBLISH_BLOCKS' && kind) return kindWord(kind, words);
  return LANGUAGES.some((language) => language === option) ? words.nameOfLanguage(option) : option;
}

/** A stored text of a setting as people read it; null: its default. */
export function settingValue(name: NewsroomSettingName, stored: string | null, words: Words): string {
  const { control, standard }: NewsroomSetting = settingOf(name);
  const text = stored ?? standard;
  if (text === null || text === 'none') return words.say('settingsNothing');
  if (control === 'switch') return text === 'yes' ? words.say('settingsYes') : words.say('settingsNo');
  if (control === 'choice') return optionWord(name, text, words);
  if (control === 'choices')
    return words.list(text.split(',').map((option) => optionWord(name, option.trim(), words)));
  return text;
}
