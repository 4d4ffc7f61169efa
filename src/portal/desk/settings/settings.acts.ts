import {
  changeSettings,
  type SettingTexts,
  undoSetting,
  WrongSettings,
} from '../../../desk/settings/change-settings.ts';
import { settingOf } from '../../../desk/settings/settings.queries.ts';
import { FORM_SETTING_NAMES, type NewsroomSettingName, settingText } from '../../../newsroom-settings.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import { type Form, wholeNumberIn } from '../../http/form.ts';
import type { Act, ActRequest } from '../../http/own-page.ts';
import { hrefIn } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import { lineOf, statusOf } from '../frame/desk-problem.ts';
import { drawSettings, type SettingsVisitor } from './settings.routes.ts';
import { drawnField, SETTINGS_PATH } from './settings.view.ts';

const LONGEST = 400;

/**
 * The fields of the form: two for each setting, its text now and when it was drawn, and the latest change displayed.
 */
export const SETTINGS_FORM: Form = {
  seen: { most: 15 },
  ...Object.fromEntries(
    FORM_SETTING_NAMES.flatMap((name) => {
      const { key, control } = settingOf(name);
      return [
        [key, { most: LONGEST, ...(control === 'choices' && { many: true as const }) }],
        [drawnField(key), { most: LONGEST }],
      ];
    }),
  ),
};

/** The field of the form that undoes a change. */
export const UNDO_SETTING_FORM: Form = { id: { most: 36 } };

/** POST /desk/settings */
export const saveSettingsAct: Act<SettingsVisitor> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { config } = context;
  const seen = wholeNumberIn(request.form, 'seen');
  const texts = touchedTexts(request, config.SET_IN_ENVIRONMENT);
  const change = { texts, seen };
  try {
    const changed = await context.store.write((writing) =>
      changeSettings(writing, visitor.by, change, config),
    );
    context.log.info(
      { by: visitor.by.member.id, settings: changed },
      'settings of the newsroom were changed',
    );
    const done = changed.length > 0 ? 'saved' : 'unchanged';
    if (request.wantsJson) return { json: { changed: changed.map((name) => settingOf(name).key) } };
    return { seeOther: hrefIn(edition, SETTINGS_PATH, { done }) };
  } catch (error) {
    if (request.wantsJson || !(error instanceof WrongSettings)) throw error;
    return drawSettings(context, request, visitor, {
      typed: { texts, wrong: error.wrong },
      notice: { text: edition.words.say('settingsWrong'), wrong: true },
      status: error.kind === 'conflict' ? 409 : 400,
    });
  }
};

/** POST /desk/settings/undo */
export const undoSettingAct: Act<SettingsVisitor> = async (context, request, visitor) => {
  const edition = ownEdition(context, request, visitor);
  const { id = '' } = request.form;
  if (!isId(id)) throw refusal('settingChangeUnknown');
  try {
    const undone = await context.store.write((writing) =>
      undoSetting(writing, visitor.by, id, context.config),
    );
    context.log.info({ by: visitor.by.member.id, setting: undone }, 'a change of a setting was undone');
    if (request.wantsJson) return { json: { undone: settingOf(undone).key } };
  } catch (error) {
    if (request.wantsJson) throw error;
    const notice = { text: lineOf(error, edition.words), wrong: true };
    return drawSettings(context, request, visitor, { notice, status: statusOf(error) });
  }
  return { seeOther: hrefIn(edition, SETTINGS_PATH, { done: 'undone' }) };
};

/**
 * The settings that were changed in the form: settings that only someone else changed in the meantime are left alone.
 */
function touchedTexts(request: ActRequest, set: ReadonlySet<NewsroomSettingName>): SettingTexts {
  const sent = Object.entries(settingTexts(request, (name) => !set.has(name)));
  return Object.fromEntries(
    sent.filter(
      ([name, text]) => text !== request.form[drawnField(settingOf(name as NewsroomSettingName).key)],
    ),
  );
}

/** The submitted settings as text, limited to those that `takes` accepts. */
export function settingTexts(
  { form, many }: Pick<ActRequest, 'form' | 'many'>,
  takes: (name: NewsroomSettingName) => boolean,
): SettingTexts {
  return Object.fromEntries(
    FORM_SETTING_NAMES.filter(takes).map((name) => {
      const { key, control } = settingOf(name);
      if (control === 'choices') return [name, settingText(many[key] ?? [])];
      if (control === 'switch') return [name, form[key] === 'yes' ? 'yes' : 'no'];
      return [name, form[key] ?? ''];
    }),
  );
}
