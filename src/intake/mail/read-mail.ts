import type { Email } from 'postal-mime';
import { cleanLine } from '../../stories/clean-text.ts';

/** The largest message that is read, in bytes. */
export const LARGEST_MESSAGE = 15 * 2 ** 20;

/** The head of a message: enough to decide whether the rest is read. */
export interface MailHead {
  /** Without its angle brackets; null if it has none. */
  readonly id: string | null;
  /** The ids of the messages it answers, the nearest first. */
  readonly answers: readonly string[];
  /** The address of its only author, in lower case; null if it has none or several. */
  readonly from: string | null;
  readonly subject: string;
  /** What the servers on its way say of its sender, the last server first. */
  readonly verified: readonly string[];
}

/** What a message says. */
export interface MailContent {
  readonly text: string | null;
  readonly html: string | null;
  readonly files: readonly MailFile[];
}

/** A file beside a message's text. */
export interface MailFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Says that a message is built in a way that no mail program would. */
export class UnreadableMail extends Error {}

const DEEPEST = 24;
const MOST_HEADER_BYTES = 256 * 1024;
/** Lines that may begin a part. */
const MOST_PARTS = 2_000;
const MOST_LINES = 210_000;
const MOST_FILES = 100;
const MOST_ANSWERED = 100;
const LONGEST_ID = 500;
const NEWLINE = 10;

/** Reads the head of a message; throws {@link UnreadableMail}. */
export async function readMailHead(bytes: Buffer): Promise<MailHead> {
  if (bytes.length > MOST_HEADER_BYTES) throw new UnreadableMail('Its head is too long.');
  const read = await parsed(bytes);
  const [id = null] = idsIn(read.messageId);
  const answers = [...idsIn(read.inReplyTo), ...idsIn(read.references).reverse()];
  return {
    id,
    answers: [...new Set(answers)].filter((one) => one !== id).slice(0, MOST_ANSWERED),
    from: authorOf(read),
    subject: cleanLine(read.subject ?? ''),
    verified: read.headers.flatMap(({ key, value }) => (key === 'authentication-results' ? [value] : [])),
  };
}

/** Reads a whole message; throws {@link UnreadableMail}. Messages in it stay files: they are of other people. */
export async function readMailContent(source: Buffer): Promise<MailContent> {
  refuseBomb(source);
  const { text, html, attachments } = await parsed(source);
  return {
    text: text ?? null,
    html: html ?? null,
    files: attachments.slice(0, MOST_FILES).map(({ filename, content }) => ({
      name: filename ?? '',
      bytes: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content as Uint8Array),
    })),
  };
}

async function parsed(bytes: Buffer): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST,
    maxHeadersSize: MOST_HEADER_BYTES,
  }).catch(() => {
    throw new UnreadableMail('It is nested too deep, or the heads of its parts are too long.');
  });
}

/** The parser takes memory for each part and each line, however small: millions of them would end the process. */
function refuseBomb(source: Buffer): void {
  let parts = 0;
  let lines = 0;
  for (let at = source.indexOf(NEWLINE); at >= 0; at = source.indexOf(NEWLINE, at + 1)) {
    lines += 1;
    if (source[at + 1] === 45 && source[at + 2] === 45) parts += 1;
    if (parts > MOST_PARTS) throw new UnreadableMail('It has too many parts.');
    if (lines > MOST_LINES) throw new UnreadableMail('It has too many lines.');
  }
}

/** Stricter than programs that show mail: those show different authors for what is not one plain address. */
function authorOf({ headers }: Email): string | null {
  const [from, second] = headers.filter(({ key }) => key === 'from');
  if (!from || second) return null;
  const bare = from.value.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\([^()]*\)/g, '');
  const address = /^(?:[^<>,;:@]*<([^<>]*)>|([^<>\s]*))$/
    .exec(bare.trim())
    ?.slice(1)
    .join('')
    .trim()
    .toLowerCase();
  return address && /^[^\s@<>"(),:;\\]{1,64}@[^\s@<>"(),:;\\]{1,253}$/.test(address) ? address : null;
}

function idsIn(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/<([^<>\s]+)>/g)]
    .map(([, id = '']) => id)
    .filter((id) => id.length <= LONGEST_ID);
}
