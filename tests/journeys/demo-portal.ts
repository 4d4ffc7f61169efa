import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { silentLog } from '../../src/log.ts';
import { ROLES } from '../../src/readers/member.ts';
import { makeMember, type TestMember } from '../../src/readers/testing.ts';
import { openStore } from '../../src/store/database.ts';
import { openMailbox } from './mailbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo newsroom is served for the journeys. */
    portal: string;
    /** The folder into which each letter the portal sends is put: see mailbox.ts. */
    mailbox: string;
    /** Members who are there from the start, by name: one for each area's journeys, and one for each role. */
    members: Readonly<Record<string, TestMember>>;
  }
}

/** One for each area, so that no journey disturbs another; `sami` reads Arabic. */
const READERS = ['account', 'favorites', 'following', 'front', 'history', 'stranger'] as const;

/** Serves the built program with the demo newsroom from a database of its own, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-journeys-'));
  const members = await seed(directory);
  const mailbox = await openMailbox();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['bin/sourceline.mjs', 'serve', '--port', String(port)], {
    env: {
      ...process.env,
      DATA_DIR: directory,
      DATABASE_URL: '',
      PUBLIC_URL: url,
      SMTP_URL: mailbox.url,
      LOG_LEVEL: 'warn',
      CONTACT: 'mailto:desk@example.org',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += String(data);
      if (/ is at http:\S+/.test(said)) resolve();
    });
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${said}`)));
  });
  await untilReady(url);
  project.provide('portal', url);
  project.provide('mailbox', mailbox.folder);
  project.provide('members', members);
  return async () => {
    server.kill('SIGTERM');
    await ended;
    await mailbox.close();
    rmSync(directory, { recursive: true, force: true });
  };
}

async function seed(directory: string): Promise<Record<string, TestMember>> {
  const store = await openStore(
    { DATA_DIR: directory, DATABASE_URL: undefined, DATABASE_POOL: 1 },
    silentLog,
  );
  try {
    const members: Record<string, TestMember> = {};
    for (const name of READERS) {
      members[name] = await makeMember(store, { email: `${name}@reader.example`, name: 'Robin Reader' });
    }
    members.sami = await makeMember(store, { email: 'sami@reader.example', name: 'سامي', language: 'ar' });
    for (const role of ROLES) {
      const email = `${role.replaceAll(' ', '-')}@desk.example`;
      members[role] = await makeMember(store, { email, name: `Desk ${role}`, role });
    }
    return members;
  } finally {
    await store.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { ok } = await fetch(`${url}/readyz`);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the portal was not ready within a minute');
}
