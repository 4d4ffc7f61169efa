import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/database.ts';
import type { HeardUntil, SavedPages } from './saved-pages.ts';

/** How often the position is recorded, and how long a change may take to be received, in milliseconds. */
const RECORD_EVERY = 5_000;
const RECEIVED_WITHIN = 10_000;

/** What recording needs. */
interface Recording {
  readonly saved: Pick<SavedPages, 'size' | 'note'> | null;
  /** Called with each position that is recorded. */
  readonly record?: ((position: string) => void) | undefined;
  readonly store: Pick<Store, 'position'>;
  readonly clock: Clock;
  /** Whether changes are being received. */
  isReceiving(): boolean;
  /** Waits until every change received so far has been handled, also by proxies; false if one could not be. */
  handled(): Promise<boolean>;
}

/**
 * Records up to which position in the log changes have been handled: with the saved pages, and wherever else it is needed.
 * After a restart, later changes are handled again.
 */
export function recordPosition(recording: Recording): NodeJS.Timeout {
  const { saved, store, clock, isReceiving, handled } = recording;
  let positions: HeardUntil[] = [];
  let isBusy = false;
  const record = async () => {
    const isNeeded = (saved !== null && saved.size > 0) || recording.record;
    if (isBusy || !isNeeded || !isReceiving()) return;
    isBusy = true;
    try {
      const at = clock.now().getTime();
      positions.push({ position: await store.position(), at });
      // Any change before it has been received by now, or the database would count as unreachable.
      const before = positions.findLast((one) => one.at <= at - RECEIVED_WITHIN);
      if (!before) return;
      positions = positions.filter((one) => one.at >= before.at);
      if (!(await handled()) || !isReceiving()) return;
      recording.record?.(before.position);
      saved?.note({ position: before.position, at });
    } finally {
      isBusy = false;
    }
  };
  return setInterval(() => void record().catch(() => undefined), RECORD_EVERY).unref();
}
