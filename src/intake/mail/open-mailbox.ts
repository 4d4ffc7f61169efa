import type { ImapFlow } from 'imapflow';
import { messageOf, Problem } from '../../errors.ts';
import { refusal } from '../../words/refusal.ts';
import { withoutInside } from '../egress/answers.ts';
import { addressesOf } from '../egress/egress.ts';
import type { MailboxAddress } from './mailbox-address.ts';
import { LARGEST_MESSAGE } from './read-mail.ts';

/** How a folder of a mailbox is opened. */
export interface MailboxOpening {
  readonly password: string;
  /** Whether messages will be marked; otherwise the server is told to let nothing change. */
  readonly marks: boolean;
  readonly signal?: AbortSignal | undefined;
}

const CONNECT_WITHIN = 10_000;
const SILENT_WITHIN = 30_000;
/** How long one reading of a mailbox may take in all. */
const WITHIN = 120_000;
const FRAMING = 64 * 1024;
const LONGEST_LINE = 4 * 2 ** 20;
const MOST_TOKENS = 200_000;

/**
 * Opens one folder of a mailbox for `work`, and closes it afterwards. Its host is checked as any other the portal sends
 * requests to, and connected at the address that was checked. Throws a Problem if it cannot be read.
 */
export async function withMailbox<T>(
  mailbox: MailboxAddress,
  { password, marks, signal }: MailboxOpening,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const client = await connecting(mailbox, password);
  // A connection may fail while nothing waits for an answer.
  client.on('error', () => undefined);
  let isLate = false;
  const end = () => client.close();
  const late = setTimeout(() => {
    isLate = true;
    end();
  }, WITHIN);
  signal?.addEventListener('abort', end, { once: true });
  try {
    await client.connect();
    const lock = await client.getMailboxLock(mailbox.folder, { readOnly: !marks });
    try {
      return await work(client);
    } finally {
      lock.release();
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Problem) throw error;
    throw isLate ? refusal('hostTimedOut') : refusalOfServer(error, mailbox);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', end);
    client.close();
  }
}

async function connecting(mailbox: MailboxAddress, pass: string): Promise<ImapFlow> {
  const { host, port, user, isSecure, isInside, needsTls } = mailbox;
  const hooks = isInside ? { allow: () => true } : {};
  const found = await addressesOf(host, port, CONNECT_WITHIN, hooks).catch((error: unknown) => {
    throw withoutInside(error);
  });
  // Most portals read no mail: its client is loaded for the first mailbox.
  const { ImapFlow } = await import('imapflow');
  return new ImapFlow({
    host: found[0]?.address ?? host,
    // The certificate is of the name, not of the address.
    servername: host,
    port,
    secure: isSecure,
    // Otherwise TLS is used where the server offers it.
    ...(!isSecure && needsTls && { doSTARTTLS: true }),
    auth: { user, pass },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    clientInfo: { name: 'Sourceline' },
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: CONNECT_WITHIN,
    socketTimeout: SILENT_WITHIN,
    maxLiteralSize: LARGEST_MESSAGE + FRAMING,
    maxResponseSize: LARGEST_MESSAGE + LONGEST_LINE + FRAMING,
    maxLineLength: LONGEST_LINE,
    maxResponseTokens: MOST_TOKENS,
  });
}

/** Why a server could not be read; what it says of the login or of the folder is not repeated. */
function refusalOfServer(error: unknown, { host, folder }: MailboxAddress): Problem {
  const { authenticationFailed, mailboxMissing, code, responseStatus } = error as {
    readonly authenticationFailed?: boolean;
    readonly mailboxMissing?: boolean;
    readonly code?: string;
    readonly responseStatus?: string;
  };
  if (authenticationFailed) return refusal('mailboxLogin', { host });
  if (mailboxMissing) return refusal('mailboxNoFolder', { host, folder });
  if (isAboutTls(code ?? '', messageOf(error))) return refusal('mailboxNoTls', { host });
  const why = responseStatus ?? code ?? '';
  return refusal('hostUnavailable', { host, fault: 'other', why });
}

function isAboutTls(code: string, message: string): boolean {
  return /STARTTLS|TLS|CERT|SSL|EPROTO|SELF_SIGNED|UNABLE_TO_VERIFY/i.test(`${code} ${message}`);
}
