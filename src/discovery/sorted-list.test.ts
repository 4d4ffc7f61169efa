import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWhile, SortedList } from './sorted-list.ts';

interface Numbered {
  readonly number: number;
}

test('a list has its items in order, whatever is added, removed and read in between', () => {
  const command = fc.record({ number: fc.nat(150), reads: fc.nat(9).map((one) => one === 0) });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 400 }), (commands) => {
      const list = new SortedList<Numbered>((a, b) => a.number - b.number);
      const there = new Map<number, Numbered>();
      const expected = () => [...there.keys()].sort((a, b) => a - b);
      for (const { number, reads } of commands) {
        const old = there.get(number);
        if (old) {
          list.remove(old);
          there.delete(number);
        } else {
          const item = { number };
          there.set(number, item);
          list.add(item);
        }
        if (reads) expect(list.items.map((item) => item.number)).toEqual(expected());
      }
      expect(list.items.map((item) => item.number)).toEqual(expected());
    }),
  );
});

test('what is removed and added again is there once', () => {
  const list = new SortedList<number>((a, b) => a - b);
  for (const number of [3, 1, 2]) list.add(number);
  expect(list.items).toEqual([1, 2, 3]);
  list.remove(2);
  list.add(2);
  expect(list.items).toEqual([1, 2, 3]);
});

test.each([
  [[], 0],
  [[5], 0],
  [[1], 1],
  [[1, 2, 3, 4, 5], 3],
])('of %j, %i come before four', (items: number[], count) => {
  expect(countWhile(items, (item) => item < 4)).toBe(count);
});
