import type { Config } from '../../config.ts';

/** The mail settings. */
export type MailConfig = Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'PORTAL_NAME' | 'PUBLIC_URL'>;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Whether the connection to the mail server must be encrypted: always, except to this machine, or if the address has
 * `ignoreTLS`.
 */
export function mustEncrypt(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  return !LOOPBACK.test(hostname) && !searchParams.has('ignoreTLS');
}

/** The sender address of emails. */
export function mailFrom({ MAIL_FROM, PUBLIC_URL }: Pick<MailConfig, 'MAIL_FROM' | 'PUBLIC_URL'>): string {
  return MAIL_FROM ?? `news@${new URL(PUBLIC_URL).hostname}`;
}

/** The result of a failed attempt. */
export interface FailedTry {
  /** The server's reply, for the outbox. */
  readonly failure: string;
  /** Whether the server will never accept this email. */
  readonly final: boolean;
  /** Whether the server currently accepts no email at all, so that the others need not be tried. */
  readonly forAll: boolean;
}

const REFUSED = new Set(['EENVELOPE', 'EMESSAGE']);

/** Interprets an error of nodemailer. A 5xx reply to the email itself is final; one to our greeting or login is not. */
export function failedTry(thrown: unknown): FailedTry {
  const { message, code, responseCode, response } = thrown as {
    message?: string;
    code?: string;
    responseCode?: number;
    response?: string;
  };
  const ofLetter = REFUSED.has(code ?? '');
  return {
    failure: (response || message || 'unknown').slice(0, 500),
    final: ofLetter && (responseCode === undefined || responseCode >= 500),
    forAll: !ofLetter,
  };
}

/** A single address. Quotes, brackets or lists could be read as several addresses, or as a command. */
const ONE_ADDRESS = /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u;

/** Whether an email to `recipient` goes only there. */
export function isOneAddress(recipient: string): boolean {
  return ONE_ADDRESS.test(recipient) && recipient.length <= 254;
}
