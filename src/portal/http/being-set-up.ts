import { isBeingSetUp } from '../../desk/setup/setup.queries.ts';
import type { Reading } from '../../store/database.ts';
import { Refusal } from '../../words/refusal.ts';

const COME_BACK_AFTER_S = 60;
/** What is there before there is a newsroom: the set-up itself, what it loads, and what monitors and crawlers ask first. */
const THERE =
  /^\/(?:setup\/?|robots\.txt|\.well-known\/[^?]*|healthz|readyz|metrics|favicon\.svg|favicon\.ico|apple-touch-icon\.png|icon-[\w-]+\.png|assets\/[^?]*)(?:\?|$)/;

/**
 * Says to readers of a newsroom that is not there yet that it will be: 503, so that search engines and caches keep
 * nothing of it, and come back.
 */
export class BeingSetUp extends Refusal {
  /** Whether the request comes from this machine, so that the reader may have started the program. */
  readonly isHere: boolean;

  constructor(isHere: boolean) {
    super('beingSetUp', {}, { retryAfter: COME_BACK_AFTER_S });
    this.isHere = isHere;
  }
}

/** Holds readers back while there is nothing to read and nobody to write it. */
export interface Holding {
  /** Whether `raw` is held back, as far as was known last. */
  holds(raw: string): boolean;
  /** Looks whether it still is: somebody may have set the newsroom up in another process, or made an account in a terminal. */
  look(): Promise<boolean>;
}

/** Holds readers back until there is a newsroom; never again after that. */
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
