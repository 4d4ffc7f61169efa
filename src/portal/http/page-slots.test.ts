import { expect, it } from 'vitest';
import { fillSlots, replaceParts, slotOf } from './page-slots.ts';

const TEXT = `<p>“Цены” 油价 — 1</p>${slotOf('first')}<p>é</p>${slotOf('none')}${slotOf('last')}`;

it('places parts by their bytes, however many a letter has, and leaves a slot without a part empty', () => {
  const { bytes, placed } = fillSlots(
    TEXT,
    new Map([
      ['first', '<b>1 – eins</b>'],
      ['last', 'конец'],
    ]),
  );
  expect(bytes.toString()).toBe('<p>“Цены” 油价 — 1</p><b>1 – eins</b><p>é</p>конец');
  expect(placed.map(({ name, start, end }) => [name, bytes.subarray(start, end).toString()])).toEqual([
    ['first', '<b>1 – eins</b>'],
    ['none', ''],
    ['last', 'конец'],
  ]);
});

it('puts another part in its place, and moves those after it', () => {
  const { bytes, placed } = fillSlots(TEXT, new Map([['last', 'конец']]));
  const replaced = replaceParts(bytes, placed, new Map([['first', '«два»']]));
  expect(replaced.bytes.toString()).toBe('<p>“Цены” 油价 — 1</p>«два»<p>é</p>конец');
  const last = replaced.placed.find(({ name }) => name === 'last');
  expect(replaced.bytes.subarray(last?.start, last?.end).toString()).toBe('конец');
});
