import type { Transporter } from 'nodemailer';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { failedTry, isOneAddress, type MailConfig, mailFrom, mustEncrypt } from './mail-server.ts';

const MINUTE = 60_000;
/** The delay after each failed attempt; none follows the last. */
const PAUSES = [1, 5, 30, 120, 480].map((minutes) => minutes * MINUTE);
/** Maximum number of attempts per email. */
const MOST_TRIES = PAUSES.length + 1;
/** How long a worker has a claim on an email; longer than any attempt can last. */
const TAKEN_FOR = 10 * MINUTE;
const CONNECTIONS = 3;
/** Timeouts for the server, by state of the conversation. */
const PATIENCE = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  dnsTimeout: 15_000,
};

/** What delivery needs. */
export interface Delivering {
  readonly store: Store;
  readonly config: MailConfig;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when no further email should be claimed. */
  readonly stopping?: AbortSignal | undefined;
}

/** How many emails were sent, and how many attempts failed. */
export interface Delivered {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends the emails that are due, and deletes each as soon as the server has accepted it, since they contain keys.
 *
 * A short transaction claims an email by moving its next attempt ten minutes ahead, so no two workers have the same
 * one. If a worker dies between the server's acceptance and the deletion, the email is sent once more afterwards, under
 * the same Message-ID: delivery is at least once.
 */
export async function deliverLetters({
  store,
  config,
  log,
  clock,
  stopping,
}: Delivering): Promise<Delivered> {
  const count = { sent: 0, failed: 0 };
  if (!config.SMTP_URL || !(await isAnyDue(store, clock.now()))) return count;
  const transport = await open(config.SMTP_URL);
  let serverTakes = true;
  const deliver = async () => {
    while (serverTakes && !stopping?.aborted) {
      const letter = await takeLetter(store, clock.now());
      if (!letter) return;
      try {
        if (!isOneAddress(letter.recipient)) throw notAnAddress();
        await transport.sendMail(messageOf(letter, config));
      } catch (thrown) {
        count.failed += 1;
        const failed = failedTry(thrown);
        if (failed.forAll) serverTakes = false;
        const givenUp = await keepFailure(store, letter, failed, clock.now());
        // The server's reply and the error may contain the address: they go to the outbox, never to the log.
        const { code, responseCode } = thrown as { code?: string; responseCode?: number };
        log.warn(
          { letter: letter.id, kind: letter.kind, try: letter.tries, code, responseCode, givenUp },
          'a letter was not taken',
        );
        continue;
      }
      await store.write((writing) => writing.deleteFrom('letters').where('id', '=', letter.id).execute());
      count.sent += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, deliver));
  } finally {
    transport.close();
  }
  if (count.sent > 0) log.info(count, 'letters sent');
  return count;
}

/**
 * Connects to the mail server and logs in, without sending an email; returns its reply if it refuses, otherwise null.
 */
export async function greetMailServer(url: string): Promise<string | null> {
  const transport = await open(url, { connectionTimeout: 5_000, greetingTimeout: 5_000, dnsTimeout: 5_000 });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return failedTry(error).failure;
  } finally {
    transport.close();
  }
}

async function open(url: string, patience: Partial<typeof PATIENCE> = {}): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxRequeues: 0,
    requireTLS: mustEncrypt(url),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...PATIENCE,
    ...patience,
  });
}

async function isAnyDue(store: Store, now: Date): Promise<boolean> {
  const due = await store.reading
    .selectFrom('letters')
    .select('id')
    .where('given_up_at', 'is', null)
    .where('due_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

type Taken = NonNullable<Awaited<ReturnType<typeof takeLetter>>>;

/** Claims the email that has been due longest, so that no other worker takes it for a while. */
async function takeLetter(store: Store, now: Date) {
  return store.write(async (writing) => {
    const due = await writing
      .selectFrom('letters')
      .select('id')
      .where('given_up_at', 'is', null)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!due) return null;
    return writing
      .updateTable('letters')
      .set(({ eb }) => ({
        due_at: new Date(now.getTime() + TAKEN_FOR),
        tries: eb('tries', '+', 1),
        failure: null,
      }))
      .where('id', '=', due.id)
      .returning(['id', 'kind', 'language', 'recipient', 'subject', 'text', 'html', 'headers', 'tries'])
      .executeTakeFirstOrThrow();
  });
}

function messageOf(letter: Taken, config: MailConfig) {
  const from = mailFrom(config);
  return {
    // The envelope is set explicitly: whatever a name or a header contains, the email goes only to this address.
    envelope: { from, to: [letter.recipient] },
    from: { name: oneLine(config.PORTAL_NAME), address: from },
    to: { name: '', address: letter.recipient },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    messageId: `<${letter.id}@${new URL(config.PUBLIC_URL).hostname}>`,
    headers: {
      // https://www.rfc-editor.org/rfc/rfc3834#section-5
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      ...Object.fromEntries(Object.entries(letter.headers).map(([name, value]) => [name, oneLine(value)])),
    },
  };
}

function notAnAddress(): Error {
  return Object.assign(new Error('This is not one mail address.'), { code: 'EENVELOPE' });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Stores why an email was not sent, and when to retry; returns whether that was the last attempt. */
async function keepFailure(
  store: Store,
  { id, tries }: Pick<Taken, 'id' | 'tries'>,
  { failure, final }: { failure: string; final: boolean },
  now: Date,
): Promise<boolean> {
  const givenUp = final || tries >= MOST_TRIES;
  const due_at = new Date(now.getTime() + (PAUSES[tries - 1] ?? 0));
  await store.write((writing) =>
    writing
      .updateTable('letters')
      .set({ failure, due_at, given_up_at: givenUp ? now : null })
      .where('id', '=', id)
      .execute(),
  );
  return givenUp;
}
