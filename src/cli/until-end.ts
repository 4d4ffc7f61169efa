import { messageOf, outsideFault } from '../errors.ts';
import type { Log } from '../log.ts';

/** Longer than a server or a worker takes to finish what is in hand. */
const END_WITHIN_MS = 20_000;
/** What is done within that after all is not left half done. */
const NEARLY_THERE_MS = 1_000;
/** What goes on failing while the process ends is not said for ever. */
const MOST_SAID = 20;

/** Why a process is to end: a signal asked it to, or something went wrong in it that nobody caught. */
export type WhyEnd = NodeJS.Signals | 'fault';

/** The end of a process that runs until it is asked to stop. */
export interface End {
  /** Settles when the process is to end. */
  readonly asked: Promise<WhyEnd>;
  /** Aborted then. */
  readonly stopping: AbortSignal;
  /** What `work` answers; throws where the process is to end, and it is not nearly done. */
  before<T>(work: Promise<T>): Promise<T>;
}

class EndAsked extends Error {}

let says = (error: unknown): void => {
  const what = outsideFault(error)?.line ?? messageOf(error);
  process.stderr.write(`sourceline: something broke that nobody caught, and it ends: ${what}\n`);
  if (process.env.SOURCELINE_TRACE)
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};
let endByFault: () => void = () => undefined;

/**
 * The one policy for what nobody caught, in every command: it is said in one line, what is in hand is finished within
 * limits, and the exit code is 1. What state the process is in nobody knows, so it does not go on.
 */
export function watchFaults(): void {
  let said = 0;
  const heard = (error: unknown) => {
    said += 1;
    if (said <= MOST_SAID) says(error);
    process.exitCode = 1;
    if (said > 1) return;
    endByFault();
    endWithin(END_WITHIN_MS);
  };
  process.on('unhandledRejection', heard);
  process.on('uncaughtException', heard);
}

/**
 * Runs `work` until a signal asks the process to stop, or a fault makes it; then `work` has to come to its end, and the
 * process ends with it: after a fault with exit code 1. A second signal ends it at once, for whoever does not want to
 * wait. `drain`: seconds that `work` may take longer.
 */
export async function untilEnd(log: Log, drain: number, work: (end: End) => Promise<void>): Promise<void> {
  let isAsked = false;
  const asked = new Promise<WhyEnd>((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      if (isAsked) process.exit(1);
      isAsked = true;
      endWithin(END_WITHIN_MS + drain * 1000, log);
      resolve(signal);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    says = (error) => log.fatal({ err: error }, 'something broke that nobody caught: this process ends');
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
    if (!(error instanceof EndAsked)) log.error({ err: error }, 'it did not end as it should');
  }
  // What was begun at the start may go on: nothing that was acknowledged is lost by leaving it.
  if (isAsked) process.exit();
}

/** Ends the process where it has not ended by itself by then. */
function endWithin(milliseconds: number, log: Log | null = null): void {
  setTimeout(() => {
    log?.warn('it took too long to end, and is ended now');
    process.exit(1);
  }, milliseconds).unref();
}
