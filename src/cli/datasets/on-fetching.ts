import type { FetchParts } from '../../desk/following/fetch-followed.ts';
import { egressGate } from '../../intake/egress/egress.ts';
import { onNewsroom } from '../on-newsroom.ts';

/** Opens the newsroom's database and the gate for one command that fetches; an interrupt stops it. */
export async function onFetching(act: (parts: FetchParts) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const interrupted = () => stop.abort();
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    await onNewsroom((store, config) =>
      act({
        store,
        config,
        egress: egressGate.open(),
        now: () => new Date(),
        signal: stop.signal,
        progress: (step) => void process.stderr.write(`${step} …\n`),
      }),
    );
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
