/** Lets one request at a time go to each host, with a pause between two. */
export interface HostTurns {
  /** Does `work` once it is the host's turn; `gap`: the seconds since the request before. A signal ends the wait. */
  take<T>(host: string, gap: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** What time it is, and how to wait: tests pass their own. */
export interface Pausing {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** Time as it passes. */
export const realTime: Pausing = {
  now: () => performance.now(),
  pause: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      if (signal?.aborted) end();
      signal?.addEventListener('abort', end);
    }),
};

/** Hosts that were asked long ago are forgotten beyond so many. */
const MOST_HOSTS = 5_000;

/** Begins counting turns. */
export function hostTurns(time: Pausing = realTime): HostTurns {
  const lines = new Map<string, Promise<unknown>>();
  const ended = new Map<string, number>();
  return {
    take: (host, gap, work, signal) => {
      const before = lines.get(host) ?? Promise.resolve();
      const turn = before.then(async () => {
        const wait = (ended.get(host) ?? Number.NEGATIVE_INFINITY) + gap * 1000 - time.now();
        if (wait > 0) await time.pause(wait, signal);
        try {
          return await work();
        } finally {
          ended.delete(host);
          ended.set(host, time.now());
          const [oldest] = ended.keys();
          if (ended.size > MOST_HOSTS && oldest !== undefined) ended.delete(oldest);
        }
      });
      const settled = turn.catch(() => undefined);
      lines.set(host, settled);
      void settled.then(() => {
        if (lines.get(host) === settled) lines.delete(host);
      });
      return turn;
    },
  };
}
