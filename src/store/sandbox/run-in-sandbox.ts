import { refusal } from '../../words/refusal.ts';
import { isReused, keepChild, takeChild } from './kept-children.ts';
import { SandboxChild } from './sandbox-child.ts';
import type { SandboxJob, SandboxLane } from './sandbox-job.ts';

interface LaneState {
  running: number;
  megabytes: number;
  readonly waiting: { readonly megabytes: number; readonly go: () => void }[];
}

const lanes = new Map<string, LaneState>();

/**
 * Runs a task in a child process with an empty environment and its own folder, and passes its output to `use`; then
 * removes the folder, or empties it where the child is used again. Rejects with the child's Problem, or with one that names the exceeded limit.
 */
export async function runInSandbox<Output, Result>(
  asked: SandboxJob,
  use: (output: Output, folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const job = { ...asked, reuses: isReused(asked) };
  const leave = await enterLane(job);
  try {
    job.signal?.throwIfAborted();
    const child = (job.reuses ? takeChild(job) : null) ?? new SandboxChild(job);
    try {
      const output = (await child.run(job)) as Output;
      return await use(output, child.folder);
    } finally {
      if (!job.reuses || !keepChild(job, child)) await child.end();
    }
  } finally {
    leave();
  }
}

async function enterLane({ lane, limits: { megabytes }, what }: SandboxJob): Promise<() => void> {
  const state = lanes.get(lane.name) ?? { running: 0, megabytes: 0, waiting: [] };
  lanes.set(lane.name, state);
  if (state.waiting.length > 0 || !fits(state, lane, megabytes)) {
    if (state.waiting.length >= (lane.waiting ?? Number.POSITIVE_INFINITY))
      throw refusal('taskBusy', { task: what });
    // It is counted by the job that lets it in.
    await new Promise<void>((go) => state.waiting.push({ megabytes, go }));
  } else count(state, megabytes);
  return () => {
    state.running -= 1;
    state.megabytes -= megabytes;
    // Strictly in order: small jobs must not overtake a large one forever.
    for (let next = state.waiting[0]; next && fits(state, lane, next.megabytes); next = state.waiting[0]) {
      state.waiting.shift();
      count(state, next.megabytes);
      next.go();
    }
  };
}

function count(state: LaneState, megabytes: number): void {
  state.running += 1;
  state.megabytes += megabytes;
}

function fits(state: LaneState, lane: SandboxLane, megabytes: number): boolean {
  if (state.running === 0) return true;
  return (
    state.running < (lane.width ?? Number.POSITIVE_INFINITY) &&
    state.megabytes + megabytes <= (lane.megabytes ?? Number.POSITIVE_INFINITY)
  );
}
