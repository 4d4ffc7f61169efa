import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLog } from '../../log.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { deliverLetters } from './deliver-letters.ts';
import { forgetLetters } from './forget-letters.ts';

import { countLetters } from './letter.queries.ts';
import type { Letter } from './letter.ts';
import { postLetter } from './post-letter.ts';

let store: Store;
let server: SMTPServer | undefined;
let now = new Date('2026-11-24T12:00:00Z');
const arrived: { to: string[]; raw: string }[] = [];
const clock = { now: () => now };

beforeEach(async () => {
  arrived.length = 0;
  now = new Date('2026-11-24T12:00:00Z');
  store = await openTestStore();
});
afterEach(async () => {
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
  await store.close();
});

async function mailServer(more: Partial<SMTPServerOptions> = {}): Promise<string> {
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        arrived.push({ to, raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
    ...more,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const configOf = (SMTP_URL: string | undefined, PORTAL_NAME = 'The Courier') => ({
  SMTP_URL,
  MAIL_FROM: undefined,
  PORTAL_NAME,
  PUBLIC_URL: 'https://news.example',
});

async function post(recipient: string, more: Partial<Letter> = {}): Promise<string> {
  const letter: Letter = {
    kind: 'reset',
    language: 'fr',
    subject: 'Mot de passe',
    before: ['Bonjour'],
    button: { text: 'Choisir', href: 'https://news.example/reset?token=SECRETKEY' },
    after: [],
    ...more,
  };
  return store.write((writing) =>
    postLetter(writing, letter, { email: recipient, userId: null }, { PORTAL_NAME: 'The Courier' }, now),
  );
}

const left = () => store.reading.selectFrom('letters').selectAll().execute();
const deliver = (config: ReturnType<typeof configOf>, log = silentLog) =>
  deliverLetters({ store, config, log, clock });
const headOf = (raw = '') => raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');

test('a letter goes out as text and HTML, and nothing of it stays', async () => {
  const url = await mailServer();
  const id = await post('ada@reader.example', {
    headers: { 'List-Unsubscribe': '<https://news.example/unsubscribe/1>' },
  });
  expect(await deliver(configOf(url))).toEqual({ sent: 1, failed: 0 });
  expect(await left()).toEqual([]);
  expect(arrived).toHaveLength(1);
  expect(arrived[0]?.to).toEqual(['ada@reader.example']);
  const head = headOf(arrived[0]?.raw);
  expect(head).toContain('From: The Courier <news@news.example>');
  expect(head).toContain('To: ada@reader.example');
  expect(head).toContain(`Message-ID: <${id}@news.example>`);
  expect(head).toContain('Auto-Submitted: auto-generated');
  expect(head).toContain('Content-Language: fr');
  expect(head).toContain('List-Unsubscribe: <https://news.example/unsubscribe/1>');
  expect(head).toContain('multipart/alternative');
});

test('no name, subject, header or address brings in a header or a recipient', async () => {
  const url = await mailServer();
  const evil = '\r\nBcc: thief@evil.example\r\n\r\nhello';
  await post('ada@reader.example', {
    subject: `A subject${evil}`,
    headers: { 'X-Topic': `a${evil}`, 'X-Bad\r\nBcc: thief@evil.example\r\nX': 'b' },
  });
  await post('ada@reader.example, thief@evil.example');
  await post('ada@reader.example>\r\nRCPT TO:<thief@evil.example');
  await post('Ada <ada@reader.example>');
  await deliver(configOf(url, `The "Courier", <thief@evil.example>${evil}`));
  expect(arrived.map(({ to }) => to)).toEqual([['ada@reader.example']]);
  expect((await left()).map(({ failure }) => failure)).toEqual(
    Array(3).fill('This is not one mail address.'),
  );
  for (const { to, raw } of arrived) {
    expect(to).toHaveLength(1);
    const names = headOf(raw)
      .split('\r\n')
      .map((line) => line.split(':')[0]?.toLowerCase());
    expect(names).not.toContain('bcc');
    expect(names.filter((name) => name === 'from' || name === 'to' || name === 'subject')).toHaveLength(3);
  }
});

test('two workers never send one letter twice', async () => {
  const url = await mailServer();
  for (let at = 0; at < 20; at += 1) await post(`reader-${at}@reader.example`);
  const counts = await Promise.all([deliver(configOf(url)), deliver(configOf(url))]);
  expect(counts[0].sent + counts[1].sent).toBe(20);
  expect(new Set(arrived.map(({ to }) => to[0])).size).toBe(20);
  expect(arrived).toHaveLength(20);
});

test('a server that is busy is asked again with growing pauses, and given up after six tries', async () => {
  const url = await mailServer({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('Greylisted'), { responseCode: 451 })),
  });
  await post('ada@reader.example');
  const pauses: number[] = [];
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    expect(await deliver(configOf(url))).toEqual({ sent: 0, failed: 1 });
    const [letter] = await left();
    expect(letter).toMatchObject({ tries: attempt });
    expect(letter?.failure).toContain('Greylisted');
    expect(letter?.given_up_at === null).toBe(attempt < 6);
    if (attempt < 6) pauses.push(((letter?.due_at.getTime() ?? 0) - now.getTime()) / 60_000);
    expect(await deliver(configOf(url))).toEqual({ sent: 0, failed: 0 });
    now = new Date(Math.max(now.getTime(), letter?.due_at.getTime() ?? 0));
  }
  expect(pauses).toEqual([1, 5, 30, 120, 480]);
  now = new Date(now.getTime() + 86_400_000);
  expect(await deliver(configOf(url))).toEqual({ sent: 0, failed: 0 });
});

test('a letter that is refused for good is given up at once, and the others go out', async () => {
  const url = await mailServer({
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('nobody')
        ? done(Object.assign(new Error(`No such user: ${address}`), { responseCode: 550 }))
        : done(),
  });
  const lines: unknown[] = [];
  const log = {
    ...silentLog,
    warn: (...line: unknown[]) => lines.push(line),
    info: (...line: unknown[]) => lines.push(line),
  };
  await post('nobody@reader.example');
  await post('ada@reader.example');
  expect(await deliver(configOf(url), log as unknown as typeof silentLog)).toEqual({ sent: 1, failed: 1 });
  const [letter] = await left();
  expect(letter).toMatchObject({ recipient: 'nobody@reader.example', tries: 1, given_up_at: now });
  const said = JSON.stringify(lines);
  expect(said).toContain('550');
  expect(said).not.toMatch(/@reader\.example|SECRETKEY|Mot de passe/);
});

test('a server that is away costs one letter one try, not all of them', async () => {
  const url = await mailServer();
  await new Promise<void>((resolve) => server?.close(() => resolve()));
  server = undefined;
  for (let at = 0; at < 10; at += 1) await post(`reader-${at}@reader.example`);
  const { sent, failed } = await deliver(configOf(url));
  expect(sent).toBe(0);
  expect(failed).toBeLessThanOrEqual(3);
  expect((await left()).every(({ given_up_at }) => given_up_at === null)).toBe(true);
});

test('a letter whose worker died goes out once more under the same Message-ID', async () => {
  const url = await mailServer();
  const id = await post('ada@reader.example');
  await store.write((writing) =>
    writing
      .updateTable('letters')
      .set({ tries: 1, due_at: new Date(now.getTime() + 600_000) })
      .execute(),
  );
  expect(await deliver(configOf(url))).toEqual({ sent: 0, failed: 0 });
  now = new Date(now.getTime() + 600_000);
  expect(await deliver(configOf(url))).toEqual({ sent: 1, failed: 0 });
  expect(headOf(arrived[0]?.raw)).toContain(`Message-ID: <${id}@news.example>`);
});

test('a server beyond this machine that offers no encryption gets nothing', async () => {
  const url = (await mailServer()).replace('127.0.0.1', '0.0.0.0');
  await post('ada@reader.example');
  expect(await deliver(configOf(url))).toEqual({ sent: 0, failed: 1 });
  expect(arrived).toEqual([]);
  now = new Date(now.getTime() + 60_000);
  expect(await deliver(configOf(`${url}?ignoreTLS=true`))).toEqual({ sent: 1, failed: 0 });
});

test('without a mail server letters wait for seven days', async () => {
  await post('ada@reader.example');
  expect(await deliver(configOf(undefined))).toEqual({ sent: 0, failed: 0 });
  await store.write((writing) => forgetLetters(writing, new Date(now.getTime() - 1)));
  expect(await left()).toHaveLength(1);
  await store.write((writing) => forgetLetters(writing, new Date(now.getTime() + 1)));
  expect(await left()).toHaveLength(0);
});

test('of the outbox is counted what waits, what waits for long, and what was given up', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) ids.push(await post('ada@reader.example'));
  const hour = 3_600_000;
  const set = (id: string | undefined, values: { created_at?: Date; given_up_at?: Date }) =>
    store.write((writing) =>
      writing
        .updateTable('letters')
        .set(values)
        .where('id', '=', id ?? '')
        .execute(),
    );
  const ago = (hours: number) => new Date(now.getTime() - hours * hour);
  await set(ids[0], { created_at: ago(2) });
  await set(ids[1], { created_at: ago(3), given_up_at: ago(1) });
  await set(ids[2], { created_at: ago(1) });
  expect(await countLetters(store.reading, ago(1))).toEqual({ waiting: 4, stuck: 1, givenUp: 1 });
});
