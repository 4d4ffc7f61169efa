import { changeSettings, WrongSettings } from '../../../desk/settings/change-settings.ts';
import { settingOf } from '../../../desk/settings/settings.queries.ts';
import { Problem } from '../../../errors.ts';
import { PICTURE_SETTING_NAMES, type PictureSettingName } from '../../../newsroom-settings.ts';
import { authorize } from '../../../readers/permission.ts';
import { type AddedMedia, addMedia } from '../../../stories/media/add-media.ts';
import { removeMedia } from '../../../stories/media/remove-media.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActContext, SentFile } from '../../http/own-page.ts';
import { asksTwoStep } from '../../http/two-step.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf } from '../frame/desk-problem.ts';
import { pictureLimits } from '../media/upload.acts.ts';
import { settingTakes } from './setting-words.ts';
import { drawSettings, type SettingsVisitor } from './settings.routes.ts';
import { SETTINGS_PATH } from './settings.view.ts';

/** The fields of the form that uploads a picture of the newsroom, or removes it. */
export const PICTURE_FORM: Form = { key: { most: 20 }, seen: { most: 15 }, remove: { most: 3 } };

/**
 * POST /desk/settings/pictures: the file is added to the library like any other picture, and the setting refers to it.
 */
export const savePictureAct: Act<SettingsVisitor> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const { key, remove } = request.form;
  const name = PICTURE_SETTING_NAMES.find((one) => settingOf(one).key === key);
  if (!name) throw refusal('settingUnknown');
  const seen = wholeNumberIn(request.form, 'seen');
  try {
    if (remove === 'yes') await setPicture(context, visitor, name, null, seen);
    else await uploadPicture(context, visitor, name, fileOf(request.files), seen);
  } catch (error) {
    if (request.wantsJson || !(error instanceof Problem)) throw error;
    const fault = error instanceof WrongSettings ? error.wrong.get(name)?.why : undefined;
    const why =
      fault === 'invalid'
        ? settingTakes(name, '', words)
        : fault === 'changed meanwhile'
          ? words.say('settingsPictureMeanwhile')
          : fault === 'in environment'
            ? words.say('settingsInEnvironment', { name })
            : lineOf(error, words);
    return drawSettings(context, request, visitor, {
      refusedPicture: { name, why },
      notice: { text: words.say('settingsPictureNotSaved'), wrong: true },
      status: error.kind === 'conflict' ? 409 : 400,
    });
  }
  context.log.info({ by: visitor.by.member.id, setting: key }, 'a picture of the newsroom was changed');
  if (request.wantsJson) return { json: { changed: [key] } };
  return { seeOther: `${hrefIn(edition, SETTINGS_PATH, { done: 'picture' })}#picture-${key}` };
};

function fileOf([file]: readonly SentFile[]): SentFile {
  if (!file) throw refusal('fileNotSent');
  return file;
}

/** Adds a file to the library and sets it; one that does not fit is removed from the library again. */
async function uploadPicture(
  context: ActContext,
  visitor: SettingsVisitor,
  name: PictureSettingName,
  { name: file, bytes }: SentFile,
  seen: number,
): Promise<void> {
  const { config, clock, store } = context;
  if (config.SET_IN_ENVIRONMENT.has(name)) await setPicture(context, visitor, name, null, seen);
  const rules = { twoStep: asksTwoStep(config) };
  const now = clock.now();
  const words = { alt: '', caption: '', credit: config.PORTAL_NAME, language: config.PORTAL_LANGUAGE };
  const added: AddedMedia = await addMedia(
    store,
    { name: file, bytes, ...words },
    { by: authorize(visitor.by.session, 'write stories', rules), now, limits: pictureLimits(context) },
  );
  try {
    await setPicture(context, visitor, name, added.id, seen);
  } catch (error) {
    if (error instanceof WrongSettings && !added.known) {
      const by = authorize(visitor.by.session, 'manage pictures', rules);
      await store.write((writing) => removeMedia(writing, { id: added.id, by, now }));
    }
    throw error;
  }
}

async function setPicture(
  { store, config }: ActContext,
  { by }: SettingsVisitor,
  name: PictureSettingName,
  id: string | null,
  seen: number,
): Promise<void> {
  await store.write((writing) => changeSettings(writing, by, { texts: { [name]: id }, seen }, config));
}
