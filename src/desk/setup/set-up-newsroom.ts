import type { Config } from '../../config.ts';
import { keepSections } from '../../intake/demo/demo.queries.ts';
import { addMember } from '../../readers/accounts/add-member.ts';
import { accountNews, testLetter } from '../../readers/letters/account.letter.ts';
import { postLetter } from '../../readers/letters/post-letter.ts';
import { authorizeFounder } from '../../readers/permission.ts';
import { actAs } from '../../store/act-as.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { announceSections } from '../../stories/section.changes.ts';
import { interfaceLanguage } from '../../words/languages.ts';
import { refusal } from '../../words/refusal.ts';
import { type SettingTexts, writeSettings } from '../settings/change-settings.ts';
import { announceSettings } from '../settings/settings.changes.ts';
import { settingOf, storedSettings } from '../settings/settings.queries.ts';
import { SECTION_TEMPLATES, type SectionTemplate, type TemplateSection } from './section-templates.ts';
import { hasStaff, lockSetupKey } from './setup.queries.ts';

/** The newsroom to set up, and its first administrator; the address is already normalised. */
export interface NewNewsroom {
  readonly texts: SettingTexts;
  readonly template: SectionTemplate;
  /** Its own sections, after those of the template. */
  readonly sections: readonly TemplateSection[];
  /** Whether its administrator gets a test email. */
  readonly testsMail: boolean;
  readonly administrator: {
    readonly email: string;
    readonly name: string;
    readonly passwordHash: string;
  };
}

/**
 * Sets up a newsroom, once: settings, sections and the first administrator, whose id it returns, in one transaction. If
 * two people submit the form at once, the second waits, and is told that it is done. Throws a Problem if the key is not
 * that of the last start.
 */
export async function setUpNewsroom(
  writing: Writing,
  key: string,
  { texts, template, sections: own, testsMail, administrator }: NewNewsroom,
  config: Config,
  now: Date,
): Promise<string> {
  const hash = await lockSetupKey(writing, now);
  if (await hasStaff(writing)) throw refusal('alreadySetUp');
  const founder = authorizeFounder(key, hash);
  const added = { ...administrator, role: 'administrator', language: null } as const;
  const id = await addMember(writing, founder, added, now);
  await actAs(writing, id);
  await writeSettings(writing, id, { texts }, config);
  await keepName(writing, id, texts.PORTAL_NAME);
  const sections = [
    ...new Map([...SECTION_TEMPLATES[template], ...own].map((one) => [one.slug, one] as const)).values(),
  ];
  if (sections.length > 0) {
    await keepSections(writing, sections);
    await announceSections(writing);
  }
  await announceSettings(writing);
  if (testsMail) await postTest(writing, { ...administrator, id }, texts, config, now);
  return id;
}

/** Posts a test email. The settings are not live before the transaction is: what was chosen is taken from the form. */
async function postTest(
  writing: Writing,
  { email, id }: { readonly email: string; readonly id: string },
  { PORTAL_NAME: name, PORTAL_LANGUAGE: chosen }: SettingTexts,
  { PORTAL_NAME, PORTAL_LANGUAGE, PORTAL_ZONE, PUBLIC_URL }: Config,
  now: Date,
): Promise<void> {
  const named = { PORTAL_NAME: name?.trim() || PORTAL_NAME, PORTAL_LANGUAGE, PORTAL_ZONE, PUBLIC_URL };
  const letter = testLetter(accountNews(named, interfaceLanguage(chosen ?? '') ?? null, now));
  await postLetter(writing, letter, { email, userId: id }, named, now);
}

/** Stores a chosen name even if it is the default, which is no change: it must stay if the default changes. */
async function keepName(writing: Writing, by: string, name: string | null | undefined): Promise<void> {
  if (!name || (await storedSettings(writing)).has('PORTAL_NAME')) return;
  const chosen = { setting: settingOf('PORTAL_NAME').key, before: null, after: name.trim() };
  await writing
    .insertInto('setting_changes')
    .values({ id: newId(), ...chosen, changed_by: by })
    .execute();
}
