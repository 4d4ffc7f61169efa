import { nearestReadableAccent } from '../../../accent.ts';
import { settingOf } from '../../../desk/settings/settings.queries.ts';
import {
  NEWSROOM_SETTINGS,
  type NewsroomSetting,
  type NewsroomSettingName,
  WEEKDAYS,
} from '../../../newsroom-settings.ts';
import { isPolicySetting, isPublisherSetting, PUBLISHER_SETTINGS } from '../../../publisher-settings.ts';
import { interfaceLanguage } from '../../../words/languages.ts';
import type { Words } from '../../../words/words.ts';
import { policyHelp, policyLabel, publisherHelp, publisherLabel } from '../../site/publisher-words.ts';
import { weekdayName } from '../../ui/weekday-name.ts';
import { kindWord } from '../blocks/block-words.ts';

/** The label of a setting. */
export function settingLabel(name: NewsroomSettingName, words: Words): string {
  if (isPublisherSetting(name)) return publisherLabel(name, words);
  if (isPolicySetting(name)) return policyLabel(name, words);
  switch (name) {
    case 'PORTAL_NAME':
      return words.say('settingName');
    case 'PORTAL_TAGLINE':
      return words.say('settingTagline');
    case 'PORTAL_LANGUAGE':
      return words.say('settingLanguage');
    case 'PORTAL_LANGUAGES':
      return words.say('settingLanguages');
    case 'PORTAL_ZONE':
      return words.say('settingZone');
    case 'PORTAL_ACCENT':
      return words.say('settingAccent');
    case 'PORTAL_TYPE':
      return words.say('settingType');
    case 'FRONT_PARTS':
      return words.say('settingFrontParts');
    case 'CONTACT':
      return words.say('settingContact');
    case 'PORTAL_LOGO':
      return words.say('settingLogo');
    case 'PORTAL_LOGO_DARK':
      return words.say('settingLogoDark');
    case 'PORTAL_ICON':
      return words.say('settingIcon');
    case 'TWO_PAIRS_OF_EYES':
      return words.say('settingFourEyes');
    case 'ONLY_EDITOR_APPROVES':
      return words.say('settingOnlyEditorApproves');
    case 'PUBLISH_BLOCKS':
      return words.say('settingBlocks');
    case 'INTAKE_DAYS':
      return words.say('settingIntakeDays');
    case 'NEWSLETTER_DAYS':
      return words.say('settingNewsletterDays');
    case 'NEWSLETTER_TIME':
      return words.say('settingNewsletterTime');
    case 'NEWSLETTER_STORIES':
      return words.say('settingNewsletterStories');
    case 'RESERVE_TEXT_MINING':
      return words.say('settingTextMining');
    case 'CHECK_SURE':
      return words.say('settingCheckSure');
    case 'CHECK_PAGE':
      return words.say('settingCheckPage');
    case 'READERSHIP':
      return words.say('settingReadership');
    case 'READERSHIP_MONTHS':
      return words.say('settingReadershipMonths');
  }
}

/** The explanation of a setting. */
export function settingHelp(name: NewsroomSettingName, words: Words): string {
  if (isPublisherSetting(name)) return publisherHelp(name, words);
  if (isPolicySetting(name)) return policyHelp(name, words);
  switch (name) {
    case 'PORTAL_NAME':
      return words.say('settingNameHelp');
    case 'PORTAL_TAGLINE':
      return words.say('settingTaglineHelp');
    case 'PORTAL_LANGUAGE':
      return words.say('settingLanguageHelp');
    case 'PORTAL_LANGUAGES':
      return words.say('settingLanguagesHelp');
    case 'PORTAL_ZONE':
      return words.say('settingZoneHelp');
    case 'PORTAL_ACCENT':
      return words.say('settingAccentHelp');
    case 'PORTAL_TYPE':
      return words.say('settingTypeHelp');
    case 'FRONT_PARTS':
      return words.say('settingFrontPartsHelp');
    case 'CONTACT':
      return words.say('settingContactHelp');
    case 'PORTAL_LOGO':
      return words.say('settingLogoHelp');
    case 'PORTAL_LOGO_DARK':
      return words.say('settingLogoDarkHelp');
    case 'PORTAL_ICON':
      return words.say('settingIconHelp');
    case 'TWO_PAIRS_OF_EYES':
      return words.say('settingFourEyesHelp');
    case 'ONLY_EDITOR_APPROVES':
      return words.say('settingOnlyEditorApprovesHelp');
    case 'PUBLISH_BLOCKS':
      return words.say('settingBlocksHelp');
    case 'INTAKE_DAYS':
      return words.say('settingIntakeDaysHelp');
    case 'NEWSLETTER_DAYS':
      return words.say('settingNewsletterDaysHelp');
    case 'NEWSLETTER_TIME':
      return words.say('settingNewsletterTimeHelp');
    case 'NEWSLETTER_STORIES':
      return words.say('settingNewsletterStoriesHelp');
    case 'RESERVE_TEXT_MINING':
      return words.say('settingTextMiningHelp');
    case 'CHECK_SURE':
      return words.say('settingCheckSureHelp');
    case 'CHECK_PAGE':
      return words.say('settingCheckPageHelp');
    case 'READERSHIP':
      return words.say('settingReadershipHelp');
    case 'READERSHIP_MONTHS':
      return words.say('settingReadershipMonthsHelp');
  }
}

/** What a setting accepts, as the error for an invalid `text`. */
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
    case 'PORTAL_LOGO':
    case 'PORTAL_LOGO_DARK':
      return words.say('settingLogoTakes');
    case 'PORTAL_ICON':
      return words.say('settingIconTakes');
    case 'INTAKE_DAYS':
      return words.say('settingIntakeDaysTakes');
    case 'NEWSLETTER_TIME':
      return words.say('settingNewsletterTimeTakes');
    case 'NEWSLETTER_STORIES':
      return words.say('settingNewsletterStoriesTakes');
    case 'CHECK_SURE':
      return words.say('settingCheckSureTakes');
    case 'READERSHIP_MONTHS':
      return words.say('settingReadershipMonthsTakes');
    case 'PUBLISHER_EMAIL':
      return words.say('settingPublisherEmailTakes');
    case 'PUBLISHER_PHONE':
      return words.say('settingPublisherPhoneTakes');
    case 'PUBLISHER_FOUNDED':
      return words.say('settingPublisherFoundedTakes');
    default:
      if (isPolicySetting(name)) return words.say('settingPolicyTakes');
      return isPublisherSetting(name)
        ? words.say('settingPublisherTakes', { most: words.number(PUBLISHER_SETTINGS[name].most) })
        : words.say('settingTakesOther');
  }
}

/** The label of one option of a setting. */
export function optionWord(name: NewsroomSettingName, option: string, words: Words): string {
  const kind = NEWSROOM_SETTINGS.PUBLISH_BLOCKS.options.find((one) => one === option);
  if (name === 'PUBLISH_BLOCKS' && kind) return kindWord(kind, words);
  if (name === 'PORTAL_TYPE' || name === 'FRONT_PARTS') return lookWord(option, words);
  const day = WEEKDAYS.find((one) => one === option);
  if (name === 'NEWSLETTER_DAYS' && day) return weekdayName(day, words);
  return interfaceLanguage(option) === option ? words.nameOfLanguage(option) : option;
}

function lookWord(option: string, words: Words): string {
  switch (option) {
    case 'serif':
      return words.say('settingTypeSerif');
    case 'sans':
      return words.say('settingTypeSans');
    case 'latest':
      return words.say('settingFrontPartLatest');
    case 'mostRead':
      return words.say('settingFrontPartMostRead');
    default:
      return words.say('settingFrontPartSections');
  }
}

/** A setting's stored text in readable form, null being its default; `names` are those of pictures by id. */
export function settingValue(
  name: NewsroomSettingName,
  stored: string | null,
  words: Words,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const { control, standard }: NewsroomSetting = settingOf(name);
  const text = stored ?? standard;
  if (text === null || text === 'none') return words.say('settingsNothing');
  if (control === 'switch') return text === 'yes' ? words.say('settingsYes') : words.say('settingsNo');
  if (control === 'choice') return optionWord(name, text, words);
  if (control === 'choices')
    return words.list(text.split(',').map((option) => optionWord(name, option.trim(), words)));
  return names.get(text) ?? text;
}
