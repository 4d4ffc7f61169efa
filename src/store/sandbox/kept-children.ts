import type { SandboxChild } from './sandbox-child.ts';
import type { SandboxJob } from './sandbox-job.ts';

/** How long an idle child stays alive: it holds a few hundred megabytes. */
const IDLE_MS = 60_000;

/** How many wait at once: beyond that, the one that waits longest ends. */
const WAITING = 4;

interface Kept {
  /** What it has for life. */
  readonly kind: string;
  readonly child: SandboxChild;
  readonly timer: NodeJS.Timeout;
  /** Ends it, if it waits. */
  leave(): void;
}

/** Those that wait longest first. */
let kept: readonly Kept[] = [];
let endsWithUs = false;
let everyJob = false;

/** For tests of what a child's answer is used for: until it is called again, every child may serve the next such job. */
export function reuseEveryChild(is: boolean): void {
  everyJob = is;
}

/** Whether the child of a job may serve the next. */
export function isReused({ reuses = false }: SandboxJob): boolean {
  return reuses || everyJob;
}

/** A child that has done such a job before, started with the same limits; null if none waits. */
export function takeChild(job: SandboxJob): SandboxChild | null {
  const kind = kindOf(job);
  const last = kept.findLast((one) => one.kind === kind);
  if (!last) return null;
  forget(last);
  last.child.wait(false);
  return last.child;
}

/** Keeps a child for the next such job, for a minute; false if it must not be used again. */
export function keepChild(job: SandboxJob, child: SandboxChild): boolean {
  if (!child.clear()) return false;
  const leave = () => {
    if (forget(one)) void child.end();
  };
  const one: Kept = { kind: kindOf(job), child, timer: setTimeout(leave, IDLE_MS).unref(), leave };
  kept = [...kept, one];
  if (kept.length > WAITING) kept[0]?.leave();
  child.whenClosed(leave);
  child.wait(true);
  if (!endsWithUs) process.once('exit', endAll);
  endsWithUs = true;
  return true;
}

/** Whether it was still waiting. */
function forget(one: Kept): boolean {
  clearTimeout(one.timer);
  const waited = kept.includes(one);
  kept = kept.filter((other) => other !== one);
  return waited;
}

function endAll(): void {
  for (const { child } of kept) child.kill();
}

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
