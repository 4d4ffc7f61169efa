import { type CursorValue, continues, type Order } from '../../store/keyset.ts';
import { refusal } from '../../words/refusal.ts';

/** The cursor after a row, as a string for URLs: the name of the list's order, and the row's values in it. */
export function listCursor<Row>(name: string, order: Order<Row>, row: Row): string {
  return Buffer.from(JSON.stringify([name, ...order.map(({ of }) => of(row))])).toString('base64url');
}

/** The values in a cursor; undefined if there is none. Refuses a cursor of another order, or an invalid one. */
export function readListCursor(
  name: string,
  order: Order<never>,
  cursor: string | undefined,
): readonly CursorValue[] | undefined {
  if (cursor === undefined) return undefined;
  const [from, ...values] = partsOf(cursor);
  if (from !== name || !continues(order, values)) throw refusal('cursorWrong');
  return values;
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
