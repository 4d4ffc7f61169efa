import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { freePort } from './free-port.ts';

/** Serves the built program from a database of its own, without the demo; stopping removes the database. */
export async function serveOwn(directory: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const { SMTP_URL: _mail, PUBLIC_URL: _url, ...environment } = process.env;
  const server: ChildProcess = spawn(
    process.execPath,
    ['bin/sourceline.mjs', 'serve', '--no-demo', '--port', String(port)],
    {
      env: { ...environment, DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (data: Buffer) => {
      said += String(data);
      if (/ is at http:\S+/.test(said)) resolve();
    });
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${said}`)));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
