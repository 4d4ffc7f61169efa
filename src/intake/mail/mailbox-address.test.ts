import { expect, test } from 'vitest';
import { readMailboxAddress } from './mailbox-address.ts';

const read = (address: string, inside: string[] = []) => readMailboxAddress(address, inside);

test('an address names the server, the login and the folder', () => {
  expect(read('imaps://copy@news.example@mail.news.example')).toEqual({
    ...{ host: 'mail.news.example', port: 993, user: 'copy@news.example', folder: 'INBOX' },
    ...{ isSecure: true, isInside: false, needsTls: true },
    href: 'imaps://copy%40news.example@mail.news.example/INBOX',
  });
  expect(read('imap://copy@mail.news.example/Wires/AFP')).toMatchObject({
    port: 143,
    folder: 'Wires/AFP',
    isSecure: false,
  });
  expect(read('imap://copy@mail.internal:1143/x', ['mail.internal'])).toMatchObject({
    port: 1143,
    needsTls: false,
  });
});

test.each([
  ['imaps://copy:secret@mail.news.example', 'mailboxPasswordShown'],
  ['imaps://mail.news.example/INBOX', 'mailboxAddress'],
  ['https://copy@mail.news.example/INBOX', 'mailboxAddress'],
  ['imaps://copy@mail.news.example/%0d%0aA1%20DELETE', 'mailboxAddress'],
  ['imaps://%E0%A4%A@mail.news.example/', 'mailboxAddress'],
  ['imaps://copy@mail.news.example:25/INBOX', 'mailboxPort'],
  ['imaps://copy@localhost/INBOX', 'addressNotPublic'],
  ['imaps://copy@127.0.0.1/INBOX', 'addressNotPublic'],
  ['imaps://copy@[::1]/INBOX', 'addressNotPublic'],
  ['imaps://copy@169.254.169.254/INBOX', 'addressNotPublic'],
  ['imaps://copy@printer.local/INBOX', 'addressNotPublic'],
])('refuses %s', (address, code) => {
  expect(() => read(address, ['mail.internal'])).toThrow(expect.objectContaining({ code }));
});
