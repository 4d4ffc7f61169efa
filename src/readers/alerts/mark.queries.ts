import type { Reading } from '../../store/database.ts';

/** Up to when the work called `name` has been done; null when it never was. */
export async function readMark(reading: Reading, name: string): Promise<Date | null> {
  const row = await reading.selectFrom('marks').select('at').where('name', '=', name).executeTakeFirst();
  return row?.at ?? null;
}
