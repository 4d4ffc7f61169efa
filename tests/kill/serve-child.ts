import { type ChildProcess, spawn } from 'node:child_process';

/** A portal in a process of its own, which a test may kill at any moment. */
export interface ServedChild {
  readonly url: string;
  readonly child: ChildProcess;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
}

/** Serves the built program, without the demo and without a worker; `env` says from which database, and what differs. */
export async function serveChild(env: Readonly<Record<string, string>>): Promise<ServedChild> {
  const child = spawn(
    process.execPath,
    ['bin/sourceline.mjs', 'serve', '--port', '0', '--no-demo', '--no-work'],
    {
      env: { ...process.env, DATABASE_URL: '', SMTP_URL: '', LOG_LEVEL: 'silent', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += String(data);
      const address = / is at (http:\S+)\n/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the portal ended with ${code}: ${said}`)));
  });
  return { url, child, ended };
}
