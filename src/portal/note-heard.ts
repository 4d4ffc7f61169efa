import type { Clock } from '../clock.ts';
import type { Store } from '../store/database.ts';
import type { HeardUntil, SavedPages } from './saved-pages.ts';

/** How often the last change received is recorded with the saved pages, and how long one may take to arrive. */
const NOTE_EVERY = 5_000;
const HEARD_WITHIN = 10_000;

/** Records the last change received with the saved pages, while changes are being received. */
export function noteHeard(
  saved: SavedPages,
  store: Store,
  clock: Clock,
  isHearing: () => boolean,
): NodeJS.Timeout {
  let noted: HeardUntil[] = [];
  const note = async () => {
    if (saved.size === 0 || !isHearing()) return;
    const at = clock.now().getTime();
    noted.push({ position: await store.position(), at });
    if (!isHearing()) return;
    // Anything announced by then has arrived, or the database would count as unreachable.
    const [before] = noted.filter((one) => one.at <= at - HEARD_WITHIN).slice(-1);
    if (!before) return;
    noted = noted.filter((one) => one.at >= before.at);
    saved.note({ position: before.position, at });
  };
  return setInterval(() => void note().catch(() => undefined), NOTE_EVERY).unref();
}
