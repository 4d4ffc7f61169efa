import type { Config } from '../../config.ts';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import type { MemberLanguage } from '../member.ts';
import type { Manager } from '../permission.ts';

/** The settings for emails to people. */
export type PeopleConfig = Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE' | 'PUBLIC_URL'>;

/** The language for emails to a person: their own, else the portal's. */
export function languageOf(
  person: { readonly language: MemberLanguage | null },
  config: Pick<Config, 'PORTAL_LANGUAGE'>,
): MemberLanguage {
  return person.language ?? config.PORTAL_LANGUAGE;
}

/** The address of a mailed link with `key`, in the email's language. */
export function keyLink(path: string, key: string, language: MemberLanguage, config: PeopleConfig): string {
  const words = new URLSearchParams({ token: key });
  if (language !== config.PORTAL_LANGUAGE) words.set('lang', language);
  return `${config.PUBLIC_URL}${path}?${words}`;
}

/** The problem that there is no such person. */
export function noSuchPerson(): Problem {
  return refusal('personUnknown');
}

/** Refuses managers' actions on their own account. */
export function refuseSelf(by: Manager, id: string): void {
  if (by.member?.id !== id) return;
  throw refusal('ownAccess');
}
