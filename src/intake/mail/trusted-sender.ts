import { domainToASCII } from 'node:url';

/** Who may send to a mailbox, and whose word on that is taken. */
export interface SenderRules {
  /** Addresses, and domains of which every address may. */
  readonly senders: readonly string[];
  /** The name by which the newsroom's own server signs its Authentication-Results; empty if it makes none. */
  readonly authServer: string;
}

/** What is known of a sender: it may send and is who it says, it may send, or the reason why it may not. */
export type SenderTrust = 'verified' | 'listed' | { readonly refused: string };

/** Decides whether a message may be read; anybody can write anybody's address into its head. */
export function trustOf(
  { from, verified }: { readonly from: string | null; readonly verified: readonly string[] },
  { senders, authServer }: SenderRules,
): SenderTrust {
  if (from === null) return { refused: 'It names no author, or several.' };
  if (!isListed(from, senders)) return { refused: `${from} may not send to this mailbox.` };
  if (authServer === '') return 'listed';
  // Only the topmost is of our own server for certain: the sender may have written others below it.
  const own = verified.find((result) => serverOf(result) === authServer.toLowerCase());
  if (own === undefined) return { refused: `${authServer} does not say whether it is from ${from}.` };
  return passes(own, domainOf(from)) ? 'verified' : { refused: `${authServer} could not verify ${from}.` };
}

/** Whether an entry of a list of senders is an address or a domain. */
export function isSenderEntry(text: string): boolean {
  const [domain = '', local, more] = text.split('@').reverse();
  return more === undefined && local !== '' && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain);
}

function isListed(from: string, senders: readonly string[]): boolean {
  return senders.some((entry) => {
    const listed = entry.toLowerCase();
    if (!listed.includes('@')) return domainToASCII(listed) === domainOf(from);
    return (
      domainOf(listed) === domainOf(from) &&
      listed.slice(0, listed.lastIndexOf('@')) === from.slice(0, from.lastIndexOf('@'))
    );
  });
}

function domainOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}

/** RFC 8601: `authserv-id [version]; method=result reason property.type=value …; …`, with comments anywhere. */
function serverOf(result: string): string {
  return /^\s*([^\s;]+)/.exec(withoutComments(result))?.[1]?.replace(/^"|"$/g, '').toLowerCase() ?? '';
}

/** DMARC decides where the server has checked it; otherwise a signature of the domain, or of one above it. */
function passes(result: string, domain: string): boolean {
  const checks = withoutComments(result)
    .split(';')
    .slice(1)
    .map((check) => check.trim().toLowerCase());
  const dmarc = checks.filter((check) => /^dmarc\s*=/.test(check) && !/^dmarc\s*=\s*none\b/.test(check));
  if (dmarc.length > 0)
    return dmarc.every(
      (check) => /^dmarc\s*=\s*pass\b/.test(check) && propertyOf(check, 'header.from') === domain,
    );
  return checks.some((check) => {
    if (!/^dkim\s*=\s*pass\b/.test(check)) return false;
    const signer = propertyOf(check, 'header.d') || domainOf(propertyOf(check, 'header.i'));
    return signer.includes('.') && (domain === signer || domain.endsWith(`.${signer}`));
  });
}

function propertyOf(check: string, name: string): string {
  const [, value = ''] = new RegExp(`\\s${name.replace('.', '\\.')}\\s*=\\s*"?([^\\s";]+)`).exec(check) ?? [];
  return name === 'header.i' ? value : domainToASCII(value);
}

/** Comments may be nested; quoted text has none. */
function withoutComments(text: string): string {
  let bare = '';
  let depth = 0;
  let isQuoted = false;
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    if (sign === '(' && !isQuoted) depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    // What is quoted is the sender's, and must not look like a check of its own.
    else if (depth === 0 && !(isQuoted && /[;=\s]/.test(sign))) bare += sign;
  }
  return bare;
}
