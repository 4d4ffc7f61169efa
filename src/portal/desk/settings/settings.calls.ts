import { z } from 'zod';
import { changeSettings, type SettingTexts, undoSetting } from '../../../desk/settings/change-settings.ts';
import { settingsNow } from '../../../desk/settings/open-settings.ts';
import { settingByKey, settingHistory, settingOf } from '../../../desk/settings/settings.queries.ts';
import {
  NEWSROOM_SETTING_NAMES,
  type NewsroomSettingName,
  SETTING_SECTIONS,
  type SettingControl,
  settingText,
} from '../../../newsroom-settings.ts';
import type { Reading, Writing } from '../../../store/database.ts';
import { isId } from '../../../store/ids.ts';
import { refusal } from '../../../words/refusal.ts';
import type { ActContext } from '../../http/own-page.ts';
import { tokenRoute } from '../../http/token-route.ts';
import { ifUnmodified, versionIn, versionTag } from '../../json/if-unmodified.ts';
import { settingsJson } from './settings.view.ts';

const PATH = '/api/v1/desk/settings';
const keeps = { who: 'manage settings', scope: 'settings:manage' } as const;
const MOST_CHANGES = 50;

const text = z.string();
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const setting = z
  .object({
    key: text,
    section: z.enum(SETTING_SECTIONS),
    value: value.meta({ description: 'The current value; null if none.' }),
    standard: value.meta({ description: 'The default value.' }),
    setBy: z.enum(['environment', 'desk', 'default']),
    environment: text.meta({ description: 'The environment variable that overrides it.' }),
  })
  .meta({ id: 'NewsroomSetting' });
const change = z
  .object({
    id: text,
    key: text,
    before: text.nullable().meta({ description: 'As text; null for the default.' }),
    after: text.nullable(),
    by: text.nullable().meta({ description: 'The id of the member who changed it; null if automatic.' }),
    at: z.iso.datetime(),
  })
  .meta({ id: 'NewsroomSettingChange' });
const answer = z.object({
  settings: z.array(setting),
  version: z.number().int().meta({ description: 'Incremented by each change to any setting.' }),
  changes: z.array(change).meta({ description: 'The latest changes, newest first.' }),
});

/** The value a client sends for a setting; null resets it to its default. */
function schemaOf(name: NewsroomSettingName): z.ZodType {
  const { control, options = [], most = 200, about } = settingOf(name);
  const description = control === 'picture' ? `${about} The id of a picture in the media library.` : about;
  return sentAs(control, options, most).nullable().optional().meta({ description });
}

function sentAs(control: SettingControl, options: readonly string[], most: number): z.ZodType {
  switch (control) {
    case 'number':
      return z.number();
    case 'switch':
      return z.boolean();
    case 'choice':
      return z.enum(options);
    case 'choices':
      return z.array(z.enum(options)).max(options.length);
    default:
      return z.string().max(most);
  }
}

const body = z.strictObject(
  Object.fromEntries(NEWSROOM_SETTING_NAMES.map((name) => [settingOf(name).key, schemaOf(name)])),
);

/** GET /api/v1/desk/settings */
export const settingsCall = tokenRoute({
  ...keeps,
  method: 'GET',
  path: PATH,
  about: 'Lists the newsroom’s settings, where each value comes from, and the latest changes.',
  returns: { status: 200, about: 'The settings. Send the ETag to change them.', schema: answer },
  call: ({ context }) => answered(context, context.reading),
});

/** PATCH /api/v1/desk/settings */
export const changeSettingsCall = tokenRoute({
  ...keeps,
  method: 'PATCH',
  path: PATH,
  about: 'Changes newsroom settings, all or nothing. Settings fixed by the environment are refused.',
  takesVersion: 'where said',
  body,
  returns: { status: 200, about: 'The updated settings.', schema: answer },
  refuses: [409],
  call: async ({ context, body: sent, by, ifMatch }) => {
    const seen = ifMatch === null ? undefined : versionIn(ifMatch);
    const texts: SettingTexts = Object.fromEntries(
      Object.entries(sent).flatMap(([key, given]) => {
        const name = settingByKey(key);
        return name ? [[name, settingText(given)]] : [];
      }),
    );
    const changing = (writing: Writing) => changeSettings(writing, by, { texts, seen }, context.config);
    const changed = await context.store.write((writing) =>
      seen === undefined
        ? changing(writing)
        : ifUnmodified(
            () => changing(writing),
            async () => {
              const { json: current, etag } = await answered(context, writing);
              return { current, etag };
            },
            ifMatch?.replaceAll('"', ''),
          ),
    );
    context.log.info({ by: by.member.id, settings: changed }, 'settings of the newsroom were changed');
    return answered(context, context.reading);
  },
});

/** POST /api/v1/desk/settings/changes/:id/undo */
export const undoSettingCall = tokenRoute({
  ...keeps,
  method: 'POST',
  path: `${PATH}/changes/:id/undo`,
  about: 'Undoes the latest change to a setting.',
  returns: { status: 200, about: 'The updated settings.', schema: answer },
  refuses: [404, 409],
  call: async ({ context, params: { id = '' }, by }) => {
    if (!isId(id)) throw refusal('settingChangeUnknown');
    const undone = await context.store.write((writing) => undoSetting(writing, by, id, context.config));
    context.log.info({ by: by.member.id, setting: undone }, 'a change of a setting was undone');
    return answered(context, context.reading);
  },
});

async function answered({ config }: Pick<ActContext, 'config'>, reading: Reading | Writing) {
  const now = await settingsNow(reading, config);
  const changes = await settingHistory(reading, MOST_CHANGES);
  return {
    json: {
      ...settingsJson(now),
      changes: changes.map(({ id, setting: name, before, after, byId, at }) => ({
        id,
        key: settingOf(name).key,
        before,
        after,
        by: byId,
        at: at.toISOString(),
      })),
    },
    etag: versionTag(now.version),
  };
}
