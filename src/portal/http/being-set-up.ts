import { isBeingSetUp } from '../../desk/setup/setup.queries.ts';
import type { Reading } from '../../store/database.ts';
import { Refusal } from '../../words/refusal.ts';

const COME_BACK_AFTER_S = 60;
/**
 * What is available before there is a newsroom: the set-up itself, its assets, and what monitors and crawlers request
 * first.
 */
const THERE =
  /^\/(?:setup\/?|robots\.txt|\.well-known\/[^?]*|healthz|readyz|metrics|favicon\.svg|favicon\.ico|apple-touch-icon\.png|icon-[\w-]+\.png|assets\/[^?]*)(?:\?|$)/;

/**
 * The response while there is no newsroom yet: 503, so that search engines and caches store nothing and retry later.
 */
export class BeingSetUp extends Refusal {
  /** Whether the request comes from this machine, so that the reader may have started the program. */
  readonly isHere: boolean;

  constructor(isHere: boolean) {
    super('beingSetUp', {}, { retryAfter: COME_BACK_AFTER_S });
    this.isHere = isHere;
  }
}

/** Holds readers back until there is a newsroom. */
export interface Holding {
  /** Whether `raw` is held back, as last known. */
  holds(raw: string): boolean;
  /** Checks again: the newsroom may have been set up in another process, or an account created in a terminal. */
  look(): Promise<boolean>;
}

/** Holds readers back until there is a newsroom, and never again after that. */
export async function holdingBack(reading: Reading): Promise<Holding> {
  let isHolding = await isBeingSetUp(reading);
  return {
    holds: (raw) => isHolding && !THERE.test(raw),
    look: async () => {
      isHolding &&= await isBeingSetUp(reading);
      return isHolding;
    },
  };
}
