import { countsOf } from '../../readers/accounts/attempt.ts';
import { countAttempt } from '../../readers/accounts/limit-attempts.ts';
import { isRefusal, refusal } from '../../words/refusal.ts';
import type { ActContext } from './own-page.ts';

/**
 * Counts and logs a wrong set-up key, if that is what `thrown` is; returns the error to show: the same, or too many
 * attempts. Wrong attempts never lock out someone with the right key.
 */
export async function countWrongKey(
  thrown: unknown,
  { accounts, store, clock }: Pick<ActContext, 'accounts' | 'store' | 'clock'>,
  network: string,
): Promise<unknown> {
  if (!isRefusal(thrown, 'setupKeyWrong')) return thrown;
  try {
    const counts = countsOf(accounts.secrets, 'setup', { account: 'setup', network });
    const counted = await countAttempt(store, counts, clock.now());
    const why = counted.over === null ? 'wrong' : 'locked';
    accounts.note('setup refused', { member: null, network }, { why });
    if (counted.over === null) return thrown;
    const seconds = Math.max(1, Math.ceil((counted.again.getTime() - clock.now().getTime()) / 1000));
    return refusal('setupTries', {}, { retryAfter: seconds });
  } catch (error) {
    return error;
  }
}
