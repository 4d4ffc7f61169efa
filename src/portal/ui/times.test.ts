import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../words/words.ts';
import { fullStamp, laterStamp, shortStamp, weekdayStamp } from './times.ts';

const at = new Date('2026-11-24T13:20:00Z');
const en = wordsIn('en');

describe('times', () => {
  it('name their zone, and give the exact instant to machines', () => {
    expect(fullStamp(at, true, en, 'UTC')).toEqual({
      text: '24 November 2026, 13:20 UTC',
      datetime: '2026-11-24T13:20:00Z',
    });
    expect(fullStamp(at, true, en, 'Europe/Vienna').text).toBe('24 November 2026, 14:20 CET');
    expect(fullStamp(at, true, wordsIn('ru'), 'UTC').text).toMatch(/24 ноября 2026.*13:20 UTC/);
    expect(fullStamp(at, true, wordsIn('zh'), 'UTC').text).toMatch(/2026年11月24日/);
  });

  it('are shown as printed where no zone was stated, saying so, without an offset', () => {
    const printed = new Date('2024-05-09T06:56:31Z');
    expect(fullStamp(printed, false, en, 'America/New_York')).toEqual({
      text: '9 May 2024, 06:56 (time zone not stated)',
      datetime: '2024-05-09T06:56:31',
    });
    expect(shortStamp(printed, false, en, 'America/New_York', at).text).toBe('9 May 2024');
  });

  it('are short in lists: the time today, the day this year, else the date', () => {
    const short = (when: string) => shortStamp(new Date(when), true, en, 'UTC', at).text;
    expect(short('2026-11-24T08:05:00Z')).toBe('08:05 UTC');
    expect(short('2026-11-22T08:05:00Z')).toBe('22 Nov');
    expect(short('2024-05-09T08:05:00Z')).toBe('9 May 2024');
  });

  it('of an update on the same day are the time alone', () => {
    expect(laterStamp(new Date('2026-11-24T14:02:00Z'), at, true, en, 'UTC').text).toBe('14:02 UTC');
    expect(laterStamp(new Date('2026-11-25T14:02:00Z'), at, true, en, 'UTC').text).toMatch(/^25 November/);
  });

  it('change the day at midnight in the portal’s zone', () => {
    const late = new Date('2026-11-24T23:30:00Z');
    expect(weekdayStamp(late, en, 'Europe/Vienna').datetime).toBe('2026-11-25');
  });
});
