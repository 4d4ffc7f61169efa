import type { Config } from '../../config.ts';
import type { Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import type { MemberLanguage } from '../member.ts';
import type { Manager } from '../permission.ts';

/** What letters to people are made with. */
export type PeopleConfig = Pick<Config, 'PORTAL_NAME' | 'PORTAL_LANGUAGE' | 'PUBLIC_URL'>;

/** The language somebody is written to in: their own, else the portal's. */
export function languageOf(
  person: { readonly language: MemberLanguage | null },
  config: Pick<Config, 'PORTAL_LANGUAGE'>,
): MemberLanguage {
  return person.language ?? config.PORTAL_LANGUAGE;
}

/** The address of a mail link with `key`, in the language it is written in. */
export function keyLink(path: string, key: string, language: MemberLanguage, config: PeopleConfig): string {
  const words = new URLSearchParams({ token: key });
  if (language !== config.PORTAL_LANGUAGE) words.set('lang', language);
  return `${config.PUBLIC_URL}${path}?${words}`;
}

/** Says that a person is not there. */
export function noSuchPerson(): Problem {
  return refusal('personUnknown');
}

/** Refuses what somebody would do to their own account as a manager. */
export function refuseSelf(by: Manager, id: string): void {
  if (by.member?.id !== id) return;
  throw refusal('ownAccess');
}
