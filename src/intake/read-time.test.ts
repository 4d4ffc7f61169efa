import { describe, expect, it } from 'vitest';
import { readTime } from './read-time.ts';

const at = (text: string) => readTime(text)?.at.toISOString().replace('.000Z', '') ?? null;

describe('readTime', () => {
  it.each([
    ['2024-05-09 06:56:31', '2024-05-09T06:56:31'],
    ['2024-05-09T06:56:31+08:00', '2024-05-08T22:56:31'],
    ['Thu, 9 May 24 06:56 EST', '2024-05-09T11:56:00'],
    ['May 9, 2024 6:56 PM EDT', '2024-05-09T22:56:00'],
    ['May 9, 2024 12:15 PM EDT', '2024-05-09T16:15:00'],
    ['May 9, 2024 12:15 AM EDT', '2024-05-09T04:15:00'],
    ['May 9, 2024 12:15 p.m.', '2024-05-09T12:15:00'],
    ['9 мая 2024, 06:56', '2024-05-09T06:56:00'],
    ['2024年5月9日 06:56', '2024-05-09T06:56:00'],
    ['Thu May  9 06:56:31 2024', '2024-05-09T06:56:31'],
    ['9 de mayo de 2024', '2024-05-09T00:00:00'],
    ['25/05/2024', '2024-05-25T00:00:00'],
    ['20240509', '2024-05-09T00:00:00'],
  ])('reads %s', (text, instant) => expect(at(text)).toBe(instant));

  it('knows whether a zone was stated', () => {
    expect(readTime('2024-05-09 06:56:31')?.zoneStated).toBe(false);
    expect(readTime('2024-05-09 06:56:31 GMT')?.zoneStated).toBe(true);
  });

  it.each(['', 'soon', '2024-02-31', '05/09/2024', '2024-05-09T25:00:00Z'])(
    'does not guess at "%s"',
    (text) => {
      expect(readTime(text)).toBeNull();
    },
  );

  it.each(['9999-12-31', '0001-01-01T00:00:00Z', '+12024-01-01'])('refuses the year of %s', (text) => {
    expect(() => readTime(text)).toThrow('between the years 1800 and 2100');
  });
});
