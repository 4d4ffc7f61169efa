import { h } from 'preact';
import { ITEM_ORDER } from '../../../desk/intake/intake.queries.ts';
import type { IntakeItem } from '../../../desk/intake/item.ts';
import { listCursor } from '../../http/list-cursor.ts';
import { type Edition, hrefIn } from '../../site/edition.ts';
import type { ListedRows } from '../resource/drawn-rows.ts';
import { NewItems } from './NewItems.tsx';

/** The name of the list’s order. */
export const NEWEST = 'newest';

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Where the first page says that more has come since its first item. */
export function newSince(
  { rows: [first], query, now }: Pick<ListedRows<IntakeItem>, 'rows' | 'query' | 'now'>,
  edition: Edition,
) {
  const { cursor, done: _, at: _at, left: _left, ...filters } = query;
  // An older page does not begin with what is newest.
  if (cursor) return null;
  const since = listCursor(NEWEST, ITEM_ORDER, first ?? { id: NOBODY, at: now });
  return h(NewItems, {
    address: hrefIn(edition, '/desk/intake/new', { ...filters, since }),
    href: hrefIn(edition, '/desk/intake', filters),
    text: edition.words.say('inTitle'),
  });
}
