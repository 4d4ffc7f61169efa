import { expect, test } from 'vitest';
import { readZoneTime, zoneTimeValue } from './zone-time.ts';

const VIENNA = 'Europe/Vienna';

test('a local time is read on the clocks of the zone, in winter and in summer', () => {
  expect(readZoneTime('2026-01-15T12:00', VIENNA)?.toISOString()).toBe('2026-01-15T11:00:00.000Z');
  expect(readZoneTime('2026-07-15 12:00', VIENNA)?.toISOString()).toBe('2026-07-15T10:00:00.000Z');
  expect(readZoneTime('2026-07-15T12:00', 'Asia/Kathmandu')?.toISOString()).toBe('2026-07-15T06:15:00.000Z');
  expect(readZoneTime('2026-07-15T00:30', 'Pacific/Kiritimati')?.toISOString()).toBe(
    '2026-07-14T10:30:00.000Z',
  );
  expect(readZoneTime('', VIENNA)).toBeNull();
});

test('a time that clocks show twice is the first; one they skip is refused', () => {
  expect(readZoneTime('2026-10-25T02:30', VIENNA)?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(() => readZoneTime('2026-03-29T02:30', VIENNA)).toThrow('skip this time');
  expect(readZoneTime('2026-03-29T03:00', VIENNA)?.toISOString()).toBe('2026-03-29T01:00:00.000Z');
});

test('anything that is not a time is refused', () => {
  for (const text of ['tomorrow', '2026-02-30T10:00', '2026-01-01', '2026-01-01T25:00', '26-1-1T1:1']) {
    expect(() => readZoneTime(text, VIENNA), text).toThrow('This is not a time');
  }
});

test('what a field shows is read back unchanged', () => {
  for (const zone of [VIENNA, 'America/St_Johns', 'Asia/Shanghai', 'UTC']) {
    const at = new Date('2026-06-30T23:45:00Z');
    expect(readZoneTime(zoneTimeValue(at, zone), zone)).toEqual(at);
  }
});
