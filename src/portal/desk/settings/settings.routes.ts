import { h } from 'preact';
import { settingsNow } from '../../../desk/settings/open-settings.ts';
import { settingHistory } from '../../../desk/settings/settings.queries.ts';
import type { NoticeView } from '../../components/form/Notice.tsx';
import type { Edition } from '../../edition.ts';
import { ownEdition } from '../../member-page.ts';
import type { MakeOwnPage } from '../../own-page.ts';
import type { Page, PageContext, PageRequest } from '../../page.ts';
import type { PermittedVisitor } from '../../visitor.ts';
import { deskJson, deskPage } from '../desk-page.ts';
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

/** Draws the settings; `typed` are those that were sent and not saved. */
export async function drawSettings(
  context: PageContext,
  request: PageRequest,
  visitor: SettingsVisitor,
  {
    typed = null,
    notice,
    status,
  }: {
    readonly typed?: SettingsTyped | null;
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
  const view = settingsView(now, changes, typed, edition);
  return deskPage(context, edition, visitor, request, head, h(SettingsPage, { view }));
}

function noticeOf(done: string | undefined, { words }: Edition): NoticeView | null {
  switch (done) {
    case 'saved':
      return { text: words.say('settingsSaved'), wrong: false };
    case 'unchanged':
      return { text: words.say('settingsUnchanged'), wrong: false };
    case 'undone':
      return { text: words.say('settingsUndone'), wrong: false };
    default:
      return null;
  }
}
