import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { authorize } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { searchLog, verifyLog } from '../log/log.queries.ts';
import { staffIn } from '../testing.ts';
import { changeSettings, type SettingTexts, undoSetting, WrongSettings } from './change-settings.ts';
import { openSettings, withSettings } from './open-settings.ts';
import { newestChange, settingHistory } from './settings.queries.ts';

let store: Store;
let anna: Awaited<ReturnType<typeof staffIn>>;
const config = readConfig({ PORTAL_ZONE: 'Europe/Vienna' });
beforeAll(async () => {
  store = await openTestStore();
  anna = await staffIn(store, 'Anna', 'administrator');
});
afterAll(() => store.close());

const keeps = () => authorize(anna.writes.session, 'manage settings', { twoStep: false });
const change = (texts: SettingTexts, seen?: number) =>
  store.write((writing) => changeSettings(writing, keeps(), { texts, seen }, config));
const undo = (id: string) => store.write((writing) => undoSetting(writing, keeps(), id, config));
const now = () => withSettings(store.reading, config, silentLog);
const wrongOf = async (changed: Promise<unknown>) => {
  const error = await changed.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof WrongSettings ? [...error.wrong].map(([name, { why }]) => [name, why]) : error;
};

it('changes several settings together, and says which are another now', async () => {
  expect(
    await change({ PORTAL_NAME: ' The Harbour ', PORTAL_TAGLINE: 'News from the quay', CHECK_PAGE: 'no' }),
  ).toEqual(['PORTAL_NAME', 'PORTAL_TAGLINE']);
  expect(await now()).toMatchObject({ PORTAL_NAME: 'The Harbour', PORTAL_TAGLINE: 'News from the quay' });
});

it('changes none of them where one is wrong, and names each that is', async () => {
  const before = await newestChange(store.reading);
  expect(
    await wrongOf(
      change({ PORTAL_NAME: '', PORTAL_ACCENT: '#ffd400', PORTAL_ZONE: 'UTC', CHECK_PAGE: 'yes' }),
    ),
  ).toEqual([
    ['PORTAL_NAME', 'invalid'],
    ['PORTAL_ACCENT', 'invalid'],
    ['PORTAL_ZONE', 'in environment'],
  ]);
  expect(await newestChange(store.reading)).toBe(before);
  expect((await now()).PORTAL_ZONE).toBe('Europe/Vienna');
});

it('takes an empty text for what may be left empty, and for nothing else', async () => {
  expect(
    await wrongOf(change({ CHECK_SURE: ' ', PORTAL_NAME: '', PORTAL_ACCENT: '', PORTAL_TAGLINE: '' })),
  ).toEqual([
    ['CHECK_SURE', 'invalid'],
    ['PORTAL_NAME', 'invalid'],
    ['PORTAL_ACCENT', 'invalid'],
  ]);
});

it('refuses what somebody changed since the page was looked at, and nothing else', async () => {
  const seen = await newestChange(store.reading);
  await change({ PORTAL_NAME: 'The Quay' }, seen);
  expect(await wrongOf(change({ PORTAL_NAME: 'The Pier' }, seen))).toEqual([
    ['PORTAL_NAME', 'changed meanwhile'],
  ]);
  expect(await change({ CONTACT: 'mailto:desk@news.example' }, seen)).toEqual(['CONTACT']);
});

it('keeps who changed what from what, also in the audit log', async () => {
  await change({ TWO_PAIRS_OF_EYES: 'no' });
  const [newest] = await settingHistory(store.reading, 1);
  expect(newest).toMatchObject({
    setting: 'TWO_PAIRS_OF_EYES',
    before: null,
    after: 'no',
    byName: 'Anna',
    isNewest: true,
  });
  const [logged] = await searchLog(store.reading, { action: 'change setting' }, 1);
  expect(logged).toMatchObject({
    actor: anna.member.id,
    about: 'setting_changes',
    aboutId: newest?.id,
    details: { setting: 'fourEyes', before: null, after: 'no' },
  });
  expect((await verifyLog(store.reading)).broken).toBeNull();
});

it('undoes the newest change of a setting, and no earlier one', async () => {
  await change({ PORTAL_LANGUAGES: 'en,fr' });
  await change({ PORTAL_LANGUAGES: 'en' });
  const [newest, earlier] = await settingHistory(store.reading, 2);
  await expect(undo(earlier?.id ?? '')).rejects.toThrow('changed again since');
  expect(await undo(newest?.id ?? '')).toBe('PORTAL_LANGUAGES');
  expect((await now()).PORTAL_LANGUAGES).toEqual(['en', 'fr']);
  await expect(undo(newest?.id ?? '')).rejects.toThrow('changed again since');
});

it('follows changes in a process that has them open, and leaves what the environment sets', async () => {
  const live = await openSettings({ store, config, log: silentLog });
  expect((await openSettings({ store, config: live.config, log: silentLog })).config).toBe(live.config);
  await change({ PORTAL_NAME: 'The Lighthouse', PORTAL_LANGUAGE: 'ar' });
  await live.reload();
  expect(live.config).toMatchObject({
    PORTAL_NAME: 'The Lighthouse',
    PORTAL_LANGUAGE: 'ar',
    PORTAL_LANGUAGES: ['en', 'ar', 'fr'],
    PORTAL_ZONE: 'Europe/Vienna',
  });
});

it('uses the default where a later version stored what this one does not take', async () => {
  await store.statement(
    `insert into setting_changes (id, setting, after) values (gen_random_uuid(), 'accent', 'oklch(0.5 0.1 200)')`,
  );
  expect((await now()).PORTAL_ACCENT).toBe('#0a5f6b');
});
