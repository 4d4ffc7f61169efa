import { expect, it } from 'vitest';
import { daysOf, keptSince, periodUntil } from './period.ts';

it('a period ends today, and the one before it is as long', () => {
  expect(periodUntil('2026-03-03', 7)).toEqual({
    days: 7,
    from: '2026-02-25',
    to: '2026-03-03',
    before: { from: '2026-02-18', to: '2026-02-24' },
  });
  expect(daysOf({ from: '2026-02-27', to: '2026-03-02' })).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
  ]);
});

it.each([
  ['2026-12-02', 25, '2024-11-02'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-01-15', 12, '2025-01-15'],
])('on %s, %i months back is %s', (today, months, since) => expect(keptSince(today, months)).toBe(since));
