import { messageOf, outsideFault } from '../errors.ts';
import type { Log } from '../log.ts';

/** Longer than a server or a worker needs to finish its work in progress. */
const END_WITHIN_MS = 20_000;
/** Grace for work that is nearly finished. */
const NEARLY_THERE_MS = 1_000;
/** How long a failed command may take to close what it opened. */
const FAILED_MS = 5_000;
/** Limits the log if something keeps failing during shutdown. */
const MOST_SAID = 20;

/** Why a process ends: a signal, or an uncaught error. */
export type WhyEnd = NodeJS.Signals | 'fault';

/** How a long-running process learns that it must stop. */
export interface End {
  /** Resolves when the process must end. */
  readonly asked: Promise<WhyEnd>;
  /** Aborted at the same time. */
  readonly stopping: AbortSignal;
  /** The result of `work`; throws if the process must end and `work` is not nearly finished. */
  before<T>(work: Promise<T>): Promise<T>;
}

class EndAsked extends Error {}

let says = (error: unknown): void => {
  const what = outsideFault(error)?.line ?? messageOf(error);
  process.stderr.write(`sourceline: unexpected error, stopping: ${what}\n`);
  if (process.env.SOURCELINE_TRACE)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};
let endByFault: () => void = () => undefined;
/** How long the process may take to end; longer if it first drains connections. */
let endsWithin = END_WITHIN_MS;

/**
 * The policy for uncaught errors in every command: log one line, finish work in progress within limits, and exit with
 * code 1. The process may be in any state after such an error, so it does not carry on.
 */
export function watchFaults(): void {
  let said = 0;
  const heard = (error: unknown) => {
    said += 1;
    if (said <= MOST_SAID) says(error);
    process.exitCode = 1;
    if (said > 1) return;
    endByFault();
    endWithin(endsWithin);
  };
  process.on('unhandledRejection', heard);
  process.on('uncaughtException', heard);
}

/**
 * Runs `work` until a signal or an uncaught error stops the process. `work` must then finish, and the process exits with
 * it, with code 1 after an error. A second signal exits at once. `drain`: extra seconds that `work` may take.
 */
export async function untilEnd(log: Log, drain: number, work: (end: End) => Promise<void>): Promise<void> {
  let isAsked = false;
  endsWithin = END_WITHIN_MS + drain * 1000;
  const asked = new Promise<WhyEnd>((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      if (isAsked) process.exit(1);
      isAsked = true;
      endWithin(endsWithin, log);
      resolve(signal);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    says = (error) => {
      const why = outsideFault(error)?.line;
      log.fatal({ ...(why && { why }), err: error }, 'unexpected error, stopping');
    };
    endByFault = () => {
      isAsked = true;
      resolve('fault');
    };
  });
  const before = <T>(started: Promise<T>): Promise<T> =>
    Promise.race([
      started,
      asked.then(async () => {
        await new Promise((resolve) => setTimeout(resolve, NEARLY_THERE_MS));
        throw new EndAsked();
      }),
    ]);
  const stopping = new AbortController();
  void asked.then(() => stopping.abort(new EndAsked()));
  try {
    await work({ asked, before, stopping: stopping.signal });
  } catch (error) {
    if (!isAsked) throw error;
    if (!(error instanceof EndAsked)) log.error({ err: error }, 'could not stop cleanly');
  }
  // Start-up work may still be running. Abandoning it loses nothing that was acknowledged.
  if (isAsked) process.exit();
}

/** Forces a process whose command has failed to exit, even if something the command opened is still open. */
export function endFailed(): void {
  if (process.exitCode) setTimeout(() => process.exit(), FAILED_MS).unref();
}

/** Forces the process to exit after this time. */
function endWithin(milliseconds: number, log: Log | null = null): void {
  setTimeout(() => {
    log?.warn('stopping took too long, exiting now');
    process.exit(1);
  }, milliseconds).unref();
}
