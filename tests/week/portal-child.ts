import { type ChildProcess, spawn } from 'node:child_process';

/** The portal and its worker, in a process that can be killed, and started again. */
export interface WeekPortal {
  /** Where it is now. */
  readonly url: string;
  /** Has it do what is due at a time; says whether it did all of it. */
  work(at: number): Promise<boolean>;
  /** Kills it at once; what it was doing is not done. */
  kill(): Promise<void>;
  /** Starts it again, if it is gone. */
  revive(at: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts it; it asks the hosts of the sources and the hub at their ports. */
export async function startWeekPortal(
  env: Readonly<Record<string, string>>,
  ports: readonly [wires: number, hub: number],
  begins: number,
): Promise<WeekPortal> {
  let child: ChildProcess | null = null;
  const start = (at: number) =>
    new Promise<void>((resolve, reject) => {
      const args = ['--import', 'tsx', 'tests/week/week-child.ts', ...ports.map(String), String(at)];
      const started = spawn(process.execPath, args, {
        env: { ...process.env, SMTP_URL: '', ...env },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child = started;
      started.once('message', (said: { url: string }) => {
        portal.url = said.url;
        resolve();
      });
      started.once('exit', (code) => {
        if (child === started) child = null;
        reject(new Error(`the portal ended with ${code}`));
      });
    });
  const kill = async () => {
    const running = child;
    if (!running) return;
    const gone = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await gone;
  };
  const portal = {
    url: '',
    work: (at: number) =>
      new Promise<boolean>((resolve) => {
        const working = child;
        if (!working) return resolve(false);
        const end = (isDone: boolean) => {
          working.off('message', hear);
          working.off('exit', gone);
          resolve(isDone);
        };
        const hear = (said: { done?: number; failed?: string }) => end(said.failed === undefined);
        const gone = () => end(false);
        working.on('message', hear);
        working.once('exit', gone);
        working.send({ at }, () => undefined);
        return undefined;
      }),
    kill,
    revive: async (at: number) => {
      if (!child) await start(at);
    },
    close: kill,
  };
  await start(begins);
  return portal;
}
