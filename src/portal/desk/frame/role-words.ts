import type { Role } from '../../../readers/member.ts';
import type { Words } from '../../../words/words.ts';

/** The name of a role. */
export function roleName(role: Role, words: Words): string {
  switch (role) {
    case 'reader':
      return words.say('roleReader');
    case 'reporter':
      return words.say('roleReporter');
    case 'editor':
      return words.say('roleEditor');
    case 'data editor':
      return words.say('roleDataEditor');
    case 'administrator':
      return words.say('roleAdministrator');
  }
}
