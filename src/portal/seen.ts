import type { Registering } from './registering.ts';

/** Longer than this nobody waits for pages to be taken back, in milliseconds: an import may have many in hand. */
const AT_MOST = 2_000;

/**
 * What `act` answers, once this server has taken back the pages that its change touches: whoever is told that a story is
 * withdrawn finds it nowhere here, nor on this server's disk.
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
