import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOORS, type Doors, openDoors } from './doors.ts';

const ADDRESSES = 2;

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors(ADDRESSES);
});
afterAll(() => doors.close());

test.each(DOORS)('%s answers a known address as it does an unknown one', async (path, fields) => {
  for (let number = 0; number < ADDRESSES; number += 1) {
    const { known, unknown } = await doors.askBoth(path, fields, number);
    expect(known.said).toBe(unknown.said);
  }
});
