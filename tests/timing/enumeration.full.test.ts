import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/readers/accounts/password.ts';
import { DOORS, type Doors, openDoors } from './doors.ts';

// What was measured on a busy machine is measured again, with more of it: only a difference that stays is one.
const ROUNDS = 40;
const MOST_ROUNDS = 200;
/** How much of the hash of one password, measured in the same run, the two may be apart: without one they are apart by all. */
const SHARE = 1 / 3;

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(MOST_ROUNDS);
}, 240_000);
afterAll(() => doors.close());

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function hashTime(): Promise<number> {
  const started = performance.now();
  await hashPassword('quiet harbour at noon');
  return performance.now() - started;
}

test.each(DOORS)(
  '%s takes as long over a known address as over an unknown one',
  { timeout: 300_000 },
  async (path, fields) => {
    const apart: number[] = [];
    const hashes: number[] = [];
    const share = () => median(apart) / median(hashes);
    // The first of all make what is kept for the others.
    await doors.askBoth(path, fields, 0);
    for (let round = 1; round < MOST_ROUNDS; round += 1) {
      const { known, unknown } = await doors.askBoth(path, fields, round);
      apart.push(known.ms - unknown.ms);
      hashes.push(await hashTime());
      expect(known.said).toBe(unknown.said);
      if (round % ROUNDS === 0 && Math.abs(share()) < SHARE) break;
    }
    const told = `${path}: apart by ${median(apart).toFixed(2)} ms, a hash takes ${median(hashes).toFixed(2)} ms, ${apart.length} rounds`;
    process.stdout.write(`${told}\n`);
    expect(Math.abs(share()), told).toBeLessThan(SHARE);
  },
);
