/** The most characters of a mail address: https://www.rfc-editor.org/errata/eid1690 */
export const EMAIL_LENGTH = 254;

// Stricter than the standard, which allows quotes, comments and spaces: none of them is in an address that is used.
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;
const LOCAL_LENGTH = 64;

/** The one way an address is written here, however it was typed: it is kept, compared and counted in this form. */
export function normaliseEmail(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase().normalize('NFC');
}

/** Whether a normalised address can be written to. */
export function isEmail(email: string): boolean {
  if (email.length > EMAIL_LENGTH) return false;
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  return at > 0 && local.length <= LOCAL_LENGTH && LOCAL.test(local) && DOMAIN.test(email.slice(at + 1));
}
