import { h } from 'preact';
import { settingsNow } from '../../../desk/settings/open-settings.ts';
import { settingHistory } from '../../../desk/settings/settings.queries.ts';
import { PICTURE_SETTING_NAMES } from '../../../newsroom-settings.ts';
import { isId } from '../../../store/ids.ts';
import { picturesNamed } from '../../../stories/media/picture-file.queries.ts';
import type { MakeOwnPage } from '../../http/own-page.ts';
import type { Page, PageContext, PageRequest } from '../../http/page.ts';
import type { PermittedVisitor } from '../../http/visitor.ts';
import type { Edition } from '../../site/edition.ts';
import { ownEdition } from '../../site/member-page.ts';
import type { NoticeView } from '../../ui/form/Notice.tsx';
import { deskJson, deskPage } from '../frame/desk-page.ts';
import type { PicturesGiven } from './pictures.view.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { SETTINGS_PATH, type SettingsTyped, settingsJson, settingsView } from './settings.view.ts';

/** A visitor who may change the settings. */
export type SettingsVisitor = PermittedVisitor<'manage settings'>;

const CHANGES_SHOWN = 20;

/** GET /desk/settings */
export const settingsPage: MakeOwnPage<SettingsVisitor> = (context, request, visitor) =>
  drawSettings(context, request, visitor, {});

/** GET /desk/settings.json */
export const settingsData: MakeOwnPage<SettingsVisitor> = async ({ reading, config }) =>
  deskJson(settingsJson(await settingsNow(reading, config)));

/** Draws the settings; `typed` are those that were not saved. */
export async function drawSettings(
  context: PageContext,
  request: PageRequest,
  visitor: SettingsVisitor,
  {
    typed = null,
    refusedPicture = null,
    notice,
    status,
  }: {
    readonly typed?: SettingsTyped | null;
    /** The picture upload that was refused, and why. */
    readonly refusedPicture?: PicturesGiven['refused'];
    readonly notice?: NoticeView | null;
    readonly status?: Page['status'];
  },
): Promise<Page> {
  const edition = ownEdition(context, request, visitor);
  const { words } = edition;
  const now = await settingsNow(context.reading, context.config);
  const changes = await settingHistory(context.reading, CHANGES_SHOWN);
  const head = {
    path: SETTINGS_PATH,
    title: words.say('settingsTitle'),
    intro: words.say('settingsIntro'),
    notice: notice ?? noticeOf(request.query.done, edition),
    status,
  };
  const ids = new Set([
    ...PICTURE_SETTING_NAMES.map((name) => now.config[name]),
    ...changes.flatMap(({ before, after }) => [before, after]),
  ]);
  const pictures = await picturesNamed(
    context.reading,
    [...ids].filter((id): id is string => typeof id === 'string' && isId(id)),
  );
  const given = {
    files: new Map(pictures.map(({ id, file }) => [id, file])),
    names: new Map(pictures.map(({ id, name }) => [id, name])),
    refused: refusedPicture,
  };
  const view = settingsView(now, changes, typed, given, edition);
  return deskPage(context, edition, visitor, request, head, h(SettingsPage, { view }));
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'saved':
      return { text: words.say('settingsSaved'), wrong: false };
    case 'unchanged':
      return { text: words.say('settingsUnchanged'), wrong: false };
    case 'picture':
      return { text: words.say('settingsPictureSaved'), wrong: false };
    case 'undone':
      return { text: words.say('settingsUndone'), wrong: false };
    default:
      return null;
  }
}
