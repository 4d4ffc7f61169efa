import { FIELDS, type Route } from '../../http/route.ts';
import { atDesk, byDesk } from '../../http/route-rows.ts';
import { UPLOAD_BYTES } from '../media/media.fields.ts';
import { PICTURE_FORM, savePictureAct } from './pictures.acts.ts';
import { SETTINGS_FORM, saveSettingsAct, UNDO_SETTING_FORM, undoSettingAct } from './settings.acts.ts';
import { settingsData, settingsPage } from './settings.routes.ts';

const who = 'manage settings';
const UPLOADS_A_MINUTE = 30;

/** The URLs for changing the newsroom's settings. */
export const DESK_SETTING_ROUTES: readonly Route[] = [
  {
    ...atDesk('/desk/settings', 'The newsroom’s settings, and their latest changes.', {
      done: FIELDS.done,
    }),
    who,
    answer: { own: settingsPage },
  },
  {
    ...atDesk('/desk/settings.json', 'The same settings as JSON.'),
    who,
    answer: { own: settingsData },
    face: 'machine',
  },
  {
    ...byDesk('/desk/settings', 'Changes newsroom settings.', SETTINGS_FORM),
    who,
    answer: { act: saveSettingsAct },
  },
  {
    ...byDesk('/desk/settings/pictures', 'Uploads or removes the newsroom’s logo or icon.', PICTURE_FORM),
    who,
    answer: { act: savePictureAct },
    fileBytes: UPLOAD_BYTES,
    mostFiles: 1,
    perMinute: UPLOADS_A_MINUTE,
  },
  {
    ...byDesk('/desk/settings/undo', 'Undoes the latest change to a setting.', UNDO_SETTING_FORM),
    who,
    answer: { act: undoSettingAct },
  },
];
