import { ROLES, type Role } from '../../../readers/member.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { ChoiceOption } from '../../ui/form/Field.tsx';
import { roleName } from '../frame/role-words.ts';

/** A role as written in URLs and forms. */
export const wordOfRole = (role: Role): string => role.replaceAll(' ', '-');

/** The role that a form names. Throws a Problem if there is none. */
export function roleOfWord(word = ''): Role {
  const role = ROLES.find((one) => wordOfRole(one) === word);
  if (!role) throw refusal('roleUnknown');
  return role;
}

/** The roles to choose from. */
export function roleOptions(words: Words): ChoiceOption[] {
  return ROLES.map((role) => ({ value: wordOfRole(role), text: roleName(role, words) }));
}
