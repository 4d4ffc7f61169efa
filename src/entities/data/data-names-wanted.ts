import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';

/** A name in data as a decision sees it. */
export interface DecidedDataName {
  readonly id: string;
  readonly version_id: string;
  readonly field: string;
  readonly value: string;
  readonly folded: string;
  readonly cue: string;
  readonly prop: string;
  readonly schema: string;
  readonly first_row: number;
  readonly entity_id: string | null;
  readonly statement_id: string | null;
  readonly state: string;
}

/** The most names one decision is about. */
const MOST = 2_000;

/** These names in data, held until the transaction ends; a Problem where none is left. */
export async function lockDataNames(writing: Writing, ids: readonly string[]): Promise<DecidedDataName[]> {
  const wanted = ids.filter(isId).slice(0, MOST);
  const names = await writing
    .selectFrom('data_names')
    .select(['id', 'version_id', 'field', 'value', 'folded', 'cue', 'prop', 'schema', 'first_row'])
    .select(['entity_id', 'statement_id', 'state'])
    .where('id', '=', sql<string>`any(cast(${wanted} as uuid[]))`)
    .where('gone_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (names.length === 0) {
    throw refusal('dataNamesGone');
  }
  return names;
}

/** Those who readers see these names of: a name that was accepted is theirs. */
export function shownIn(names: readonly DecidedDataName[]): (string | null)[] {
  return names.filter(({ state }) => state === 'accepted').map(({ entity_id }) => entity_id);
}
