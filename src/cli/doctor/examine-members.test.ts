import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { postLetter } from '../../readers/letters/post-letter.ts';
import { makeMember } from '../../readers/testing.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { examineAdministrators, examineMail, examineReach } from './examine-members.ts';
import { reportTo } from './finding.ts';

let store: Store;
const now = new Date('2026-11-24T12:00:00Z');
const OPEN = { PUBLIC_URL: 'https://news.example', TRUST_PROXY: 'yes' };

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const reach = (environment: Record<string, string>) => {
  const wrong: string[] = [];
  const report = reportTo(({ name, state, todo }) => {
    if (state !== 'ok' && todo) wrong.push(name);
  });
  examineReach(readConfig(environment), report);
  return wrong;
};
const members = async (environment: Record<string, string>) => {
  const found: Record<string, boolean> = {};
  const report = reportTo(({ name, state }) => {
    found[name] = state === 'ok';
  });
  const config = readConfig(environment);
  await examineMail(store, config, now, report);
  await examineAdministrators(store, config, report);
  return found;
};

test('a public address without TLS, and a proxy that is not believed, are wrong', () => {
  expect(reach({})).toEqual([]);
  expect(reach({ PUBLIC_URL: 'http://news.example' })).toEqual(['public address']);
  expect(reach({ PUBLIC_URL: 'https://news.example' })).toEqual(['proxy']);
  expect(reach(OPEN)).toEqual([]);
});

test('an open portal needs mail that arrives and an administrator; one on a laptop needs neither', async () => {
  expect(await members({})).toEqual({ mail: true, administrators: true });
  expect(await members(OPEN)).toEqual({ mail: false, administrators: false });
  await makeMember(store, { role: 'administrator' });
  const server = new SMTPServer({ disabledCommands: ['AUTH', 'STARTTLS'] });
  const { port } = await new Promise<AddressInfo>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve(listening.address() as AddressInfo));
  });
  const withMail = { ...OPEN, SMTP_URL: `smtp://127.0.0.1:${port}` };
  expect(await members(withMail)).toEqual({ mail: true, administrators: true });
  const letter = { kind: 'reset', language: 'en', subject: 'S', before: [], after: [] } as const;
  const old = new Date(now.getTime() - 2 * 3_600_000);
  await store.write((writing) =>
    postLetter(writing, letter, { email: 'ada@reader.example', userId: null }, { PORTAL_NAME: 'C' }, old),
  );
  expect(await members(withMail)).toEqual({ mail: false, administrators: true });
  await new Promise<void>((resolve) => server.close(resolve));
  expect((await members(withMail)).mail).toBe(false);
});
