import type { Transporter } from 'nodemailer';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { failedTry, isOneAddress, type MailConfig, mailFrom, mustEncrypt } from './mail-server.ts';

const MINUTE = 60_000;
/** How long after each failed try the next one comes; after the last there is none. */
const PAUSES = [1, 5, 30, 120, 480].map((minutes) => minutes * MINUTE);
/** How often a letter is tried. */
const MOST_TRIES = PAUSES.length + 1;
/** How long a letter is somebody's who took it; longer than any try can last. */
const TAKEN_FOR = 10 * MINUTE;
const CONNECTIONS = 3;
/** How long the server may keep us waiting, in each state of the conversation. */
const PATIENCE = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  dnsTimeout: 15_000,
};

/** What letters are delivered with. */
export interface Delivering {
  readonly store: Store;
  readonly config: MailConfig;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when no further letter is to be taken. */
  readonly stopping?: AbortSignal | undefined;
}

/** How many letters went out, and how many tries failed. */
export interface Delivered {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends the letters that are due, and deletes each as soon as the server has accepted it: they hold keys.
 *
 * A letter is taken by one short transaction that moves its next try ten minutes on, so no two workers hold the same
 * letter. A worker that dies between the server's yes and the deletion lets it go out once more after that, under the
 * same Message-ID: every letter goes out at least once.
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
        // The server's words and the error may hold the address: they go to the outbox, never to the log.
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

/** Greets the mail server and logs in, without a letter; answers what it says where it refuses, null where it does not. */
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

/** Takes the letter that has been due longest, so that nobody else does for a while. */
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
    // The envelope is named by itself: whatever a name or a header holds, a letter goes to this one address.
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

/** Keeps why a letter did not go out, and when it is tried again; answers whether it never is. */
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
