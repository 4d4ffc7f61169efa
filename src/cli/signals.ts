/**
 * Settles with the signal that first asks the process to stop.
 * A second one ends it at once, for whoever does not want to wait.
 */
export function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (signal: NodeJS.Signals) => {
      if (asked) process.exit(1);
      asked = true;
      resolve(signal);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

/** A signal that is aborted when the process is asked to stop. */
export function abortedBy(stopAsked: Promise<NodeJS.Signals>): AbortSignal {
  const stopping = new AbortController();
  void stopAsked.then((signal) => stopping.abort(signal));
  return stopping.signal;
}

/** What `waiting` brings; null where the process was asked to stop meanwhile, and it gave up. */
export async function unlessStopped<T>(
  waiting: Promise<T>,
  { stopping }: { readonly stopping: AbortSignal },
): Promise<T | null> {
  try {
    return await waiting;
  } catch (error) {
    if (stopping.aborted && error === stopping.reason) return null;
    throw error;
  }
}
