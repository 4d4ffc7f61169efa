import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Order } from '../../store/keyset.ts';
import { listCursor, readListCursor } from './list-cursor.ts';

const order: Order<{ name: string; at: number }> = [
  { by: sql`at`, of: ({ at }) => at, type: 'number' },
  { by: sql`name`, of: ({ name }) => name, type: 'text' },
];

test('a cursor holds the values of a row, in its order', () => {
  const cursor = listCursor('newest', order, { name: 'Żółw — 龟', at: 7 });
  expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(readListCursor('newest', order, cursor)).toEqual([7, 'Żółw — 龟']);
  expect(readListCursor('newest', order, undefined)).toBeUndefined();
});

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  ['of another order', encoded(['oldest', 7, 'a'])],
  ['with too few values', encoded(['newest', 7])],
  ['with a value of another type', encoded(['newest', '7', 'a'])],
  ['that is no list', encoded({ newest: 7 })],
  ['that is no JSON', 'nonsense'],
  ['of nothing', ''],
])('a cursor %s is refused, and the refusal names the field', (_name, cursor) => {
  expect(() => readListCursor('newest', order, cursor)).toThrow(
    expect.objectContaining({ code: 'cursorWrong', kind: 'bad input' }),
  );
});
