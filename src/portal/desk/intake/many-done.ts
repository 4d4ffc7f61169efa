import { h } from 'preact';
import { MOST_SPIKED } from '../../../desk/intake/decide-many.ts';
import { countDecidedAt } from '../../../desk/intake/intake.queries.ts';
import type { IntakeItem } from '../../../desk/intake/item.ts';
import type { Query } from '../../http/route-rows.ts';
import type { Edition } from '../../site/edition.ts';
import type { ListedRows } from '../resource/drawn-rows.ts';
import { ManyDone } from './ManyItems.tsx';
import { MANY_DONE, manyDoneView } from './many.view.ts';

/** The query fields of a list that confirms what was decided about many items: when, and how many were left. */
export const MANY_QUERY: Query = {
  at: { pattern: /^\d{1,15}$/, most: 15, takes: 'milliseconds since 1970' },
  left: { pattern: /^\d{1,5}$/, most: 5, takes: 'a whole number' },
};

/** Says what the member has just decided about many items; null if nothing. */
export async function manyDone(
  { query, reading, memberId }: Pick<ListedRows<IntakeItem>, 'query' | 'reading' | 'memberId'>,
  edition: Edition,
) {
  const { done, at, left, cursor: _cursor, lang: _lang, ...filters } = query;
  if (!done || !at || !Object.values<string>(MANY_DONE).includes(done)) return null;
  const kind = done === MANY_DONE.back ? 'bring back' : 'spike';
  const count = await countDecidedAt(reading, { kind, at: new Date(Number(at)) }, memberId, MOST_SPIKED);
  return h(ManyDone, { done: manyDoneView({ done, at, ...(left && { left }) }, count, edition, filters) });
}
