import { type ChildProcess, spawn } from 'node:child_process';

/** A process of the built program, which says what it logs. */
export interface LoggedChild {
  readonly name: string;
  readonly child: ChildProcess;
  /** What it has logged so far as a warning or worse. */
  readonly warnings: string[];
  /** Settles with the first match in what it writes; rejects where it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Settles with how it ended. */
  readonly ended: Promise<string>;
}

/** Starts `sourceline` with `args`. */
export function startLogged(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): LoggedChild {
  const child = spawn(process.execPath, ['bin/sourceline.mjs', ...args], {
    env: { ...process.env, SMTP_URL: '', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const warnings: string[] = [];
  const waiting = new Set<() => void>();
  let said = '';
  let rest = '';
  const hear = (data: Buffer) => {
    said += String(data);
    rest += String(data);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('{')) warnings.push(line);
    for (const look of waiting) look();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(String(signal ?? code))),
  );
  return {
    name,
    child,
    warnings,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(said);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then((how) => reject(new Error(`${name} ended with ${how}: ${said.slice(-2000)}`)));
      }),
  };
}

/** Ends processes at once. */
export async function killAll(children: readonly LoggedChild[]): Promise<void> {
  for (const { child } of children) child.kill('SIGKILL');
  await Promise.all(children.map(({ ended }) => ended));
}
