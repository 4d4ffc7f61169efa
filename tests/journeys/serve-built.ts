import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the servers of the journeys said, each in a file of its own: what a browser cannot tell of a failure is there. */
const KEPT = join('test-results', 'servers');

/** A portal that serves the built program. */
export interface Served {
  /** All it has said so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Runs the built program as a newsroom does, and answers once it has said what `until` matches. */
export async function serveBuilt(
  port: number,
  environment: NodeJS.ProcessEnv,
  {
    args = [],
    until = / is at http:\S+/,
  }: { readonly args?: readonly string[]; readonly until?: RegExp } = {},
): Promise<Served> {
  mkdirSync(KEPT, { recursive: true });
  const log = createWriteStream(join(KEPT, `${port}.log`), { flags: 'a' });
  const server = spawn(process.execPath, ['bin/sourceline.mjs', 'serve', '--port', String(port), ...args], {
    env: { ...environment, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => {
    server.once('exit', (code, signal) => {
      log.end(`ended with ${signal ?? code}\n`);
      resolve();
    });
  });
  server.stderr.on('data', (data: Buffer) => {
    log.write(data);
    process.stderr.write(data);
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (data: Buffer) => {
      log.write(data);
      said += String(data);
      if (until.test(said)) resolve();
    });
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${said}`)));
  });
  return {
    said: () => said,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}
