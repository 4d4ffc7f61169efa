import { PERMISSIONS } from '../readers/permission.ts';
import type { Reading, Writing } from '../store/database.ts';

/** Somebody who writes stories here. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Everybody who writes stories here, by name. */
export async function listColleagues(reading: Reading | Writing): Promise<Colleague[]> {
  return reading
    .selectFrom('users')
    .select(['id', 'name'])
    .where('role', 'in', [...PERMISSIONS['write stories']])
    .where('disabled_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute();
}
