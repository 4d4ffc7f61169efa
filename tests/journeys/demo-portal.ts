import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demo newsroom is served for the journeys. */
    portal: string;
  }
}

/** Serves the built program with the demo newsroom from a database of its own, once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'sourceline-journeys-'));
  const server = spawn(process.execPath, ['bin/sourceline.mjs', 'serve', '--port', '0'], {
    env: {
      ...process.env,
      DATA_DIR: directory,
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
      CONTACT: 'mailto:desk@example.org',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += String(data);
      const at = / is at (http:\S+)/.exec(said)?.[1];
      if (at) resolve(at);
    });
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${said}`)));
  });
  await untilReady(url);
  project.provide('portal', url);
  return async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  };
}

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { ok } = await fetch(`${url}/readyz`);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the portal was not ready within a minute');
}
