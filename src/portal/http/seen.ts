import { within } from '../../store/within.ts';
import type { Registering } from './registering.ts';

/** The longest wait for pages to be invalidated, in milliseconds: an import may invalidate many. */
const AT_MOST = 2_000;

/**
 * Returns the result of `act` after this server has invalidated the affected pages: once a story is reported as
 * withdrawn, it is nowhere on this server, including its disk.
 */
export async function seen<T>(
  act: Promise<T>,
  { invalidated }: Pick<Registering, 'invalidated'>,
): Promise<T> {
  const answer = await act;
  await within(AT_MOST, invalidated(), () => undefined);
  return answer;
}
