import { expect, test } from 'vitest';
import { readMailContent, readMailHead, UnreadableMail } from './read-mail.ts';
import { mail } from './testing.ts';

const multipart = { 'Content-Type': 'multipart/mixed; boundary=b' };
const content = (head: Record<string, string>, body: string) =>
  readMailContent(Buffer.from(mail(head, body)));
const head = (more: Record<string, string>) => readMailHead(Buffer.from(mail(more)));

test('a head says who wrote it, and what it answers, the nearest first', async () => {
  expect(
    await head({
      'Message-ID': ' <a@wire.example>',
      'In-Reply-To': '<c@wire.example>',
      References: '<first@wire.example>\n <c@wire.example> <a@wire.example>',
      From: 'The Wire <Desk@WIRE.example>',
      Subject: '=?windows-1251?B?z/Do4uXy?=',
      'Authentication-Results': 'mx.example; dmarc=pass\n header.from=wire.example',
    }),
  ).toEqual({
    id: 'a@wire.example',
    answers: ['c@wire.example', 'first@wire.example'],
    from: 'desk@wire.example',
    subject: 'Привет',
    verified: [expect.stringMatching(/^mx\.example; dmarc=pass\s+header\.from=wire\.example$/)],
  });
});

test.each([
  ['several authors', { From: 'a@wire.example, b@evil.example' }],
  ['two heads', { From: 'a@wire.example\nFrom: b@evil.example' }],
  ['no author', { From: '' }],
  ['a name that looks like an address', { From: '"desk@wire.example" <>' }],
  ['an address in an address', { From: '<desk@wire.example@evil.example>' }],
])('names nobody as the author: %s', async (_, more) => {
  expect((await head(more)).from).toBeNull();
});

test('the address counts, not the name beside it', async () => {
  expect((await head({ From: '"desk@wire.example" <x@evil.example>' })).from).toBe('x@evil.example');
  expect((await head({ From: 'desk@wire.example (x@evil.example)' })).from).toBe('desk@wire.example');
});

test.each([
  ['parts without end', multipart, '--b\n'.repeat(300_000)],
  ['lines without end', {}, 'a\n'.repeat(300_000)],
  ['heads of parts without end', multipart, `--b\n${'X-A: b\n'.repeat(60_000)}\ntext\n--b--\n`],
  [
    'parts in parts',
    { 'Content-Type': 'multipart/mixed; boundary=b0' },
    Array.from(
      { length: 60 },
      (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`,
    ).join(''),
  ],
])('refuses a bomb: %s', async (_, more, body) => {
  await expect(content(more, body)).rejects.toThrow(UnreadableMail);
});

test('refuses a head that no program writes', async () => {
  await expect(head({ 'X-Long': 'a '.repeat(200_000) })).rejects.toThrow(UnreadableMail);
});

test('a message in a message is a file, not its text', async () => {
  const inner = mail({ Subject: 'Inner' }, 'What somebody else wrote.');
  const read = await content(
    multipart,
    `--b\nContent-Type: text/plain\n\nFor your information.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b--\n`,
  );
  expect(read.text?.trim()).toBe('For your information.');
  expect(read.files).toHaveLength(1);
});

test.each([
  ['utf-7', '+ADw-script+AD4-'],
  ['x-nonsense', 'plain'],
  ['"utf-8\x00"', 'plain'],
])('reads text in the charset %s as what it is', async (charset, text) => {
  const read = await content({ 'Content-Type': `text/plain; charset=${charset}` }, text);
  expect(read.text?.trim()).toBe(text);
});
