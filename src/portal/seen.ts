import type { Registering } from './registering.ts';

/** The longest wait for pages to be invalidated, in milliseconds: an import may invalidate many. */
const AT_MOST = 2_000;

/**
 * Returns the result of `act` after this server has invalidated the affected pages: once someone is told that a story is
 * withdrawn, it is nowhere on this server, nor on its disk.
 */
export async function seen<T>(act: Promise<T>, { takenBack }: Pick<Registering, 'takenBack'>): Promise<T> {
  const answer = await act;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, AT_MOST);
  });
  await Promise.race([takenBack(), late]);
  clearTimeout(timer);
  return answer;
}
