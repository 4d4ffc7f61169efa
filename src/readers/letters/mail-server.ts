import type { Config } from '../../config.ts';

/** The settings of mail. */
export type MailConfig = Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'PORTAL_NAME' | 'PUBLIC_URL'>;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether the way to the mail server must be encrypted: always, but to this machine, or where the address says `ignoreTLS`. */
export function mustEncrypt(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  return !LOOPBACK.test(hostname) && !searchParams.has('ignoreTLS');
}

/** The address letters come from. */
export function mailFrom({ MAIL_FROM, PUBLIC_URL }: Pick<MailConfig, 'MAIL_FROM' | 'PUBLIC_URL'>): string {
  return MAIL_FROM ?? `news@${new URL(PUBLIC_URL).hostname}`;
}

/** What came of a try that failed. */
export interface FailedTry {
  /** What the server answered, for the outbox. */
  readonly failure: string;
  /** Whether the server will never take this letter. */
  readonly final: boolean;
  /** Whether the server takes no letter at present, so that the others need not be tried. */
  readonly forAll: boolean;
}

const REFUSED = new Set(['EENVELOPE', 'EMESSAGE']);

/** Reads what nodemailer threw. A reply of 5xx to the letter itself is final; one to our greeting or login is not. */
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

/** One address and nothing else. What stands in quotes, brackets or lists may be read as several, or as a command. */
const ONE_ADDRESS = /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u;

/** Whether a letter to `recipient` goes there alone. */
export function isOneAddress(recipient: string): boolean {
  return ONE_ADDRESS.test(recipient) && recipient.length <= 254;
}
