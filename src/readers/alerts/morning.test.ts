import { expect, test } from 'vitest';
import { EVERY_MORNING, lastMorning, MONDAY_MORNING } from './morning.ts';

const at = (morning: typeof EVERY_MORNING, now: string, zone: string) =>
  lastMorning(morning, new Date(now), zone).toISOString();

test('a morning comes round by the clocks of its zone, also when they change', () => {
  expect(at(EVERY_MORNING, '2026-11-24T06:00:00Z', 'UTC')).toBe('2026-11-24T06:00:00.000Z');
  expect(at(EVERY_MORNING, '2026-11-24T05:59:59Z', 'UTC')).toBe('2026-11-23T06:00:00.000Z');
  expect(at(EVERY_MORNING, '2026-07-01T04:00:00Z', 'Europe/Vienna')).toBe('2026-07-01T04:00:00.000Z');
  expect(at(EVERY_MORNING, '2026-12-01T05:00:00Z', 'Europe/Vienna')).toBe('2026-12-01T05:00:00.000Z');
  expect(at(EVERY_MORNING, '2026-03-29T12:00:00Z', 'Europe/Vienna')).toBe('2026-03-29T04:00:00.000Z');
  expect(at(EVERY_MORNING, '2026-10-25T12:00:00Z', 'Europe/Vienna')).toBe('2026-10-25T05:00:00.000Z');
  expect(at(EVERY_MORNING, '2026-11-24T00:20:00Z', 'Asia/Kathmandu')).toBe('2026-11-24T00:15:00.000Z');
  expect(at(EVERY_MORNING, '2026-11-24T20:00:00Z', 'Pacific/Kiritimati')).toBe('2026-11-24T16:00:00.000Z');
});

test('Monday is that of the zone', () => {
  expect(at(MONDAY_MORNING, '2026-11-24T12:00:00Z', 'UTC')).toBe('2026-11-23T06:00:00.000Z');
  expect(at(MONDAY_MORNING, '2026-11-23T05:00:00Z', 'UTC')).toBe('2026-11-16T06:00:00.000Z');
  expect(at(MONDAY_MORNING, '2026-11-22T20:30:00Z', 'Asia/Tokyo')).toBe('2026-11-15T21:00:00.000Z');
  expect(at(MONDAY_MORNING, '2026-11-22T21:00:00Z', 'Asia/Tokyo')).toBe('2026-11-22T21:00:00.000Z');
});
