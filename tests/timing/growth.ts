/** Work that takes less of a processor than this is measured on more. */
const LEAST_MS = 40;
const MOST_SIZE = 8_000_000;
const ROUNDS = 3;

/** What takes this many times as long on twice as much is near to quadratic, whose growth is 4; that of linear work is 2. */
export const LINEAR = 3;

/**
 * How many times as long work takes on twice as much. The processor's time, and the least of some rounds: whatever else
 * runs, is compiled or collected meanwhile only ever adds to it. Where the first rounds say linear, they are enough.
 */
export function growthOf(work: (size: number) => void, from = 10_000): number {
  const least = (size: number) => Math.min(...[1, 2, 3].map(() => timeOf(work, size)));
  let size = from;
  while (least(size) < LEAST_MS) {
    // So much of it, and nearly no time: what is too long is not looked at.
    if (size >= MOST_SIZE) return 1;
    size *= 2;
  }
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS && !(twice / once < LINEAR); round += 1) {
    once = Math.min(once, least(size));
    twice = Math.min(twice, least(2 * size));
  }
  return twice / once;
}

function timeOf(work: (size: number) => void, size: number): number {
  const begun = process.cpuUsage();
  work(size);
  return process.cpuUsage(begun).user / 1_000;
}
