import { expect, test } from 'vitest';
import { isOn, type Slot, sameSlots, turnsAfter } from './board.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const slot = (storyId: string, startsAt: Date | null = null, endsAt: Date | null = null): Slot => ({
  storyId,
  startsAt,
  endsAt,
});

test.each<[string, Date | null, Date | null, boolean]>([
  ['without times', null, null, true],
  ['from now on', at(12), null, true],
  ['from later on', at(13), null, false],
  ['until now', null, at(12), false],
  ['until later', null, at(13), true],
  ['between the two', at(11), at(13), true],
])('a slot %s stands at noon: %s to %s', (_, startsAt, endsAt, on) => {
  expect(isOn({ startsAt, endsAt }, at(12))).toBe(on);
});

test('two boards are the same where the same stories stand in the same order for the same times', () => {
  const slots = [slot('a'), slot('b', at(1), at(2))];
  expect(sameSlots(slots, [slot('a'), slot('b', at(1), at(2))])).toBe(true);
  for (const other of [
    [slot('a')],
    [...slots, slot('c')],
    slots.toReversed(),
    [slot('a'), slot('b', at(1), at(3))],
    [slot('a'), slot('b', at(2), at(2))],
    [slot('a'), slot('b', at(1), null)],
    [slot('a'), slot('b', null, at(1))],
  ])
    expect(sameSlots(slots, other)).toBe(false);
});

test('a board turns at each start and end to come, once, the soonest first', () => {
  const slots = [
    slot('a', at(13), at(15)),
    slot('b', at(11), at(13)),
    slot('c', at(12), null),
    slot('d', null, at(14)),
  ];
  expect(turnsAfter(slots, at(12))).toEqual([at(13), at(14), at(15)]);
  expect(turnsAfter([slot('a')], at(12))).toEqual([]);
});
