import type { Config } from '../../config.ts';
import { WEEKDAYS } from '../../newsroom-settings.ts';
import { lastMorning, type Morning } from '../alerts/morning.ts';

/** When issues of the newsletter are due. */
export interface IssueTimes {
  readonly due: Date;
  /** When the one before was due. */
  readonly before: Date;
}

/** When the last issue was due, and the one before it; null if there is no newsletter. */
export function issueTimes(
  config: Pick<Config, 'NEWSLETTER_DAYS' | 'NEWSLETTER_TIME' | 'PORTAL_ZONE'>,
  now: Date,
): IssueTimes | null {
  if (config.NEWSLETTER_DAYS.length === 0) return null;
  const [hour = 0, minute = 0] = config.NEWSLETTER_TIME.split(':').map(Number);
  // A week begins on Monday here, and on Sunday there.
  const days = config.NEWSLETTER_DAYS.map((day) => (WEEKDAYS.indexOf(day) + 1) % 7);
  const times: Morning = { hour, minute, days };
  const due = lastMorning(times, now, config.PORTAL_ZONE);
  return { due, before: lastMorning(times, new Date(due.getTime() - 1), config.PORTAL_ZONE) };
}
