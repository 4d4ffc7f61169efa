import type { Clock } from '../clock.ts';
import type { Store } from '../store/database.ts';
import type { HeardUntil, SavedPages } from './saved-pages.ts';

/** How often the position is recorded, and how long a change may take to be received, in milliseconds. */
const RECORD_EVERY = 5_000;
const RECEIVED_WITHIN = 10_000;

/** What recording needs. */
interface Recording {
  readonly saved: Pick<SavedPages, 'size' | 'note'>;
  readonly store: Pick<Store, 'position'>;
  readonly clock: Clock;
  /** Whether changes are being received. */
  isReceiving(): boolean;
  /** Waits until every change received so far has been handled, also by proxies; false if one could not be. */
  handled(): Promise<boolean>;
}

/**
 * Records with the saved pages up to which position in the log changes have been handled. After a restart, later changes are
 * handled again.
 */
export function recordPosition({ saved, store, clock, isReceiving, handled }: Recording): NodeJS.Timeout {
  let positions: HeardUntil[] = [];
  let isBusy = false;
  const record = async () => {
    if (isBusy || saved.size === 0 || !isReceiving()) return;
    isBusy = true;
    try {
      const at = clock.now().getTime();
      positions.push({ position: await store.position(), at });
      if (!(await handled()) || !isReceiving()) return;
      // Any change before it has been received by now, or the database would count as unreachable.
      const [before] = positions.filter((one) => one.at <= at - RECEIVED_WITHIN).slice(-1);
      if (!before) return;
      positions = positions.filter((one) => one.at >= before.at);
      saved.note({ position: before.position, at });
    } finally {
      isBusy = false;
    }
  };
  return setInterval(() => void record().catch(() => undefined), RECORD_EVERY).unref();
}
