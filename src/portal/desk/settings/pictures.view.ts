import type { Config } from '../../../config.ts';
import { settingOf } from '../../../desk/settings/settings.queries.ts';
import { PICTURE_SETTING_NAMES, type PictureSettingName } from '../../../newsroom-settings.ts';
import type { PictureFile } from '../../../stories/media/picture-file.queries.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import { pictureOf } from '../../ui/picture.view.ts';
import { settingHelp, settingLabel } from './setting-words.ts';

/** The path for uploading the newsroom's logo and icon. */
export const PICTURES_PATH = '/desk/settings/pictures';

/** The pictures that settings refer to. */
export interface PicturesGiven {
  readonly files: ReadonlyMap<string, PictureFile>;
  /** Their file names. */
  readonly names: ReadonlyMap<string, string>;
  /** The upload that was refused, and why; null if none was. */
  readonly refused: { readonly name: PictureSettingName; readonly why: string } | null;
}

/** One picture of the newsroom: the current one, and the form that uploads another. */
export type PictureSetting = ReturnType<typeof pictureSetting>;

/** The newsroom's logo and icon on the settings page. */
export type PicturesView = ReturnType<typeof picturesView>;

/** Shapes the newsroom's pictures; `version` is the latest change to a setting that was displayed. */
export function picturesView(config: Config, version: number, given: PicturesGiven, edition: Edition) {
  const { words } = edition;
  return {
    title: words.say('settingsPartPictures'),
    about: words.say('settingsPicturesAbout', { most: words.number(config.MEDIA_MB) }),
    action: hrefIn(edition, PICTURES_PATH),
    seen: String(version),
    items: PICTURE_SETTING_NAMES.map((name) => pictureSetting(name, config, given, edition)),
  };
}

function pictureSetting(
  name: PictureSettingName,
  config: Config,
  { files, names, refused }: PicturesGiven,
  { words }: Edition,
) {
  const id = config[name] ?? null;
  const file = id === null ? undefined : files.get(id);
  const label = settingLabel(name, words);
  const { key } = settingOf(name);
  const isSet = config.SET_IN_ENVIRONMENT.has(name);
  const picture = file
    ? pictureOf({ mediaId: id, alt: label, width: file.width, height: file.height }, file)
    : null;
  return {
    key,
    label,
    help: isSet
      ? `${settingHelp(name, words)} ${words.say('settingsInEnvironment', { name })}`
      : settingHelp(name, words),
    /** Null if there is none; then `none` says so. */
    picture: picture && { ...picture, name: names.get(id ?? '') ?? '' },
    none: words.say('settingsPictureNone'),
    /** The background readers see it on. */
    ground: name === 'PORTAL_LOGO_DARK' ? 'dark' : 'light',
    /** Null if the environment sets it. */
    form: isSet
      ? null
      : {
          field: {
            name: 'file',
            id: `file-${key}`,
            label: words.say('settingsPictureFile', { setting: label }),
            wrong: refused?.name === name ? refused.why : undefined,
          },
          upload: words.say('settingsPictureUpload'),
          remove:
            id === null
              ? null
              : {
                  text: words.say('settingsPictureRemove'),
                  label: words.say('settingsPictureRemoveNamed', { setting: label }),
                },
        },
  };
}
