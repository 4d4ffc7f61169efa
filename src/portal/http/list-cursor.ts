import { type CursorValue, continues, type Order } from '../../store/keyset.ts';
import { refusal } from '../../words/refusal.ts';

/** Where a list goes on after a row, as a word for an address: the name of its order, and the row's values of it. */
export function listCursor<Row>(name: string, order: Order<Row>, row: Row): string {
  return Buffer.from(JSON.stringify([name, ...order.map(({ of }) => of(row))])).toString('base64url');
}

/**
 * The values a cursor stands for; undefined where none is given. Throws a refusal of one that was given for another order,
 * or by nobody.
 */
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
