import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived: whom it was for, and the whole message with its headers. */
export interface Arrived {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server that keeps what it is sent as files of a folder, for the journeys to read. */
export async function openMailbox(): Promise<{ url: string; folder: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-mailbox-'));
  let count = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        count += 1;
        const name = join(folder, `${String(count).padStart(5, '0')}`);
        writeFileSync(`${name}.part`, JSON.stringify({ to, raw: Buffer.concat(chunks).toString() }));
        renameSync(`${name}.part`, `${name}.json`);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    folder,
    close: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The letters that have arrived for `address`, oldest first. */
export function lettersTo(folder: string, address: string): Arrived[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Arrived)
    .filter(({ to }) => to.includes(address));
}

/** Waits until at least `count` letters have arrived for `address`, and answers the last. */
export async function letterTo(folder: string, address: string, count = 1): Promise<Arrived> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const letters = lettersTo(folder, address);
    const last = letters.at(-1);
    if (last && letters.length >= count) return last;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no letter ${count} arrived for ${address} within 20 seconds`);
}

/** The text part of a letter, with quoted-printable and base64 undone. */
export function textOf({ raw }: Arrived): string {
  const boundary = /boundary="?([^"\r\n;]+)"?/.exec(raw)?.[1];
  const part = boundary
    ? (raw.split(`--${boundary}`).find((piece) => /Content-Type: text\/plain/i.test(piece)) ?? raw)
    : raw;
  const [head = '', ...body] = part.trimStart().split(/\r?\n\r?\n/);
  const content = body.join('\n\n');
  if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return content;
  const bytes = content
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** The first link of ours in a letter's text. */
export function linkIn(letter: Arrived, portal: string): string {
  const text = textOf(letter);
  const at = text.indexOf(portal);
  if (at < 0) throw new Error(`no link to ${portal} in: ${text}`);
  return /^\S+/.exec(text.slice(at))?.[0] ?? '';
}
