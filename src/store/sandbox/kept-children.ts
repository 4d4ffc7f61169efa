import type { SandboxChild } from './sandbox-child.ts';
import type { SandboxJob } from './sandbox-job.ts';

/** How long a child without a job is kept: it holds a few hundred megabytes. */
const IDLE_MS = 60_000;

interface Kept {
  readonly child: SandboxChild;
  readonly timer: NodeJS.Timeout;
}

const kept = new Map<string, Kept[]>();
let endsWithUs = false;

/** A child that has done such a job before, started with the same limits; null if none waits. */
export function takeChild(job: SandboxJob): SandboxChild | null {
  const last = kept.get(kindOf(job))?.pop();
  if (!last) return null;
  clearTimeout(last.timer);
  last.child.wait(false);
  return last.child;
}

/** Keeps a child for the next such job, for a minute; false if it must not be used again. */
export function keepChild(job: SandboxJob, child: SandboxChild): boolean {
  if (!child.clear()) return false;
  const kind = kindOf(job);
  const those = kept.get(kind) ?? [];
  kept.set(kind, those);
  const leave = () => {
    const at = those.findIndex((one) => one.child === child);
    if (at < 0) return;
    clearTimeout(those[at]?.timer);
    those.splice(at, 1);
    void child.end();
  };
  those.push({ child, timer: setTimeout(leave, IDLE_MS).unref() });
  child.whenClosed(leave);
  child.wait(true);
  if (!endsWithUs) process.once('exit', endAll);
  endsWithUs = true;
  return true;
}

function endAll(): void {
  for (const those of kept.values()) for (const { child } of those.splice(0)) child.kill();
}

/** What a child has for life. */
function kindOf({ program, under, background, limits }: SandboxJob): string {
  return JSON.stringify([
    program,
    under,
    background,
    limits.megabytes,
    limits.fileMegabytes,
    limits.answerBytes,
  ]);
}
