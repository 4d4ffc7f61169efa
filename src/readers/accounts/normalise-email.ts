import { domainToASCII, domainToUnicode } from 'node:url';

/** Maximum length of an email address: https://www.rfc-editor.org/errata/eid1690 */
export const EMAIL_LENGTH = 254;

// Stricter than the standard, which allows quotes, comments and spaces: addresses in actual use have none of them.
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;
const LOCAL_LENGTH = 64;

/** The normalised form of an address, however it was typed: it is stored, compared and counted in this form. */
export function normaliseEmail(typed: string): string {
  const text = typed.trim().normalize('NFC').toLowerCase().normalize('NFC');
  const at = text.lastIndexOf('@') + 1;
  return at === 0 ? text : text.slice(0, at) + normaliseDomain(text.slice(at));
}

/** A host name has many spellings, for example in full-width letters or in punycode: all lead to the same mailbox. */
function normaliseDomain(typed: string): string {
  const domain = typed.normalize('NFKC').toLowerCase();
  return /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain) ? domainToUnicode(domainToASCII(domain)) || domain : typed;
}

/** Whether a normalised address is valid. */
export function isEmail(email: string): boolean {
  if (email.length > EMAIL_LENGTH) return false;
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  return at > 0 && local.length <= LOCAL_LENGTH && LOCAL.test(local) && DOMAIN.test(email.slice(at + 1));
}
