import { refusal } from '../../words/refusal.ts';
import { readPublicHost } from '../egress/target.ts';

/** A folder of a mailbox, as its address states it. */
export interface MailboxAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly folder: string;
  /** Whether the connection starts with TLS; otherwise STARTTLS is required, except inside. */
  readonly isSecure: boolean;
  /** Whether the operator named its host as one of their own network, which may be reached without TLS. */
  readonly isInside: boolean;
  /** Whether its password may only be sent through TLS. */
  readonly needsTls: boolean;
  /** Its address in its one form. */
  readonly href: string;
}

const PORTS: Readonly<Record<string, number>> = { 'imaps:': 993, 'imap:': 143 };
const LONGEST_NAME = 300;

/** Whether an address is that of a mailbox. */
export function isMailbox(text: string): boolean {
  return /^imaps?:/i.test(text.trim());
}

/**
 * Reads the address of a mailbox, such as `imaps://copy%40news.example@mail.news.example/INBOX`. `inside`: hosts of the
 * operator's own network. Throws a Problem if it has a password in it, or leads anywhere else inside.
 */
export function readMailboxAddress(text: string, inside: readonly string[]): MailboxAddress {
  const typed = text.trim();
  if (!isMailbox(typed) || !URL.canParse(typed)) throw refusal('mailboxAddress');
  const url = new URL(typed);
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const user = decoded(url.username);
  const folder = decoded(url.pathname.replace(/^\//, '')) || 'INBOX';
  if (url.password !== '') throw refusal('mailboxPasswordShown');
  const names = [user, folder];
  if (
    !host ||
    !user ||
    url.search ||
    names.some((name) => /\p{Cc}/u.test(name) || name.length > LONGEST_NAME)
  )
    throw refusal('mailboxAddress');
  const standard = PORTS[url.protocol] ?? 0;
  const port = url.port ? Number(url.port) : standard;
  const isInside = inside.includes(host);
  if (!isInside) {
    if (port !== standard) throw refusal('mailboxPort', { port: String(port) });
    readPublicHost(host);
  }
  const at = host.includes(':') ? `[${host}]` : host;
  const shownPort = port === standard ? '' : `:${port}`;
  const path = folder.split('/').map(encodeURIComponent).join('/');
  const href = `${url.protocol}//${encodeURIComponent(user)}@${at}${shownPort}/${path}`;
  return {
    host,
    port,
    user,
    folder,
    isSecure: url.protocol === 'imaps:',
    isInside,
    needsTls: !isInside,
    href,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refusal('mailboxAddress');
  }
}
